import type { Audience } from '@talelight/core'
import { goalKindOf } from '../words/goal-kinds.ts'
import { homeOf } from '../words/homes.ts'
import { characterClassOf } from '../words/kinds.ts'
import { placeOfPhrase } from '../words/places.ts'
import { isPlainWord } from '../words/plain-words.ts'
import { isEvent, isGathering } from '../words/events.ts'
import { isForbidden, soften } from '../words/shelf-rules.ts'
import { infinitiveOf } from '../words/verbs.ts'
import { beginningOf, cleanIdea, withoutOrders } from './clean-idea.ts'
import type { Idea, IdeaCharacter, IdeaPlace, NoticeKind, Want } from './idea.ts'
import { isName, readNounPhrase, withoutPreamble } from './noun-phrase.ts'
import type { NounPhrase } from './noun-phrase.ts'
import { readCast } from './read-cast.ts'
import { readPlace } from './read-place.ts'
import { readPlot } from './read-plot.ts'
import { reword } from './reword.ts'
import { isAbstract, readGoal, readWant } from './read-want.ts'
import { translateIdea } from './translate-idea.ts'

/** Reads any string as an idea for a story; what cannot be read is left to the pools. */
export function parseIdea(raw: string, audience: Audience): Idea {
  const { text, notices } = readableText(raw, audience)
  const plain = reword(withoutPreamble(text.replace(/[.!\s]+$/, '')))
  const located = readPlace(plain)
  // A question is asked as it was typed, whatever place stands in it, and a promise is kept there.
  const asked = readWant(text)
  const { want, before } = readPlot(plain) ?? (asked.want.shape === 'ask' ? asked : readWant(located.rest))
  const doesSomething = want.shape !== 'any' || /\b(?:who|that|which)\b/i.test(text)
  const named = (want.shape === 'ask' ? [] : readCast(before))
    .filter((one) => doesSomething || !isThing(one))
    .flatMap((one) => fitCharacter(one, audience))
  const alone = want.shape === 'any' ? readThing(located.rest, named) : null
  const cast = named.filter(({ name, word }) => name !== null || word !== goalHeadOf(alone?.want))
  const found = located.place ?? alone?.place ?? placeOfGoal(want) ?? placeOfHero(cast[0])
  // Where a question or a promise ends and its place begins is anybody's guess: only its country is sure.
  const place = found !== null && toldWhole.has(want.shape) ? { ...found, phrase: '' } : found
  return {
    notices,
    cast,
    want: fitWant(alone?.want ?? want, audience),
    place,
    pronoun: pronounOf(text, cast[0]),
    words: text.toLowerCase().match(/\p{L}+/gu) ?? [],
  }
}

/** What is told in the idea's own words, its place among them. */
const toldWhole: ReadonlySet<Want['shape']> = new Set(['ask', 'promise', 'race', 'mystery'])

function readableText(raw: string, audience: Audience): { text: string; notices: NoticeKind[] } {
  const notices: NoticeKind[] = []
  const clean = cleanIdea(raw)
  const own = withoutOrders(clean)
  if (own !== clean && own.trim() === '') notices.push('orders')
  const english = translateIdea(own)
  if (english !== null) notices.push('english')
  const translated = english ?? own
  if (isForbidden(raw, audience) || isForbidden(translated, audience))
    return { text: '', notices: [...notices, 'shelf'] }
  const beginning = beginningOf(translated)
  if (beginning !== translated) notices.push('long')
  const soft = audience === 'kids' ? soften(beginning) : beginning
  if (soft !== beginning) notices.push('softened')
  if (notices.includes('orders')) return { text: '', notices }
  if (isReadable(soft)) return { text: soft, notices }
  return { text: '', notices: notices.includes('english') ? notices : [...notices, 'unreadable'] }
}

function isReadable(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? []
  const known = words.filter((word) => isPlainWord(word))
  if (words.length === 0) return false
  return (
    known.length * 2 >= words.length ||
    words.some((word) => characterClassOf(word.toLowerCase()) !== undefined) ||
    (words.length >= 2 && isName(words[0] ?? ''))
  )
}

/** What stands beside somebody and is nobody: "Captain Blue and the lost map". */
function companionThing(text: string): string {
  const thing = /\b(?:and|with)\s+((?:the|an?|his|her|their)?\s*[^,.;]+)$/i.exec(text)?.[1] ?? ''
  if (/\p{Lu}\p{Ll}/u.test(thing)) return ''
  // “A clown with a whistle hides”: the last word is what the clown does.
  const words = thing.split(' ')
  const last = words.at(-1) ?? ''
  const isDeed = words.length > 2 && last.endsWith('s') && infinitiveOf(last) !== undefined
  return isDeed ? words.slice(0, -1).join(' ') : thing
}

const goalHeadOf = (want: Want | undefined): string | null =>
  want !== undefined && 'goal' in want ? want.goal.head : null

/** A thing, a place or an event, with nobody in it or beside somebody: "tulips", "The old lighthouse", "a picnic". */
function readThing(idea: string, cast: readonly IdeaCharacter[]): { want: Want; place: IdeaPlace | null } | null {
  const event = readNounPhrase(idea)
  if (isEvent(event.head)) return readEvent(event)
  const text = cast.length === 0 ? idea : companionThing(idea)
  const goal = readGoal(text)
  if (goal === null || isAbstract(goal) || isEvent(goal.head)) return null
  // A letter from the moon is a letter, wherever it came from.
  const known = goal.kind === 'place' || goal.kind === 'thing' ? placeOfPhrase(goal.phrase) : undefined
  if (known !== undefined) {
    if (goal.phrase === 'space')
      return { want: { shape: 'any' }, place: { phrase: 'in space', biome: 'space', place: null } }
    // What was not understood is no place, though the sea is mentioned in it.
    if (!isNounPhrase(goal.phrase))
      return { want: { shape: 'any' }, place: { phrase: '', biome: known.biome, place: null } }
    const preposition = /island|moon|planet|beach|mountain|hill|farm|roof|ship|boat|train/.test(goal.phrase)
      ? 'on'
      : 'in'
    return {
      want: { shape: 'any' },
      place: {
        phrase: `${preposition} ${goal.phrase.includes('’s ') ? (goal.owner ?? 'the') : 'the'} ${goal.phrase}`,
        biome: known.biome,
        place: known.place ?? null,
      },
    }
  }
  const word = text.trim().split(/\s+/).length === 1
  if (!word && !isPlainWord(goal.head)) return null
  if (!isPlainWord(goal.head) || goalKindOf(goal.head) === 'living') return null
  const phrase = goal.phrase.replace(/^(?:lost|missing|stolen)\s+(?=\S)/, '')
  return { want: { shape: phrase === goal.phrase ? 'find' : 'lost', goal: { ...goal, phrase } }, place: null }
}

/** Where something is to be stolen there is something to be had. */
const thefts = /^(?:heist|robbery|burglary)s?$/

/** One can be late for a wedding, and hunt for a treasure; a storm only happens. */
function readEvent(event: NounPhrase): { want: Want; place: IdeaPlace | null } {
  const known = placeOfPhrase(event.tail)
  const place = known === undefined ? null : { phrase: '', biome: known.biome, place: null }
  const goal = { plural: event.plural, owner: event.owner, colour: null }
  const hunted = event.head === 'hunt' ? event.adjectives.at(-1) : undefined
  if (hunted !== undefined) {
    return { want: { shape: 'find', goal: { ...goal, phrase: hunted, head: hunted, kind: goalKindOf(hunted) } }, place }
  }
  if (thefts.test(event.head)) {
    return { want: { shape: 'find', goal: { ...goal, phrase: 'locked box', head: 'box', kind: 'thing' } }, place }
  }
  const isReached = isGathering(event.head)
  const phrase = [...event.adjectives, event.head].join(' ')
  return {
    want: isReached ? { shape: 'reach', goal: { ...goal, phrase, head: event.head, kind: 'place' } } : { shape: 'any' },
    place,
  }
}

/** No sentence, of which a verb or a person is left in it. */
function isNounPhrase(phrase: string): boolean {
  if (/\b(?:he|she|it|they|we|i|you|who|never|not)\b/.test(phrase)) return false
  return !phrase
    .split(' ')
    .some((word) => word.endsWith('s') && infinitiveOf(word) !== undefined && goalKindOf(word) === 'thing')
}

/** What goes wrong indoors. */
const indoors =
  /^(?:oven|stove|fridge|kettle|toaster|lift|elevator|bath|tap|piano|sofa|wardrobe|cupboard|bed|fireplace|television|radiator|doorbell|mirror)$/

/** Sailing round the world needs a sea, flying to the moon the sky. */
function placeOfGoal(want: Want): IdeaPlace | null {
  if (!('goal' in want) || want.shape === 'stranger') return null
  // Whoever wants to go home is somewhere else.
  if (want.goal.phrase === 'home') return null
  if (want.shape === 'mend' && indoors.test(want.goal.head)) return { phrase: '', biome: 'house', place: null }
  const known = placeOfPhrase(want.goal.phrase)
  return known === undefined ? null : { phrase: '', biome: known.biome, place: null }
}

/** A whale is at home under water. */
function placeOfHero(hero: IdeaCharacter | undefined): IdeaPlace | null {
  const biome = [hero?.word, ...(hero?.adjectives ?? [])]
    .map((word) => homeOf(word ?? ''))
    .find((home) => home !== undefined)
  return biome === undefined ? null : { phrase: '', biome, place: null }
}

/** A letter is somebody only when it does something. */
function isThing({ name, word, characterClass }: IdeaCharacter): boolean {
  return name === null && characterClass === 'creature' && goalKindOf(word) !== 'thing'
}

/** Children hear no word of somebody's that we do not know to be a plain one. */
function fitCharacter(one: IdeaCharacter, audience: Audience): IdeaCharacter[] {
  if (audience === 'grown-ups') return [one]
  if (one.phrase !== '' && one.word !== '' && !isPlainWord(one.word)) return []
  const adjectives = one.adjectives.filter((word) => isPlainWord(word))
  const phrase = one.phrase
    .split(' ')
    .filter((word) => !one.adjectives.includes(word) || adjectives.includes(word))
    .join(' ')
  return [{ ...one, adjectives, phrase }]
}

function fitWant(want: Want, audience: Audience): Want {
  if (audience === 'grown-ups') return want
  const said = saidOf(want).join(' ')
  const words = said.match(/[\p{L}’]+/gu) ?? []
  return words.every((word) => isPlainWord(word) || isName(word)) ? want : { shape: 'any' }
}

/** All that was taken over from the idea. */
function saidOf(want: Want): string[] {
  switch (want.shape) {
    case 'any':
      return []
    case 'ask':
      return [want.question]
    case 'become':
      return [want.feeling === 'fear' ? want.of : want.todo]
    case 'promise':
      return [want.promise, want.to ?? '']
    case 'race':
      return [want.todo, want.before]
    case 'mystery':
      return [want.question, want.matter]
    case 'make':
      return [want.goal.phrase, want.recipient ?? '']
    case 'mend':
      return [want.goal.phrase, want.fault]
    case 'find':
    case 'lost':
    case 'someone':
    case 'reach':
    case 'stranger':
      return [want.goal.phrase]
  }
}

const feminine =
  /^(?:girl|princess|queen|witch|woman|mother|mum|mom|mummy|mommy|grandmother|grandma|granny|sister|daughter|widow|hen|nun|mermaid|niece|aunt|wife|bride|heiress|schoolgirl|cowgirl|waitress|actress|ballerina|empress|duchess|policewoman|granddaughter|midwife|cow)$/
const masculine =
  /^(?:boy|prince|king|wizard|man|father|dad|daddy|grandfather|grandpa|grandad|brother|son|rooster|monk|priest|uncle|nephew|husband|groom|schoolboy|cowboy|waiter|emperor|duke|fireman|policeman|postman|fisherman|ferryman|santa|grandson|bull|knight|widower)$/

function pronounOf(text: string, first: IdeaCharacter | undefined): 'he' | 'she' | null {
  const own = first === undefined ? null : genderOf(first.word)
  if (own !== null) return own
  const said = /\b(his|he|him|himself|her|she|herself)\b/i.exec(text)?.[1]?.toLowerCase()
  if (said === undefined || first?.isRelative === true) return null
  return said.startsWith('h') && said !== 'her' && said !== 'herself' ? 'he' : 'she'
}

/** What a word for somebody tells about "he" and "she". */
export function genderOf(word: string): 'he' | 'she' | null {
  if (feminine.test(word)) return 'she'
  return masculine.test(word) ? 'he' : null
}
