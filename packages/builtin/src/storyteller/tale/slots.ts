import type { Text } from '../content/content-types.ts'

export type Slots = Readonly<Record<string, string>>

/** A slot that nobody filled: a fault of the content, found by its tests. */
class EmptySlotError extends Error {
  override readonly name = 'EmptySlotError'
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** "an owl", "a unicorn", "an hour", "a ewe". */
export function withArticle(phrase: string): string {
  const isVowelSound = /^(?:[aio]|e(?!u|we)|u(?!ni|se|su|to|ku)|hour|honest|heir)/i.test(phrase)
  return `${isVowelSound ? 'an' : 'a'} ${phrase}`
}

const slot = /\{(?<capital>\^?)(?<name>[A-Za-z]+)\}/g

/** One gets to a wedding, and gets home. */
const toHome = /\b(get|gets|got|getting|go|goes|went|come|came) to home\b/g

/** Puts values into a text's slots. `{^x}` puts one with a capital. */
export function fill(text: Text, slots: Slots): string {
  const filled = text.replaceAll(slot, (_all, capital: string, name: string) => {
    const value = slots[name]
    if (value === undefined) throw new EmptySlotError(`No value for {${name}} in “${text}”.`)
    return capital === '' ? value : capitalised(value)
  })
  return filled.replaceAll(toHome, '$1 home')
}

/** "Ben", "Ben and Ida", "Ben, Ida and Tom". */
export function listed(names: readonly string[]): string {
  const [last = '', ...before] = names.toReversed()
  return before.length === 0 ? last : `${before.toReversed().join(', ')} and ${last}`
}

const companionSlot = /\{\^?(?:C|ch|cm|cs|companionPhrase)\}/

/** Whether a text speaks of a companion, so that it cannot be told of somebody alone. */
export function needsCompanion(text: Text): boolean {
  return companionSlot.test(text)
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length
}

const smallWords = new Set(['of', 'the', 'and', 'in', 'on', 'a', 'an', 'to', 'for', 'with', 'from', 'that', 'who'])

/** "last blue tulip" → "Last Blue Tulip". */
export function titleCase(phrase: string): string {
  return phrase
    .split(' ')
    .map((word, index) => (index > 0 && smallWords.has(word) ? word : capitalised(word)))
    .join(' ')
}
