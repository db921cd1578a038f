import type { CastMember, LookChange } from '../text-adapter.ts'

const folded = (text: string): string => text.trim().toLowerCase()

/**
 * Who of the cast is in a picture, in the cast's order.
 *
 * @param people what the model said of it: names, with commas between them. Where it named nobody it knows, whoever the
 *   picture's prompt names.
 */
export function peopleIn(cast: readonly CastMember[], people: string, imagePrompt: string): string[] {
  const said = new Set(people.split(/[,;\n]|\band\b/).map(folded))
  const named = cast.filter(({ name }) => said.has(folded(name)))
  const found = named.length > 0 ? named : cast.filter(({ name }) => isNamed(name, imagePrompt))
  return found.map(({ name }) => name)
}

function isNamed(name: string, text: string): boolean {
  const at = folded(text).indexOf(folded(name))
  const isLetter = (letter: string | undefined): boolean => /\p{L}/u.test(letter ?? '')
  return at >= 0 && !isLetter(text.at(at + name.length)) && !(at > 0 && isLetter(text.at(at - 1)))
}

const longestLook = 200

/** Lasting changes of somebody's looks, a line for each: `Mia: a red coat`. What names nobody of the cast is left out. */
export function lookChangesIn(cast: readonly CastMember[], looks: string): LookChange[] {
  return looks.split(/\n|;/).flatMap((line) => {
    const [who = '', ...rest] = line.split(':')
    const member = cast.find(({ name }) => folded(name) === folded(who.replace(/^[-*\s]+/, '')))
    const look = rest.join(':').trim().slice(0, longestLook)
    return member === undefined || look === '' ? [] : [{ name: member.name, look }]
  })
}
