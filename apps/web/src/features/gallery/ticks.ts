type Tick = 'done' | 'here' | 'to-come'

/** One tick a scene for a story that is still open. */
export function ticksFor(currentDepth: number, plannedScenes: number): Tick[] {
  return Array.from({ length: Math.max(currentDepth, plannedScenes) }, (_, index) => {
    const depth = index + 1
    if (depth < currentDepth) return 'done'
    return depth === currentDepth ? 'here' : 'to-come'
  })
}
