import { DownloadError, MediaError, estimateVideoCost, isMediaError } from '@talelight/core'
import type {
  Cost,
  DownloadMedia,
  ImageMediaType,
  MediaFile,
  VideoMediaType,
  VideoOperation,
  VideoStatus,
} from '@talelight/core'
import { createId, createTierDb, findMedia, insertMedia } from '@talelight/db'
import type { Database, MediaRow } from '@talelight/db'
import type { Models } from '../models.ts'
import type { MediaStore } from '../storage/media-store.ts'
import { fitStartFrame } from '../storage/start-frame.ts'
import { readVideoFacts } from '../storage/video-facts.ts'
import type { Job } from './job.ts'
import { beginCall, settleCall, settleFoundCall } from './settle.ts'

const startDeadlineMs = 60_000
const statusDeadlineMs = 30_000
/** Without an answer after this long, a clip has failed. */
const clipDeadlineMs = 300_000
const firstPollMs = 1000
const longestPollMs = 5000
/** Most clips are there by then. */
const expectedMs = 90_000
/** Not every machine of a provider knows at once of a clip that another has just begun. */
const unheardOfMs = 60_000
const maxClipBytes = 500_000_000

const isImageType = (mediaType: string): mediaType is ImageMediaType =>
  mediaType === 'image/png' || mediaType === 'image/jpeg' || mediaType === 'image/webp'

export interface ClipMakerOptions {
  readonly database: Database
  readonly models: Models
  readonly mediaStore: MediaStore
  readonly downloadMedia: DownloadMedia
}

/** Looks come each second while a clip is expected, then less and less often. */
function pollIntervalMs(job: Job): number {
  const overdueMs = Math.max(0, waitedMs(job) - expectedMs)
  return Math.min(longestPollMs, firstPollMs + Math.round(overdueMs / 10))
}

function waitedMs(job: Job): number {
  return job.now() - (job.generation.startedAt ?? job.now())
}

/** Animates a scene's picture: one start, then a look at a time with the row parked in between, then the file. */
export function createClipMaker(options: ClipMakerOptions) {
  return (job: Job): Promise<void> =>
    job.generation.operation === null ? startClip(options, job) : lookAfterClip(options, job, job.generation.operation)
}

async function findSourcePicture(
  options: ClipMakerOptions,
  job: Job,
): Promise<{ readonly row: MediaRow; readonly file: MediaFile<ImageMediaType> }> {
  const { sourceMediaId } = job.generation
  const row =
    sourceMediaId === null ? undefined : findMedia(createTierDb(options.database.rows, job.tier.id), sourceMediaId)
  const bytes = row === undefined ? null : await options.mediaStore.read(row.storageKey)
  if (row === undefined || bytes === null || !isImageType(row.mediaType)) {
    throw new DownloadError('The picture that the clip begins from is not there any more.')
  }
  return { row, file: { bytes, mediaType: row.mediaType } }
}

async function startClip(options: ClipMakerOptions, job: Job): Promise<void> {
  const { modelKey } = job.generation
  const sceneId = job.scene.id
  const model = options.models.video.get(modelKey)
  const adapter = options.models.adapters.videoAdapter(modelKey)
  const picture = await findSourcePicture(options, job)
  const clip = { durationSeconds: model.durationSeconds, aspectRatio: '1:1', resolution: '720p' } as const
  const startFrame = await fitStartFrame(picture.file, model.maxStartFramePx)
  beginCall(job, estimateVideoCost(model, clip), ({ emit }) => emit({ type: 'video', sceneId }))
  job.pass('video: intent')
  const { operation } = await adapter.startVideo(
    { model, prompt: picture.row.prompt, startFrame, ...clip },
    AbortSignal.any([job.signal, AbortSignal.timeout(startDeadlineMs)]),
  )
  job.pass('video: answered')
  job.write({ phase: 'accepted', operation, owner: null, availableAt: job.now() + firstPollMs })
  job.pass('video: accepted')
}

async function lookAfterClip(options: ClipMakerOptions, job: Job, operation: VideoOperation): Promise<void> {
  const sceneId = job.scene.id
  const status = await askAfterClip(options, job, operation)
  switch (status.status) {
    case 'pending': {
      if (isOverdue(job)) {
        throw new MediaError('No clip came in time.', { reason: 'timed-out', isRetryable: false, billed: 'unknown' })
      }
      const hasMoved = status.progress !== job.generation.progress
      job.write(
        { progress: status.progress, owner: null, availableAt: job.now() + pollIntervalMs(job) },
        ({ emit }) => {
          if (hasMoved) emit({ type: 'video', sceneId })
        },
      )
      return
    }
    case 'failed':
      throw status.error
    case 'complete':
      job.pass('video: found')
      await keepClip(options, job, { file: await fileOf(options, job, status.video), cost: status.cost })
  }
}

/** A question that was not answered says nothing of the clip: it is asked again until the clip's own deadline. */
async function askAfterClip(options: ClipMakerOptions, job: Job, operation: VideoOperation): Promise<VideoStatus> {
  const adapter = options.models.adapters.videoAdapter(job.generation.modelKey)
  const deadline = AbortSignal.timeout(statusDeadlineMs)
  try {
    return await adapter.getVideoStatus(operation, AbortSignal.any([job.signal, deadline]))
  } catch (error) {
    const isUnanswered = deadline.aborted || (isMediaError(error) && error.isRetryable)
    const isUnheardOf = isMediaError(error) && error.reason === 'expired' && waitedMs(job) < unheardOfMs
    if (job.signal.aborted || !(isUnanswered || isUnheardOf)) throw error
    return { status: 'pending', progress: job.generation.progress }
  }
}

async function fileOf(
  options: ClipMakerOptions,
  job: Job,
  source: Extract<VideoStatus, { status: 'complete' }>['video'],
): Promise<MediaFile<VideoMediaType>> {
  if (source.kind === 'file') return source.file
  const { providerId } = options.models.video.get(job.generation.modelKey)
  try {
    const bytes = await options.downloadMedia(source.url, { providerId, maxBytes: maxClipBytes, signal: job.signal })
    return { bytes, mediaType: 'video/mp4' }
  } catch (error) {
    // A clip that was made is worth another look, for another address of it, as long as it may still be waited for.
    const isWorthALook = isMediaError(error) && (error.isRetryable || error.reason === 'expired')
    if (!isWorthALook) throw error
    throw new DownloadError(error.message, { isRetryable: !isOverdue(job) })
  }
}

function isOverdue(job: Job): boolean {
  return waitedMs(job) > clipDeadlineMs
}

async function keepClip(
  options: ClipMakerOptions,
  job: Job,
  result: { readonly file: MediaFile<VideoMediaType>; readonly cost: Cost },
): Promise<void> {
  const { generation } = job
  job.pass('video: fetched')
  const facts = await readVideoFacts(result.file.bytes).catch(() => {
    // It was made and is paid for: while it may be waited for, its file is fetched again.
    throw new DownloadError('A clip arrived broken.', { isRetryable: !isOverdue(job) })
  })
  job.write({ phase: 'storing' })
  const file = await options.mediaStore.put(job.tier.id, result.file.bytes)
  job.pass('video: stored')
  const mediaId = createId('media')
  job.write({ status: 'complete', phase: 'settled', owner: null, mediaId, settledAt: job.now() }, (change) => {
    insertMedia(change.tx, {
      id: mediaId,
      sceneId: job.scene.id,
      kind: 'video',
      storageKey: file.key,
      sha256: file.sha256,
      byteLength: file.byteLength,
      mediaType: result.file.mediaType,
      width: facts.width,
      height: facts.height,
      durationSeconds: facts.durationSeconds,
      modelKey: generation.modelKey,
      prompt: job.scene.imagePrompt ?? '',
      references: [],
      sourceMediaId: generation.sourceMediaId,
      generationSeconds: (change.now - (generation.startedAt ?? change.now)) / 1000,
      costUsd: result.cost.usd,
      costBasis: result.cost.basis,
      createdAt: change.now,
    })
    const { id: generationId, attempt } = generation
    if (attempt > 0) settleCall(change, { generationId, attempt }, result.cost)
    else settleFoundCall(change, generation, result.cost)
    change.emit({ type: 'video', sceneId: job.scene.id })
  })
  job.pass('video: settled')
}
