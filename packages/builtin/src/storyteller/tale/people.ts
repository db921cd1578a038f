import type { Audience, CastMember } from '@talelight/core'
import type { CharacterClass, Shelf } from '../content/content-types.ts'
import type { Idea, IdeaCharacter } from '../idea/idea.ts'
import { genderOf } from '../idea/parse-idea.ts'
import type { Random } from '../random.ts'
import { characterClassOf } from '../words/kinds.ts'
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
}

export interface Cast {
  readonly hero: Person
  readonly companion: Person | null
}

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

/** Fills what the idea leaves open from the shelf's pools. Children always have a companion; a saved cast wins. */
export function gatherCast(
  sources: { readonly idea: Idea; readonly saved: readonly CastMember[]; readonly audience: Audience },
  shelf: Shelf,
  random: Random,
): Cast {
  const { idea, saved, audience } = sources
  const given = [...saved.map(savedCharacter), ...idea.cast].slice(0, 2)
  const first = given[0] ?? pooled(random.pick(shelf.heroes))
  const hero = personOf(first, { shelf, random, taken: null, pronoun: saved.length > 0 ? null : idea.pronoun })
  const others = shelf.companions.filter((one) => one.word !== hero.word)
  const second = given[1] ?? (audience === 'kids' ? pooled(random.pick(others)) : null)
  return {
    hero,
    companion: second === null ? null : personOf(second, { shelf, random, taken: hero, pronoun: null }),
  }
}

function pooled(one: { phrase: string; word: string; characterClass: CharacterClass } | undefined): IdeaCharacter {
  const { phrase, word, characterClass } = one ?? { phrase: 'small bear', word: 'bear', characterClass: 'big' }
  const adjectives = phrase.split(' ').slice(0, -1)
  return { name: null, phrase, word, adjectives, characterClass, isRelative: false }
}

/** Of a saved description only what kind of somebody it is: its words are for the painters. */
function savedCharacter({ name, description }: CastMember): IdeaCharacter {
  const words = description.toLowerCase().match(/\p{L}+/gu) ?? []
  const kind = words.find((candidate) => characterClassOf(candidate) !== undefined)
  const word = kind ?? 'child'
  const characterClass = characterClassOf(word) ?? 'child'
  return {
    name,
    phrase: kind ?? '',
    word,
    adjectives: words.filter(isPlainWord).slice(0, 4),
    characterClass,
    isRelative: false,
  }
}

function personOf(
  one: IdeaCharacter,
  rest: { shelf: Shelf; random: Random; taken: Person | null; pronoun: Pronoun | null },
): Person {
  const { shelf, random, taken } = rest
  const names = shelf.names[one.characterClass]
  const family = one.isRelative ? familyNames[one.word] : undefined
  const ofName = one.name === null ? null : genderOfName(shelf, one.name)
  const pronoun = rest.pronoun ?? genderOf(one.word) ?? ofName ?? random.pick(pronouns) ?? 'she'
  const free = names[pronoun].filter((name) => name !== taken?.name)
  const name = family ?? (one.name === null ? (random.pick(free) ?? 'Wren') : capitalised(one.name))
  return {
    name,
    phrase: introductionOf(one, taken),
    word: one.word,
    adjectives: one.adjectives,
    characterClass: one.characterClass,
    pronoun,
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
  return null
}

export const objectiveOf = (pronoun: Pronoun): string => (pronoun === 'he' ? 'him' : 'her')
export const possessiveOf = (pronoun: Pronoun): string => (pronoun === 'he' ? 'his' : 'her')
