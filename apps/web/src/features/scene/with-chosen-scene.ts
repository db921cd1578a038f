import type { Media, Scene, Story } from '@talelight/server'
import { noMedia } from '../../lib/no-media.ts'

const comingMedia: Media = { ...noMedia, status: 'pending' }

export interface ChosenScene {
  sceneId: string
  parent: Scene
  /** `null` for a way that the reader wrote: its choice gets an id with the next event. */
  choiceId: string | null
}

/** A story in which a choice has led on, for the moment until the live event that tells of the new scene. */
export function withChosenScene(story: Story, { sceneId, parent, choiceId }: ChosenScene): Story {
  const isKnown = story.scenes.some((scene) => scene.id === sceneId)
  const coming: Scene = {
    id: sceneId,
    parentSceneId: parent.id,
    choiceId,
    depth: parent.depth + 1,
    status: 'writing',
    narration: '',
    altText: '',
    isEnding: false,
    choices: [],
    image: comingMedia,
    video: story.videoMode ? comingMedia : noMedia,
    hold: null,
    error: null,
  }
  return { ...story, currentSceneId: sceneId, scenes: isKnown ? story.scenes : [...story.scenes, coming] }
}
