import { infinitiveOf, pastOf } from '../words/verbs.ts'
import { objectiveOf, possessiveOf } from './people.ts'
import type { Person } from './people.ts'
import { capitalised } from './slots.ts'

/**
 * A typed line as a sentence of the story: told in the past tense where every form is certain, and otherwise kept as
 * the hero's own speech.
 */
export function inPastTense(line: string, hero: Person, companion: Person | null): string {
  // Whoever says “tell me” means somebody else to do it.
  if (/^(?:please )?(?:tell|give|show|sing|bring|help|let|read) (?:me|us)\b/i.test(line)) return spoken(line, hero)
  if (line.endsWith('?')) return `“${capitalised(line)}” asked ${hero.name}.`
  return told(line, hero, companion) ?? spoken(line, hero)
}

function spoken(line: string, hero: Person): string {
  const speech = capitalised(line.replace(/[.!,]+$/, ''))
  const whole =
    /^(?:tell|give|show|sing|bring|help|let|read|I|i|we|you|let’s|it|this|that|there|no|yes|hello|hi|hey|sorry|thank|please|don’t|my|the|stop|oh|wow)\b/i.test(
      line,
    )
  return whole || speech.split(' ').length < 3
    ? `“${speech.replace(/\bi\b/g, 'I')},” said ${hero.name}.`
    : `“I know,” said ${hero.name}. “${speech.replace(/\bi\b/g, 'I')}.”`
}

const intention =
  /^(?:(?:can|could|may|shall|should|must|will|would|want to|wants to|would like to|like to|try to|tries to|decide to|decides to|need to|have to|going to|am going to|are going to|’m going to|’ll|’d like to|’d|just|then|and|so|maybe|now|quickly then)\s+)+/i

interface Subject {
  readonly words: string
  readonly rest: string
}

function subjectOf(line: string, hero: Person, companion: Person | null): Subject {
  const both = companion === null ? hero.name : `${hero.name} and ${companion.name}`
  const names = [
    ...(companion === null
      ? []
      : [`${hero.name} and ${companion.name}`, `${companion.name} and ${hero.name}`, companion.name]),
    hero.name,
  ]
  const named = names.find((name) => line.startsWith(`${name} `))
  if (named !== undefined) return { words: named, rest: line.slice(named.length + 1) }
  const together = /^(?:we|let’s|let us|lets|both of us|they)(?=[\s’])\s*(.*)$/i.exec(line)
  if (together !== null) return { words: both, rest: together[1] ?? '' }
  const alone = /^(?:i|he|she)(?=[\s’])\s*(.*)$/i.exec(line)
  return { words: hero.name, rest: alone === null ? line : (alone[1] ?? '') }
}

function told(line: string, hero: Person, companion: Person | null): string | null {
  const { words, rest } = subjectOf(
    line.replace(/^(?:then|and|so|maybe|now|ok|okay|yes|well)[, ]+/i, ''),
    hero,
    companion,
  )
  const tokens = rest.replace(intention, '').replace(intention, '').split(' ')
  const adverbs: string[] = []
  while (isAdverb(tokens[0] ?? '') && tokens.length > 1) adverbs.push((tokens.shift() ?? '').toLowerCase())
  const verb = (tokens[0] ?? '').toLowerCase()
  const past = pastOf(verb)
  if (past === undefined || /^(?:be|am|is|are)$/.test(verb)) return null
  const predicate = pastRest(tokens.slice(1), hero)
  if (predicate === null) return null
  return `${[words, ...adverbs, past, ...predicate].join(' ').replace(/[,.!]+$/, '')}.`
}

function isAdverb(word: string): boolean {
  return word.toLowerCase().endsWith('ly') && infinitiveOf(word.toLowerCase()) === undefined
}

/** Never nouns, so that they are verbs after any "and". */
const plainlyVerbs =
  /^(?:say|shout|ask|tell|give|take|go|run|climb|jump|open|sing|make|build|hide|fly|swim|wait|sit|eat|get|put|find|bring|come|throw|whisper|yell|sleep|read|write|catch|follow|stay|feel|hear|see)$/

const notVerbAfter = /^(?:of|is|are|was|were|’s)$/

/** What follows the first verb: my → her, and further verbs of the same subject. `null` where a form is not certain. */
function pastRest(tokens: readonly string[], hero: Person): string[] | null {
  const [object, possessive] = [objectiveOf(hero.pronoun), possessiveOf(hero.pronoun)]
  const persons: Readonly<Record<string, string>> = {
    my: possessive,
    mine: `${possessive}${hero.pronoun === 'she' ? 's' : ''}`,
    me: object,
    myself: `${object}self`,
    our: 'their',
    us: 'them',
    ourselves: 'themselves',
  }
  const words: string[] = []
  for (const [index, token] of tokens.entries()) {
    const lower = token.toLowerCase()
    const bare = lower.replace(/[,.!]$/, '')
    const end = lower.slice(bare.length)
    const next = (tokens[index + 1] ?? '').toLowerCase()
    const before = (tokens[index - 1] ?? '').toLowerCase()
    const own = persons[bare]
    if (/^(?:you|your|yours|i’m|i’ll|i’d|i’ve|don’t|can’t|won’t|am|is|are|will|can)$/.test(bare)) return null
    if (own !== undefined) words.push(`${own}${end}`)
    else if (bare === 'i' || bare === 'we') {
      if (infinitiveOf(next) === undefined) return null
      words.push(bare === 'i' ? hero.pronoun : 'they')
    } else if (isTold(bare, { before, next, hasClause: clause.test(tokens.slice(0, index).join(' ')) })) {
      words.push(`${bare === 'has' ? 'had' : (pastOf(bare) ?? bare)}${end}`)
    } else if (followsSubject(before, next, bare)) words.push(`${pastOf(bare) ?? bare}${end}`)
    else words.push(token)
  }
  return words
}

const clause = /\b(?:until|because|so that|that|when|while|what|who|if)\b/i

/** A verb of others within a clause: “until my belly hurts”, “so that they know”. */
function isTold(
  word: string,
  { before, next, hasClause }: { before: string; next: string; hasClause: boolean },
): boolean {
  if (!hasClause) return false
  const isVerb = word === 'has' || infinitiveOf(word) !== undefined
  if (isVerb && /^(?:they|he|she|it|everybody|nobody|somebody|everyone|who)$/.test(before)) return true
  return next === '' && word.endsWith('s') && infinitiveOf(word) !== undefined && infinitiveOf(word) !== word
}

function followsSubject(before: string, next: string, word: string): boolean {
  if (infinitiveOf(word) !== word || notVerbAfter.test(next)) return false
  if (/^(?:i|we)$/.test(before)) return true
  const joins = /^(?:and|then|or)$/.test(before) || before.endsWith(',')
  if (joins && plainlyVerbs.test(word)) return true
  return (
    joins &&
    (next === '' ||
      /^(?:the|a|an|my|our|his|her|its|their|this|that|some|all|every|it|him|them|me|us|to|at|in|on|up|down|out|off|away|over|under|into|for|with|about|as|until|round|around|back|through|by|behind|very|very|so|loudly|quietly|softly|and|together|home|inside|outside|there|here|if|what|why|who|where|how|\p{L}+ly)$/u.test(
        next,
      ) ||
      /^\p{Lu}/u.test(next))
  )
}
