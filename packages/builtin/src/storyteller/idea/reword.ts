import { isEvent } from '../words/events.ts'
import { characterClassOf } from '../words/kinds.ts'

/** Says in the plainest way what can be said in several: who somebody is, who is aboard, who is at odds. */
export function reword(idea: string): string {
  return [disguised, crewed, between, named, wondered, explained, grouped, owned, elected].reduce(
    (text, change) => change(text),
    idea,
  )
}

/** “A mayor who is a sock” is a sock mayor. */
function disguised(text: string): string {
  const match =
    /^(an?|the) ([\p{L} ]+?),? (?:who|that|which) (?:is|’s|was) (?:really |secretly |actually |just )?an? (\p{L}+)(?=[.!,]|$)/iu.exec(
      text,
    )
  const [whole = '', article = '', office = '', kind = ''] = match ?? []
  const found = characterClassOf(kind.toLowerCase())
  if (found === undefined || found === 'adult' || found === 'child') return text
  return `${article} ${kind} ${office}${text.slice(whole.length)}`
}

/** “A pirate ship crewed by hamsters” is about hamsters. */
function crewed(text: string): string {
  return text.replace(
    /^(an?|the) ([\p{L} ]+?) (?:(?:that|which) is )?(?:crewed|run|ruled|manned|driven|steered|sailed|flown|owned|led|haunted|guarded) by ([\p{L} ]+)/iu,
    '$3 in $1 $2',
  )
}

/** “An argument between two teapots” is about two teapots. */
function between(text: string): string {
  return text.replace(/^(?:an?|the) [\p{L} ]+? between (?=\p{L}+ \p{L}+)/iu, '')
}

/** “Felix the cat” is a cat named Felix. */
function named(text: string): string {
  return text.replace(/^(\p{Lu}\p{L}+),? the (\p{Ll}+)(?=[ ,.!]|$)/u, (whole, name: string, kind: string) =>
    characterClassOf(kind) === undefined ? whole : `a ${kind} named ${name}`,
  )
}

/** “What if rain fell upwards” begins on the day when it does. */
function wondered(text: string): string {
  return text
    .replace(/^(?:what if|imagine (?:if|that)|suppose) (?:the )?(?=\p{L}+ \p{L}+)/iu, 'the day the ')
    .replace(/\?$/, '')
}

/** “How the leopard lost its spots” is about a leopard who did. */
function explained(text: string): string {
  return text.replace(
    /^how (?:the|an?) (?=\p{L}+ (?:got|lost|found|won|met|saved|stole|came|became|learned|learnt)\b)(\p{L}+)/iu,
    'a $1 who',
  )
}

/** “A family of bears” is more than one. */
function grouped(text: string): string {
  return text.replace(
    /^(?:an?|the) (?:family|group|pair|couple|band|gang|team|class|crew|herd|flock|pack|bunch|army) of (?=\p{L}+s\b)/iu,
    'two ',
  )
}

/** “The tooth fairy’s day off” is about the tooth fairy. */
function owned(text: string): string {
  const [, owner = '', ...rest] = /^(?:an?|the) ([\p{L} ]+?)’s? (\p{L}+)(?: (\p{L}+))?/iu.exec(text) ?? []
  const isSomebody = characterClassOf(owner.split(' ').at(-1)?.toLowerCase() ?? '') !== undefined
  return isSomebody && rest.some((word) => isEvent((word ?? '').toLowerCase())) ? `a ${owner}` : text
}

/** Who runs for president wants to be one. */
function elected(text: string): string {
  return text.replace(
    / (?:runs|is running|ran) for (?:the )?(?=president|mayor|king|queen|sheriff|captain|office)/iu,
    ' wants to be ',
  )
}
