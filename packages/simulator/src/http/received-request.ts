import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

export type ProviderId = 'openai' | 'xai' | 'google' | 'anthropic' | 'local' | 'media'

/** One part of a multipart body. */
export interface ReceivedPart {
  readonly name: string
  readonly fileName: string | null
  readonly contentType: string | null
  readonly byteLength: number
  /** In hexadecimal. */
  readonly sha256: string
  /** Of a part that is no file. */
  readonly value: string | null
}

/** A request as it arrived, for tests to look at. It holds no key: only whether the right one was sent. */
export interface ReceivedRequest {
  readonly provider: ProviderId
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>
  readonly hasRightKey: boolean
  readonly contentType: string | null
  /** The JSON body; `undefined` where there is none or it is no JSON. */
  readonly json: unknown
  readonly parts: readonly ReceivedPart[]
  /** What the real provider would ignore in silence. */
  readonly ignored: string[]
}

const maxBodyBytes = 120_000_000

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = []
  let byteLength = 0
  for await (const piece of request) {
    if (!Buffer.isBuffer(piece)) continue
    byteLength += piece.byteLength
    if (byteLength > maxBodyBytes) throw new Error('The body is too large.')
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

async function readParts(body: Buffer, contentType: string): Promise<ReceivedPart[]> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData()
  return Promise.all(
    [...form].map(async ([name, value]): Promise<ReceivedPart> => {
      const isText = typeof value === 'string'
      const bytes = isText ? Buffer.from(value) : Buffer.from(await value.arrayBuffer())
      const about = { name, byteLength: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') }
      return isText
        ? { ...about, fileName: null, contentType: null, value }
        : { ...about, fileName: value.name, contentType: value.type, value: null }
    }),
  )
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    return undefined
  }
}

const keyHeaders = new Set(['authorization', 'x-goog-api-key', 'x-api-key'])

/** The key that was sent, wherever this provider takes it. */
function keyOf(request: IncomingMessage): string | null {
  const { authorization } = request.headers
  if (authorization !== undefined) return authorization.replace(/^Bearer /, '')
  const other = request.headers['x-goog-api-key'] ?? request.headers['x-api-key']
  return typeof other === 'string' ? other : null
}

export async function receive(
  provider: ProviderId,
  request: IncomingMessage,
  rightKey: string | null,
): Promise<ReceivedRequest> {
  const url = new URL(request.url ?? '/', 'http://loopback')
  const contentType = request.headers['content-type'] ?? null
  const body = await readBody(request)
  const isMultipart = contentType?.startsWith('multipart/form-data') === true
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    typeof value === 'string' && !keyHeaders.has(name) ? [[name, value] as const] : [],
  )
  return {
    provider,
    method: request.method ?? 'GET',
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(headers),
    hasRightKey: rightKey === null || keyOf(request) === rightKey,
    contentType,
    json: isMultipart ? undefined : parseJson(body),
    parts: isMultipart && contentType !== null ? await readParts(body, contentType) : [],
    ignored: [],
  }
}
