import { currentImageModelKey } from '@talelight/core'
import { isImportedStory, updateStory } from '@talelight/db'
import type { StoryRow } from '@talelight/db'
import type { Models } from '../models.ts'
import type { StoryChange } from '../services/story-writer.ts'

type NextModels = Pick<StoryRow, 'textModel' | 'imageModel'>

/**
 * Who tells and draws what is asked for next in a story. One of the old app may name models that cannot be had here:
 * this home's usual ones take their place, and the story says so. What they made before keeps their name.
 */
export function takeNextModels(change: StoryChange, models: Models, story: StoryRow): NextModels {
  if (!isImportedStory(change.tx, story.id)) return story
  const imageKey = currentImageModelKey(story.imageModel)
  const image = models.availableImage().find(({ key }) => key === imageKey) ?? models.defaultImage()
  const text = models.availableText().find(({ key }) => key === story.textModel) ?? models.defaultText()
  const notices = new Set(story.notices)
  if (text !== undefined && text.key !== story.textModel) {
    notices.add(`${models.text.displayName(story.textModel)} cannot be had any more, so ${text.displayName} goes on.`)
  }
  if (image !== undefined && image.key !== story.imageModel) {
    const before = models.image.displayName(story.imageModel)
    notices.add(`${before} cannot be had any more, so ${image.displayName} draws from here on.`)
  }
  if (notices.size > story.notices.length) {
    updateStory(change.tx, story.id, { notices: [...notices] })
    change.emit({ type: 'story' })
  }
  return { textModel: text?.key ?? story.textModel, imageModel: image?.key ?? imageKey }
}
