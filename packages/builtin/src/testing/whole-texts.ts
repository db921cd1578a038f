import type { Shelf } from '../storyteller/content/content-types.ts'

const fewestLetters = 24
const slot = /\{\^?\w+\}/

/** What of a shelf's texts stands in a narration without its end. */
export function createWholenessCheck(shelf: Shelf): (narration: string) => string[] {
  const texts = textsOf(shelf).map((text) => {
    const [first = '', ...rest] = text.split(/(?<=[.!?]”?) /)
    const chunk = first.split(slot).toSorted((one, other) => other.length - one.length)[0] ?? ''
    const whole = new RegExp(text.split(slot).map(escaped).join('[^]{0,200}?'))
    return { text, chunk, whole, canBeCut: rest.length > 0 && chunk.trim().length >= fewestLetters }
  })
  return (narration) => {
    const flat = narration.replaceAll('\n\n', ' ')
    const begun = texts.filter(({ chunk, canBeCut }) => canBeCut && flat.includes(chunk))
    // The same words may begin another text or stand within one: any of them has to be there whole.
    return begun
      .filter(({ chunk }) => !texts.some(({ text, whole }) => text.includes(chunk) && whole.test(flat)))
      .map(({ text }) => text)
  }
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
