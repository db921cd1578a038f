import {
  abandonCall,
  createId,
  createTierDb,
  findLatestGeneration,
  findMediaOfScenes,
  findScene,
  findStory,
  insertGeneration,
  untilReleased,
  updateGeneration,
  updateScene,
} from '@talelight/db'
import type { Database, GenerationKind, GenerationRow, SceneRow, StoryRow } from '@talelight/db'
import { RequestError, noSuchScene } from '../errors.ts'
import { takeNextModels } from '../import/next-models.ts'
import type { Models } from '../models.ts'
import type { StoryChange, StoryWriter } from './story-writer.ts'

export interface RetryOptions {
  readonly database: Database
  readonly models: Models
  readonly writer: StoryWriter
  readonly tierId: string
}

const isOpen = (generation: GenerationRow | undefined): boolean =>
  generation?.status === 'pending' || generation?.status === 'generating'

function changeScene(
  options: RetryOptions,
  sceneId: string,
  work: (change: StoryChange, scene: SceneRow, story: StoryRow) => void,
): void {
  const storyId = findScene(createTierDb(options.database.rows, options.tierId), sceneId)?.storyId
  if (storyId === undefined) throw noSuchScene()
  options.writer.write(options.tierId, storyId, (change) => {
    const scene = findScene(change.tx, sceneId)
    const story = findStory(change.tx, storyId)
    if (scene === undefined || story === undefined) throw noSuchScene()
    work(change, scene, story)
  })
}

/** Draws the picture anew, as a further version. While one is being drawn there is nothing to do. */
export function retryImage(options: RetryOptions, sceneId: string): void {
  changeScene(options, sceneId, (change, scene, story) => {
    const { tx, now } = change
    const last = findLatestGeneration(tx, sceneId, 'image')
    if (isOpen(last)) return
    if (scene.imagePrompt === null) {
      throw new RequestError('scene-unfinished', 'There are no words for a picture yet. Tell the scene again first.')
    }
    const common = { sceneId, seed: `${sceneId}/${createId('generation')}`, createdAt: now }
    const imageId = createId('generation')
    insertGeneration(tx, {
      ...common,
      id: imageId,
      kind: 'image',
      modelKey: last?.modelKey ?? takeNextModels(change, options.models, story).imageModel,
      dependsOnId: null,
      sourceMediaId: null,
      availableAt: now,
    })
    change.emit({ type: 'image', sceneId })
    // A clip that fell with its picture rises with it; any other stays as it is until somebody asks for a new one.
    const clip = findLatestGeneration(tx, sceneId, 'video')
    if (last?.status !== 'complete' && clip?.status === 'canceled') {
      insertGeneration(tx, {
        ...common,
        id: createId('generation'),
        kind: 'video',
        modelKey: clip.modelKey,
        dependsOnId: imageId,
        sourceMediaId: null,
        availableAt: untilReleased,
      })
      change.emit({ type: 'video', sceneId })
    }
  })
}

/** How long a provider may be expected to remember a clip that we stopped waiting for. */
const clipKeptMs = 24 * 60 * 60 * 1000

/**
 * A clip that was paid for and did not come in time, could not be fetched, or whose file was lost, may still be had from
 * its provider: it is looked for before another is bought. One that could not be fetched is looked for once more only.
 */
function isWorthALook(
  clip: GenerationRow | undefined,
  place: { readonly now: number; readonly isLost: boolean },
): clip is GenerationRow {
  if (clip === undefined || clip.operation === null) return false
  const isLate = clip.status === 'failed' && clip.errorReason === 'timed-out'
  const isUnfetched = clip.status === 'failed' && clip.errorReason === 'download-failed' && clip.attempt > 0
  return (isLate || isUnfetched || place.isLost) && place.now - (clip.settledAt ?? 0) < clipKeptMs
}

/** Makes the clip anew from the newest picture, which stays as it is. */
export function retryVideo(options: RetryOptions, sceneId: string): void {
  changeScene(options, sceneId, (change, _scene, story) => {
    const { tx, now } = change
    const last = findLatestGeneration(tx, sceneId, 'video')
    if (isOpen(last)) return
    if (!story.videoMode) throw new RequestError('video-mode-off', 'This story was begun without clips.')
    const modelKey = options.models.availableVideo()?.key
    if (modelKey === undefined) {
      throw new RequestError('no-model', 'Clips need an xAI key, which this home does not have.')
    }
    const media = findMediaOfScenes(tx, [sceneId])
    const newestClip = media.find((row) => row.kind === 'video')
    const isLost = last?.status === 'complete' && newestClip !== undefined && newestClip.lostAt !== null
    const isLook = isWorthALook(last, { now, isLost })
    const picture = media.find((row) => row.kind === 'image' && row.lostAt === null)
    if (!isLook && picture === undefined) {
      throw new RequestError('picture-missing', 'A clip begins from its picture. Make the picture first.')
    }
    const id = createId('generation')
    insertGeneration(tx, {
      id,
      sceneId,
      kind: 'video',
      modelKey: isLook ? last.modelKey : modelKey,
      dependsOnId: null,
      sourceMediaId: isLook ? last.sourceMediaId : (picture?.id ?? null),
      seed: `${sceneId}/${createId('generation')}`,
      availableAt: now,
      createdAt: now,
    })
    if (isLook) {
      const { operation } = last
      updateGeneration(tx, id, { operation, status: 'generating', phase: 'accepted', startedAt: now })
    }
    change.emit({ type: 'video', sceneId })
  })
}

/** Tells a scene again whose telling failed, with the same inputs; its picture and clip follow as the first time. */
export function retryScene(options: RetryOptions, sceneId: string): void {
  changeScene(options, sceneId, (change, scene, story) => {
    const { tx, now } = change
    if (scene.status === 'writing') return
    if (scene.status === 'complete') throw new RequestError('nothing-to-do', 'This scene is told already.')
    const before = findLatestGeneration(tx, sceneId, 'text')
    const textId = createId('generation')
    insertGeneration(tx, {
      id: textId,
      sceneId,
      kind: 'text',
      modelKey: takeNextModels(change, options.models, story).textModel,
      dependsOnId: null,
      sourceMediaId: null,
      seed: story.seed,
      availableAt: now,
      createdAt: now,
    })
    updateScene(tx, sceneId, { status: 'writing', narration: '' })
    reopenFollowers(change, { sceneId, textId, endedAt: before?.settledAt ?? null })
    change.emit({ type: 'scene', sceneId })
  })
}

/** Work that fell with the words waits for the new telling; what somebody stopped by itself stays as it is. */
function reopenFollowers(
  change: StoryChange,
  ids: { readonly sceneId: string; readonly textId: string; readonly endedAt: number | null },
): void {
  const image = findLatestGeneration(change.tx, ids.sceneId, 'image')
  if (image?.status !== 'canceled') return
  if (image.errorReason === null && image.settledAt !== ids.endedAt) return
  const common = { sceneId: ids.sceneId, sourceMediaId: null, availableAt: untilReleased, createdAt: change.now }
  const imageId = createId('generation')
  insertGeneration(change.tx, {
    ...common,
    id: imageId,
    kind: 'image',
    modelKey: image.modelKey,
    dependsOnId: ids.textId,
    seed: image.seed,
  })
  const clip = findLatestGeneration(change.tx, ids.sceneId, 'video')
  if (clip?.status !== 'canceled') return
  insertGeneration(change.tx, {
    ...common,
    id: createId('generation'),
    kind: 'video',
    modelKey: clip.modelKey,
    dependsOnId: imageId,
    seed: clip.seed,
  })
}

/** What is stopped together: a piece of work, and what waits for it. */
const stoppedWith = {
  text: ['text', 'image', 'video'],
  image: ['image', 'video'],
  video: ['video'],
} as const satisfies Record<GenerationKind, readonly GenerationKind[]>

/** Stops a piece of work and whatever waits for it. What was already sent may still cost; the ledger says so. */
export function cancelWork(options: RetryOptions, sceneId: string, kind: GenerationKind): void {
  changeScene(options, sceneId, (change) => {
    const { tx, now } = change
    for (const stopped of stoppedWith[kind]) {
      const generation = findLatestGeneration(tx, sceneId, stopped)
      if (generation === undefined || !isOpen(generation)) {
        if (stopped === kind) return
        continue
      }
      // A picture that was begun before its words were stopped is complete without them, and may be paid for.
      if (kind === 'text' && stopped === 'image' && generation.status === 'generating') return
      abandonCall(tx, generation, now)
      updateGeneration(tx, generation.id, { status: 'canceled', phase: 'settled', owner: null, settledAt: now })
      if (stopped === 'text') updateScene(tx, sceneId, { status: 'failed' })
      change.emit(stopped === 'text' ? { type: 'scene', sceneId } : { type: stopped, sceneId })
    }
  })
}
