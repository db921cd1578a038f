/** What a scene does for the story. */
export type Beat = 'open' | 'meeting' | 'low' | 'arrival' | 'reveal' | 'brief-end' | 'end'

const fewestForReveal = 4
const fewestForLowPoint = 6
const scenesOfChapter = 5

/** The beats of one way through a story, from the first scene to the last. */
export function beatsOf(plannedScenes: number): Beat[] {
  if (plannedScenes < fewestForReveal) {
    const meetings = Math.max(0, plannedScenes - 2)
    return ['open', ...Array.from({ length: meetings }, (): Beat => 'meeting'), 'brief-end']
  }
  const middle = Array.from({ length: plannedScenes - 3 }, (_, index): Beat => {
    const scene = index + 2
    if (plannedScenes >= 2 * scenesOfChapter) {
      if (scene % scenesOfChapter === 1) return 'arrival'
      return scene % scenesOfChapter === 0 ? 'low' : 'meeting'
    }
    return plannedScenes >= fewestForLowPoint && scene === Math.ceil(plannedScenes / 2) ? 'low' : 'meeting'
  })
  return ['open', ...middle, 'reveal', 'end']
}
