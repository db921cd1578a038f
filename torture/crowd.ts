import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { malformedRequest } from './malformed.ts'
import type { Malformed } from './malformed.ts'
import { createRandom } from './random.ts'
import { startServerProcess } from './server-process.ts'

export interface CrowdReport {
  readonly slowReaders: number
  readonly healthLooks: number
  readonly healthP95Ms: number
  /** How much longer an id of another shelf takes than nonsense, by the middle of many. */
  readonly idGapMs: number
  readonly malformed: number
  readonly statuses: string
  readonly findings: readonly string[]
}

const slowOfAKind = 500
const slowMs = 60_000
const byteMs = 1000
const lookMs = 100
const maxHealthP95Ms = 300
const askedAtOnce = 20
const pin = '482913'
const looksAtIds = 200
const maxIdGapMs = 5

/** Requests that come a byte a second: some never get through their headers, some never through their body. */
function sendSlowly(port: number, number: number): Socket {
  const heads = [
    `GET /api/kids/trpc/tier.list HTTP/1.1\r\nHost: localhost:${port}\r\nX-Slow: `,
    `POST /api/kids/trpc/character.addPhoto HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 1000000\r\n\r\n`,
    `POST /api/kids/trpc/story.start HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Type: application/json\r\nContent-Length: 900000\r\n\r\n`,
  ]
  // Half of them with slow headers, a quarter each with a slow photo and slow words.
  const head = heads[number % 2 === 0 ? 0 : 1 + (Math.floor(number / 2) % 2)] ?? ''
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => socket.destroy())
  socket.write(head)
  const timer = setInterval(() => socket.write('a'), byteMs)
  socket.once('close', () => clearInterval(timer))
  return socket
}

async function ask(port: number, { method, path, body }: Malformed): Promise<number> {
  const isUpload = method === 'PUT'
  const sending = request({
    port,
    host: '127.0.0.1',
    method,
    path,
    headers: { ...(isUpload ? {} : { 'content-type': 'application/json' }), 'content-length': Buffer.byteLength(body) },
  })
  sending.end(body)
  const [response]: IncomingMessage[] = await once(sending, 'response')
  response?.resume()
  return response?.statusCode ?? 0
}

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0

/** Asks the children's shelf for a story of the grown-ups', and for one that nobody has, by turns. */
async function measureIdGap(url: string): Promise<number> {
  const headers = { 'content-type': 'application/json', origin: url }
  const change = (path: string, body: object, cookie = ''): Promise<Response> =>
    fetch(`${url}/api/nsfw/trpc/${path}`, {
      method: 'POST',
      headers: { ...headers, cookie },
      body: JSON.stringify(body),
    })
  const cookie = (await change('tier.unlock', { pin })).headers.get('set-cookie')?.split(';')[0] ?? ''
  const begun = await (await change('story.start', { prompt: 'a lighthouse' }, cookie)).text()
  const known = /sty_\w+/.exec(begun)?.[0]
  if (known === undefined) throw new Error(`No story was begun: ${begun}`)
  const unknown = `${known.slice(0, -4)}0000`
  const timed = async (storyId: string): Promise<number> => {
    const begin = performance.now()
    const query = encodeURIComponent(JSON.stringify({ storyId }))
    await (await fetch(`${url}/api/kids/trpc/story.byId?input=${query}`)).text()
    return performance.now() - begin
  }
  const tookMs: { readonly known: number; readonly unknown: number }[] = []
  for (let number = 0; number < looksAtIds; number += 1) {
    tookMs.push({ known: await timed(known), unknown: await timed(unknown) })
  }
  const gapMs = middle(tookMs.map((took) => took.known)) - middle(tookMs.map((took) => took.unknown))
  return Math.round(gapMs * 100) / 100
}

/** Sends a server more than it can use: a crowd that is slow, then requests that mean nothing. */
export async function crowd(options: { readonly malformed: number; readonly seed: number }): Promise<CrowdReport> {
  const dataDir = await mkdtemp(join(tmpdir(), 'talelight-crowd-'))
  const server = await startServerProcess({ TALELIGHT_DATA_DIR: join(dataDir, 'data'), TALELIGHT_NSFW_PIN: pin })
  const port = Number(new URL(server.url).port)
  const findings: string[] = []
  const looksMs: number[] = []
  const look = async (): Promise<void> => {
    const begin = performance.now()
    const { ok } = await fetch(`${server.url}/healthz`)
    looksMs.push(performance.now() - begin)
    if (!ok) findings.push('the house was not well')
  }
  const statuses: Record<number, number> = {}
  let idGapMs = 0
  try {
    idGapMs = await measureIdGap(server.url)
    const slow = Array.from({ length: 2 * slowOfAKind }, (_, number) => sendSlowly(port, number))
    const end = Date.now() + slowMs
    while (Date.now() < end) {
      await look()
      await sleep(lookMs)
    }
    for (const socket of slow) socket.destroy()

    const random = createRandom(options.seed)
    let begun = 0
    const askOn = async (): Promise<void> => {
      while (begun < options.malformed) {
        const bad = malformedRequest(begun, random)
        begun += 1
        const status = await ask(port, bad)
        statuses[status] = (statuses[status] ?? 0) + 1
        if (status >= 500) findings.push(`${status} for ${JSON.stringify(bad).slice(0, 300)}`)
      }
    }
    await Promise.all(Array.from({ length: askedAtOnce }, askOn))
    await look()
  } finally {
    await server.stop()
    await rm(dataDir, { recursive: true })
  }
  if (Math.abs(idGapMs) > maxIdGapMs) findings.push(`an id of another shelf takes ${idGapMs} ms longer than nonsense`)
  looksMs.sort((one, other) => one - other)
  const healthP95Ms = Math.round(looksMs[Math.floor(looksMs.length * 0.95)] ?? 0)
  if (healthP95Ms > maxHealthP95Ms) findings.push(`health took ${healthP95Ms} ms at the 95th of 100`)
  return {
    slowReaders: 2 * slowOfAKind,
    healthLooks: looksMs.length,
    healthP95Ms,
    idGapMs,
    malformed: options.malformed,
    statuses: Object.entries(statuses)
      .map(([status, times]) => `${status} × ${times}`)
      .join(', '),
    findings,
  }
}
