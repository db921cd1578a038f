import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { Answer } from './answer.ts'

/** What happens to a request in place of a good answer, or before one. */
export type Behaviour =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** The good answer, later. */
  | { readonly kind: 'late'; readonly delayMs: number }
  /** Nothing ever comes. */
  | { readonly kind: 'silence' }
  /** The connection is reset before any answer. */
  | { readonly kind: 'reset' }
  /** Headers and the first bytes of the good answer, then a reset. */
  | { readonly kind: 'cut'; readonly afterBytes: number }
  /** Headers and the first bytes of the good answer, then nothing. */
  | { readonly kind: 'stall'; readonly afterBytes: number }
  /** The good answer, a byte at a time. */
  | { readonly kind: 'drip'; readonly intervalMs: number }
  /** A body without end. */
  | { readonly kind: 'flood'; readonly contentType: string }

export function answering(answer: Answer): Behaviour {
  return { kind: 'answer', answer }
}

/** A small body that unpacks to a large one. It is packed here, so that packing it keeps no request waiting. */
export function gzipBomb(unpackedBytes: number): Behaviour {
  return answering({
    status: 200,
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
    body: gzipSync(Buffer.alloc(unpackedBytes, 0x20)),
  })
}

const bytesOf = (piece: string | Uint8Array): Buffer =>
  typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)

/** Whether there is still somebody to write to. */
const isOpen = (response: ServerResponse): boolean => !response.destroyed && !response.writableEnded

export async function send(response: ServerResponse, answer: Answer): Promise<void> {
  const { status, headers = {}, body, pieces, pieceIntervalMs = 0 } = answer
  response.writeHead(status, body === undefined ? headers : { 'content-length': bytesOf(body).byteLength, ...headers })
  if (body !== undefined) {
    response.end(bytesOf(body))
    return
  }
  for (const piece of pieces ?? []) {
    if (!isOpen(response)) return
    response.write(bytesOf(piece))
    if (pieceIntervalMs > 0) await sleep(pieceIntervalMs)
  }
  if (isOpen(response)) response.end()
}

function wholeBody({ body, pieces }: Answer): Buffer {
  return body === undefined ? Buffer.concat((pieces ?? []).map(bytesOf)) : bytesOf(body)
}

async function beginning(response: ServerResponse, answer: Answer, byteLength: number): Promise<void> {
  const whole = wholeBody(answer)
  response.writeHead(answer.status, { ...answer.headers, 'content-length': whole.byteLength })
  await new Promise<void>((resolve) => {
    response.write(whole.subarray(0, byteLength), () => resolve())
  })
}

/** Does to an answer what the behaviour says. */
export async function perform(
  response: ServerResponse,
  behaviour: Behaviour,
  good: () => Promise<Answer>,
): Promise<void> {
  switch (behaviour.kind) {
    case 'answer':
      return send(response, behaviour.answer)
    case 'late':
      await sleep(behaviour.delayMs)
      return isOpen(response) ? send(response, await good()) : undefined
    case 'silence':
      return undefined
    case 'reset':
      response.socket?.resetAndDestroy()
      return undefined
    case 'cut':
      await beginning(response, await good(), behaviour.afterBytes)
      response.socket?.resetAndDestroy()
      return undefined
    case 'stall':
      return beginning(response, await good(), behaviour.afterBytes)
    case 'drip': {
      const answer = await good()
      const whole = wholeBody(answer)
      response.writeHead(answer.status, { ...answer.headers, 'content-length': whole.byteLength })
      for (const byte of whole) {
        if (!isOpen(response)) return undefined
        response.write(Buffer.from([byte]))
        await sleep(behaviour.intervalMs)
      }
      response.end()
      return undefined
    }
    case 'flood':
      response.writeHead(200, { 'content-type': behaviour.contentType })
      while (isOpen(response)) {
        const hasRoom = response.write(Buffer.alloc(65_536, 0x20))
        await (hasRoom ? sleep(0) : drained(response))
      }
      return undefined
  }
}

function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const settle = (): void => {
      response.off('drain', settle)
      response.off('close', settle)
      resolve()
    }
    response.once('drain', settle)
    response.once('close', settle)
  })
}
