import type { Audience } from '@talelight/core'
import { approaches } from '../content/content-types.ts'
import type {
  Approach,
  Biome,
  BiomeContent,
  Decision,
  Encounter,
  EncounterPicture,
  Gift,
  LowPoint,
  Storylet,
  Text,
} from '../content/content-types.ts'
import { createRandom } from '../random.ts'
import type { Random } from '../random.ts'
import type { Beat } from './beats.ts'
import { readTypedAct } from './free-text.ts'
import { countWords, fill, needsCompanion } from './slots.ts'
import type { Person } from './people.ts'
import { objectiveOf, possessiveOf } from './people.ts'
import type { Slots } from './slots.ts'
import { biomeOf } from './tale.ts'
import type { Tale } from './tale.ts'

type Tool = Extract<Gift, { kind: 'tool' }>

/** A way that a scene offers. */
type Option = { readonly text: string } & (
  | { readonly kind: 'lead'; readonly storylet: Storylet }
  | { readonly kind: 'approach'; readonly approach: Approach; readonly encounter: Encounter }
  | { readonly kind: 'knack'; readonly encounter: Encounter }
  | { readonly kind: 'tool'; readonly tool: Tool; readonly encounter: Encounter }
  | { readonly kind: 'decision'; readonly decision: Decision }
)

export interface TaleScene {
  readonly beat: Beat
  readonly paragraphs: readonly string[]
  readonly options: readonly Option[]
  readonly biome: Biome
  readonly spot: string
  readonly picture: EncounterPicture | null
  /** Where a low point has an hour of its own. */
  readonly time: 'dusk' | 'night' | null
  /** Of those who come along, whose turn it is to be seen. */
  readonly fellow: Person | null
}

/** What the reader did: one of the options, or a line of their own. */
export type Deed =
  | { readonly kind: 'offered'; readonly option: Option }
  | { readonly kind: 'typed'; readonly text: string }

/** All that a story remembers. It is made anew from the path for every scene. */
export interface Memory {
  readonly told: Set<Text>
  readonly storylets: Set<string>
  readonly friends: Text[]
  readonly marks: Text[]
  readonly tools: Tool[]
  readonly arrivals: string[]
  readonly tally: Record<Approach, number>
  typedLines: number
  fellowTurns: number
  biome: Biome
  lastSort: string | null
  hasKnackBeenOffered: boolean
  hasTraitBeenTested: boolean
}

export function createMemory(tale: Tale): Memory {
  return {
    told: new Set(),
    storylets: new Set(),
    friends: [],
    marks: [],
    tools: [],
    arrivals: [],
    tally: { kind: 0, clever: 0, brave: 0, curious: 0 },
    typedLines: 0,
    fellowTurns: 0,
    biome: tale.biome,
    lastSort: null,
    hasKnackBeenOffered: false,
    hasTraitBeenTested: false,
  }
}

/** What every part of a scene is told with. */
interface Telling {
  readonly tale: Tale
  readonly audience: Audience
  readonly memory: Memory
  readonly random: Random
  readonly country: BiomeContent
  readonly spot: string
  readonly fellow: Person | null
  readonly slots: Slots
}

const mostWords = 138
const fewestWords = 76
/** Kept free for the last sentence of a story. */
const wordsOfClosing = 12

export interface SceneOrder {
  readonly tale: Tale
  readonly audience: Audience
  readonly memory: Memory
  readonly beat: Beat
  /** Names this scene among all that could be told: the seed and the way that led here. */
  readonly path: string
  readonly before: TaleScene | null
  readonly deed: Deed | null
}

/** Tells one scene and writes into the memory what later scenes must know. */
export function tellTaleScene(order: SceneOrder): TaleScene {
  const { tale, memory, beat, before } = order
  const random = createRandom(order.path)
  if (beat === 'arrival') memory.biome = nextBiome(tale, memory, random)
  const country = biomeOf(tale.shelf, memory.biome)
  const spot = unused(country.spots, memory, random) ?? random.pick(elsewhere(country, before?.spot)) ?? 'the gate'
  const fresh = elsewhere(country, spot).filter((one) => !memory.told.has(one))
  const way = random.pick(fresh) ?? random.pick(elsewhere(country, spot)) ?? spot
  const fellow = beat === 'open' ? null : nextFellow(tale, memory)
  const telling: Telling = {
    tale,
    audience: order.audience,
    memory,
    random,
    country,
    spot,
    fellow,
    slots: { ...tale.slots, ...fellowSlots(fellow), where: country.where, spot, way },
  }
  const consequence = order.deed === null || before === null ? null : tellDeed(telling, order.deed, before)
  const scene = tellBeat(telling, consequence, { beat, biome: memory.biome, spot, time: null, fellow })
  // A place that was spoken of is not come to later, as if it were another.
  if (scene.paragraphs.some((paragraph) => paragraph.includes(way))) memory.told.add(way)
  return scene
}

function elsewhere({ spots }: BiomeContent, spot: string | undefined): string[] {
  return spots.filter((one) => one !== spot)
}

function tellBeat(telling: Telling, consequence: Consequence | null, scene: Frame): TaleScene {
  const { beat } = scene
  switch (beat) {
    case 'open':
      return { ...scene, ...tellOpening(telling) }
    case 'arrival':
      return { ...scene, ...tellArrival(telling, consequence) }
    case 'meeting':
      return { ...scene, ...tellEncounter(telling, nextStorylet(telling, consequence), consequence) }
    case 'low':
      return tellLowPoint(telling, scene, consequence)
    case 'reveal':
      return { ...scene, ...tellReveal(telling, consequence) }
    case 'brief-end':
    case 'end':
      return { ...scene, ...tellEnding(telling, consequence, beat) }
  }
}

/** Everybody who comes along has a turn, and then another. */
function nextFellow({ cast: { others } }: Tale, memory: Memory): Person | null {
  const fellow = others[memory.fellowTurns % Math.max(1, others.length)] ?? null
  memory.fellowTurns += 1
  return fellow
}

function fellowSlots(fellow: Person | null): Slots {
  if (fellow === null) return {}
  const { name, pronoun } = fellow
  return { O: name, oh: pronoun, om: objectiveOf(pronoun), os: possessiveOf(pronoun) }
}

/** A line about whose turn it is; nothing where nobody else has come along. */
function fellowLine(telling: Telling): string | null {
  return telling.fellow === null ? null : pick(telling, telling.tale.shelf.fellows)
}

interface Consequence {
  readonly paragraphs: readonly string[]
  /** Part of the secret, or what closes the trouble in hand; told where there is room for it. */
  readonly extra?: string | null
  /** Where a lead goes. */
  readonly storylet: Storylet | null
  readonly hasDecided: boolean
}

type Told = Pick<TaleScene, 'paragraphs' | 'options' | 'picture'>
type Frame = Pick<TaleScene, 'beat' | 'biome' | 'spot' | 'time' | 'fellow'>

function isTellable(tale: Tale, text: Text): boolean {
  return tale.cast.companion !== null || !needsCompanion(text)
}

function unused(bank: readonly Text[], memory: Memory, random: Random): Text | undefined {
  const text = random.pick(bank.filter((one) => !memory.told.has(one)))
  if (text !== undefined) memory.told.add(text)
  return text
}

/** A text of a bank that was not told yet and can be told of these people; nothing when there is none. */
function pick(telling: Telling, bank: readonly Text[]): string | null {
  const fitting = bank.filter((text) => isTellable(telling.tale, text))
  const text = unused(fitting, telling.memory, telling.random)
  return text === undefined ? null : fill(text, telling.slots)
}

function required(telling: Telling, bank: readonly Text[]): string {
  const told = pick(telling, bank)
  if (told !== null) return told
  const again = bank.find((text) => isTellable(telling.tale, text)) ?? bank[0]
  if (again === undefined) throw new Error('A bank of the shelf is empty.')
  return fill(again, telling.slots)
}

const wordsOf = (paragraphs: readonly (string | null)[]): number =>
  countWords(paragraphs.filter((paragraph) => paragraph !== null).join(' '))

/** Adds what still fits, in the order of its weight; each part stands whole or not at all. */
function withOptional(
  parts: (string | null)[],
  optional: readonly (() => { at: number; text: string | null })[],
): void {
  for (const offer of optional) {
    const { at, text } = offer()
    if (text === null || wordsOf(parts) + countWords(text) > mostWords) continue
    parts[at] = parts[at] == null ? text : `${parts[at]} ${text}`
  }
}

const whole = (parts: readonly (string | null)[]): string[] => parts.filter((part) => part !== null)

function tellOpening(telling: Telling): Told {
  const { tale, country } = telling
  const { shelf, cast } = tale
  const isTogether = cast.companion !== null
  const parts: (string | null)[] = [
    `${required(telling, country.openings)} ${required(telling, shelf.introductions.hero)}`,
    isTogether ? joined(required(telling, shelf.introductions.companion), othersIntroduction(telling)) : null,
  ]
  parts.push(fittingText(telling, shelf.calls[tale.shape], wordsOf(parts)))
  withOptional(parts, [
    () => ({ at: 0, text: pick(telling, tale.trait.shows) }),
    () => ({ at: 2, text: pick(telling, tale.thread.planted) }),
    () => ({ at: 1, text: isTogether ? pick(telling, tale.voice.intros) : null }),
  ])
  return { paragraphs: whole(parts), options: leads(telling), picture: null }
}

function othersIntroduction(telling: Telling): string {
  const { cast, shelf } = telling.tale
  return cast.others.length === 0 ? '' : required(telling, shelf.introductions.others)
}

function tellArrival(telling: Telling, consequence: Consequence | null): Told {
  const { chapter } = telling.tale.shelf
  const parts: (string | null)[] = [
    ...withExtra(consequence, fewestWordsOf(telling, chapter.arrivals)),
    required(telling, chapter.arrivals),
  ]
  withOptional(parts, [
    () => ({ at: parts.length, text: fellowLine(telling) }),
    () => ({ at: parts.length, text: pick(telling, chapter.turns) }),
    () => ({ at: parts.length, text: pick(telling, telling.country.travels) }),
  ])
  return { paragraphs: whole(parts), options: leads(telling), picture: null }
}

function tellEncounter(telling: Telling, encounter: Encounter, consequence: Consequence | null): Told {
  const { tale, memory } = telling
  const before = withExtra(consequence, fewestWordsOf(telling, encounter.setups))
  const isLed = consequence?.storylet !== null && consequence?.storylet !== undefined
  const setup = fittingText(telling, encounter.setups, wordsOf(before))
  const parts: (string | null)[] = [...before, setup]
  const link = (bank: readonly Text[]) => () => {
    const text = pick(telling, bank)
    if (text !== null && wordsOf(parts) + countWords(text) <= mostWords) {
      // Two people never speak in one paragraph.
      if (text.endsWith('”') && setup.startsWith('“')) parts.splice(before.length, 0, text)
      else parts[before.length] = `${text} ${parts[before.length] ?? ''}`
    }
    return { at: 0, text: null }
  }
  const isDue = !memory.hasTraitBeenTested && !isLed
  memory.hasTraitBeenTested ||= isDue
  const aside = isDue ? tale.trait.tests : tale.cast.companion === null ? [] : tale.voice.remarks
  withOptional(parts, [
    ...(isLed ? [] : [link(tale.shelf.links[tale.shape])]),
    () => ({ at: parts.length, text: fellowLine(telling) }),
    () => ({ at: parts.length, text: pick(telling, aside) }),
  ])
  if (wordsOf(parts) < fewestWords) withOptional(parts, [link(telling.country.travels)])
  if (wordsOf(parts) < fewestWords) withOptional(parts, [link(telling.country.travels)])
  return { paragraphs: whole(parts), options: waysOf(telling, encounter), picture: encounter.picture }
}

/** What came of the deed, with what belongs to it as far as there is room beside the rest of the scene. */
function withExtra(consequence: Consequence | null, restWords: number): string[] {
  const told = consequence?.paragraphs ?? []
  const extra = consequence?.extra
  if (extra === null || extra === undefined) return [...told]
  return wordsOf([...told, extra]) + restWords <= mostWords ? [...told, extra] : [...told]
}

function fewestWordsOf({ slots }: Telling, bank: readonly Text[]): number {
  return Math.min(...bank.map((text) => countWords(fill(text, slots))))
}

/** Two texts in one paragraph, unless two people speak one after the other. */
function joined(before: string, after: string): string {
  return `${before}${before.endsWith('”') && after.startsWith('“') ? '\n\n' : ' '}${after}`.trim()
}

/** A text of a bank that fits after so many words; where none does, the shortest. */
function fittingText(telling: Telling, bank: readonly Text[], wordsBefore: number): string {
  const short = bank.filter((text) => countWords(fill(text, telling.slots)) + wordsBefore <= mostWords)
  const shortest = bank.toSorted((one, other) => countWords(one) - countWords(other)).slice(0, 1)
  return required(telling, short.length > 0 ? short : shortest)
}

/** Here a story sits down: nothing is said of what it looks for. */
function tellLowPoint(telling: Telling, scene: Frame, consequence: Consequence | null): TaleScene {
  const lowPoint = nextLowPoint(telling)
  if (lowPoint === null) return { ...scene, ...tellEncounter(telling, nextStorylet(telling, null), consequence) }
  const before = withExtra(consequence, fewestWordsOf(telling, lowPoint.setups))
  const parts: (string | null)[] = [...before, fittingText(telling, lowPoint.setups, wordsOf(before))]
  withOptional(parts, [() => ({ at: parts.length, text: fellowLine(telling) })])
  return {
    ...scene,
    time: lowPoint.time,
    paragraphs: whole(parts),
    options: waysOf(telling, lowPoint),
    picture: lowPoint.picture,
  }
}

function tellReveal(telling: Telling, consequence: Consequence | null): Told {
  const { thread } = telling.tale
  const before = withExtra(consequence, fewestWordsOf(telling, thread.reveals))
  const hasRoom = thread.reveals.some((text) => wordsOf(before) + countWords(fill(text, telling.slots)) <= mostWords)
  // After a long deed the secret is told in fewer words.
  const reveals = hasRoom ? thread.reveals : [...thread.reveals, thread.brief.reveal]
  const parts: (string | null)[] = [...before, fittingText(telling, reveals, wordsOf(before))]
  const options = thread.decisions.map((decision): Option => ({
    kind: 'decision',
    decision,
    text: fill(decision.choice, telling.slots),
  }))
  return { paragraphs: whole(parts), options, picture: thread.picture }
}

function tellEnding(telling: Telling, consequence: Consequence | null, beat: 'brief-end' | 'end'): Told {
  const { tale, memory, country } = telling
  const { brief } = tale.thread
  const isGentle = memory.tally.kind + memory.tally.brave >= memory.tally.clever + memory.tally.curious
  const briefWords = beat === 'end' ? 0 : fewestWordsOf(telling, [brief.reveal]) + fewestWordsOf(telling, brief.closes)
  const before = withExtra(consequence, briefWords + wordsOfClosing)
  const close = isGentle ? brief.closes : brief.closes.toReversed()
  const reveal = fill(brief.reveal, telling.slots)
  const wordsBeforeClose = wordsOf([...before, reveal])
  const isTight = brief.curt !== undefined && wordsBeforeClose + fewestWordsOf(telling, close) > mostWords
  const closes = isTight && brief.curt !== undefined ? [brief.curt] : close
  const body = beat === 'end' ? null : joined(reveal, fittingText(telling, closes, wordsBeforeClose + wordsOfClosing))
  const closing = fittingText(telling, country.closings, wordsOf([...before, body]))
  // A brief ending that is long already ends with its own last line.
  const isRoom = beat === 'end' || wordsOf([...before, body, closing]) <= mostWords
  const parts: (string | null)[] = [...before, body, null, isRoom ? closing : null]
  const returnsAt = parts.length - 2
  const arrival = memory.arrivals.at(-1)
  const returns: Text[] = [
    ...memory.friends.slice(-1),
    ...memory.tools.slice(-1).map(({ kept }) => kept),
    ...memory.marks.slice(-1),
  ]
  withOptional(parts, [
    () => ({ at: returnsAt, text: arrival === undefined ? null : `The ${arrival} came too, having been asked.` }),
    () => ({ at: returnsAt, text: pick(telling, returns.slice(0, 1)) }),
    () => ({ at: returnsAt, text: fellowLine(telling) }),
    () => ({ at: returnsAt, text: pick(telling, tale.trait.pays) }),
    () => ({ at: returnsAt, text: pick(telling, returns.slice(1, 2)) }),
    () => ({ at: returnsAt, text: tale.cast.companion === null ? null : pick(telling, tale.voice.ends) }),
  ])
  return { paragraphs: whole(parts), options: [], picture: tale.thread.picture }
}

/** What came of what the reader did. It opens the scene, inside the deed. */
function tellDeed(telling: Telling, deed: Deed, before: TaleScene): Consequence {
  const slots = { ...telling.slots, spot: before.spot }
  if (deed.kind === 'typed') return tellTyped(telling, deed.text, before)
  const { option } = deed
  const { memory, tale } = telling
  const plain = { storylet: null, hasDecided: false }
  switch (option.kind) {
    case 'lead':
      return { ...plain, paragraphs: [fill(option.storylet.lead.act, slots)], storylet: option.storylet }
    case 'decision':
      return { paragraphs: [fill(option.decision.text, slots)], storylet: null, hasDecided: true }
    case 'tool':
      memory.tools.splice(memory.tools.indexOf(option.tool), 1)
      return { ...plain, paragraphs: [fill(option.tool.use, slots)], extra: fill(option.encounter.free, slots) }
    case 'knack': {
      const outcome = tale.shelf.knacks[tale.cast.hero.characterClass]?.outcome ?? option.encounter.free
      return { ...plain, paragraphs: [fill(outcome, slots)], extra: fill(option.encounter.free, slots) }
    }
    case 'approach': {
      const { outcome, gift } = option.encounter.approaches[option.approach]
      memory.tally[option.approach] += 1
      keepGift(memory, gift)
      const clue = gift.kind === 'truth' ? pick(telling, tale.thread.clues) : null
      const told = fill(outcome, slots)
      return { ...plain, paragraphs: [told], extra: clue }
    }
  }
}

function keepGift(memory: Memory, gift: Gift): void {
  if (gift.kind === 'friend') memory.friends.push(gift.returns)
  if (gift.kind === 'tool') memory.tools.push(gift)
  if (gift.kind === 'mark') memory.marks.push(gift.returns)
}

function tellTyped(telling: Telling, line: string, before: TaleScene): Consequence {
  const { memory, tale } = telling
  const slots = { ...telling.slots, spot: before.spot }
  const act = readTypedAct(line, {
    hero: tale.cast.hero,
    companion: tale.cast.companion,
    others: tale.cast.others,
    audience: telling.audience,
    typedBefore: memory.typedLines,
    words: [...before.paragraphs, tale.cast.companion?.word ?? '', tale.cast.hero.word, ...tale.goalWords].join(' '),
  })
  memory.typedLines += 1
  const arrival = act.arrival !== null && memory.arrivals.includes(act.arrival.word) ? null : act.arrival
  if (arrival !== null) memory.arrivals.push(arrival.word)
  const echo = arrival === null ? act.echo : `${act.echo} ${arrival.text}`
  const first = before.options[0]
  switch (first?.kind) {
    case 'lead':
      return {
        paragraphs: [`${echo} ${fill(first.storylet.lead.act, slots)}`],
        storylet: first.storylet,
        hasDecided: false,
      }
    case 'decision': {
      const decision = nearestDecision(line, before) ?? first.decision
      return { paragraphs: [echo, fill(decision.text, slots)], storylet: null, hasDecided: true }
    }
    case 'approach':
    case 'knack':
    case 'tool':
      return { paragraphs: [`${echo} ${fill(first.encounter.free, slots)}`], storylet: null, hasDecided: false }
    case undefined:
      return { paragraphs: [echo], storylet: null, hasDecided: false }
  }
}

/** The decision that shares most words with what was typed. */
function nearestDecision(line: string, before: TaleScene): Decision | null {
  const typed = new Set(line.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
  let best: { decision: Decision; shared: number } | null = null
  for (const option of before.options) {
    if (option.kind !== 'decision') continue
    const shared = (option.text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => typed.has(word)).length
    if (shared > (best?.shared ?? 0)) best = { decision: option.decision, shared }
  }
  return best?.decision ?? null
}

function fits(telling: Telling, storylet: Storylet): boolean {
  const { memory, tale } = telling
  if (memory.storylets.has(storylet.id)) return false
  const isHere = storylet.at === 'any' || storylet.at.includes(memory.biome)
  return isHere && storylet.setups.some((text) => isTellable(tale, text)) && isTellable(tale, storylet.lead.act)
}

/** Meetings that suit the country and the idea, the likelier ones first. */
function likelyStorylets(telling: Telling): Storylet[] {
  const { memory, tale, random } = telling
  const score = (storylet: Storylet): number =>
    // The more countries somebody is at home in, the less it says about this one.
    (storylet.at === 'any' ? 0.5 : 2.4 / storylet.at.length) +
    (storylet.echoes.some((word) => tale.idea.words.includes(word)) ? 2 : 0) +
    (storylet.sort === memory.lastSort ? -2 : 0) +
    random.next() * 2
  return tale.shelf.storylets
    .filter((storylet) => fits(telling, storylet))
    .map((storylet) => ({ storylet, score: score(storylet) }))
    .toSorted((one, other) => other.score - one.score)
    .map(({ storylet }) => storylet)
}

function leads(telling: Telling): Option[] {
  return likelyStorylets(telling)
    .slice(0, 3)
    .map((storylet) => ({ kind: 'lead', storylet, text: fill(storylet.lead.choice, telling.slots) }))
}

function nextStorylet(telling: Telling, consequence: Consequence | null): Encounter {
  const { memory, tale } = telling
  const likely = likelyStorylets(telling)
  const storylet = consequence?.storylet ?? telling.random.pick(likely.slice(0, 4)) ?? tale.shelf.storylets[0]
  if (storylet === undefined) throw new Error('The shelf has nobody to meet.')
  memory.storylets.add(storylet.id)
  memory.lastSort = storylet.sort
  return storylet
}

function nextLowPoint({ tale, memory, random }: Telling): LowPoint | null {
  const open = tale.shelf.lowPoints.filter(
    ({ id, together }) => !memory.storylets.has(id) && (!together || tale.cast.companion !== null),
  )
  const lowPoint = random.pick(open)
  if (lowPoint !== undefined) memory.storylets.add(lowPoint.id)
  return lowPoint ?? null
}

/** Three of the four approaches, and once what only this hero can do, or something that was won before. */
function waysOf(telling: Telling, encounter: Encounter): Option[] {
  const { memory, tale, random, slots } = telling
  const offered = random
    .shuffled(approaches)
    .filter((approach) => {
      const { choice, outcome } = encounter.approaches[approach]
      return isTellable(tale, choice) && isTellable(tale, outcome)
    })
    .slice(0, 3)
    .toSorted((one, other) => approaches.indexOf(one) - approaches.indexOf(other))
  const ways = offered.map((approach): Option => ({
    kind: 'approach',
    approach,
    encounter,
    text: fill(encounter.approaches[approach].choice, slots),
  }))
  const knack = tale.shelf.knacks[tale.cast.hero.characterClass]
  const tool = memory.tools.find(({ choice, use }) => isTellable(tale, choice) && isTellable(tale, use))
  if (tool !== undefined) return [...ways, { kind: 'tool', tool, encounter, text: fill(tool.choice, slots) }]
  if (knack === undefined || memory.hasKnackBeenOffered || !isTellable(tale, knack.outcome)) return ways
  memory.hasKnackBeenOffered = true
  return [...ways, { kind: 'knack', encounter, text: fill(knack.choice, slots) }]
}

function nextBiome(tale: Tale, memory: Memory, random: Random): Biome {
  const all = Object.keys(tale.shelf.biomes).filter((name): name is Biome => name in tale.shelf.biomes)
  const fresh = all.filter((name) => name !== memory.biome && !memory.told.has(`biome ${name}`))
  const biome = random.pick(fresh) ?? memory.biome
  memory.told.add(`biome ${memory.biome}`)
  return biome
}
