/** The paragraphs of a narration; they are parted by an empty line. */
export function paragraphsOf(narration: string): string[] {
  return narration
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}
