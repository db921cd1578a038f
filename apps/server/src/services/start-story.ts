import { randomBytes } from 'node:crypto'
import { currentImageModelKey } from '@talelight/core'
import type { StoryLength } from '@talelight/core'
import { createId, createTierDb, findCharactersOfProfiles, insertStory } from '@talelight/db'
import type { Database, StoryRow } from '@talelight/db'
import { RequestError } from '../errors.ts'
import type { Models } from '../models.ts'
import { requestScene } from './request-scene.ts'
import type { StoryWriter } from './story-writer.ts'

export interface StoryWish {
  readonly prompt: string
  readonly imageModel?: string | undefined
  readonly textModel?: string | undefined
  readonly length?: StoryLength | undefined
  readonly artStyle?: string | undefined
  readonly videoMode?: boolean | undefined
  readonly memoryMode?: boolean | undefined
  /** Who is in it, in memory mode. */
  readonly profileId?: string | undefined
}

export interface StartedStory {
  storyId: string
  sceneId: string
  /** What was asked for and could not be had, in kind sentences. */
  notices: string[]
}

/** The profile that was asked for, if there is anybody in it. */
function findWishedProfile(
  { database, tierId }: { readonly database: Database; readonly tierId: string },
  profileId: string | undefined,
): string | null {
  if (profileId === undefined) return null
  return findCharactersOfProfiles(createTierDb(database.rows, tierId), [profileId]).length > 0 ? profileId : null
}

/** Starts a story with what can be had of what was asked for; nothing is dropped in silence. */
export function startStory(
  options: {
    readonly database: Database
    readonly models: Models
    readonly writer: StoryWriter
    readonly tierId: string
    readonly now: () => number
  },
  wish: StoryWish,
): StartedStory {
  const { models } = options
  const defaultImage = models.defaultImage()
  const defaultText = models.defaultText()
  if (defaultImage === undefined || defaultText === undefined) {
    throw new RequestError('no-model', 'There is nobody here to tell or draw a story. An owner can add a key.')
  }
  const notices: string[] = []

  const imageKey = currentImageModelKey(wish.imageModel ?? defaultImage.key)
  const imageModel = models.availableImage().find((model) => model.key === imageKey) ?? defaultImage
  if (imageModel.key !== imageKey) {
    notices.push(
      `${models.image.displayName(imageKey)} could not be had, so ${imageModel.displayName} draws this story.`,
    )
  }

  const textKey = wish.textModel ?? defaultText.key
  const textModel = models.availableText().find((model) => model.key === textKey) ?? defaultText
  if (textModel.key !== textKey) {
    notices.push(`${models.text.displayName(textKey)} could not be had, so ${textModel.displayName} tells this story.`)
  }

  const styles = models.artStylesOf(imageModel)
  const artStyle = styles.find((style) => style.key === wish.artStyle) ?? styles[0]
  if (artStyle === undefined) throw new RequestError('no-model', `${imageModel.displayName} has no style to draw in.`)
  if (wish.artStyle !== undefined && artStyle.key !== wish.artStyle) {
    notices.push(`${imageModel.displayName} does not know that style, so it draws in ${artStyle.displayName}.`)
  }

  const lengths = models.lengthsOf(textModel)
  const length = lengths.find((row) => row.length === (wish.length ?? 'medium')) ?? lengths.at(-1)
  if (length === undefined) throw new RequestError('no-model', `${textModel.displayName} tells no story of any length.`)
  if (wish.length !== undefined && length.length !== wish.length) {
    notices.push(`${textModel.displayName} tells stories of up to ${length.plannedScenes} scenes, so this is one.`)
  }

  const videoMode = (wish.videoMode ?? false) && models.availableVideo() !== undefined
  if (wish.videoMode === true && !videoMode) {
    notices.push('Clips need an xAI key, which this home does not have. The story has pictures.')
  }
  const profileId = wish.memoryMode === true ? findWishedProfile(options, wish.profileId) : null
  if (wish.memoryMode === true && profileId === null) {
    notices.push('Memory mode needs a profile with somebody in it, so this story is told without one.')
  }
  if (profileId !== null && !imageModel.supportsReferences) {
    notices.push(`${imageModel.displayName} draws from words alone, so the photos stay at home.`)
  }

  const storyId = createId('story')
  const sceneId = createId('scene')
  options.writer.write(options.tierId, storyId, (change) => {
    const story: StoryRow = {
      tierId: options.tierId,
      id: storyId,
      title: 'A new story',
      prompt: wish.prompt,
      status: 'active',
      length: length.length,
      plannedScenes: length.plannedScenes,
      artStyle: artStyle.key,
      imageModel: imageModel.key,
      textModel: textModel.key,
      videoMode,
      memoryMode: profileId !== null,
      profileId,
      currentSceneId: sceneId,
      notices,
      seed: randomBytes(8).toString('hex'),
      createdAt: change.now,
      updatedAt: change.now,
      savedAt: null,
      deletedAt: null,
    }
    insertStory(change.tx, story)
    requestScene(change, models, { sceneId, story, parentSceneId: null, choiceId: null, depth: 1 })
    change.emit({ type: 'story' })
  })
  return { storyId, sceneId, notices }
}
