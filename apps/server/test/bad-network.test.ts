import { createTRPCClient } from '@trpc/client'
import { afterEach, expect, it, vi } from 'vitest'
import { badNetwork } from '../../../torture/bad-network.ts'
import { createLiveLink } from '../../web/src/lib/live-link.ts'
import type { AppRouter } from '../src/router.ts'
import { hear } from './follow.ts'
import { startTestServer } from './server-resource.ts'

const seed = Math.floor(Math.random() * 1_000_000)

afterEach(() => vi.unstubAllGlobals())

it(`a page on a bad network misses nothing, hears nothing twice and is back without a reload (seed ${seed})`, async () => {
  const { findings, returns } = await badNetwork({ sequences: 8, seed })
  expect(findings).toEqual([])
  expect(returns).toBeGreaterThanOrEqual(8)
}, 60_000)

it('a page whose connection breaks in the instant in which it opens hears everything all the same', async () => {
  await using server = await startTestServer()
  const { storyId } = await server.client('kids').story.start.mutate({ prompt: 'a fox' })
  let breaks = 2
  vi.stubGlobal(
    'WebSocket',
    class extends WebSocket {
      constructor(...parameters: ConstructorParameters<typeof WebSocket>) {
        super(...parameters)
        this.addEventListener('open', () => {
          if (breaks > 0) this.close()
          breaks -= 1
        })
      }
    },
  )
  const times = { firstRetryMs: 5, longestRetryMs: 5, silenceMs: 5000, pongMs: 1000, idleMs: 10 }
  const url = `${server.url.replace('http', 'ws')}/api/kids/trpc`
  const client = createTRPCClient<AppRouter>({ links: createLiveLink(url, times) })
  const [first] = await hear(client, { storyId }, (heard) => heard.length > 0)
  expect(first?.data.type).toBe('story')
  expect(breaks).toBeLessThan(0)
})
