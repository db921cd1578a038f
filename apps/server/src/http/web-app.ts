import { existsSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** Which of the built pages opens at which address. Each runs the whole app; it only begins with other files. */
const pages = {
  '/': 'tier-choice.html',
  '/:tier': 'home.html',
  '/:tier/gallery': 'gallery.html',
  '/:tier/story/:storyId': 'scene.html',
  '/:tier/read/:storyId': 'read.html',
} as const

/** Serves the built web app: its files for ever, since their names change with them, and one page at every address. */
export async function registerWebApp(fastify: FastifyInstance, folder: string): Promise<void> {
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
  for (const [path, file] of Object.entries(pages)) fastify.get(path, (_request, reply) => reply.sendFile(file))
  fastify.setNotFoundHandler((request, reply) => {
    const isPage = request.headers.accept?.includes('text/html') === true && !request.url.startsWith('/api/')
    return isPage && request.method === 'GET'
      ? reply.code(404).sendFile('index.html')
      : reply.code(404).send({ message: 'There is nothing here.' })
  })
}
