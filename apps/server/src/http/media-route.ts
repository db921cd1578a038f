import { createHash } from 'node:crypto'
import { createTierDb, findMedia, findPhoto } from '@talelight/db'
import type { PhotoRow, TierRow } from '@talelight/db'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { App } from '../context.ts'
import { createPictureVariants, isVariant } from '../storage/picture-variants.ts'
import type { ServedFile } from '../storage/picture-variants.ts'
import { readByteRange } from './byte-range.ts'
import type { Sessions } from './session-cookie.ts'

interface MediaParams {
  readonly mediaId: string
  readonly variant?: string
}

function photoFile(photo: PhotoRow, variant: string | undefined): ServedFile | null {
  if (variant === undefined) return photo
  if (variant !== 'thumb') return null
  return { storageKey: photo.thumbStorageKey, mediaType: 'image/webp', byteLength: photo.thumbByteLength }
}

/** Serves one tier's pictures, clips and photos. Whatever cannot be had is 404 with the same body, for whichever reason. */
export function registerMediaRoute(
  fastify: FastifyInstance,
  options: { readonly app: App; readonly tier: TierRow; readonly sessions: Sessions },
): void {
  const { app, tier, sessions } = options
  const db = createTierDb(app.database.rows, tier.id)
  const variants = createPictureVariants(app)
  const cacheControl = tier.audience === 'kids' ? 'private, no-cache' : 'no-store'

  const findFile = async ({ mediaId, variant }: MediaParams): Promise<ServedFile | null> => {
    const photo = findPhoto(db, mediaId)
    if (photo !== undefined) return photoFile(photo, variant)
    if (variant !== undefined) return isVariant(variant) ? variants.find(db, mediaId, variant) : null
    return findMedia(db, mediaId) ?? null
  }

  /** Whoever looks at the scene then reads that its file is lost, and is offered another. */
  const noteLoss = (mediaId: string): void => {
    const medium = findMedia(db, mediaId)
    if (medium !== undefined) app.scrub.checkSoon(medium)
  }

  const serve = async (request: FastifyRequest<{ Params: MediaParams }>, reply: FastifyReply) => {
    const token = sessions.read(request.headers, tier.id)
    const isOpen = app.gate.stateFor(tier, token) === 'open'
    if (isOpen) app.gate.touch(tier, token)
    const file = isOpen ? await findFile(request.params) : null
    const size = file === null ? null : await app.mediaStore.size(file.storageKey)
    // A file of another size was torn or emptied: half a picture is none.
    const isWhole = file !== null && size === file.byteLength
    if (isOpen && !isWhole) noteLoss(request.params.mediaId)
    if (!isWhole) return reply.code(404).send({ message: 'There is nothing here.' })

    const etag = `"${createHash('sha256').update(file.storageKey).digest('base64url').slice(0, 22)}"`
    reply
      .header('etag', etag)
      .header('cache-control', cacheControl)
      .header('accept-ranges', 'bytes')
      .type(file.mediaType)
    if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(etag) === true) return reply.code(304).send()

    const ifRange = request.headers['if-range']
    const answer = readByteRange(ifRange === undefined || ifRange === etag ? request.headers.range : undefined, size)
    if (answer.kind === 'unsatisfiable') {
      return reply.code(416).header('content-range', `bytes */${size}`).type('application/json').send()
    }
    const range = answer.kind === 'part' ? answer.range : undefined
    if (range !== undefined) {
      reply.code(206).header('content-range', `bytes ${range.start}-${range.end}/${size}`)
    }
    reply.header('content-length', range === undefined ? size : range.end - range.start + 1)
    return request.method === 'HEAD' ? reply.send() : reply.send(app.mediaStore.stream(file.storageKey, range))
  }

  for (const path of ['/:mediaId', '/:mediaId/:variant']) {
    fastify.route<{ Params: MediaParams }>({
      method: ['GET', 'HEAD'],
      url: `/api/${tier.id}/media${path}`,
      handler: serve,
    })
  }
}
