import type { FastifyInstance, FastifyRequest } from 'fastify'
import { createHostRule } from './host-rule.ts'
import { isPhotoForm } from './photo-form.ts'

const ownPagesOnly = 'Talelight answers its own pages only.'
const unknownName = 'Talelight does not go by this name. Its owner can add the name to TALELIGHT_HOSTS.'

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

/** What a browser has put on its disk is there for whoever has it next, locked shelf or not. */
const unkept = { 'cache-control': 'no-store' } as const

/**
 * What every answer carries and every change must have. A browser names the page that a request comes from; a change
 * or a socket asked for by a page of another origin is refused before anything reads it.
 */
export function registerEdge(fastify: FastifyInstance, options: { readonly hosts: readonly string[] }): void {
  const isOurName = createHostRule(options.hosts)
  fastify.addHook('onRequest', async (request, reply) => {
    reply.headers(headers)
    if (request.url.startsWith('/api/')) reply.headers(unkept)
    // A connection that asked to become a socket and may not is nobody's to close but ours.
    if (request.headers.upgrade !== undefined) reply.raw.once('finish', () => request.raw.socket.destroySoon())
    if (!isOurName(request.headers.host)) return reply.code(421).send({ message: unknownName })
    const { origin, host } = request.headers
    const isChange = request.method !== 'GET' && request.method !== 'HEAD'
    const isSocket = request.headers.upgrade !== undefined
    if (isAskedByAnotherSite(request)) return reply.code(403).send({ message: ownPagesOnly })
    const isOwnPage = origin === undefined || URL.parse(origin)?.host === host
    if ((isChange || isSocket) && !isOwnPage) {
      return reply.code(403).send({ message: ownPagesOnly })
    }
    if (isChange && !hasRightType(request)) {
      return reply.code(415).send({ message: 'Talelight is asked in JSON.' })
    }
    return undefined
  })
}

/** What is left of a body that is too large is not read while its refusal is on the way. */
export function stopReadingTooMuch(fastify: FastifyInstance): void {
  fastify.addHook('onError', async (request, _reply, error) => {
    if (error.statusCode === 413) request.raw.pause()
  })
}

/**
 * Where a browser says so, it says it of every request: data and pictures are for our own pages. A person may open an
 * address by hand, and follow a link to a page from anywhere.
 */
function isAskedByAnotherSite({ url, headers: asked }: FastifyRequest): boolean {
  const site = asked['sec-fetch-site']
  return url.startsWith('/api/') && site !== undefined && site !== 'same-origin' && site !== 'none'
}

/** A page of any origin can send a form without asking; a form is taken in one place alone. */
function hasRightType({ url, headers: { 'content-type': type = '' } }: FastifyRequest): boolean {
  return isPhotoForm(url) ? type.startsWith('multipart/form-data') : /^application\/json\b/.test(type) || type === ''
}
