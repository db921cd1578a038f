export interface NarrationFlow {
  /** Takes raw text and gives back what can be shown of it. */
  push(text: string): string
  /** Everything that was given back. */
  told(): string
}

/**
 * Tidies words while they arrive, by the rule of `tidyNarration`: no space before the first word or after the last, an
 * empty line between paragraphs. A space is held back until the word after it is there.
 */
export function createNarrationFlow(): NarrationFlow {
  let told = ''
  let space = ''
  return {
    push(text) {
      let shown = ''
      for (const word of text.match(/\s+|\S+/g) ?? []) {
        if (word.trim() === '') {
          space += word
          continue
        }
        const isFirst = told === '' && shown === ''
        if (!isFirst && space !== '') shown += space.includes('\n') ? '\n\n' : ' '
        space = ''
        shown += word
      }
      told += shown
      return shown
    },
    told: () => told,
  }
}
