import type { Scene, Story } from '@talelight/server'

/** The scenes beside one on the way that its reader came. */
export interface SceneWay {
  before: Scene | null
  /** The scene that follows on the way to where the story is now. */
  after: Scene | null
}

export function wayThrough(story: Story, scene: Scene): SceneWay {
  const byId = new Map(story.scenes.map((other) => [other.id, other]))
  const before = scene.parentSceneId === null ? undefined : byId.get(scene.parentSceneId)
  let after = byId.get(story.currentSceneId)
  while (after !== undefined && after.parentSceneId !== scene.id) {
    // A damaged record must not make the page walk in a circle.
    byId.delete(after.id)
    after = after.parentSceneId === null ? undefined : byId.get(after.parentSceneId)
  }
  return { before: before ?? null, after: after ?? null }
}
