import { failureReasons } from '@talelight/core'
import type { FailureReason } from '@talelight/core'
import {
  findChoicesOfScenes,
  findGenerationsOfScenes,
  findLastSeq,
  findMediaOfScenes,
  findOpenWork,
  findScenesOfStory,
  findUsualSeconds,
} from '@talelight/db'
import type {
  ChoiceRow,
  GenerationRow,
  MediaRow,
  SceneRow,
  StoryFigures,
  StoryRow,
  TierDb,
  TierRow,
} from '@talelight/db'
import type { Models } from '../models.ts'
import { viewReferences } from '../people/reference-views.ts'
import type { FailureView, Media, Scene, Story, StoryCard, StoryHead, WorkInHand } from '../views.ts'
import { describeFailure, describeFall, describeHold } from './failure-words.ts'
import type { FailedPart, Failure } from './failure-words.ts'

const isoTime = (instant: number): string => new Date(instant).toISOString()
const isoTimeOrNull = (instant: number | null): string | null => (instant === null ? null : isoTime(instant))

export function mediaUrl(tierId: string, mediaId: string, variant?: 'page' | 'cover'): string {
  return `/api/${tierId}/media/${mediaId}${variant === undefined ? '' : `/${variant}`}`
}

const partOf = { text: 'words', image: 'picture', video: 'clip' } as const satisfies Record<string, FailedPart>

function isFailureReason(value: string): value is FailureReason {
  return failureReasons.some((reason) => reason === value)
}

/** Whether a clip shows another picture than the one that its scene has now. */
function isOfOlderPicture(file: MediaRow, versions: readonly MediaRow[]): boolean {
  const picture = versions.find((row) => row.kind === 'image' && row.lostAt === null)
  return (
    file.kind === 'video' && picture !== undefined && file.sourceMediaId !== null && file.sourceMediaId !== picture.id
  )
}

/** Turns rows into what pages see. Everything about one tier; the handle says which rows. */
export interface StoryViews {
  story(db: TierDb, story: StoryRow): Story
  head(story: StoryRow): StoryHead
  /** Views of these scenes, in the same order. */
  scenes(db: TierDb, scenes: readonly SceneRow[]): Scene[]
  card(story: StoryRow, figures: StoryFigures | undefined): StoryCard
  /** What is being made in all stories, the earliest first. */
  workInHand(db: TierDb): WorkInHand[]
}

/** More than anybody reads at one time. */
const maxWorkShown = 100

export function createStoryViews(options: {
  readonly models: Models
  readonly tier: TierRow
  readonly epoch: string
}): StoryViews {
  const { models, tier, epoch } = options
  const registries = { text: models.text, image: models.image, video: models.video }

  const failureOf = (generation: GenerationRow): Failure | null => {
    if (generation.errorReason === null) return null
    return {
      part: partOf[generation.kind],
      reason: isFailureReason(generation.errorReason) ? generation.errorReason : 'internal',
      billed: generation.errorBilled ?? 'unknown',
      modelName: registries[generation.kind].displayName(generation.modelKey),
      binding: tier.binding,
    }
  }

  /** What work waits for that was put off and will be tried again by itself. */
  const holdOf = (generation: GenerationRow | undefined): string | null => {
    const failure = generation?.status === 'pending' ? failureOf(generation) : null
    return failure === null ? null : describeHold(failure)
  }

  const failureView = (generation: GenerationRow): FailureView | null => {
    const failure = generation.status === 'pending' ? null : failureOf(generation)
    if (failure === null) return null
    const { reason, billed } = failure
    return {
      reason,
      message: generation.status === 'canceled' ? describeFall(failure.part) : describeFailure(failure),
      retryable: generation.errorRetryable ?? true,
      billed,
    }
  }

  const lossView = (generation: GenerationRow): FailureView => {
    const loss = { part: partOf[generation.kind], reason: 'file-lost', billed: 'no', binding: tier.binding } as const
    const modelName = registries[generation.kind].displayName(generation.modelKey)
    return { reason: loss.reason, message: describeFailure({ ...loss, modelName }), retryable: true, billed: 'no' }
  }

  const mediaView = (
    kind: MediaRow['kind'],
    generations: readonly GenerationRow[],
    rest: { readonly versions: readonly MediaRow[]; readonly usualSeconds: (modelKey: string) => number | null },
  ): Media => {
    const generation = generations.find((row) => row.kind === kind)
    const versions = rest.versions.filter((row) => row.kind === kind)
    // While the newest is lost, the last one that is whole stands in for it.
    const file = versions.find((row) => row.lostAt === null)
    const isLost = generation?.status === 'complete' && versions[0] !== undefined && versions[0].lostAt !== null
    const modelKey = file?.modelKey ?? generation?.modelKey ?? null
    const isOpen = generation?.status === 'pending' || generation?.status === 'generating'
    return {
      status: isLost ? 'failed' : (generation?.status ?? (file === undefined ? 'none' : 'complete')),
      mediaId: file?.id ?? null,
      url: file === undefined ? null : mediaUrl(tier.id, file.id),
      pageUrl: file === undefined || kind === 'video' ? null : mediaUrl(tier.id, file.id, 'page'),
      mediaType: file?.mediaType ?? null,
      width: file?.width ?? null,
      height: file?.height ?? null,
      durationSeconds: file?.durationSeconds ?? null,
      modelKey,
      modelName: modelKey === null ? null : registries[kind].displayName(modelKey),
      progress: isOpen ? generation.progress : null,
      isOfOlderPicture: file !== undefined && isOfOlderPicture(file, rest.versions),
      references: viewReferences(
        file?.references ?? [],
        modelKey === null ? '' : registries[kind].displayName(modelKey),
      ),
      costBasis: file?.costBasis ?? null,
      costUsd: file?.costUsd ?? null,
      startedAt: isOpen ? isoTimeOrNull(generation.startedAt) : null,
      usualSeconds: isOpen ? rest.usualSeconds(generation.modelKey) : null,
      hold: holdOf(generation),
      error: generation === undefined ? null : isLost ? lossView(generation) : failureView(generation),
    }
  }

  const choiceView = (choice: ChoiceRow) => ({
    id: choice.id,
    text: choice.text,
    nextSceneId: choice.nextSceneId,
    isTyped: choice.isTyped,
  })

  const views: StoryViews = {
    head: (story) => ({
      id: story.id,
      title: story.title,
      prompt: story.prompt,
      status: story.status,
      createdAt: isoTime(story.createdAt),
      savedAt: isoTimeOrNull(story.savedAt),
      length: story.length,
      plannedScenes: story.plannedScenes,
      artStyle: story.artStyle,
      imageModel: story.imageModel,
      imageModelName: models.image.displayName(story.imageModel),
      textModel: story.textModel,
      videoMode: story.videoMode,
      memoryMode: story.memoryMode,
      profileId: story.profileId,
      currentSceneId: story.currentSceneId,
      notices: story.notices,
    }),

    scenes(db, scenes) {
      const ids = scenes.map((scene) => scene.id)
      const generations = Map.groupBy(findGenerationsOfScenes(db, ids), (row) => row.sceneId)
      const versions = Map.groupBy(findMediaOfScenes(db, ids), (row) => row.sceneId)
      const choices = Map.groupBy(findChoicesOfScenes(db, ids), (row) => row.sceneId)
      return scenes.map((scene) => {
        const ofScene = generations.get(scene.id) ?? []
        const telling = ofScene.find((row) => row.kind === 'text')
        const media = (kind: MediaRow['kind']) =>
          mediaView(kind, ofScene, {
            versions: versions.get(scene.id) ?? [],
            usualSeconds: (modelKey) => findUsualSeconds(db, modelKey, kind),
          })
        return {
          id: scene.id,
          parentSceneId: scene.parentSceneId,
          choiceId: scene.choiceId,
          depth: scene.depth,
          status: scene.status,
          narration: scene.narration,
          altText: scene.altText,
          isEnding: scene.isEnding,
          choices: (choices.get(scene.id) ?? []).map(choiceView),
          image: media('image'),
          video: media('video'),
          hold: scene.status === 'writing' ? holdOf(telling) : null,
          error: telling === undefined || scene.status !== 'failed' ? null : failureView(telling),
        }
      })
    },

    story: (db, story) => ({
      ...views.head(story),
      scenes: views.scenes(db, findScenesOfStory(db, story.id)),
      lastEventId: `${epoch}-${findLastSeq(db, story.id)}`,
    }),

    card: (story, figures) => ({
      id: story.id,
      title: story.title,
      coverUrl: figures?.coverMediaId == null ? null : mediaUrl(tier.id, figures.coverMediaId, 'cover'),
      imageModelName: models.image.displayName(story.imageModel),
      hasVideo: figures?.hasVideo ?? false,
      sceneCount: figures?.sceneCount ?? 0,
      plannedScenes: story.plannedScenes,
      currentDepth: figures?.currentDepth ?? 1,
      endingCount: figures?.endingCount ?? 0,
      status: story.status,
      createdAt: isoTime(story.createdAt),
      savedAt: isoTimeOrNull(story.savedAt),
    }),

    workInHand(db) {
      const open = findOpenWork(db, maxWorkShown)
      const pictures = findMediaOfScenes(
        db,
        open.map(({ generation }) => generation.sceneId),
      ).filter((row) => row.kind === 'image' && row.lostAt === null)
      return open.map(({ generation, storyId, storyTitle, depth }) => {
        const picture = pictures.find((row) => row.sceneId === generation.sceneId)
        const { sceneId, kind, modelKey, progress } = generation
        return {
          storyId,
          storyTitle,
          sceneId,
          depth,
          part: partOf[kind],
          status: generation.status === 'generating' ? 'generating' : 'pending',
          modelName: registries[kind].displayName(modelKey),
          progress,
          startedAt: isoTimeOrNull(generation.startedAt),
          usualSeconds: kind === 'text' ? null : findUsualSeconds(db, modelKey, kind),
          hold: holdOf(generation),
          thumbUrl: picture === undefined ? null : mediaUrl(tier.id, picture.id, 'cover'),
        }
      })
    },
  }
  return views
}
