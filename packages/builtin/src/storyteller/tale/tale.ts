import type { SceneRequest } from '@talelight/core'
import type {
  Biome,
  BiomeContent,
  Carrier,
  GoalKind,
  Shape,
  ShapeWithTrace,
  Shelf,
  Thread,
  TraitContent,
  VoiceContent,
} from '../content/content-types.ts'
import type { Idea, IdeaGoal, Want } from '../idea/idea.ts'
import { genderOf, parseIdea } from '../idea/parse-idea.ts'
import { createRandom } from '../random.ts'
import type { Random } from '../random.ts'
import { gatherCast, objectiveOf, possessiveOf } from './people.ts'
import type { Cast, Person, Pronoun } from './people.ts'
import { capitalised, fill, listed, needsCompanion, titleCase, withArticle } from './slots.ts'
import type { Slots } from './slots.ts'

/** What is settled before the first scene and true on every path. */
export interface Tale {
  readonly idea: Idea
  readonly shelf: Shelf
  readonly cast: Cast
  readonly shape: Shape
  readonly biome: Biome
  readonly thread: Thread
  readonly trait: TraitContent
  readonly voice: VoiceContent
  /** Who went ahead of the heroes; to be seen from the reveal on. */
  readonly carrier: Carrier
  readonly title: string
  /** Every slot but those of the place where a scene is. */
  readonly slots: Slots
  readonly goalWords: readonly string[]
}

export type TaleRequest = Pick<SceneRequest, 'audience' | 'idea' | 'cast' | 'seed'>

/** Settles everything that does not depend on what the reader chooses. */
export function settleTale(request: TaleRequest, shelf: Shelf): Tale {
  const random = createRandom(`${request.seed}|${request.audience}|${request.idea}`)
  const idea = parseIdea(request.idea, request.audience)
  const cast = gatherCast(
    { idea, ideaText: request.idea, saved: request.cast, audience: request.audience },
    shelf,
    random,
  )
  const { shape, goal } = settleWant(idea.want, shelf, random)
  const biome = settleBiome(idea, shelf, random)
  const taken = [cast.hero.word, cast.companion?.word, goal?.head]
  const carrier = random.pick(shelf.carriers.filter(({ word }) => !taken.includes(word))) ?? shelf.carriers[0]
  if (carrier === undefined) throw new Error('The shelf has nobody to go ahead of the heroes.')
  const threads = shelf.threads.filter((one) => fitsThread(one, shape, goal?.kind))
  const thread = random.pick(threads) ?? shelf.threads[0]
  if (thread === undefined) throw new Error('The shelf has no thread.')
  const slots = slotsOf({ cast, goal, want: idea.want, shape, shelf, carrier, random })
  const place =
    idea.place === null || idea.place.phrase === ''
      ? `in ${biomeOf(shelf, biome).where}`
      : toldOf(cast.hero, idea.place.phrase)
  const titles = shelf.titles[shape].filter(
    (text) =>
      (cast.companion !== null || !needsCompanion(text)) && (goal?.phrase !== 'home' || !text.includes('theGoalTitle')),
  )
  const full = { ...slots, place: capitalised(place), where: biomeOf(shelf, biome).where }
  return {
    idea,
    shelf,
    cast,
    shape,
    biome,
    thread,
    trait: traitOf(idea, cast, shelf),
    voice: voiceOf(cast, shelf, random),
    carrier,
    title: fill(random.pick(titles) ?? '{H}', full),
    slots: full,
    goalWords: goal === null ? [] : goal.phrase.toLowerCase().split(' '),
  }
}

export function biomeOf(shelf: Shelf, biome: Biome): BiomeContent {
  const content =
    shelf.biomes[biome] ?? shelf.biomes[shelf.nearestBiome[biome] ?? 'town'] ?? Object.values(shelf.biomes)[0]
  if (content === undefined) throw new Error('The shelf has no country.')
  return content
}

function fitsThread(thread: Thread, shape: Shape, kind: GoalKind | undefined): boolean {
  if (!thread.shapes.includes(shape)) return false
  return thread.goals === undefined || kind === undefined || thread.goals.includes(kind)
}

function settleWant(want: Want, shelf: Shelf, random: Random): { shape: Shape; goal: IdeaGoal | null } {
  if (want.shape !== 'any') return { shape: want.shape, goal: 'goal' in want ? want.goal : null }
  const { phrase, kind } = random.pick(shelf.goals) ?? { phrase: 'silver key', kind: 'key' as const }
  const head =
    phrase
      .split(/ (?:that|with|of) /)[0]
      ?.split(' ')
      .at(-1) ?? phrase
  return { shape: 'find', goal: { phrase, head, kind, plural: false, owner: null, colour: null } }
}

function settleBiome(idea: Idea, shelf: Shelf, random: Random): Biome {
  const asked = idea.place?.biome
  const known = asked === undefined ? undefined : shelf.biomes[asked] === undefined ? shelf.nearestBiome[asked] : asked
  const all = Object.keys(shelf.biomes).filter((name): name is Biome => name in shelf.biomes)
  const everyday = all.filter((name) => !['space', 'deep', 'sand', 'house'].includes(name))
  return known ?? random.pick(everyday) ?? random.pick(all) ?? 'town'
}

function traitOf(idea: Idea, cast: Cast, shelf: Shelf): TraitContent {
  const { want } = idea
  const isAfraid = want.shape === 'become' && want.feeling === 'fear'
  const named = isAfraid ? ['afraid'] : cast.hero.adjectives
  const found = Object.values(shelf.traits).find(({ words }) => named.some((adjective) => words.includes(adjective)))
  const trait = found ?? shelf.traits['plain'] ?? Object.values(shelf.traits)[0]
  if (trait === undefined) throw new Error('The shelf has no trait.')
  return trait
}

function voiceOf(cast: Cast, shelf: Shelf, random: Random): VoiceContent {
  const voices = Object.values(shelf.voices)
  const adjectives = cast.companion?.adjectives ?? []
  const voice = voices.find(({ words }) => adjectives.some((word) => words.includes(word))) ?? random.pick(voices)
  if (voice === undefined) throw new Error('The shelf has no voice.')
  return voice
}

function hasTrace(shape: Shape): shape is ShapeWithTrace {
  return shape !== 'find' && shape !== 'lost' && shape !== 'someone' && shape !== 'reach'
}

/** "the Missing Socks": its article is small in the middle of a title. */
const insideTitle = (phrase: string): string => titleCase(phrase).replace(/^The /, 'the ')

/** What a story is after when that is no thing. */
const goalNames: Readonly<Partial<Record<Shape, string>>> = {
  ask: 'the answer',
  become: 'the trick of it',
  promise: 'the promise',
  race: 'the last minute',
  mystery: 'the truth of it',
}

interface SlotSources {
  readonly cast: Cast
  readonly goal: IdeaGoal | null
  readonly want: Want
  readonly shape: Shape
  readonly shelf: Shelf
  readonly carrier: Carrier
  readonly random: Random
}

function slotsOf(sources: SlotSources): Slots {
  const { cast, goal, shelf, carrier, shape } = sources
  const { hero, companion } = cast
  const traceKey = hasTrace(shape) ? shape : (goal?.kind ?? 'thing')
  return {
    H: hero.name,
    heroPhrase: hero.phrase === '' ? '' : `, ${hero.phrase}`,
    ...pronounSlots(hero.pronoun),
    ...(companion === null
      ? {}
      : {
          C: companion.name,
          ch: companion.pronoun,
          cm: objectiveOf(companion.pronoun),
          cs: possessiveOf(companion.pronoun),
          companionPhrase: companion.phrase === '' ? '' : `, ${companion.phrase}`,
        }),
    others: othersOf(cast),
    ...goalSlots(sources),
    ...wantSlots(sources),
    colour: goal?.colour ?? 'bright',
    trace: fill(shelf.traces[traceKey], { colour: goal?.colour ?? 'bright', ...pronounSlots(hero.pronoun) }),
    look: shelf.looks[goal?.kind ?? 'thing'],
    x: carrier.short,
    xa: carrier.full,
    xe: carrier.pronoun,
    Xe: capitalised(carrier.pronoun),
    xm: objectiveOf(carrier.pronoun),
    xs: possessiveOf(carrier.pronoun),
    xself: `${objectiveOf(carrier.pronoun)}self`,
  }
}

/** One other is introduced like the companion; of many the names are enough. */
function othersOf({ others }: Cast): string {
  const [first] = others
  if (first === undefined) return 'nobody'
  if (others.length === 1) return first.phrase === '' ? first.name : `${first.name}, ${first.phrase}`
  return listed(others.map(({ name }) => name))
}

function pronounSlots(pronoun: Pronoun): Slots {
  const [him, his] = [objectiveOf(pronoun), possessiveOf(pronoun)]
  return {
    he: pronoun,
    He: capitalised(pronoun),
    him,
    his,
    His: capitalised(his),
    // Where nothing follows: “It was hers.”
    hers: pronoun === 'he' ? 'his' : 'hers',
    himself: `${him}self`,
  }
}

/** What is baked or played by the pound. */
const uncounted = /^(?:bread|soup|jam|music|honey|cheese|porridge|tea)$/

function goalSlots({ goal, cast, shape, random }: SlotSources): Slots {
  if (goal === null) {
    const name = goalNames[shape] ?? 'the answer'
    return { G: name, g: name, Ga: name, theGoalTitle: insideTitle(name), ...itSlots('it') }
  }
  const isNamed = /^\p{Lu}/u.test(goal.phrase) || goal.phrase === 'home'
  const bare = goal.phrase.replace(/^(?:lost|missing|stolen) /, '')
  const definite = isNamed ? goal.phrase : `the ${goal.phrase}`
  const own =
    goal.owner === null
      ? null
      : /^(?:his|her|their|my|our|its)$/i.test(goal.owner)
        ? possessiveOf(cast.hero.pronoun)
        : goal.owner
  const somebody = genderOf(goal.head) ?? (random.next() < 0.5 ? 'he' : 'she')
  const pronoun = goal.plural ? 'they' : goal.kind === 'living' ? somebody : 'it'
  return {
    G: own === null ? definite : `${own} ${goal.phrase}`,
    // What others call it: nobody asks who lost the lost hat.
    g: isNamed ? goal.phrase : `the ${bare}`,
    Ga: isNamed
      ? goal.phrase
      : goal.plural || uncounted.test(goal.head)
        ? `some ${goal.phrase}`
        : withArticle(goal.phrase),
    // “His Lost Hat” is “the Lost Hat”, but “Her Brother’s Letters” are not “the Brother’s”.
    theGoalTitle: isNamed
      ? titleCase(goal.phrase)
      : own !== null && goal.phrase.includes('’s ')
        ? titleCase(`${own} ${goal.phrase}`)
        : `the ${titleCase(goal.phrase)}`,
    ...itSlots(pronoun),
  }
}

function itSlots(pronoun: 'it' | 'they' | Pronoun): Slots {
  const objective = { it: 'it', they: 'them', he: 'him', she: 'her' }[pronoun]
  const reflexive = pronoun === 'they' ? 'themselves' : `${objective}self`
  return { it: pronoun, itm: objective, itself: reflexive, gwas: pronoun === 'they' ? 'were' : 'was' }
}

/** Whoever tells of their own brother is the hero of it. */
const toldOf = ({ pronoun }: Person, words: string): string =>
  words.replaceAll(/\b(?:my|our)\b/g, possessiveOf(pronoun)).replaceAll(/\b(?:me|us)\b/g, objectiveOf(pronoun))

function wantSlots({ want, goal, cast, shelf }: SlotSources): Slots {
  const { hero } = cast
  switch (want.shape) {
    case 'make': {
      const recipient = want.recipient === null ? '' : ` for ${want.recipient}`
      return {
        verb: want.verb,
        for: recipient,
        forTitle: want.recipient === null ? '' : ` for ${insideTitle(want.recipient)}`,
      }
    }
    case 'ask':
      return { Q: capitalised(want.question) }
    case 'become': {
      const [doing, todo] = want.feeling === 'fear' ? [want.of, ''] : [want.doing, want.todo]
      const known = { H: hero.name, ...pronounSlots(hero.pronoun), of: doing, todo }
      return { doing, fuss: fill(shelf.fusses[want.feeling], known) }
    }
    case 'mend': {
      const subject = goal === null ? 'it' : /^\p{Lu}/u.test(goal.phrase) ? goal.phrase : `the ${goal.phrase}`
      return { fault: want.fault, mended: `${subject} ${want.mended}` }
    }
    case 'promise':
      return { promise: toldOf(hero, want.promise), whom: toldOf(hero, want.to ?? 'somebody') }
    case 'race':
      return { todo: toldOf(hero, want.todo), before: toldOf(hero, want.before) }
    case 'mystery':
      return {
        Q: capitalised(want.question),
        matter: want.matter,
        matterTitle: insideTitle(want.matter),
      }
    case 'find':
    case 'lost':
    case 'someone':
    case 'reach':
    case 'stranger':
    case 'any':
      return {}
  }
}
