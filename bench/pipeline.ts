import { hear } from '../apps/server/test/follow.ts'
import type { HeardEvent } from '../apps/server/test/follow.ts'
import { startTestServer } from '../apps/server/test/server-resource.ts'
import type { TestServer } from '../apps/server/test/server-resource.ts'
import { settingsFor } from '../apps/server/test/simulated-providers.ts'
import type { Media } from '../apps/server/src/router.ts'
import { startSimulator } from '../packages/simulator/src/index.ts'
import { milliseconds, percentile, ratio } from './figure.ts'
import type { Figure } from './figure.ts'
import { startRelay } from './pipeline/relay.ts'
import type { Pace, Relay, Tale } from './pipeline/relay.ts'

const storiesAtOnce = 5
const pictureCount = 24
const clipsPerDuration = 8
const clipDurationsMs = [5000, 12_000, 25_000] as const
/** Clips of one duration end this far apart, so that they fall on every point between two looks. */
const clipSpreadMs = 3000

/** So quick that what is not measured takes no time, and slow enough that somebody listens before it is over. */
const quick: Pace = { textMs: 300, pictureMs: 600, clipMs: 1000 }

interface Maker {
  readonly textModel: string
  readonly imageModel: string
}

/** A home with every key. A provider is sent few requests at a time, and these share them out. */
const everyProvider: readonly Maker[] = [
  { textModel: 'gpt-6.1-terra', imageModel: 'gpt-image-1' },
  { textModel: 'grok-4.3', imageModel: 'grok-imagine' },
  { textModel: 'gpt-6.1-terra', imageModel: 'gemini' },
  { textModel: 'grok-4.3', imageModel: 'gpt-image-1' },
  { textModel: 'gpt-6.1-terra', imageModel: 'grok-imagine' },
  { textModel: 'grok-4.3', imageModel: 'gemini' },
]
const oneProvider: readonly Maker[] = [{ textModel: 'gpt-6.1-terra', imageModel: 'gpt-image-1' }]

interface House {
  readonly server: TestServer
  readonly client: ReturnType<TestServer['client']>
  readonly relay: Relay
}

interface Place {
  readonly storyId: string
  readonly sceneId: string
}

const p95 = (values: readonly number[]): number => percentile(values, 0.95)
const median = (values: readonly number[]): number => percentile(values, 0.5)

function known<TValue>(value: TValue | undefined, what: string): TValue {
  if (value === undefined) throw new Error(`There is no ${what}.`)
  return value
}

function mediaOf(heard: HeardEvent | undefined, sceneId: string, kind: 'image' | 'video'): Media | undefined {
  const data = heard?.data
  if (data?.type === 'scene' && data.scene.id === sceneId) return data.scene[kind]
  if (data?.type === 'image' && data.sceneId === sceneId && kind === 'image') return data.image
  return data?.type === 'video' && data.sceneId === sceneId && kind === 'video' ? data.video : undefined
}

/** Listens until a subscriber is told that a picture or a clip is there, and tells when that was. */
async function untilSeen({ client }: House, { storyId, sceneId }: Place, kind: 'image' | 'video') {
  const isOver = (media: Media | undefined): boolean =>
    media !== undefined && ['complete', 'failed', 'canceled'].includes(media.status)
  const heard = await hear(client, { storyId }, (events) => isOver(mediaOf(events.at(-1), sceneId, kind)))
  const seenAtMs = performance.now()
  const media = known(mediaOf(heard.at(-1), sceneId, kind), kind)
  if (media.status !== 'complete') throw new Error(`The ${kind} of ${sceneId} is ${media.status}.`)
  return { seenAtMs, media }
}

function begin({ client }: House, tale: Tale, wish: Maker & { readonly videoMode?: boolean }): Promise<Place> {
  return client.story.start.mutate({ prompt: tale.idea, ...wish })
}

const makerAt = (makers: readonly Maker[], index: number): Maker => known(makers[index % makers.length], 'maker')

interface Chosen {
  readonly visibleMs: number
  /** The last part of it: the copy of the picture that pages show, made when it is first asked for. */
  readonly pageCopyMs: number
  /** The words' own time and the picture's own, one after the other. */
  readonly sequentialMs: number
  /** With no time lost between them, and the picture asked for the moment that its prompt is whole. */
  readonly leastMs: number
  readonly afterPromptMs: number
  /** How long the alt text and the title take after it, which are no part of the picture. */
  readonly headingMs: number
}

/** Tells a first scene quickly, then takes a choice at the given pace and waits until the picture can be shown. */
async function chooseOnce(house: House, maker: Maker, pace: Pace): Promise<Chosen> {
  const { client, relay, server } = house
  const tale = relay.tale(quick)
  const first = await begin(house, tale, maker)
  await untilSeen(house, first, 'image')
  const story = await client.story.byId.query({ storyId: first.storyId })
  const choice = known(story.scenes[0]?.choices[0], 'choice')

  tale.pace = pace
  const chosenAtMs = performance.now()
  const next = await client.story.choose.mutate({ sceneId: first.sceneId, choiceId: choice.id })
  const { media, seenAtMs } = await untilSeen(house, next, 'image')
  await (await fetch(`${server.url}${known(media.pageUrl ?? undefined, 'picture to show')}`)).arrayBuffer()
  const visibleAtMs = performance.now()

  const telling = known(tale.telling, 'telling')
  const picture = known(tale.picture, 'picture')
  const pictureMs = picture.answeredAtMs - picture.arrivedAtMs
  return {
    visibleMs: visibleAtMs - chosenAtMs,
    pageCopyMs: visibleAtMs - seenAtMs,
    sequentialMs: telling.answeredAtMs - telling.arrivedAtMs + pictureMs,
    leastMs: telling.promptAtMs - telling.arrivedAtMs + pictureMs,
    afterPromptMs: picture.arrivedAtMs - telling.promptAtMs,
    headingMs: telling.titleAtMs - telling.promptAtMs,
  }
}

async function choiceFigures(
  house: House,
  run: { readonly makers: readonly Maker[]; readonly where: string; readonly pace: Pace },
): Promise<{ readonly figures: Figure[]; readonly chosen: readonly Chosen[] }> {
  const { makers, where, pace } = run
  const chosen = await Promise.all(
    Array.from({ length: storiesAtOnce }, (_, index) => chooseOnce(house, makerAt(makers, index), pace)),
  )
  const shares = chosen.map(({ visibleMs, sequentialMs }) => visibleMs / sequentialMs)
  const sequentialMs = median(chosen.map((one) => one.sequentialMs))
  const figures = [
    {
      what: `${storiesAtOnce} at ${where}: choice → picture visible, median`,
      value: `${milliseconds(median(chosen.map(({ visibleMs }) => visibleMs)))} of ${milliseconds(sequentialMs)}`,
    },
    { what: '  against words and then picture, median (goal ≤ 0.70 ×)', value: ratio(median(shares)) },
    { what: '  the same, slowest', value: ratio(Math.max(...shares)) },
    {
      what: '  of it the page’s copy, median',
      value: milliseconds(median(chosen.map(({ pageCopyMs }) => pageCopyMs))),
    },
  ]
  return { figures, chosen }
}

async function pictureFigures(house: House): Promise<Figure[]> {
  const waitsMs = await Promise.all(
    Array.from({ length: pictureCount }, async (_, index) => {
      // They end at instants of their own, as those of a house do.
      const tale = house.relay.tale({ ...quick, pictureMs: 1000 + (index * 1000) / pictureCount })
      const place = await begin(house, tale, makerAt(everyProvider, index))
      const { seenAtMs } = await untilSeen(house, place, 'image')
      return seenAtMs - known(tale.picture, 'picture').answeredAtMs
    }),
  )
  return [
    { what: `${pictureCount} pictures: answer → event, median`, value: milliseconds(median(waitsMs)) },
    { what: '  p95 (goal ≤ 100 ms)', value: milliseconds(p95(waitsMs)) },
  ]
}

async function clipFigures(house: House): Promise<Figure[]> {
  const measured = await Promise.all(
    clipDurationsMs.flatMap((durationMs) =>
      Array.from({ length: clipsPerDuration }, async (_, index) => {
        const shiftMs = clipSpreadMs * ((index + 0.5) / clipsPerDuration - 0.5)
        const tale = house.relay.tale({ ...quick, clipMs: durationMs + shiftMs })
        const place = await begin(house, tale, { ...makerAt(everyProvider, index), videoMode: true })
        const { seenAtMs } = await untilSeen(house, place, 'video')
        return { durationMs, waitMs: seenAtMs - known(tale.clipDoneAtMs, 'end of the clip') }
      }),
    ),
  )
  const waitsOf = (durationMs: number): number[] =>
    measured.flatMap((clip) => (clip.durationMs === durationMs ? [clip.waitMs] : []))
  return [
    {
      what: `${measured.length} clips: provider done → event, p95 (goal ≤ 1500 ms)`,
      value: milliseconds(p95(measured.map(({ waitMs }) => waitMs))),
    },
    ...clipDurationsMs.map((durationMs) => ({
      what: `  done after about ${durationMs / 1000} s, p95 (median)`,
      value: `${milliseconds(p95(waitsOf(durationMs)))} (${milliseconds(median(waitsOf(durationMs)))})`,
    })),
  ]
}

/**
 * The way of a story through the whole server: by HTTP and WebSocket, from a file database, to simulated providers that
 * take their time. What a person waits for, against the goals that stand beside the figures.
 */
export async function pipeline(): Promise<Figure[]> {
  await using simulator = await startSimulator({ looksUntilDone: 1 })
  await using relay = await startRelay(simulator)
  await using server = await startTestServer({ providers: settingsFor(simulator, undefined, relay.settings) })
  const house: House = { server, client: server.client('kids'), relay }

  // The first of everything loads code, and the simulator draws and films what it has. None of that is measured.
  await Promise.all(
    everyProvider.map(async (maker) => {
      const place = await begin(house, relay.tale(quick), { ...maker, videoMode: true })
      await untilSeen(house, place, 'video')
    }),
  )

  const shared = await choiceFigures(house, {
    makers: everyProvider,
    where: 'three providers',
    pace: { ...quick, textMs: 6000, pictureMs: 12_000 },
  })
  const alone = await choiceFigures(house, {
    makers: oneProvider,
    where: 'one provider',
    pace: { ...quick, textMs: 3000, pictureMs: 6000 },
  })
  return [
    ...shared.figures,
    {
      what: '  the same, the least that these words allow',
      value: ratio(median(shared.chosen.map(({ leastMs, sequentialMs }) => leastMs / sequentialMs))),
    },
    {
      what: '  prompt whole → picture asked for, slowest (goal ≤ 150 ms)',
      value: milliseconds(Math.max(...shared.chosen.map(({ afterPromptMs }) => afterPromptMs))),
    },
    {
      what: '  alt text and title arrive after the prompt for, median',
      value: milliseconds(median(shared.chosen.map(({ headingMs }) => headingMs))),
    },
    ...alone.figures,
    ...(await pictureFigures(house)),
    ...(await clipFigures(house)),
  ]
}
