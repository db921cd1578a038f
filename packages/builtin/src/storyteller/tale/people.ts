import type { Audience, CastMember } from '@talelight/core'
import type { CharacterClass, Shelf } from '../content/content-types.ts'
import type { Idea, IdeaCharacter } from '../idea/idea.ts'
import { genderIn } from '../../painter/character/described-look.ts'
import { genderOf } from '../idea/parse-idea.ts'
import type { Random } from '../random.ts'
import { characterClassOf } from '../words/kinds.ts'
import { pronounOfGivenName } from '../words/given-names.ts'
import { isPlainWord } from '../words/plain-words.ts'
import { capitalised, withArticle } from './slots.ts'

export type Pronoun = 'he' | 'she'

/** Somebody who is in the story from its first scene. */
export interface Person {
  readonly name: string
  /** "a shy robot gardener"; empty for somebody who needs no introduction. */
  readonly phrase: string
  readonly word: string
  readonly adjectives: readonly string[]
  readonly characterClass: CharacterClass
  readonly pronoun: Pronoun
  /** How somebody saved is called where they are saved; `null` for everybody else. */
  readonly savedName: string | null
  /** What is known of their looks. */
  readonly description: string
}

export interface Cast {
  readonly hero: Person
  readonly companion: Person | null
  /** Who else comes along; nobody without a companion. */
  readonly others: readonly Person[]
}

const maxPeople = 10

const familyNames: Readonly<Record<string, string>> = {
  grandmother: 'Grandma',
  grandma: 'Grandma',
  granny: 'Granny',
  grandfather: 'Grandpa',
  grandpa: 'Grandpa',
  grandad: 'Grandad',
  mother: 'Mum',
  mum: 'Mum',
  mom: 'Mom',
  father: 'Dad',
  dad: 'Dad',
}

const pronouns = ['he', 'she'] as const

/** Somebody to be, before they have a name and a pronoun for certain. */
interface Candidate {
  readonly character: IdeaCharacter
  readonly pronoun: Pronoun | null
  readonly savedName: string | null
  readonly description: string
}

/**
 * Fills what the idea leaves open from the shelf's pools. Children always have a companion; a saved cast wins, and of
 * these whom the idea names first.
 */
export function gatherCast(
  sources: {
    readonly idea: Idea
    readonly ideaText: string
    readonly saved: readonly CastMember[]
    readonly audience: Audience
  },
  shelf: Shelf,
  random: Random,
): Cast {
  const { idea, audience } = sources
  const saved = inOrderOfIdea(sources.saved, sources.ideaText).map((member) => savedCandidate(member, audience))
  const savedNames = saved.map(({ character }) => character.name?.toLowerCase())
  const others = idea.cast
    .filter(({ name }) => name === null || !savedNames.includes(name.toLowerCase()))
    .map((character) => unsaved(character, null))
  const given = [...saved, ...others].slice(0, maxPeople)
  const people: Person[] = []
  const add = (one: Candidate): Person => {
    const person = personOf(one, { shelf, random, before: people })
    people.push(person)
    return person
  }
  // Who is looked for, or comes, is somebody else.
  const wanted = 'goal' in idea.want ? idea.want.goal.head : null
  const first = given[0] ?? unsaved(pooled(random.pick(shelf.heroes.filter(({ word }) => word !== wanted))), null)
  const hero = add(saved.length > 0 ? first : { ...first, pronoun: idea.pronoun })
  const pool = shelf.companions.filter(({ word }) => word !== hero.word && word !== wanted)
  const second = given[1] ?? (audience === 'kids' ? unsaved(pooled(random.pick(pool)), null) : null)
  return { hero, companion: second === null ? null : add(second), others: given.slice(2).map(add) }
}

const unsaved = (character: IdeaCharacter, pronoun: Pronoun | null): Candidate => ({
  character,
  pronoun,
  savedName: null,
  description: character.phrase,
})

function inOrderOfIdea(saved: readonly CastMember[], ideaText: string): CastMember[] {
  const text = ideaText.toLowerCase()
  const placeOf = ({ name }: CastMember): number => {
    const at = text.search(new RegExp(`(?<!\\p{L})${escaped(name.toLowerCase())}(?!\\p{L})`, 'u'))
    return at < 0 ? Number.MAX_SAFE_INTEGER : at
  }
  return saved.toSorted((one, other) => placeOf(one) - placeOf(other))
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)

function pooled(one: { phrase: string; word: string; characterClass: CharacterClass } | undefined): IdeaCharacter {
  const { phrase, word, characterClass } = one ?? { phrase: 'small bear', word: 'bear', characterClass: 'big' }
  const adjectives = phrase.split(' ').slice(0, -1)
  return { name: null, phrase, word, adjectives, characterClass, isRelative: false }
}

const maxNameWords = 2
const title =
  /^(?:sir|lady|lord|aunt|auntie|uncle|great-aunt|great-uncle|captain|king|queen|prince|princess|old|little|big)\.?$/i

/** Somebody with many names is called by the first, with its title. */
function calledName(name: string): string {
  const words = capitalised(name.trim().replaceAll(/\s+/g, ' ')).split(' ')
  if (words.length <= maxNameWords) return words.join(' ')
  const [first = ''] = words
  // “Mr. Jones”, but “Aunt Mary”.
  if (/^(?:mr|mrs|ms|miss|dr)\.?$/i.test(first)) return `${first} ${words.at(-1) ?? ''}`
  return words.slice(0, title.test(first) ? maxNameWords : 1).join(' ')
}

/** Of a saved description only what kind of somebody it is: its other words are for the painters. */
function savedCandidate({ name, description, look }: CastMember, audience: Audience): Candidate {
  const text = description.toLowerCase()
  // “41 years old” is not old.
  const words = text.replaceAll(/\b\p{L}+[ -]old\b/gu, ' ').match(/\p{L}+/gu) ?? []
  // “A girl with a cat” is no cat.
  const own =
    text.split(/\b(?:with|who|has|have|wears|wearing|loves|likes|in an?|and)\b|[;(]/)[0]?.match(/\p{L}+/gu) ?? []
  const kind = own.find((candidate) => characterClassOf(candidate) !== undefined)
  const years = Number(/\b(\d{1,3})\b/.exec(text)?.[1] ?? Number.NaN)
  const isGrown = Number.isNaN(years) ? audience === 'grown-ups' : years >= 18
  const word = kind ?? (isGrown ? 'person' : 'child')
  return {
    character: {
      name,
      phrase: kind ?? '',
      word,
      adjectives: words.filter(isPlainWord).slice(0, 4),
      characterClass: characterClassOf(word) ?? (isGrown ? 'adult' : 'child'),
      isRelative: false,
    },
    pronoun: genderIn(description) ?? null,
    savedName: name,
    description: look === null ? description : `${description} Now: ${look}`,
  }
}

function personOf(
  { character: one, pronoun: known, savedName, description }: Candidate,
  rest: { shelf: Shelf; random: Random; before: readonly Person[] },
): Person {
  const { shelf, random, before } = rest
  const names = shelf.names[one.characterClass]
  const family = one.isRelative ? familyNames[one.word] : undefined
  const ofName = one.name === null ? null : genderOfName(shelf, one.name)
  const pronoun = known ?? genderOf(one.word) ?? ofName ?? random.pick(pronouns) ?? 'she'
  const taken = before.map(({ name }) => name)
  const free = names[pronoun].filter((name) => !taken.includes(name))
  const called = one.name === null ? null : calledName(one.name)
  const given = called !== null && taken.includes(called) ? capitalised(one.name ?? called) : called
  return {
    name: family ?? given ?? random.pick(free) ?? 'Wren',
    phrase: introductionOf(one, before[0] ?? null),
    word: one.word,
    adjectives: one.adjectives,
    characterClass: one.characterClass,
    pronoun,
    savedName,
    description: savedName === null ? `${description} ${pronoun}`.trim() : description,
  }
}

function introductionOf(one: IdeaCharacter, taken: Person | null): string {
  if (one.isRelative && familyNames[one.word] !== undefined) return ''
  if (taken !== null && one.isRelative) return `who was ${possessiveOf(taken.pronoun)} ${one.word}`
  if (taken !== null && one.word === taken.word && one.phrase === taken.phrase.replace(/^an? /, ''))
    return 'the other one'
  // “Henrik, a man” says nothing that his name does not.
  return /^(?:man|woman|person|)$/.test(one.phrase) ? '' : withArticle(one.phrase)
}

function genderOfName(shelf: Shelf, name: string): Pronoun | null {
  for (const { he, she } of Object.values(shelf.names)) {
    if (she.includes(name)) return 'she'
    if (he.includes(name)) return 'he'
  }
  return pronounOfGivenName(name) ?? null
}

export const objectiveOf = (pronoun: Pronoun): string => (pronoun === 'he' ? 'him' : 'her')
export const possessiveOf = (pronoun: Pronoun): string => (pronoun === 'he' ? 'his' : 'her')
