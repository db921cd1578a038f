import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isPhotoForm } from './photo-form.ts'

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

const headers = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
}

/**
 * What every answer carries and every change must have. A browser names the page that a request comes from; a change
 * or a socket asked for by a page of another origin is refused before anything reads it.
 */
export function registerEdge(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async (request, reply) => {
    reply.headers(headers)
    const { origin, host } = request.headers
    const isChange = request.method !== 'GET' && request.method !== 'HEAD'
    const isSocket = request.headers.upgrade !== undefined
    const isOwnPage = origin === undefined || URL.parse(origin)?.host === host
    if ((isChange || isSocket) && !isOwnPage) {
      return reply.code(403).send({ message: 'Talelight answers its own pages only.' })
    }
    if (isChange && !hasRightType(request)) {
      return reply.code(415).send({ message: 'Talelight is asked in JSON.' })
    }
    return undefined
  })
}

/** A page of any origin can send a form without asking; a form is taken in one place alone. */
function hasRightType({ url, headers: { 'content-type': type = '' } }: FastifyRequest): boolean {
  return isPhotoForm(url) ? type.startsWith('multipart/form-data') : /^application\/json\b/.test(type) || type === ''
}
