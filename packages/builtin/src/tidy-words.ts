/** Words as one line without double quotes and without halves of characters, cut to a length. */
export function tidyWords(text: string, maxChars: number): string {
  const line = text.replaceAll('"', "'").replaceAll(/[\s\p{Cc}]+/gu, ' ')
  return line.trimStart().slice(0, maxChars).toWellFormed().replaceAll('\uFFFD', '').trim()
}
