import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TRPCClient } from '@trpc/client'
import { describe, expect, it } from 'vitest'
import type { AppRouter } from '../src/router.ts'
import { hear, untilSettled } from './follow.ts'
import { startTestServer } from './server-resource.ts'

const unlock = (
  url: string,
  pin: string,
  { tierId = 'nsfw', headers = {} }: { readonly tierId?: string; readonly headers?: Record<string, string> } = {},
) =>
  fetch(`${url}/api/${tierId}/trpc/tier.unlock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ pin }),
  })

describe('the tiers', () => {
  it('are both listed; the grown-ups’ is closed without a PIN', async () => {
    await using server = await startTestServer()
    const tiers = await server.client('kids').tier.list.query()
    expect(tiers.map(({ id, state }) => [id, state])).toEqual([
      ['kids', 'open'],
      ['nsfw', 'closed'],
    ])
    await expect(server.client('nsfw').gallery.list.query({})).rejects.toMatchObject({
      data: { reason: 'tier-locked' },
    })
  })

  it('let in who knows the PIN, keep stories apart, and lock again', async () => {
    await using server = await startTestServer({ nsfwPin: '482913' })
    expect((await unlock(server.url, '000000')).status).toBe(401)
    const answer = await unlock(server.url, '482913')
    const setCookie = answer.headers.get('set-cookie')!
    expect(setCookie).toMatch(/HttpOnly; SameSite=Strict/)
    const cookie = await server.unlock('482913')
    const grownUps = server.client('nsfw', { cookie })
    const { storyId, sceneId } = await grownUps.story.start.mutate({
      prompt: 'a detective who returns to a drowned village',
    })
    await untilSettled(grownUps, storyId, sceneId)
    await expect(server.client('kids', { cookie }).story.byId.query({ storyId })).rejects.toMatchObject({
      data: { reason: 'not-found' },
    })
    expect((await server.client('kids').gallery.list.query({})).stories).toEqual([])
    await grownUps.tier.lock.mutate()
    await expect(grownUps.story.byId.query({ storyId })).rejects.toMatchObject({ data: { reason: 'tier-locked' } })
  })
})

describe('whoever leaves the grown-ups’ shelf', () => {
  /** Pages as the build makes them, with nothing in them. */
  async function makePages() {
    const folder = await mkdtemp(join(tmpdir(), 'talelight-pages-'))
    const names = ['index', 'tier-choice', 'home', 'gallery', 'profiles', 'scene', 'read']
    for (const name of [...names, 'scene-with-picture', 'read-with-picture'])
      await writeFile(join(folder, `${name}.html`), '<!doctype html>')
    return { folder, [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) }
  }
  const openShelf = async (options: { readonly locksOnLeaving?: boolean }) => {
    const pages = await makePages()
    const server = await startTestServer({ nsfwPin: '482913', webFolder: pages.folder, ...options })
    const cookie = await server.unlock('482913')
    return {
      server,
      cookie,
      isOpen: async () => {
        const tiers = await server.client('nsfw', { cookie }).tier.list.query()
        return tiers.find(({ id }) => id === 'nsfw')?.state === 'open'
      },
      openPage: (path: string, headers: Readonly<Record<string, string>> = { cookie }) =>
        fetch(`${server.url}${path}`, { headers }).then(({ status }) => status),
      async [Symbol.asyncDispose]() {
        await server[Symbol.asyncDispose]()
        await pages[Symbol.asyncDispose]()
      },
    }
  }

  it.each(['/', '/kids', '/kids/gallery', '/kids/story/sty_0', '/kids/read/sty_0'])(
    'by the page %s is asked for the PIN on the way back',
    async (path) => {
      await using shelf = await openShelf({})
      expect(await shelf.isOpen()).toBe(true)
      await shelf.openPage(path)
      expect(await shelf.isOpen()).toBe(false)
    },
  )

  it('without loading a page is asked for it too, in every tab', async () => {
    await using shelf = await openShelf({})
    const { server, cookie } = shelf
    const grownUps = server.client('nsfw', { cookie })
    const { storyId, sceneId } = await grownUps.story.start.mutate({ prompt: 'a lighthouse keeper' })
    await untilSettled(grownUps, storyId, sceneId)
    const ended = hear(grownUps, { storyId }, () => false)
    const entering = server.client('kids', { cookie }).tier.enter.mutate()
    await expect(ended).rejects.toMatchObject({ data: { reason: 'tier-locked' } })
    await entering
    expect(await shelf.isOpen()).toBe(false)
  })

  it('has not left it with a page of that shelf, with a page fetched ahead of time, or in another browser', async () => {
    await using shelf = await openShelf({})
    await shelf.openPage('/nsfw')
    await shelf.openPage('/nsfw/gallery')
    await shelf.server.client('nsfw', { cookie: shelf.cookie }).tier.enter.mutate()
    await shelf.openPage('/kids', { cookie: shelf.cookie, 'sec-purpose': 'prefetch;prerender' })
    await shelf.openPage('/kids', {})
    await shelf.server.client('kids').tier.enter.mutate()
    expect(await shelf.isOpen()).toBe(true)
  })

  it('may come back where the owner wants it so', async () => {
    await using shelf = await openShelf({ locksOnLeaving: false })
    await shelf.openPage('/kids')
    await shelf.server.client('kids', { cookie: shelf.cookie }).tier.enter.mutate()
    expect(await shelf.isOpen()).toBe(true)
  })

  it('keeps the children’s shelf open, though it has a PIN', async () => {
    await using server = await startTestServer({ nsfwPin: '482913', kidsPin: '135790' })
    const answer = await unlock(server.url, '135790', { tierId: 'kids' })
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
    await server.client('nsfw', { cookie }).tier.enter.mutate()
    expect((await server.client('kids', { cookie }).gallery.list.query({})).stories).toEqual([])
  })
})

describe('the cookie of a session', () => {
  it('is for this host alone and never sent in the clear, where a proxy speaks https for us', async () => {
    await using server = await startTestServer({ nsfwPin: '482913' })
    const origin = server.url.replace('http:', 'https:')
    const answer = await unlock(server.url, '482913', { headers: { origin } })
    const setCookie = answer.headers.get('set-cookie') ?? ''
    expect(setCookie).toMatch(
      /^__Host-talelight-nsfw=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    )
    const cookie = setCookie.split(';')[0] ?? ''
    const client = server.client('nsfw', { cookie })
    expect((await client.gallery.list.query({})).stories).toEqual([])
    await client.tier.lock.mutate()
    await expect(client.gallery.list.query({})).rejects.toMatchObject({ data: { reason: 'tier-locked' } })
  })

  it('is a new one with each opening', async () => {
    await using server = await startTestServer({ nsfwPin: '482913' })
    expect(new Set([await server.unlock('482913'), await server.unlock('482913')]).size).toBe(2)
  })
})

describe('guesses from a hundred addresses', () => {
  it('count as those of one, whatever address they claim', async () => {
    await using server = await startTestServer({ nsfwPin: '482913', now: () => 1_800_000_000_000 })
    const cookie = await server.unlock('482913')
    const guesses = await Promise.all(
      Array.from({ length: 300 }, (_, number) =>
        unlock(server.url, '000000', { headers: { 'x-forwarded-for': `10.0.0.${number % 100}` } }),
      ),
    )
    const evaluated = guesses.filter(({ status }) => status === 401)
    expect(evaluated.length).toBeLessThanOrEqual(5)
    expect(guesses.filter(({ status }) => status === 429).length).toBe(300 - evaluated.length)
    expect((await server.client('nsfw', { cookie }).gallery.list.query({})).stories).toEqual([])
  })
})

describe('a stream of a shelf', () => {
  /** Follows a story at rest until the stream is ended. */
  const untilEnded = (client: TRPCClient<AppRouter>, storyId: string) => hear(client, { storyId }, () => false)

  const openShelf = async (now: () => number) => {
    const server = await startTestServer({ nsfwPin: '482913', now })
    const cookie = await server.unlock('482913')
    const client = server.client('nsfw', { cookie })
    const { storyId, sceneId } = await client.story.start.mutate({ prompt: 'a lighthouse keeper' })
    await untilSettled(client, storyId, sceneId)
    return { server, cookie, client, storyId }
  }

  it('ends in every tab when one of them locks it', async () => {
    const { server, cookie, client, storyId } = await openShelf(Date.now)
    await using _ = server
    const tabs = [client, server.client('nsfw', { cookie }), server.client('nsfw', { cookie, transport: 'sse' })]
    const ended = Promise.allSettled(tabs.map((tab) => untilEnded(tab, storyId)))
    await client.tier.lock.mutate()
    for (const end of await ended) expect(end).toMatchObject({ reason: { data: { reason: 'tier-locked' } } })
  })

  it('ends by itself when its session is over, however quiet it is', async () => {
    const clock = { aheadMs: 0 }
    const { server, client, storyId } = await openShelf(() => Date.now() + clock.aheadMs)
    await using _ = server
    const ended = untilEnded(client, storyId)
    clock.aheadMs = 21 * 60_000
    await expect(ended).rejects.toMatchObject({ data: { reason: 'tier-locked' } })
  })
})

describe('the edge', () => {
  it('refuses a change that a page of another origin asks for', async () => {
    await using server = await startTestServer()
    const start = (origin: string) =>
      fetch(`${server.url}/api/kids/trpc/story.start`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: JSON.stringify({ prompt: 'a fox' }),
      })
    expect((await start('http://elsewhere.example')).status).toBe(403)
    expect((await start(server.url)).status).toBe(200)
  })

  it('says that it is alive and ready', async () => {
    await using server = await startTestServer()
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  })
})
