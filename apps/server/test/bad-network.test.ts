import { setTimeout as sleep } from 'node:timers/promises'
import { answering, events, simulatorLocalModel, startSimulator } from '@talelight/simulator'
import { createTRPCClient, createWSClient, wsLink } from '@trpc/client'
import { WebSocket } from 'ws'
import { describe, expect, it } from 'vitest'
import { networkFaults, startFaultProxy } from '../../../torture/fault-proxy.ts'
import type { NetworkFault } from '../../../torture/fault-proxy.ts'
import { createRandom } from '../../../torture/random.ts'
import type { AppRouter, Story } from '../src/router.ts'
import { sceneOf, untilSettled } from './follow.ts'
import type { HeardEvent } from './follow.ts'
import { startTestServer } from './server-resource.ts'
import { settingsFor } from './simulated-providers.ts'

/** The page's settings, in apps/web/src/lib/trpc.ts, at a tenth of their times. */
const firstRetryMs = 50
const longestRetryMs = 3000
const keepAlive = { enabled: true, intervalMs: 1500, pongTimeoutMs: 500 } as const
const lazy = { enabled: true, closeMs: 1000 } as const

const pageCount = 8
const faultyMs = 6000
const longestBackMs = 10_000
/** Makes the same faults come again in the same order. */
const seed = Math.floor(Math.random() * 1_000_000)

const told = {
  imagePrompt: 'A gouache picture of a lamp on a sill at dusk.',
  altText: 'A lamp on a sill at dusk.',
  title: 'The Lamp on the Sill',
  narration: Array.from(
    { length: 12 },
    (_, index) =>
      `On evening ${index + 1} the lamp leaned out a little farther, as if it listened for feet upon the road. “Not yet,” said the path.`,
  ).join('\n\n'),
  choices: ['Follow the light', 'Knock at the door', 'Ask the path its name'],
  isEnding: false,
}

/** A scene that takes about as long to tell as the network is bad. */
const slowScene = answering(
  events(
    [
      ...(JSON.stringify(told).match(/[\s\S]{1,12}/g) ?? []).map((content) => ({
        data: { choices: [{ index: 0, delta: { content }, finish_reason: null }] },
      })),
      { data: { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] } },
      { data: '[DONE]' },
    ],
    35,
  ),
)

function retryDelayMs(attempt: number): number {
  if (attempt === 0) return 0
  return Math.min(longestRetryMs, firstRetryMs * 2 ** attempt) * (0.5 + Math.random() / 2)
}

/** Follows a story as the page does, from where the story that it fetched ends. */
function openPage(url: string, story: Story) {
  const socket = createWSClient({
    url: `${url.replace('http', 'ws')}/api/kids/trpc`,
    // The page has the browser's, whose type is another.
    WebSocket: WebSocket as never,
    retryDelayMs,
    lazy,
    keepAlive,
  })
  const client = createTRPCClient<AppRouter>({ links: [wsLink({ client: socket })] })
  const heard: HeardEvent[] = []
  const ends: string[] = []
  let connectingCount = 0
  const subscription = client.story.onEvent.subscribe(
    { storyId: story.id, lastEventId: story.lastEventId },
    {
      onData: ({ id, data }) => heard.push({ id, data }),
      onError: ({ message }) => ends.push(message),
      onComplete: () => ends.push('complete'),
      onConnectionStateChange({ state }) {
        if (state === 'connecting') connectingCount += 1
      },
    },
  )
  return {
    heard,
    /** Why it stopped listening, which it never may. */
    ends,
    connectingCount: () => connectingCount,
    close() {
      subscription.unsubscribe()
      void socket.close()
    },
  }
}

/** Everything that happens to one network, one after the other, as it follows from the seed. */
async function spoil(proxy: { use(fault: NetworkFault): void }, random: () => number): Promise<void> {
  const until = Date.now() + faultyMs
  while (Date.now() < until) {
    proxy.use(networkFaults[Math.floor(random() * networkFaults.length)] ?? 'pass')
    await sleep(100 + random() * 700)
  }
  proxy.use('pass')
}

/** What a page makes of what it heard. */
function shownBy(heard: readonly HeardEvent[], sceneId: string) {
  let narration = ''
  let scene = 'none'
  let pictureId: string | null = null
  let isWithoutGap = true
  for (const { data } of heard) {
    if (data.type === 'scene' && data.scene.id === sceneId) {
      narration = data.scene.narration
      scene = data.scene.status
    }
    if (data.type === 'scene-text') {
      isWithoutGap &&= data.offset <= narration.length
      narration = narration.slice(0, data.offset) + data.delta
    }
    if (data.type === 'image' && data.image.status === 'complete') pictureId = data.image.mediaId
  }
  const ids = heard.map(({ id }) => id)
  return { narration, scene, pictureId, isWithoutGap, isEachOnce: new Set(ids).size === ids.length }
}

const isSaved = (heard: readonly HeardEvent[]): boolean =>
  heard.some(({ data }) => data.type === 'story' && data.story.savedAt !== null)

describe('a page on a bad network', () => {
  it(`misses nothing, hears nothing twice and is back within ten seconds, without a reload (seed ${seed})`, async () => {
    await using simulator = await startSimulator({ latencyMs: { xai: 3000 } })
    simulator.script({ path: '/chat/completions' }, slowScene)
    await using server = await startTestServer({
      providers: settingsFor(simulator, ['XAI'], {
        LOCAL_LLM_BASE_URL: simulator.baseUrls.local,
        LOCAL_LLM_MODEL: simulatorLocalModel,
      }),
    })
    await using stack = new AsyncDisposableStack()
    const owner = server.client('kids')
    const { storyId, sceneId } = await owner.story.start.mutate({
      prompt: 'a lamp that listens',
      textModel: `local:${simulatorLocalModel}`,
    })
    const story = await owner.story.byId.query({ storyId })
    const pages = await Promise.all(
      Array.from({ length: pageCount }, async (_, index) => {
        const random = createRandom(seed + pageCount + index)
        const proxy = stack.use(await startFaultProxy(new URL(server.url), { random }))
        const page = openPage(proxy.url, story)
        stack.defer(() => page.close())
        return { page, spoiled: spoil(proxy, createRandom(seed + index)) }
      }),
    )
    const settled = untilSettled(owner, storyId, sceneId)
    await Promise.all(pages.map(({ spoiled }) => spoiled))
    const endedAt = Date.now()
    await owner.gallery.save.mutate({ storyId })

    const backMs = pages.map(async ({ page }) => {
      while (!isSaved(page.heard) && Date.now() - endedAt < longestBackMs) await sleep(20)
      return Date.now() - endedAt
    })
    const slowestBackMs = Math.max(...(await Promise.all(backMs)))
    const end = sceneOf(await settled, sceneId)
    const lastId = (await owner.story.byId.query({ storyId })).lastEventId
    await expect
      .poll(() => pages.every(({ page }) => page.heard.at(-1)?.id === lastId), { timeout: longestBackMs })
      .toBe(true)
    expect(slowestBackMs).toBeLessThan(longestBackMs)
    expect(end.narration).toBe(told.narration)
    for (const { page } of pages) {
      expect(page.ends).toEqual([])
      expect(page.connectingCount()).toBeGreaterThan(1)
      expect(shownBy(page.heard, sceneId)).toEqual({
        narration: end.narration,
        scene: 'complete',
        pictureId: end.image.mediaId,
        isWithoutGap: true,
        isEachOnce: true,
      })
    }
  })
})
