const firstRetryMs = 250
const longestRetryMs = 2000

/** The parts of tRPC's messages, and of our events in them, that are looked at here. */
interface Message {
  readonly error?: { readonly message: string }
  readonly result?: {
    readonly type: string
    readonly data?: { readonly id: string; readonly data: { readonly type: string; readonly [part: string]: unknown } }
  }
}

interface HeardEvent {
  readonly id: string
  readonly type: string
  readonly body: Readonly<Record<string, unknown>>
}

/** Somebody who reads a story as a page does: over a socket, and on from the last event when it was cut off. */
export interface PersistentReader {
  readonly heard: readonly HeardEvent[]
  /** When it last came back, by `performance.now()`. */
  readonly lastOpenedAtMs: () => number
  /** What it was told instead of events. */
  readonly complaints: readonly string[]
  close(): void
}

export function readPersistently(url: string, storyId: string, random: () => number): PersistentReader {
  const heard: HeardEvent[] = []
  const complaints: string[] = []
  let isClosed = false
  let openedAtMs = 0
  let failures = 0
  let socket: WebSocket

  const connect = (): void => {
    socket = new WebSocket(`${url.replace('http', 'ws')}/api/kids/trpc`)
    socket.addEventListener('open', () => {
      failures = 0
      const lastEventId = heard.at(-1)?.id
      const params = {
        path: 'story.onEvent',
        input: { storyId },
        ...(lastEventId === undefined ? {} : { lastEventId }),
      }
      socket.send(JSON.stringify({ id: 1, jsonrpc: '2.0', method: 'subscription', params }))
    })
    socket.addEventListener('message', ({ data }) => {
      const text = String(data)
      if (text === 'PING') return socket.send('PONG')
      const { error, result }: Message = JSON.parse(text)
      if (error !== undefined) complaints.push(error.message)
      if (result?.type === 'started') openedAtMs = performance.now()
      if (result?.type === 'stopped') complaints.push('The stream was stopped.')
      if (result?.data === undefined) return
      const { id, data: body } = result.data
      if (body.type !== 'image-preview') heard.push({ id, type: body.type, body })
    })
    socket.addEventListener('close', () => {
      if (isClosed) return
      failures += 1
      setTimeout(connect, Math.min(longestRetryMs, firstRetryMs * 2 ** failures) * (0.5 + random() / 2))
    })
  }
  connect()

  return {
    heard,
    complaints,
    lastOpenedAtMs: () => openedAtMs,
    close() {
      isClosed = true
      socket.close()
    },
  }
}
