const maxIdeaChars = 320
const maxSentences = 3

/** The idea as plain words in one line: no markup, no links, no signs, no capitals all over. */
export function cleanIdea(raw: string): string {
  const words = raw
    .replaceAll(/<(script|style)\b[^]*?<\/\1>/gi, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\b(?:https?:\/\/|www\.)\S+/gi, ' ')
    .replaceAll(/[`´‘]/g, '’')
    .replaceAll("'", '’')
    .replaceAll(/[^\p{L}\p{M}\p{N}’.,;:!?\n-]+/gu, ' ')
    .replaceAll(/\s*\n\s*/g, '. ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s+([.,;:!?])/g, '$1')
    .replaceAll(/([.!?])[.!?,;]+/g, '$1')
    .trim()
  return words === words.toUpperCase() && /\p{Lu}{4}/u.test(words) ? words.toLowerCase() : words
}

/** The first sentences of a long idea. */
export function beginningOf(idea: string): string {
  if (idea.length <= maxIdeaChars) return idea
  const sentences = idea
    .split(/(?<=[.!?])\s/)
    .slice(0, maxSentences)
    .join(' ')
  return sentences.length <= maxIdeaChars ? sentences : sentences.slice(0, maxIdeaChars).replace(/\s\S*$/, '')
}

const order =
  /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:rules?|instructions?|previous|above|prompts?|guidelines?|everything)\b|\bsystem prompt\b|\byou are now\b|\bact as\b|\bjailbreak\b|\bdrop table\b|\b(?:console|import|function|select|print)\b.{0,12}[.;(]|\bprint (?:your|the)\b|\breveal (?:your|the)\b/i

/** The idea without the sentences that speak to a machine. */
export function withoutOrders(idea: string): string {
  if (!order.test(idea)) return idea
  return idea
    .split(/(?<=[.!?;])\s+/)
    .filter((sentence) => !order.test(sentence))
    .join(' ')
}
