import type { TRPCClient } from '@trpc/client'
import { describe, expect, it } from 'vitest'
import type { AppRouter } from '../src/router.ts'
import { hear, untilSettled } from './follow.ts'
import { startTestServer } from './server-resource.ts'

const unlock = (url: string, pin: string) =>
  fetch(`${url}/api/nsfw/trpc/tier.unlock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
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
