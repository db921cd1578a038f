/** Words told so far, as paragraphs: those that are finished, and the one that is still being told. */
export interface Paragraphs {
  finished: string[]
  /** Empty between two paragraphs, and once all is told. */
  open: string
}

/** Parts a narration at its empty lines. @param isTold whether no word is to come any more. */
export function paragraphsOf(narration: string, isTold: boolean): Paragraphs {
  const parts = narration.split(/\n\s*\n/)
  const open = isTold ? '' : (parts.pop() ?? '')
  return { finished: parts.map((part) => part.trim()).filter((part) => part !== ''), open: open.trimStart() }
}
