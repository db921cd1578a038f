import { characterClassOf } from '../words/kinds.ts'
import { placeOfPhrase } from '../words/places.ts'
import { isPlainWord } from '../words/plain-words.ts'
import { isPlural, singularOf } from '../words/singular.ts'

export interface NounPhrase {
  /** The words in front of the head, in lower case. */
  readonly adjectives: readonly string[]
  /** The noun itself, in lower case; empty where there is only a name. */
  readonly head: string
  readonly name: string | null
  /** "of the moon" after the head, with a space in front. */
  readonly tail: string
  readonly count: number
  readonly plural: boolean
  /** "his", "her", "their", "my", or a name: "Grandpa’s". */
  readonly owner: string | null
  readonly indefinite: boolean
}

const numbers: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, both: 2 }

const opening =
  /^(?:and|with|also|once upon a time|once(?= there\b)|there (?:was|is|lives?|lived|once was|were)|(?:a |the )?(?:story|tale|book) (?:about|of)|(?:please )?(?:write|tell|make|give|create)(?: me| us)?(?: (?:a|the|an))?(?: \p{L}+)? (?:story|tale) (?:about|of|where|in which)|i want (?:a|the) story (?:about|of)|this is a story about|about)\b[,:]?\s*/iu

/** What is said before a story's first noun: "Tell me a story about …". */
export function withoutPreamble(text: string): string {
  const rest = text.replace(opening, '').trim()
  return rest === text.trim() ? rest : withoutPreamble(rest)
}

export function isName(word: string): boolean {
  return /^\p{Lu}\p{L}{1,19}$/u.test(word) && !isPlainWord(word)
}

/** Reads "a shy robot gardener named Bolt who …" up to where the noun ends. */
export function readNounPhrase(text: string): NounPhrase {
  const start = withoutPreamble(text)
  const named = /\b(?:named|called)\s+(\p{L}[\p{L}’-]*)/iu.exec(start)
  const untilName = named === null ? start : start.slice(0, named.index)
  const owned =
    /^(his|her|their|my|our|its)\s+|^(\p{Lu}\p{L}*’s?)\s+/u.exec(untilName) ??
    /^(his|her|their|my|our|its)\s+/i.exec(untilName)
  const indefinite = /^(?:an?|some|one)\s/i.test(untilName)
  const bare = untilName.slice(owned?.[0].length ?? 0).replace(/^(?:an?|the|one|some|this|that|every)\s+/i, '')
  const of = /^(.+?)(\s+(?:of|from) (?:(?:the|a|an|his|her|their|all)\s+)?\p{L}+)/iu.exec(bare)
  const core = (of?.[1] ?? bare)
    .replace(
      /\s+(?:who|that|which|from|of|with|without|in|on|at|by|for|under|behind|inside|is|are|was|were|lives?|has|have|wants?|because|but|when|while|until|where|tricks?|startles?|goes|and|to|must|can|can’t|cannot|will|won’t|gets?|comes?|wakes?)\b.*$/iu,
      '',
    )
    .replace(/[.;:!?,].*$/, '')
    .trim()
  const words = core.split(/\s+/).filter((word) => word !== '')
  const last = words.at(-1) ?? ''
  const name = named?.[1] ?? (isNameAfter(words.at(-2) ?? '', last) ? last : null)
  const nouns = (named === null && name !== null ? words.slice(0, -1) : words)
    .map((word) => word.toLowerCase())
    .slice(-4)
  const count = numbers[nouns[0] ?? ''] ?? 1
  const head = nouns.at(-1) ?? ''
  return {
    adjectives: nouns.slice(count > 1 ? 1 : 0, -1),
    head: count > 1 ? singularOf(head) : head,
    name: name === null ? null : capitalised(name),
    tail: of?.[2] ?? '',
    count,
    plural: isPlural(head),
    owner: owned?.[1] ?? owned?.[2] ?? null,
    indefinite,
  }
}

/** "Biscuit" is a name after "dog", and a thing to eat after "a". */
function isNameAfter(before: string, word: string): boolean {
  const lower = word.toLowerCase()
  if (/^\p{Lu}\p{L}{1,19}$/u.test(word) && characterClassOf(before.toLowerCase()) !== undefined) return true
  return isName(word) && characterClassOf(lower) === undefined && placeOfPhrase(word) === undefined
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
