import { createId, insertGeneration, insertScene, untilReleased } from '@talelight/db'
import type { StoryRow } from '@talelight/db'
import { takeNextModels } from '../import/next-models.ts'
import type { Models } from '../models.ts'
import type { StoryChange } from './story-writer.ts'

/**
 * Adds a scene to be told together with all the work that it needs: the words at once, the picture when its prompt
 * is known, the clip when the picture is there.
 *
 * @returns the new scene's id.
 */
export function requestScene(
  change: StoryChange,
  models: Models,
  place: {
    readonly sceneId: string
    readonly story: StoryRow
    readonly parentSceneId: string | null
    readonly choiceId: string | null
    readonly depth: number
  },
): void {
  const { tx, now } = change
  const { sceneId, story, parentSceneId, choiceId, depth } = place
  insertScene(tx, {
    id: sceneId,
    storyId: story.id,
    parentSceneId,
    choiceId,
    depth,
    status: 'writing',
    narration: '',
    altText: '',
    imagePrompt: null,
    people: null,
    looks: null,
    isEnding: false,
    createdAt: now,
  })
  const { textModel, imageModel } = takeNextModels(change, models, story)
  const common = { sceneId, sourceMediaId: null, createdAt: now }
  const textId = createId('generation')
  insertGeneration(tx, {
    ...common,
    id: textId,
    kind: 'text',
    modelKey: textModel,
    dependsOnId: null,
    seed: story.seed,
    availableAt: now,
  })
  const imageId = createId('generation')
  insertGeneration(tx, {
    ...common,
    id: imageId,
    kind: 'image',
    modelKey: imageModel,
    dependsOnId: textId,
    seed: `${sceneId}/1`,
    availableAt: untilReleased,
  })
  const clipModel = story.videoMode ? models.availableVideo() : undefined
  if (clipModel !== undefined) {
    insertGeneration(tx, {
      ...common,
      id: createId('generation'),
      kind: 'video',
      modelKey: clipModel.key,
      dependsOnId: imageId,
      seed: `${sceneId}/1`,
      availableAt: untilReleased,
    })
  }
  change.emit({ type: 'scene', sceneId })
}
