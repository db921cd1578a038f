import type { FastifyInstance } from 'fastify'

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
    if (origin === undefined || !(isChange || isSocket)) return
    if (URL.parse(origin)?.host === host) return
    return reply.code(403).send({ message: 'Talelight answers its own pages only.' })
  })
}
