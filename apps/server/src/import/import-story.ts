import { randomBytes } from 'node:crypto'
import {
  createId,
  hasStoryCome,
  insertImportedFields,
  insertImportedStory,
  insertKnownChoice,
  insertMedia,
  insertScene,
  insertStory,
} from '@talelight/db'
import type { MediaRow } from '@talelight/db'
import type { Models } from '../models.ts'
import type { StoryChange, StoryWriter } from '../services/story-writer.ts'
import type { MediaStore, StoredFile } from '../storage/media-store.ts'
import { readClipFacts, readPictureFacts } from './media-facts.ts'
import type { OldLibrary } from './old-library.ts'
import type { OldStory } from './old-story.ts'
import { UnusableFileError } from './unusable-file-error.ts'

/** What the importer calls the app that stories come from. */
export const oldApp = 'old-app'

/** The old app made its clips with this one alone. */
const clipModel = 'grok-imagine-video'
const maxAltTextLength = 300

/** A picture or clip that a story names and that could not be taken along. */
export interface MissingFile {
  /** The story's title. */
  readonly story: string
  /** As the story names it. */
  readonly file: string
  readonly reason: string
}

export interface StoryImport {
  readonly library: OldLibrary
  readonly mediaStore: MediaStore
  readonly writer: StoryWriter
  readonly models: Models
}

interface WantedFile {
  readonly url: string
  readonly kind: MediaRow['kind']
}

type KeptFile = Pick<MediaRow, 'kind' | 'mediaType' | 'width' | 'height' | 'durationSeconds'> & StoredFile

/**
 * Takes one story over: its files first, then all of its rows at once, so that a story is here whole or not at all.
 *
 * @returns what it misses; `null` when the same story had come meanwhile.
 */
export async function importStory(
  options: StoryImport,
  story: OldStory,
  place: { readonly tierId: string; readonly writtenAt: number },
): Promise<MissingFile[] | null> {
  const missing = new Map<string, MissingFile>()
  const kept = new Map<string, KeptFile[]>()
  const all: KeptFile[] = []
  try {
    for (const scene of story.scenes) {
      const files: KeptFile[] = []
      for (const wanted of wantedFiles(story, scene)) {
        const file = await keepFile(options, wanted, place.tierId).catch((error: unknown) => {
          if (!(error instanceof UnusableFileError)) throw error
          missing.set(wanted.url, { story: story.title, file: wanted.url.slice(0, 200), reason: error.message })
          return null
        })
        if (file === null) continue
        files.push(file)
        all.push(file)
      }
      kept.set(scene.id, files)
    }
    const isWritten = writeStory(options, { story, kept, ...place })
    if (isWritten) return [...missing.values()]
  } catch (error) {
    await removeFiles(options.mediaStore, all)
    throw error
  }
  await removeFiles(options.mediaStore, all)
  return null
}

async function removeFiles(mediaStore: MediaStore, files: readonly StoredFile[]): Promise<void> {
  for (const { key } of files) await mediaStore.remove(key)
}

/**
 * The files of a scene, in the order of their versions. The newest version is the one that is shown, so the scene's own
 * picture comes after its further ones, and a cover that is no scene's picture before those of the first scene.
 */
function wantedFiles(story: OldStory, scene: OldStory['scenes'][number]): WantedFile[] {
  const isFirst = scene.cameFrom === null
  const isCoverApart = story.coverUrl !== null && !story.scenes.some(({ imageUrl }) => imageUrl === story.coverUrl)
  const images = [
    ...(isFirst && isCoverApart ? [story.coverUrl] : []),
    ...scene.extraImageUrls.filter((url) => url !== scene.imageUrl),
    scene.imageUrl,
  ].filter((url) => url !== null)
  return [
    ...[...new Set(images)].map((url) => ({ url, kind: 'image' as const })),
    ...(scene.videoUrl === null ? [] : [{ url: scene.videoUrl, kind: 'video' as const }]),
  ]
}

async function keepFile(options: StoryImport, { url, kind }: WantedFile, tierId: string): Promise<KeptFile> {
  const bytes = await options.library.readMedia(url, kind)
  const facts = kind === 'image' ? await readPictureFacts(bytes) : await readClipFacts(bytes)
  return { kind, ...facts, ...(await options.mediaStore.put(tierId, bytes)) }
}

interface StoryToWrite {
  readonly story: OldStory
  /** By the old id of their scene. */
  readonly kept: ReadonlyMap<string, readonly KeptFile[]>
  readonly tierId: string
  readonly writtenAt: number
}

function writeStory({ writer, models }: StoryImport, { story, kept, tierId, writtenAt }: StoryToWrite): boolean {
  const storyId = createId('story')
  const createdAt = story.createdAt ?? story.completedAt ?? writtenAt
  // Ids sort by the order in which they were made, and so do scenes of one instant.
  const sceneIds = new Map(story.scenes.map(({ id }) => [id, createId('scene')]))
  const choiceIds = new Map(story.scenes.map(({ id, choices }) => [id, choices.map(() => createId('choice'))]))
  const newId = (oldId: string): string => {
    const id = sceneIds.get(oldId)
    if (id === undefined) throw new Error(`Scene ${oldId} is not in its own story.`)
    return id
  }

  return writer.write(tierId, storyId, (change) => {
    const { tx, now } = change
    if (hasStoryCome(tx, oldApp, story.id)) return false
    insertStory(tx, {
      ...storyFields(models, story),
      id: storyId,
      currentSceneId: newId(story.currentSceneId),
      createdAt,
      updatedAt: story.completedAt ?? createdAt,
      savedAt: story.completedAt ?? createdAt,
    })
    insertImportedStory(tx, { source: oldApp, originalId: story.id, storyId, createdAt: now })
    insertImportedFields(tx, { storyId, entity: 'story', entityId: storyId, originalId: story.id, rest: story.rest })
    for (const scene of story.scenes) {
      const sceneId = newId(scene.id)
      const { cameFrom } = scene
      insertScene(tx, {
        id: sceneId,
        storyId,
        parentSceneId: cameFrom === null ? null : newId(cameFrom.sceneId),
        choiceId: cameFrom === null ? null : (choiceIds.get(cameFrom.sceneId)?.[cameFrom.choiceIndex] ?? null),
        depth: scene.depth,
        status: 'complete',
        narration: scene.content,
        altText: (scene.imagePrompt ?? '').slice(0, maxAltTextLength).toWellFormed(),
        imagePrompt: scene.imagePrompt,
        people: null,
        looks: null,
        isEnding: scene.isEnding,
        createdAt,
      })
      insertImportedFields(tx, {
        storyId,
        entity: 'scene',
        entityId: sceneId,
        originalId: scene.id,
        rest: scene.rest,
      })
      for (const [index, choice] of scene.choices.entries()) {
        insertKnownChoice(tx, {
          id: choiceIds.get(scene.id)?.[index] ?? createId('choice'),
          sceneId,
          position: index + 1,
          text: choice.text,
          isTyped: choice.isTyped,
          nextSceneId: choice.nextSceneId === null ? null : newId(choice.nextSceneId),
          createdAt,
        })
      }
      writeMedia(change, { story, scene, sceneId, createdAt }, kept.get(scene.id) ?? [])
    }
    change.emit({ type: 'story' })
    return true
  })
}

function storyFields(models: Models, story: OldStory) {
  const usual = models.lengthsOf(models.defaultText()).find(({ length }) => length === story.length)
  const style =
    models.artStyles.find(({ key }) => key === story.artStyle) ?? models.artStylesOf(models.defaultImage())[0]
  const deepest = Math.max(...story.scenes.map(({ depth }) => depth))
  return {
    title: story.title,
    prompt: story.prompt,
    status: story.isComplete ? ('complete' as const) : ('active' as const),
    length: story.length,
    plannedScenes: Math.max(story.plannedScenes ?? usual?.plannedScenes ?? 1, deepest),
    artStyle: style?.key ?? '',
    imageModel: story.imageModel,
    textModel: story.textModel,
    videoMode: story.videoMode,
    memoryMode: false,
    profileId: null,
    notices: [],
    seed: randomBytes(8).toString('hex'),
    deletedAt: null,
  }
}

function writeMedia(
  { tx }: StoryChange,
  place: {
    readonly story: OldStory
    readonly scene: OldStory['scenes'][number]
    readonly sceneId: string
    readonly createdAt: number
  },
  files: readonly KeptFile[],
): void {
  const { story, scene, sceneId, createdAt } = place
  let pictureId: string | null = null
  for (const { key, ...file } of files) {
    const id = createId('media')
    insertMedia(tx, {
      ...file,
      id,
      sceneId,
      storageKey: key,
      modelKey: file.kind === 'image' ? story.imageModel : clipModel,
      prompt: scene.imagePrompt ?? '',
      references: [],
      sourceMediaId: file.kind === 'image' ? null : pictureId,
      generationSeconds: 0,
      costUsd: null,
      costBasis: 'unknown',
      createdAt,
    })
    if (file.kind === 'image') pictureId = id
  }
}
