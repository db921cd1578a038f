const dayMs = 86_400_000

/** How long ago a story was put away, and how long it can still be taken back, in whole days. */
export function timeLeft(
  story: { readonly deletedAt: string; readonly goneAt: string },
  now: number,
): { readonly daysAgo: number; readonly daysLeft: number } {
  return {
    daysAgo: Math.max(0, Math.floor((now - Date.parse(story.deletedAt)) / dayMs)),
    daysLeft: Math.max(0, Math.ceil((Date.parse(story.goneAt) - now) / dayMs)),
  }
}
