import type { Audience } from '@talelight/core'
import { withoutOrders } from '../storyteller/idea/clean-idea.ts'
import { isForbidden, isRude } from '../storyteller/words/shelf-rules.ts'
import { infinitiveOf, pastOf } from '../storyteller/words/verbs.ts'

/** What is wrong with the sentence that a typed line became. */
export function faultsOfEcho(line: string, narration: string, audience: Audience): string[] {
  const faults: string[] = []
  const [first = ''] = narration.split(/(?<=[.!?])(?![.!?”])\s+|(?<=[.!?]”)\s+(?=\p{Lu}|“)/u)
  const where = `“${line}” → “${first}”`
  const outside = first.replaceAll(/“[^”]*”/g, '')
  if (/(?:^|\s)(?:I|my|me|we|us|our|i)\b/.test(outside.replaceAll(/\p{Lu}\p{L}+/gu, '')))
    faults.push(`person: ${where}`)
  if (/[<>{}]|https?:|www\./.test(first)) faults.push(`markup: ${where}`)
  const isRefused = isForbidden(line, audience) || isRude(line) || withoutOrders(line) !== line
  const own = line.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  const echoed = own.filter((word) => first.toLowerCase().includes(word))
  if (isRefused && own.length > 1 && echoed.length * 2 > own.length) faults.push(`refused and said: ${where}`)
  // A verb that was typed after the hero's name has to be in the past.
  const [, verb] = /^\p{Lu}[\p{L} ]*? ((?:\p{Ll}+ly )*\p{Ll}+)/u.exec(outside.trim()) ?? []
  const last = verb?.split(' ').at(-1) ?? ''
  if (infinitiveOf(last) !== undefined && pastOf(last) !== last && last !== 'lay') faults.push(`tense: ${where}`)
  return faults
}
