import fastifyCookie from '@fastify/cookie'
import fastifyWebsocket from '@fastify/websocket'
import { createTierDb, findMediaOfScenes, findScenesOfStory, findStory, findTier, listTiers } from '@talelight/db'
import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify'
import type { FastifyTRPCPluginOptions } from '@trpc/server/adapters/fastify'
import Fastify, { LogController } from 'fastify'
import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { WebSocket } from 'ws'
import type { App } from '../context.ts'
import { createContext } from '../context.ts'
import { mediaUrl } from '../services/story-views.ts'
import { appRouter } from '../router.ts'
import type { AppRouter } from '../router.ts'
import { registerEdge, stopReadingTooMuch } from './edge.ts'
import { registerImportUpload } from './import-upload.ts'
import { registerMediaRoute } from './media-route.ts'
import { boundPhotoForms } from './photo-form.ts'
import { leaveShelves } from './leave-shelves.ts'
import { createSessions } from './session-cookie.ts'
import { dropStalledStreams, untilRead } from './slow-readers.ts'
import { registerWebApp } from './web-app.ts'
import type { PageAddress } from './web-app.ts'

const maxBodyBytes = 500_000
const maxBatchSize = 10
const maxPayloadBytes = 64_000
/** All of a request must have come by then, the largest film of an old library too. */
const longestRequestMs = 300_000
/** A batch names all of its procedures in one path segment. */
const maxParamLength = 2000

/** Puts API, live events, media and the built web app on one address. */
export async function createServer(
  app: App,
  options: { readonly webFolder: string | null; readonly hosts: readonly string[] },
): Promise<FastifyInstance> {
  const loggerInstance: FastifyBaseLogger = app.log
  const fastify = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: maxBodyBytes,
    requestTimeout: longestRequestMs,
    routerOptions: { maxParamLength },
    forceCloseConnections: true,
  })
  registerEdge(fastify, { hosts: options.hosts })
  stopReadingTooMuch(fastify)
  boundPhotoForms(fastify)
  dropStalledStreams(fastify)
  await fastify.register(fastifyCookie)
  await fastify.register(fastifyWebsocket, {
    options: { maxPayload: maxPayloadBytes },
    // Pages come back by themselves. Taking leave of each would mean to wait for those that do not answer.
    preClose: (done) => {
      for (const client of fastify.websocketServer.clients) client.terminate()
      done()
    },
  })

  fastify.get('/healthz', () => {
    app.database.sqlite.prepare('select 1').get()
    return { status: 'alive' }
  })
  fastify.get('/readyz', () => ({ status: 'ready' }))

  const sessions = createSessions()
  for (const tier of listTiers(app.database.rows)) {
    const prefix = `/api/${tier.id}/trpc`
    // For a socket it is given the bare request and the socket, otherwise Fastify's own pair.
    const contextOf = ({ req, res }: { req: FastifyRequest; res: FastifyReply | WebSocket }) =>
      createContext(app, {
        tier,
        sessionToken: sessions.read(req.headers, tier.id),
        leaveOthers: () => leaveShelves(app, { headers: req.headers, sessions, tierId: tier.id }),
        ...('bufferedAmount' in res
          ? { untilRead: (signal: AbortSignal) => untilRead(res, signal) }
          : { setSession: sessions.setter(res, tier) }),
      })
    await fastify.register(fastifyTRPCPlugin, {
      prefix,
      useWSS: true,
      trpcOptions: {
        router: appRouter,
        createContext: contextOf,
        maxBatchSize,
        allowMethodOverride: false,
        keepAlive: { enabled: true, pingMs: 15_000, pongWaitMs: 10_000 },
      },
    } satisfies FastifyTRPCPluginOptions<AppRouter>)
    registerMediaRoute(fastify, { app, tier, sessions })
    await registerImportUpload(fastify, { app, tier, sessions })
  }
  if (options.webFolder !== null) {
    await registerWebApp(fastify, options.webFolder, {
      findFirstPicture: (address) => findFirstPicture(app, address),
      onOpened: (headers, tierId) => leaveShelves(app, { headers, sessions, tierId }),
    })
  }
  return fastify
}

/** Only of a tier without a gate: what a locked one holds is not told by a header. */
function findFirstPicture(app: App, { tier: tierId, storyId, scene }: PageAddress): string | null {
  const tier = findTier(app.database.rows, tierId)
  if (tier === undefined || app.gate.stateFor(tier, undefined) !== 'open') return null
  const db = createTierDb(app.database.rows, tierId)
  const story = findStory(db, storyId)
  if (story === undefined) return null
  const first = scene === 'first' ? findScenesOfStory(db, storyId)[0]?.id : undefined
  const sceneId = typeof scene === 'object' ? scene.id : (first ?? story.currentSceneId)
  const picture = findMediaOfScenes(db, [sceneId]).find(({ kind }) => kind === 'image')
  return picture === undefined ? null : mediaUrl(tierId, picture.id, 'page')
}
