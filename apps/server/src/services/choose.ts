import {
  createId,
  createTierDb,
  findChoicesOfScenes,
  findScene,
  findStory,
  insertChoice,
  linkChoice,
  updateStory,
} from '@talelight/db'
import type { ChoiceRow, Database, TierDb } from '@talelight/db'
import { RequestError, noSuchScene, noSuchStory } from '../errors.ts'
import type { Models } from '../models.ts'
import { requestScene } from './request-scene.ts'
import type { StoryWriter } from './story-writer.ts'

export type Choosing =
  | { readonly kind: 'offered'; readonly choiceId: string }
  | { readonly kind: 'typed'; readonly text: string }

function findChoice(tx: TierDb, sceneId: string, choosing: Choosing): ChoiceRow | undefined {
  const choices = findChoicesOfScenes(tx, [sceneId])
  return choosing.kind === 'offered'
    ? choices.find((choice) => choice.id === choosing.choiceId)
    : choices.find((choice) => choice.text.toLowerCase() === choosing.text.toLowerCase())
}

/** Goes on from a scene. A choice that was taken before leads to the scene that it made, and costs nothing. */
export function choose(
  options: {
    readonly database: Database
    readonly models: Models
    readonly writer: StoryWriter
    readonly tierId: string
  },
  sceneId: string,
  choosing: Choosing,
): { storyId: string; sceneId: string } {
  const parent = findScene(createTierDb(options.database.rows, options.tierId), sceneId)
  if (parent === undefined) throw noSuchScene()
  return options.writer.write(options.tierId, parent.storyId, (change) => {
    const { tx, now } = change
    const story = findStory(tx, parent.storyId)
    if (story === undefined) throw noSuchStory()
    const scene = findScene(tx, sceneId)
    if (scene?.status !== 'complete') {
      throw new RequestError('scene-unfinished', 'This scene is not told to its end yet. Choose when it is.')
    }
    if (scene.isEnding) {
      throw new RequestError('story-ended', 'The story ends here. Go back to an earlier scene to choose again.')
    }
    const choice =
      findChoice(tx, sceneId, choosing) ??
      (choosing.kind === 'typed'
        ? insertChoice(tx, { sceneId, text: choosing.text, isTyped: true, createdAt: now })
        : undefined)
    if (choice === undefined) throw new RequestError('not-found', 'This scene does not offer that choice.')
    const nextSceneId = choice.nextSceneId ?? createId('scene')
    if (choice.nextSceneId === null) {
      linkChoice(tx, choice.id, nextSceneId)
      requestScene(change, options.models, {
        sceneId: nextSceneId,
        story,
        parentSceneId: sceneId,
        choiceId: choice.id,
        depth: scene.depth + 1,
      })
      change.emit({ type: 'scene', sceneId })
    }
    if (story.currentSceneId !== nextSceneId) {
      updateStory(tx, story.id, { currentSceneId: nextSceneId, updatedAt: now })
      change.emit({ type: 'story' })
    }
    return { storyId: story.id, sceneId: nextSceneId }
  })
}
