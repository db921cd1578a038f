import {
  abandonCall,
  findOpenGenerationsOfStory,
  findStory,
  findStoryOrTrashed,
  updateGeneration,
  updateScene,
  updateStory,
} from '@talelight/db'
import { noSuchStory } from '../errors.ts'
import type { StoryWriter } from './story-writer.ts'

/** Keeps a story on the shelf before it has ended. Saving it twice keeps the first date. */
export function saveStory(writer: StoryWriter, tierId: string, storyId: string): void {
  writer.write(tierId, storyId, ({ tx, now, emit }) => {
    const story = findStory(tx, storyId)
    if (story === undefined) throw noSuchStory()
    if (story.savedAt !== null) return
    updateStory(tx, storyId, { savedAt: now, updatedAt: now })
    emit({ type: 'story' })
  })
}

/** Puts a story into the trash and stops what is still being made for it. */
export function removeStory(writer: StoryWriter, tierId: string, storyId: string): void {
  writer.write(tierId, storyId, ({ tx, now, emit }) => {
    if (findStory(tx, storyId) === undefined) throw noSuchStory()
    for (const generation of findOpenGenerationsOfStory(tx, storyId)) {
      abandonCall(tx, generation, now)
      updateGeneration(tx, generation.id, { status: 'canceled', phase: 'settled', owner: null, settledAt: now })
      if (generation.kind === 'text') updateScene(tx, generation.sceneId, { status: 'failed' })
    }
    updateStory(tx, storyId, { deletedAt: now })
    emit({ type: 'story' })
  })
}

/** Takes a story out of the trash. */
export function restoreStory(writer: StoryWriter, tierId: string, storyId: string): void {
  writer.write(tierId, storyId, ({ tx, emit }) => {
    const story = findStoryOrTrashed(tx, storyId)
    if (story === undefined) throw noSuchStory()
    updateStory(tx, storyId, { deletedAt: null })
    emit({ type: 'story' })
  })
}
