const spelledWords = new Map([
  ['gpt', 'GPT'],
  ['xai', 'xAI'],
  ['hd', 'HD'],
])

/** Makes `some-new_model-2` readable as "Some New Model 2". */
export function readableName(key: string): string {
  const words = key.split(/[-_\s:/]+/).filter((word) => word !== '')
  if (words.length === 0) return 'Unknown model'
  return words
    .map((word) => spelledWords.get(word.toLowerCase()) ?? word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}
