/** How much of a narration a reader sees already. */
export interface Reveal {
  /** In characters, from the beginning. */
  shownLength: number
  /** Where the groups of words begin that came last and are still on their way from pale to dark. */
  freshStarts: readonly number[]
}

/** What has been told, and whether that is all. */
export interface Telling {
  narration: string
  isTold: boolean
}

const groupWords = 2
const freshGroups = 4
/** Rather more words at once than a page that stays behind what is told. */
const groupsBehind = 12

export const revealAll = (narration: string): Reveal => ({ shownLength: narration.length, freshStarts: [] })

/**
 * Shows the next group of words.
 *
 * @returns `reveal` itself when all there is to show is shown.
 */
export function revealNext(reveal: Reveal, { narration }: Telling): Reveal {
  const { shownLength, freshStarts } = reveal
  // A telling that was begun anew is shorter than what was shown of the old one.
  if (shownLength > narration.length) return revealAll(narration)
  if (shownLength === narration.length) return reveal
  const ends = Array.from(narration.slice(shownLength).matchAll(/\S+\s*/g), (word) => word.index + word[0].length)
  const wordCount = Math.max(groupWords, Math.ceil(ends.length / groupsBehind))
  const end = ends[Math.min(wordCount, ends.length) - 1] ?? narration.length - shownLength
  return { shownLength: shownLength + end, freshStarts: [...freshStarts, shownLength].slice(-freshGroups) }
}

/**
 * Shows whole paragraphs only, for readers who want nothing to move.
 *
 * @returns `reveal` itself while no further paragraph is finished.
 */
export function revealParagraph(reveal: Reveal, { narration, isTold }: Telling): Reveal {
  if (reveal.shownLength > narration.length) return revealAll(narration)
  const shownLength = isTold ? narration.length : narration.lastIndexOf('\n\n') + 1
  return shownLength > reveal.shownLength ? { shownLength, freshStarts: [] } : reveal
}
