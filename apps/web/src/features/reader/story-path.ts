import type { Scene } from '@talelight/server'

/** A page of the reader: a scene, and what was chosen there on the way that is being read. */
export interface ReaderPage {
  scene: Scene
  /** The words of the choice that leads to the next page; `null` on the last one. */
  chosenText: string | null
}

/** The pages from the first scene to `lastSceneId`, whichever other ways the story has. */
export function pagesTo(scenes: readonly Scene[], lastSceneId: string): ReaderPage[] {
  const byId = new Map(scenes.map((scene) => [scene.id, scene]))
  const pages: ReaderPage[] = []
  let following: Scene | null = null
  let scene = byId.get(lastSceneId) ?? scenes[0]
  while (scene) {
    pages.unshift({ scene, chosenText: following === null ? null : textOfChoice(scene, following.choiceId) })
    // A damaged record must not make the reader walk in a circle.
    byId.delete(scene.id)
    following = scene
    scene = scene.parentSceneId === null ? undefined : byId.get(scene.parentSceneId)
  }
  return pages
}

function textOfChoice(scene: Scene, choiceId: string | null): string | null {
  return scene.choices.find((choice) => choice.id === choiceId)?.text ?? null
}
