import { DownloadError, MediaError, ResponseShapeError } from '@talelight/core'
import type { ImageMediaType, MediaFile, VideoMediaType, VideoOperation, VideoSource } from '@talelight/core'
import { createId, createTierDb, findMedia, insertMedia } from '@talelight/db'
import type { Database, MediaRow } from '@talelight/db'
import type { Models } from '../models.ts'
import type { MediaStore } from '../storage/media-store.ts'
import { readVideoFacts } from '../storage/video-facts.ts'
import type { Job } from './job.ts'
import { beginCall, settleCall } from './settle.ts'

const startDeadlineMs = 60_000
const statusDeadlineMs = 30_000
/** Without an answer after this long, a clip has failed. */
const clipDeadlineMs = 300_000
const pollIntervalMs = 1000

const isImageType = (mediaType: string): mediaType is ImageMediaType =>
  mediaType === 'image/png' || mediaType === 'image/jpeg' || mediaType === 'image/webp'

export interface ClipMakerOptions {
  readonly database: Database
  readonly models: Models
  readonly mediaStore: MediaStore
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
  beginCall(job, model.estimatedCostUsd, ({ emit }) => emit({ type: 'video', sceneId }))
  const { operation } = await adapter.startVideo(
    {
      model,
      prompt: picture.row.prompt,
      startFrame: picture.file,
      durationSeconds: model.durationSeconds,
      aspectRatio: '1:1',
      resolution: '720p',
    },
    AbortSignal.any([job.signal, AbortSignal.timeout(startDeadlineMs)]),
  )
  job.write({ phase: 'accepted', operation, owner: null, availableAt: job.now() + pollIntervalMs })
}

async function lookAfterClip(options: ClipMakerOptions, job: Job, operation: VideoOperation): Promise<void> {
  const { modelKey, startedAt } = job.generation
  const sceneId = job.scene.id
  const adapter = options.models.adapters.videoAdapter(modelKey)
  const status = await adapter.getVideoStatus(
    operation,
    AbortSignal.any([job.signal, AbortSignal.timeout(statusDeadlineMs)]),
  )
  switch (status.status) {
    case 'pending': {
      if (startedAt !== null && job.now() - startedAt > clipDeadlineMs) {
        throw new MediaError('No clip came in time.', { reason: 'timed-out', isRetryable: false, billed: 'unknown' })
      }
      const hasMoved = status.progress !== job.generation.progress
      job.write({ progress: status.progress, owner: null, availableAt: job.now() + pollIntervalMs }, ({ emit }) => {
        if (hasMoved) emit({ type: 'video', sceneId })
      })
      return
    }
    case 'failed':
      throw status.error
    case 'complete':
      await keepClip(options, job, { file: fileOf(status.video), costUsd: status.cost.usd })
  }
}

function fileOf(source: VideoSource): MediaFile<VideoMediaType> {
  if (source.kind === 'file') return source.file
  throw new ResponseShapeError('The clip lies behind an address, and no downloader was given for it.')
}

async function keepClip(
  options: ClipMakerOptions,
  job: Job,
  result: { readonly file: MediaFile<VideoMediaType>; readonly costUsd: number | null },
): Promise<void> {
  const { generation } = job
  job.write({ phase: 'storing' })
  const facts = await readVideoFacts(result.file.bytes)
  const file = await options.mediaStore.put(job.tier.id, result.file.bytes)
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
      costUsd: result.costUsd,
      createdAt: change.now,
    })
    settleCall(change, { generationId: generation.id, attempt: generation.attempt }, result.costUsd)
    change.emit({ type: 'video', sceneId: job.scene.id })
  })
}
