import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** Which of the built pages opens at which address. Each runs the whole app; it only begins with other files. */
const pages = {
  '/': 'tier-choice.html',
  '/:tier': 'home.html',
  '/:tier/gallery': 'gallery.html',
  '/:tier/profiles': 'profiles.html',
  '/:tier/story/:storyId': 'scene.html',
  '/:tier/read/:storyId': 'read.html',
} as const

/** Those of which the build made a second one that shows a picture before the app has run, with a place for its address. */
const pagesWithPicture = { 'scene.html': 'scene-with-picture.html', 'read.html': 'read-with-picture.html' } as const
const pictureMark = '{{picture}}'

/** What an address says of the scene that its page will show first. */
export interface PageAddress {
  readonly tier: string
  readonly storyId: string
  /** `current` is where the reader is, `first` where the story begins, else a scene's id. */
  readonly scene: 'current' | 'first' | { readonly id: string }
}

/** Serves the built web app: its files for ever, since their names change with them, and one page at every address. */
export async function registerWebApp(
  fastify: FastifyInstance,
  folder: string,
  options: {
    /** The picture that a page will show first. */
    readonly findFirstPicture: (address: PageAddress) => string | null
    /** A browser opened a page of a tier, or one that belongs to none. */
    readonly onOpened: (headers: IncomingHttpHeaders, tierId: string | undefined) => void
  },
): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error('The web app is not built. Run "npm start", which builds it first.')
  }
  await fastify.register(fastifyStatic, {
    root: folder,
    index: false,
    // A route for each file, so that none is taken for the name of a tier.
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const isHashed = path.includes('/assets/')
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  for (const [path, file] of Object.entries(pages)) {
    const withPicture = hasPicture(file) ? await readFile(join(folder, pagesWithPicture[file]), 'utf8') : null
    fastify.get<PageRequest>(path, (request, reply) => {
      const isAheadOfTime = request.headers['sec-purpose'] !== undefined
      if (!isAheadOfTime) options.onOpened(request.headers, request.params.tier)
      const address = addressOf(file, request.params, request.query)
      const pictureUrl = address === null ? null : options.findFirstPicture(address)
      if (withPicture === null || pictureUrl === null) return reply.sendFile(file)
      return reply
        .type('text/html; charset=utf-8')
        .header('cache-control', 'no-cache')
        .send(withPicture.replace(pictureMark, pictureUrl))
    })
  }
  fastify.setNotFoundHandler((request, reply) => {
    const isPage = request.headers.accept?.includes('text/html') === true && !request.url.startsWith('/api/')
    return isPage && request.method === 'GET'
      ? reply.code(404).sendFile('index.html')
      : reply.code(404).send({ message: 'There is nothing here.' })
  })
}

interface PageRequest {
  readonly Params: { readonly tier?: string; readonly storyId?: string }
  readonly Querystring: { readonly scene?: string; readonly page?: string }
}

const hasPicture = (file: string): file is keyof typeof pagesWithPicture => file in pagesWithPicture

function addressOf(
  file: (typeof pages)[keyof typeof pages],
  { tier, storyId }: PageRequest['Params'],
  query: PageRequest['Querystring'],
): PageAddress | null {
  if (tier === undefined || storyId === undefined) return null
  if (file === 'scene.html')
    return { tier, storyId, scene: query.scene === undefined ? 'current' : { id: query.scene } }
  const isAtStart = file === 'read.html' && (query.page === undefined || query.page === '1')
  return isAtStart ? { tier, storyId, scene: 'first' } : null
}
