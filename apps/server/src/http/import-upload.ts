import type { IncomingMessage } from 'node:http'
import type { TierRow } from '@talelight/db'
import type { FastifyInstance } from 'fastify'
import type { App } from '../context.ts'
import { UploadRefusedError } from '../import/upload-refused-error.ts'
import type { Sessions } from './session-cookie.ts'

const idleMs = 30_000
const nothing = { message: 'There is nothing here.' } as const

interface UploadParams {
  readonly importId: string
  readonly '*': string
}

/** Takes in the files of an old library, each in a request of its own: `PUT /api/{tier}/import/{importId}/{path}`. */
export async function registerImportUpload(
  fastify: FastifyInstance,
  options: { readonly app: App; readonly tier: TierRow; readonly sessions: Sessions },
): Promise<void> {
  const { app, tier, sessions } = options
  const desk = app.imports
  await fastify.register(async (scope) => {
    // A file goes to the disk piece by piece: nothing reads it into memory first, whatever it says that it is.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _body, done) => done(null))
    scope.put<{ Params: UploadParams }>(`/api/${tier.id}/import/:importId/*`, async (request, reply) => {
      const { raw, params } = request
      const isStillComing = endWhenIdle(raw)
      const token = sessions.read(request.headers, tier.id)
      if (app.gate.stateFor(tier, token) !== 'open') return reply.code(404).send(nothing)
      app.gate.touch(tier, token)
      const length = request.headers['content-length']
      if (length === undefined) return reply.code(411).send({ message: 'A file is sent with its size.' })
      try {
        await desk.receive(
          { tierId: tier.id, importId: params.importId },
          { path: params['*'], byteLength: Number(length), body: piecesOf(raw, isStillComing) },
        )
        return await reply.code(204).send()
      } catch (error) {
        if (!raw.complete && raw.destroyed)
          return await reply.code(400).send({ message: 'The file did not come whole.' })
        if (!(error instanceof UploadRefusedError)) throw error
        // What is left of the file is let go by, so that the answer arrives.
        raw.resume()
        return await reply.code(error.statusCode).send({ message: error.message })
      }
    })
  })
}

/** Ends a request of which nothing has come for a while. @returns what to call when something has. */
function endWhenIdle(raw: IncomingMessage): () => void {
  const timer = setTimeout(() => raw.destroy(), idleMs)
  for (const event of ['end', 'close'] as const) raw.once(event, () => clearTimeout(timer))
  return () => timer.refresh()
}

async function* piecesOf(raw: IncomingMessage, isStillComing: () => void): AsyncGenerator<Uint8Array, void, void> {
  // The request outlives a failure of the disk: its answer says what happened.
  for await (const piece of raw.iterator({ destroyOnReturn: false })) {
    isStillComing()
    yield piece
  }
}
