import type { Audience, CastMember, SceneDraft, ToldScene } from '@talelight/core'
import { builtinModels } from '../models.ts'
import { grownUpsShelf } from '../storyteller/content/grown-ups/grown-ups-shelf.ts'
import { kidsShelf } from '../storyteller/content/kids/kids-shelf.ts'
import { plannedScenesByLength } from '../storyteller/lengths.ts'
import { createRandom } from '../storyteller/random.ts'
import { createBuiltinStoryteller } from '../storyteller/storyteller.ts'
import { oddIdeas } from './odd-ideas.ts'
import { faultsOfCast, savedCast } from './saved-cast.ts'
import { faultsOfScene, sentencesOf } from './prose-faults.ts'
import { faultsOfEcho } from './typed-faults.ts'
import { typedLines } from './typed-lines.ts'
import { createWholenessCheck } from './whole-texts.ts'

export interface StorySweepReport {
  readonly seed: number
  readonly stories: number
  readonly scenes: number
  readonly typedActions: number
  /** Words of a scene: the fewest, the median, the most. */
  readonly words: string
  /** Of four words in a row, the part that two stories share: median and 95th percentile. */
  readonly overlapOfIdeasKids: string
  readonly overlapOfIdeasGrownUps: string
  readonly overlapOfSeeds: string
  readonly findings: readonly string[]
}

const maxMedianOfIdeas = 0.1
const maxMedianOfSeeds = 0.2
/** More pairs say no more. */
const maxPairs = 4000
/** Every so many stories are about a saved cast. */
const castEvery = 5
const lengths = Object.values(plannedScenesByLength)
const audiences = ['kids', 'grown-ups'] as const

const [model] = builtinModels.text
const storyteller = createBuiltinStoryteller({ pauseMs: 0 })

export interface StoryWish {
  readonly idea: string
  readonly audience: Audience
  readonly plannedScenes: number
  readonly seed: string
  readonly cast?: readonly CastMember[]
}

export type SweptScene = SceneDraft & {
  /** Those of the saved cast who are said to be in the picture. */
  readonly people: readonly string[]
}

/** Tells one way through a story. */
export async function tellStory(
  wish: StoryWish,
  choose: (scene: SceneDraft, index: number) => ToldScene['next'],
): Promise<SweptScene[]> {
  const scenes: SweptScene[] = []
  const told: ToldScene[] = []
  while (scenes.length <= wish.plannedScenes) {
    const request = { ...wish, cast: wish.cast ?? [], told, artStyle: 'gouache', model, length: 'medium' as const }
    let scene: SweptScene | undefined
    let people: readonly string[] = []
    for await (const part of storyteller.streamScene(request, new AbortController().signal)) {
      if (part.type === 'image-prompt') people = part.people
      if (part.type === 'complete') scene = { ...part.scene, people }
    }
    if (scene === undefined) throw new Error('The storyteller ended without a scene.')
    scenes.push(scene)
    if (scene.isEnding) break
    told.push({ narration: scene.narration, next: choose(scene, scenes.length - 1) })
  }
  return scenes
}

interface ToldStory {
  readonly wish: StoryWish
  readonly grams: ReadonlySet<string>
}

/**
 * Tells odd ideas at every length to both audiences, each twice with another seed, and puts all of it through the
 * study's checks. Every fifth deed or so is a typed one.
 */
export async function storySweep(options: {
  readonly stories: number
  readonly seed: number
}): Promise<StorySweepReport> {
  const findings: string[] = []
  const told: ToldStory[] = []
  const counts: number[] = []
  const isWhole = { kids: createWholenessCheck(kidsShelf), 'grown-ups': createWholenessCheck(grownUpsShelf) }
  let typedActions = 0
  for (let index = 0; index < options.stories; index += 1) {
    const random = createRandom(`sweep ${options.seed} ${index}`)
    const wish = wishOf(index, options.seed)
    const where = `${wish.audience} ${wish.plannedScenes} “${wish.idea.slice(0, 60)}” ${wish.seed}`
    const fault = (what: string): unknown => findings.push(`${where}: ${what}`)
    const typedAt = new Map<number, string>()
    const lines = random.shuffled(typedLines)
    const scenes = await tellStory(wish, (scene, number) => {
      if (random.next() < 0.2) {
        const line = lines.pop() ?? ''
        typedAt.set(number + 1, line)
        return { kind: 'typed', text: line }
      }
      return { kind: 'offered', text: random.pick(scene.choices) ?? '' }
    })
    if (scenes.length !== wish.plannedScenes || scenes.at(-1)?.isEnding !== true) fault(`${scenes.length} scenes`)
    const seen = new Set<string>()
    for (const [number, scene] of scenes.entries()) {
      counts.push(scene.narration.split(/\s+/).length)
      for (const what of faultsOfScene(scene, wish.audience)) fault(`scene ${number + 1}: ${what}`)
      for (const what of isWhole[wish.audience](scene.narration)) fault(`scene ${number + 1}: cut: ${what}`)
      const line = typedAt.get(number)
      if (line !== undefined) {
        typedActions += 1
        for (const what of faultsOfEcho(line, scene.narration, wish.audience)) fault(`typed ${what}`)
      }
      for (const sentence of sentencesOf(scene.narration)) {
        if (seen.has(sentence)) fault(`scene ${number + 1}: twice: ${sentence}`)
        seen.add(sentence)
      }
    }
    for (const what of faultsOfCast(wish.cast ?? [], scenes)) fault(what)
    told.push({ wish, grams: gramsOf(scenes) })
  }
  const kids = overlapsOfIdeas(told.filter(({ wish }) => wish.audience === 'kids'))
  const grownUps = overlapsOfIdeas(told.filter(({ wish }) => wish.audience === 'grown-ups'))
  const seeds = told.flatMap((one, index) => {
    const other = told[index + 1]
    return index % 2 === 0 && other !== undefined ? [overlapOf(one, other)] : []
  })
  for (const [name, overlaps, most] of [
    ['kids’ ideas', kids, maxMedianOfIdeas],
    ['grown-ups’ ideas', grownUps, maxMedianOfIdeas],
    ['seeds', seeds, maxMedianOfSeeds],
  ] as const) {
    if (quantile(overlaps, 0.5) > most) findings.push(`overlap of ${name}: median ${quantile(overlaps, 0.5)}`)
  }
  const spread = (overlaps: readonly number[]): string =>
    `${quantile(overlaps, 0.5).toFixed(3)} / ${quantile(overlaps, 0.95).toFixed(3)}`
  return {
    seed: options.seed,
    stories: told.length,
    scenes: counts.length,
    typedActions,
    words: `${quantile(counts, 0)} / ${quantile(counts, 0.5)} / ${quantile(counts, 1)}`,
    overlapOfIdeasKids: spread(kids),
    overlapOfIdeasGrownUps: spread(grownUps),
    overlapOfSeeds: spread(seeds),
    findings,
  }
}

/** Two stories in a row have one wish but for the seed. */
function wishOf(index: number, seed: number): StoryWish {
  const pair = Math.floor(index / 2)
  const round = Math.floor(pair / oddIdeas.length)
  return {
    idea: oddIdeas[pair % oddIdeas.length] ?? '',
    audience: audiences[(pair + round) % audiences.length] ?? 'kids',
    plannedScenes: lengths[(Math.floor(pair / 2) + round) % lengths.length] ?? 5,
    seed: `${seed}-${index}`,
    cast: pair % castEvery === 0 ? savedCast(`${seed}-${pair}`) : [],
  }
}

function gramsOf(scenes: readonly SceneDraft[]): Set<string> {
  const words = scenes.flatMap(({ narration }) => narration.toLowerCase().match(/[\p{L}’]+/gu) ?? [])
  return new Set(words.slice(3).map((_, index) => words.slice(index, index + 4).join(' ')))
}

function overlapOf({ grams: one }: ToldStory, { grams: other }: ToldStory): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one]
  let shared = 0
  for (const gram of small) if (large.has(gram)) shared += 1
  return shared / Math.max(1, small.size)
}

/** Of stories that are equally long and were asked for differently. */
function overlapsOfIdeas(told: readonly ToldStory[]): number[] {
  const overlaps: number[] = []
  for (const [index, one] of told.entries()) {
    for (const other of told.slice(index + 1)) {
      if (overlaps.length >= maxPairs) return overlaps
      if (one.wish.idea === other.wish.idea || one.wish.plannedScenes !== other.wish.plannedScenes) continue
      overlaps.push(overlapOf(one, other))
    }
  }
  return overlaps
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
