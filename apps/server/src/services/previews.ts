import type { Bell } from '../jobs/bell.ts'

interface Preview {
  readonly sceneId: string
  /** Grows with every preview of this process, so that a reader knows which it has shown. */
  readonly number: number
  readonly dataUrl: string
}

/** Unfinished pictures, for as long as they are drawn. They live in memory alone: a lost one is no loss. */
export interface Previews {
  show(place: { readonly tierId: string; readonly storyId: string; readonly sceneId: string }, dataUrl: string): void
  /** The newest of each scene of a story that is being drawn, the oldest of them first. */
  of(tierId: string, storyId: string): readonly Preview[]
  /** The picture is there, or will not come. */
  forget(place: { readonly tierId: string; readonly storyId: string; readonly sceneId: string }): void
}

export function createPreviews(bell: Bell): Previews {
  const stories = new Map<string, Map<string, Preview>>()
  let lastNumber = 0
  const keyOf = (tierId: string, storyId: string): string => `${tierId}/${storyId}`
  return {
    show({ tierId, storyId, sceneId }, dataUrl) {
      lastNumber += 1
      const key = keyOf(tierId, storyId)
      const previews = stories.get(key) ?? new Map<string, Preview>()
      stories.set(key, previews.set(sceneId, { sceneId, number: lastNumber, dataUrl }))
      bell.ring(tierId, storyId)
    },
    of: (tierId, storyId) =>
      [...(stories.get(keyOf(tierId, storyId))?.values() ?? [])].toSorted((one, other) => one.number - other.number),
    forget({ tierId, storyId, sceneId }) {
      const key = keyOf(tierId, storyId)
      const previews = stories.get(key)
      previews?.delete(sceneId)
      if (previews?.size === 0) stories.delete(key)
    },
  }
}
