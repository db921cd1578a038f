import type { FastifyInstance } from 'fastify'

/** A photo of the largest size that is developed, and the rest of its form. */
const maxFormBytes = 26_000_000
const longestUploadMs = 60_000

const tooLarge = { message: 'This photo is larger than 25 MB. Make it smaller, or save it again as JPEG.' } as const
const unknownSize = { message: 'A photo is sent with its size.' } as const

/** Whether a request brings a photo: the only one that may be a form, and larger than all others. */
export const isPhotoForm = (url: string): boolean => /^\/api\/[^/]+\/trpc\/character\.addPhoto(?:\?|$)/.test(url)

/** Holds the form of a photo to its size and time. Node reads no more than a request says it is long. */
export function boundPhotoForms(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async (request, reply) => {
    if (!isPhotoForm(request.url)) return
    const length = request.headers['content-length']
    if (length === undefined) return reply.code(411).send(unknownSize)
    if (Number(length) > maxFormBytes) return reply.code(413).send(tooLarge)
    const timer = setTimeout(() => request.raw.destroy(), longestUploadMs)
    for (const event of ['end', 'close'] as const) request.raw.once(event, () => clearTimeout(timer))
  })
}
