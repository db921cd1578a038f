import type { Audience, SceneDraft } from '@talelight/core'
import { closedForKids } from '../storyteller/words/shelf-rules.ts'

const fewestWords = 60
const mostWords = 140
const mostAltText = 125

/** Sentences that are long enough that nobody says them twice by chance. */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]”?)\s+/).filter((sentence) => sentence.split(/\s+/).length >= 5)
}

const wrong: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['leftover', /[{}]|\bundefined\b|\bnull\b|\bNaN\b|\[object/],
  ['stops', /(?<!\.)\.\.(?!\.)|,,|[,;] ?[.!?]|\s[,.;:!?]|[!?]”\.|[.!?]”[.,]|\?\?|,”? ?$/m],
  ['spaces', /[^\S\n]{2}|\n{3}| \n|\n /],
  [
    'a',
    /(?<!\bthe )\ba (?:(?:[aio](?!ne\b|nce\b|uija)|e(?!u|we))\p{Ll}|u(?!ni|s[aeiu]|til|ku|rin)\p{Ll}|hour|honest|heir)/iu,
  ],
  ['an', /\ban (?:[bcdfgjklmnpqrstvwxyz]|h(?!our|onest|eir))(?!\b)|\ban (?:uni|one\b)/i],
  ['twice in a row', /\b(?!(?:had|that|so|very|on|no|bye|now|tick|tock|ha|left|knock|and)\b)(\p{L}+) \1\b/iu],
  [
    'agreement',
    /\b(?<!\bof )(?:they|we|you) (?:was|is|has|goes|does)\b|\b(?<!(?:did|does|would|could|as|had|let|may|must) )(?:he|she|it) (?:are|have)\b/,
  ],
  [
    'agreement',
    /(?<!\b(?:if|though|wish|wished|than|as|to|in|on|of|round|under|behind|with|beside) )\b(?:he|she|it) were\b/i,
  ],
  ['agreement', /\b(?:hisself|theirself|themself|itsself|him’s|her’s)\b/i],
  ['case', /\b(?:to|(?<!\bwas )for|with|from|at|by|behind|beside|past|near) (?:he|she|they|we) (?!who\b|and\b)/],
  ['small letter', /(?:^|\n|(?<!\p{Lu}{2})[.!?] )[“]?\p{Ll}/u],
  [
    'capital',
    /(?<![.!?:”—…*] |[“*‘\n]|^|from )\b(?:The|A|An|And|But|He|She|They|His|Her|It|Its|Was|Were|In|On|At|To|Of|Some|That) (?=\p{Ll})/mu,
  ],
  ['names', /\b(\p{Lu}\p{Ll}+), \1\b/u],
]

/** What is wrong with a scene by rules that need no ear. */
export function faultsOfScene(scene: SceneDraft, audience: Audience): string[] {
  const { narration, choices, isEnding, altText, title } = scene
  const faults: string[] = []
  const words = narration.split(/\s+/).length
  if (words < fewestWords || words > mostWords) faults.push(`${words} words: ${narration}`)
  const quoted = balance(narration)
  if (quoted !== 0) faults.push(`quotation marks ${quoted}: ${narration}`)
  for (const text of [narration, ...choices]) {
    for (const [what, pattern] of wrong) {
      const found = pattern.exec(text)
      if (found === null) continue
      faults.push(`${what}: ${text.slice(Math.max(0, found.index - 50), found.index + found[0].length + 40)}`)
    }
  }
  for (const text of [narration, altText, title, ...choices]) {
    if (audience === 'kids' && closedForKids.test(text))
      faults.push(`closed: ${closedForKids.exec(text)?.[0]}: ${text}`)
  }
  if (!/[.!?]”?$/.test(narration)) faults.push(`end: ${narration.slice(-40)}`)
  if (altText.length > mostAltText || /[{}]/.test(altText) || altText === '')
    faults.push(`alternative text: ${altText}`)
  if (title === '' || /[{}<>]/.test(title) || title.length > 80) faults.push(`title: ${title}`)
  if (isEnding ? choices.length > 0 : choices.length < 2 || choices.length > 4) faults.push(`${choices.length} choices`)
  if (new Set(choices).size !== choices.length) faults.push(`choices: ${choices.join(' | ')}`)
  return faults
}

function balance(text: string): number {
  return text.split('“').length - text.split('”').length
}
