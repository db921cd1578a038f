import { WebSocket } from 'ws'
import { percentile } from '../figure.ts'
import { answerQuestions, sharedNowMs } from './questions.ts'
import type { SubscriberQuestions } from './questions.ts'

const connectingAtOnce = 100
const patienceMs = 120_000

/** The parts of tRPC's messages, and of our events in them, that are looked at here. */
interface Message {
  readonly error?: { readonly message: string }
  readonly result?: { readonly type: string; readonly data?: { readonly id: string; readonly data: HeardEvent } }
}
interface HeardEvent {
  readonly type: string
  readonly scene?: { readonly narration: string }
  readonly offset?: number
  readonly delta?: string
}

interface Subscriber {
  socket: WebSocket | null
  lastEventId: string | null
  narration: string
}

/**
 * Subscribers in one process, each on a socket of its own that speaks tRPC's JSON. The words that each hears are put
 * together as a page does it. The server makes one piece of words that follow one another, so events are not counted:
 * nothing is missing and nothing is there twice if each piece begins exactly where the one before it ended.
 */
const subscribers: Subscriber[] = []
const faults = { missing: 0, doubled: 0, outOfOrder: 0 }
const heardAtMs = new Map<string, number[]>()
let onHeard = (): void => {}

const numberOf = (eventId: string): number => Number(eventId.split('-').at(-1))

function hear(subscriber: Subscriber, { id, data: event }: { id: string; data: HeardEvent }, atMs: number): void {
  if (subscriber.lastEventId !== null) {
    // The whole state comes under one id; of words each piece has an id of its own.
    const step = numberOf(id) - numberOf(subscriber.lastEventId)
    if (step < 0 || (step === 0 && event.type === 'scene-text')) faults.outOfOrder += 1
  }
  subscriber.lastEventId = id
  if (event.type === 'reset') faults.missing += 1
  if (event.scene !== undefined) subscriber.narration = event.scene.narration
  if (event.offset !== undefined && event.delta !== undefined) {
    if (event.offset > subscriber.narration.length) faults.missing += 1
    if (event.offset < subscriber.narration.length) faults.doubled += 1
    subscriber.narration = subscriber.narration.slice(0, event.offset) + event.delta
  }
  const instantsMs = heardAtMs.get(id)
  if (instantsMs === undefined) heardAtMs.set(id, [atMs])
  else instantsMs.push(atMs)
  onHeard()
}

/** Connects one and waits until it has heard the event. */
async function connect(
  subscriber: Subscriber,
  place: { readonly url: string; readonly storyId: string; readonly untilEventId: string },
): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const socket = new WebSocket(place.url, { perMessageDeflate: false })
  subscriber.socket = socket
  socket.on('open', () => {
    const { lastEventId } = subscriber
    const params = {
      path: 'story.onEvent',
      input: { storyId: place.storyId },
      ...(lastEventId === null ? {} : { lastEventId }),
    }
    socket.send(JSON.stringify({ id: 1, jsonrpc: '2.0', method: 'subscription', params }))
  })
  socket.on('message', (data) => {
    const atMs = sharedNowMs()
    if (!Buffer.isBuffer(data)) return reject(new Error('A message came in pieces.'))
    const text = data.toString()
    if (text === 'PING') return socket.send('PONG')
    const { error, result }: Message = JSON.parse(text)
    if (error !== undefined) return reject(new Error(error.message))
    if (result?.data === undefined) return
    hear(subscriber, result.data, atMs)
    if (result.data.id === place.untilEventId) resolve()
  })
  socket.on('error', reject)
  socket.on('close', () => reject(new Error('A socket was closed before it had heard all.')))
  const timer = setTimeout(() => reject(new Error(`Event ${place.untilEventId} never came.`)), patienceMs)
  await promise
  clearTimeout(timer)
}

await answerQuestions<SubscriberQuestions>({
  async connect({ count, ...place }) {
    while (subscribers.length < count) subscribers.push({ socket: null, lastEventId: null, narration: '' })
    const begin = sharedNowMs()
    const waiting = subscribers.values()
    const connectAll = async (): Promise<void> => {
      for (const subscriber of waiting) await connect(subscriber, place)
    }
    await Promise.all(Array.from({ length: connectingAtOnce }, connectAll))
    return { tookMs: sharedNowMs() - begin }
  },

  async heard({ eventId, publishedAtMs }) {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const timer = setTimeout(() => reject(new Error(`Not everybody has heard event ${eventId}.`)), patienceMs)
    const isHeard = (): boolean => (heardAtMs.get(eventId)?.length ?? 0) >= subscribers.length
    onHeard = () => isHeard() && resolve()
    onHeard()
    await promise
    clearTimeout(timer)
    onHeard = () => {}
    const delaysMs = (heardAtMs.get(eventId) ?? []).map((instantMs) => instantMs - publishedAtMs)
    heardAtMs.clear()
    return { p99Ms: percentile(delaysMs, 0.99) }
  },

  async drop() {
    const closing = subscribers.map(({ socket }) => {
      const { promise, resolve } = Promise.withResolvers<void>()
      socket?.once('close', resolve)
      socket?.terminate()
      return promise
    })
    await Promise.all(closing)
    heardAtMs.clear()
    return {}
  },

  check({ narration }) {
    for (const subscriber of subscribers) {
      if (subscriber.narration === narration) continue
      if (subscriber.narration.length < narration.length) faults.missing += 1
      else if (subscriber.narration.length > narration.length) faults.doubled += 1
      else faults.outOfOrder += 1
    }
    return faults
  },
})
for (const { socket } of subscribers) socket?.terminate()
