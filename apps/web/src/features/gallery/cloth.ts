const clothCount = 6

/** The cloth a story is bound in, from 1: always the same one for the same story, in every theme. */
export function clothOf(storyId: string): number {
  // FNV-1a: ids of one day share their beginning, and its last steps still spread them over all the cloths.
  let hash = 0x811c9dc5
  for (const character of storyId) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  const spread = hash ^ (hash >>> 15)
  return ((spread >>> 0) % clothCount) + 1
}
