import { EventEmitter, on, once } from 'node:events'
import { initTRPC, tracked } from '@trpc/server'
import { applyWSSHandler } from '@trpc/server/adapters/ws'
import { WebSocketServer } from 'ws'
import { processFigures } from './process-figures.ts'
import { answerQuestions, sharedNowMs } from './questions.ts'
import type { ServerQuestions } from './questions.ts'

/** What tRPC's own documentation builds: events of an emitter, each with an id. It writes nothing and checks nothing. */
const t = initTRPC.create()
const emitter = new EventEmitter().setMaxListeners(0)
let payload: unknown
let published = 0

const router = t.router({
  story: t.router({
    onEvent: t.procedure.subscription(async function* ({ signal }) {
      const events = on(emitter, 'event', { signal })
      yield tracked(String(published), payload)
      for await (const [id] of events) yield tracked(String(id), payload)
    }),
  }),
})

const sockets = new WebSocketServer({ host: '127.0.0.1', port: 0 })
applyWSSHandler({
  wss: sockets,
  router,
  // As ours has it: who listens for long is asked now and then whether he still does.
  keepAlive: { enabled: true, pingMs: 15_000, pongWaitMs: 10_000 },
})
await once(sockets, 'listening')
try {
  await answerQuestions<ServerQuestions>({
    open({ payload: json }) {
      const address = sockets.address()
      if (typeof address !== 'object' || address === null) throw new Error('The bare server has no port.')
      payload = JSON.parse(json)
      return { url: `ws://127.0.0.1:${address.port}`, storyId: '', lastEventId: String(published), payload: json }
    },
    publish() {
      published += 1
      const publishedAtMs = sharedNowMs()
      emitter.emit('event', published)
      return { eventId: String(published), publishedAtMs }
    },
    append() {
      throw new Error('The bare server tells no story.')
    },
    ...processFigures,
    sockets: () => ({ count: sockets.clients.size }),
  })
} finally {
  for (const socket of sockets.clients) socket.terminate()
  sockets.close()
}
