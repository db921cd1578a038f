import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Simulator } from '../../packages/simulator/src/index.ts'

/** How long each kind of answer takes, from the request to its last byte. */
export interface Pace {
  readonly textMs: number
  readonly pictureMs: number
  /** From the start of a clip until a look finds it done. */
  readonly clipMs: number
}

/** When a request came and when all of its answer had left, as `performance.now()` says. */
interface Exchange {
  readonly arrivedAtMs: number
  answeredAtMs: number
}

interface Telling extends Exchange {
  /** When the piece left with which the picture's prompt was whole. */
  promptAtMs: number
  /** When the piece left with which the title was whole too: it stands behind the prompt and the alt text. */
  titleAtMs: number
}

/** One story as its providers see it. What they were asked last replaces what they were asked before. */
export interface Tale {
  /** To begin the story with: providers know it again by that. */
  readonly idea: string
  pace: Pace
  telling: Telling | undefined
  picture: Exchange | undefined
  clipDoneAtMs: number | undefined
}

/** Stands before the simulator and keeps time: words come evenly, pictures late, and clips are done at an instant. */
export interface Relay extends AsyncDisposable {
  /** The settings that send a Talelight here. */
  readonly settings: Record<string, string>
  tale(pace: Pace): Tale
}

const passedHeaders = ['authorization', 'content-type', 'x-goog-api-key']
const noPace: Pace = { textMs: 0, pictureMs: 0, clipMs: 0 }

function newExchange(arrivedAtMs: number): Telling {
  return { arrivedAtMs, answeredAtMs: Number.NaN, promptAtMs: Number.NaN, titleAtMs: Number.NaN }
}

/** Notes when each value of a streamed scene is whole. Call it just before a piece leaves. */
function noteValues(telling: Telling): (piece: string) => void {
  let told = ''
  const isWhole = (key: string): boolean => new RegExp(`"${key}":"(?:[^"\\\\]|\\\\.)*"`).test(told)
  return (piece) => {
    const data = /^data: (?<data>.+)$/m.exec(piece)?.groups?.['data'] ?? '{}'
    const event: { readonly type?: string; readonly delta?: string } = JSON.parse(data)
    if (event.type !== 'response.output_text.delta') return
    told += event.delta ?? ''
    if (Number.isNaN(telling.promptAtMs) && isWhole('imagePrompt')) telling.promptAtMs = performance.now()
    if (Number.isNaN(telling.titleAtMs) && isWhole('title')) telling.titleAtMs = performance.now()
  }
}

interface Whole {
  readonly status: number
  readonly contentType: string
  readonly body: string
}

/** Sends an answer over the given time: a stream event by event at even distances, anything else whole at the end. */
async function sendOver(
  response: ServerResponse,
  answer: Whole,
  course: { readonly exchange: Exchange; readonly durationMs: number; readonly beforePiece?: (piece: string) => void },
): Promise<void> {
  const { exchange, durationMs, beforePiece } = course
  const pieces = answer.contentType.includes('event-stream') ? answer.body.split(/(?<=\n\n)/) : [answer.body]
  response.writeHead(answer.status, { 'content-type': answer.contentType })
  response.once('finish', () => (exchange.answeredAtMs = performance.now()))
  for (const [index, piece] of pieces.entries()) {
    const dueAtMs = exchange.arrivedAtMs + (durationMs * (index + 1)) / pieces.length
    const waitMs = dueAtMs - performance.now()
    if (waitMs > 0) await sleep(waitMs)
    beforePiece?.(piece)
    response.write(piece)
  }
  response.end()
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The relay has no port.')
  return `http://127.0.0.1:${address.port}`
}

/** Opens a way to each provider that has pictures or clips. The whole answer is fetched first and then sent in time. */
export async function startRelay(simulator: Simulator): Promise<Relay> {
  const tales: Tale[] = []
  const taleByClip = new Map<string, Tale>()
  const drawnByUrl = new Map<string, Promise<Whole>>()

  const ask = async (url: string, request: IncomingMessage, body: string): Promise<Whole> => {
    const headers = new Headers()
    for (const name of passedHeaders) {
      const value = request.headers[name]
      if (typeof value === 'string') headers.set(name, value)
    }
    const method = request.method ?? 'GET'
    const answer = await fetch(url, { method, headers, body: body === '' ? null : body })
    const contentType = answer.headers.get('content-type') ?? 'application/json'
    return { status: answer.status, contentType, body: await answer.text() }
  }

  const handle = async (origin: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const exchange = newExchange(performance.now())
    const body = await text(request)
    const path = request.url ?? '/'
    const url = `${origin}${path}`
    const mark = /echo number (?<mark>\d+)/.exec(body)?.groups?.['mark']
    const tale = mark === undefined ? undefined : tales[Number(mark)]
    const { textMs, pictureMs, clipMs } = tale?.pace ?? noPace

    const lookedAt = taleByClip.get(path.slice(path.lastIndexOf('/') + 1))
    if (lookedAt?.clipDoneAtMs !== undefined && performance.now() < lookedAt.clipDoneAtMs) {
      const progress = Math.round(100 * (1 - (lookedAt.clipDoneAtMs - performance.now()) / lookedAt.pace.clipMs))
      const pending = {
        status: 202,
        contentType: 'application/json',
        body: `{"status":"pending","progress":${progress}}`,
      }
      return sendOver(response, pending, { exchange, durationMs: 0 })
    }

    // A real provider does not draw on this machine, so each of these draws once and gives everybody that picture.
    const isPicture = /\/images\/|:generateContent$/.test(path)
    const asking = drawnByUrl.get(url) ?? ask(url, request, body)
    if (isPicture) drawnByUrl.set(url, asking)
    const answer = await asking
    if (tale === undefined || answer.status !== 200) return sendOver(response, answer, { exchange, durationMs: 0 })
    if (path.endsWith('/responses')) {
      tale.telling = exchange
      return sendOver(response, answer, { exchange, durationMs: textMs, beforePiece: noteValues(exchange) })
    }
    if (path.endsWith('/videos/generations')) {
      const started: { readonly request_id: string } = JSON.parse(answer.body)
      tale.clipDoneAtMs = exchange.arrivedAtMs + clipMs
      taleByClip.set(started.request_id, tale)
      // The simulator counts looks, and never says "done" to the first: the relay takes that one on itself.
      const { authorization } = request.headers
      await fetch(url.replace('generations', started.request_id), { headers: { authorization: authorization ?? '' } })
      return sendOver(response, answer, { exchange, durationMs: 0 })
    }
    if (isPicture) tale.picture = exchange
    return sendOver(response, answer, { exchange, durationMs: isPicture ? pictureMs : 0 })
  }

  const servers: Server[] = []
  const open = async (baseUrl: string): Promise<string> => {
    const { origin, pathname } = new URL(baseUrl)
    const server = createServer((request, response) => {
      handle(origin, request, response).catch((error: unknown) => {
        response.destroy(error instanceof Error ? error : undefined)
      })
    })
    servers.push(server)
    return `${await listen(server)}${pathname}`
  }
  const { openai, xai, google } = simulator.baseUrls

  return {
    settings: {
      OPENAI_BASE_URL: await open(openai),
      XAI_BASE_URL: await open(xai),
      GEMINI_BASE_URL: await open(google),
    },
    tale(pace) {
      const idea = `a lighthouse that collected echo number ${tales.length}`
      const tale: Tale = { idea, pace, telling: undefined, picture: undefined, clipDoneAtMs: undefined }
      tales.push(tale)
      return tale
    },
    async [Symbol.asyncDispose]() {
      for (const server of servers) {
        server.closeAllConnections()
        await new Promise((resolve) => {
          server.close(resolve)
        })
      }
    },
  }
}
