import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createTRPCClient, httpLink } from '@trpc/client'
import type { AppRouter, Story, StoryEvent } from '../apps/server/src/router.ts'
import { createLiveLink } from '../apps/web/src/lib/live-link.ts'
import { answering, events, simulatorLocalModel, startSimulator } from '../packages/simulator/src/index.ts'
import { networkFaults, startFaultProxy } from './fault-proxy.ts'
import type { FaultProxy } from './fault-proxy.ts'
import { createRandom } from './random.ts'
import { startServerProcess } from './server-process.ts'

export interface BadNetworkReport {
  readonly seed: number
  /** Pages, each behind a bad network of its own. */
  readonly sequences: number
  readonly faults: number
  /** How often pages connected again. */
  readonly returns: number
  /** From the end of the faults to the last page that is back. */
  readonly slowestBackMs: number
  readonly findings: readonly string[]
}

/** A tenth of the page's. */
const times = { firstRetryMs: 50, longestRetryMs: 3000, silenceMs: 1500, pongMs: 500, idleMs: 1000 } as const

const pagesAtOnce = 40
const faultyMs = 6000
const longestBackMs = 10_000
const longestTellingMs = 60_000

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

/**
 * Opens stories on pages whose networks go bad in every way, each in an order of its own that follows from the seed.
 * Every page must be back within ten seconds of the last fault, without a reload, and have heard everything once.
 */
export async function badNetwork(options: {
  readonly sequences: number
  readonly seed: number
}): Promise<BadNetworkReport> {
  const { sequences, seed } = options
  const dataDir = await mkdtemp(join(tmpdir(), 'talelight-network-'))
  await using simulator = await startSimulator({ latencyMs: { openai: 3000, xai: 3000, google: 3000 } })
  simulator.script({ path: '/chat/completions' }, slowScene, { times: Number.POSITIVE_INFINITY })
  const server = await startServerProcess({
    ...simulator.environment(),
    LOCAL_LLM_BASE_URL: simulator.baseUrls.local,
    LOCAL_LLM_MODEL: simulatorLocalModel,
    TALELIGHT_DATA_DIR: dataDir,
  })
  const findings: string[] = []
  let faults = 0
  let returns = 0
  let slowestBackMs = 0
  try {
    for (let first = 0; first < sequences; first += pagesAtOnce) {
      const count = Math.min(pagesAtOnce, sequences - first)
      const round = await oneStory(server.url, count, seed + 2 * first)
      findings.push(...round.findings)
      faults += round.faults
      returns += round.returns
      slowestBackMs = Math.max(slowestBackMs, round.slowestBackMs)
    }
    await server.stop()
    return { seed, sequences, faults, returns, slowestBackMs: Math.round(slowestBackMs), findings }
  } finally {
    await server.kill()
    await rm(dataDir, { recursive: true })
  }
}

async function oneStory(
  url: string,
  pageCount: number,
  seed: number,
): Promise<Omit<BadNetworkReport, 'seed' | 'sequences'>> {
  await using stack = new AsyncDisposableStack()
  const owner = createTRPCClient<AppRouter>({ links: [httpLink({ url: `${url}/api/kids/trpc` })] })
  const wish = { prompt: 'a lamp that listens', textModel: `local:${simulatorLocalModel}` }
  const { storyId, sceneId } = await owner.story.start.mutate(wish)
  const story = await owner.story.byId.query({ storyId })
  const pages = await Promise.all(
    Array.from({ length: pageCount }, async (_, index) => {
      const proxy = stack.use(await startFaultProxy(new URL(url), { random: createRandom(seed + pageCount + index) }))
      const page = openPage(proxy.url, story)
      stack.defer(() => page.close())
      return { page, spoiled: spoil(proxy, createRandom(seed + index)) }
    }),
  )
  const faults = await Promise.all(pages.map(({ spoiled }) => spoiled))
  const endedAtMs = performance.now()
  await owner.gallery.save.mutate({ storyId })
  const backMs = pages.map(async ({ page }) => {
    await until(() => isSaved(page.heard()), longestBackMs)
    return performance.now() - endedAtMs
  })
  const slowestBackMs = Math.max(...(await Promise.all(backMs)))

  let end = await owner.story.byId.query({ storyId })
  const endOf = ({ scenes }: Story) => scenes.find(({ id }) => id === sceneId)
  await until(async () => {
    end = await owner.story.byId.query({ storyId })
    return endOf(end)?.status === 'complete' && endOf(end)?.image.status === 'complete'
  }, longestTellingMs)
  await until(() => pages.every(({ page }) => page.heard().at(-1)?.id === end.lastEventId), longestBackMs)

  const findings: string[] = []
  const scene = endOf(end)
  if (scene?.narration !== told.narration) findings.push(`${storyId}: the library has other words than the storyteller`)
  if (slowestBackMs > longestBackMs) findings.push(`${storyId}: a page was not back after ${longestBackMs} ms`)
  for (const [number, { page }] of pages.entries()) {
    const shown = shownBy(page.heard(), sceneId)
    const say = (what: string) => findings.push(`${storyId}, page ${number} (seed ${seed + number}): ${what}`)
    if (page.ends().length > 0) say(`stopped listening: ${page.ends().join(', ')}`)
    if (page.connections() < 2) say('its network was never bad')
    if (!shown.isEachOnce) say('heard something twice')
    if (!shown.isWithoutGap) say('heard words with a gap')
    if (shown.narration !== scene?.narration) say('shows other words')
    if (shown.scene !== 'complete') say(`shows a scene that is ${shown.scene}`)
    if (scene?.image.status !== 'complete' || shown.pictureId !== scene.image.mediaId) say('shows another picture')
  }
  return {
    faults: faults.reduce((sum, count) => sum + count, 0),
    returns: pages.reduce((sum, { page }) => sum + page.connections() - 1, 0),
    slowestBackMs,
    findings,
  }
}

interface Heard {
  readonly id: string
  readonly data: StoryEvent
}

/** Follows a story as the page does, from where the story that it fetched ends. */
function openPage(url: string, story: Story) {
  const socketUrl = `${url.replace('http', 'ws')}/api/kids/trpc`
  const client = createTRPCClient<AppRouter>({ links: createLiveLink(socketUrl, times) })
  const heard: Heard[] = []
  const ends: string[] = []
  let connections = 0
  const subscription = client.story.onEvent.subscribe(
    { storyId: story.id, lastEventId: story.lastEventId },
    {
      onData({ id, data }) {
        // A preview is shown to whoever is there, and belongs to no number of its own.
        if (data.type !== 'image-preview') heard.push({ id, data })
      },
      onError: ({ message }) => ends.push(message),
      onComplete: () => ends.push('complete'),
      onConnectionStateChange({ state }) {
        if (state === 'connecting') connections += 1
      },
    },
  )
  return {
    heard: () => heard,
    /** Why it stopped listening, which it never may. */
    ends: () => ends,
    connections: () => connections,
    close: () => subscription.unsubscribe(),
  }
}

/** Everything that happens to one network, one after the other. Returns how much that was. */
async function spoil(proxy: FaultProxy, random: () => number): Promise<number> {
  const endsAtMs = performance.now() + faultyMs
  let faults = 0
  while (performance.now() < endsAtMs) {
    proxy.use(networkFaults[Math.floor(random() * networkFaults.length)] ?? 'pass')
    faults += 1
    await sleep(100 + random() * 700)
  }
  proxy.use('pass')
  return faults
}

/** What a page makes of what it heard. */
function shownBy(heard: readonly Heard[], sceneId: string) {
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

const isSaved = (heard: readonly Heard[]): boolean =>
  heard.some(({ data }) => data.type === 'story' && data.story.savedAt !== null)

async function until(isSo: () => boolean | Promise<boolean>, patienceMs: number): Promise<void> {
  const deadlineMs = performance.now() + patienceMs
  while (!(await isSo()) && performance.now() < deadlineMs) await sleep(20)
}
