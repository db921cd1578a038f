import type { Cost } from '../cost.ts'
import { unknownCost } from '../cost.ts'
import type { DownloadMedia } from '../download-media.ts'
import { isMediaError, MediaError } from '../errors/media-error.ts'
import type { VideoModel } from '../registry/video-models.ts'
import type { VideoAdapter, VideoOperation, VideoRequest, VideoSource } from '../video-adapter.ts'
import type { Clock } from './clock.ts'
import { costOfFailure } from './cost-of-failure.ts'
import { startJob } from './job.ts'
import type { Job, JobHandle } from './job.ts'

/** All that it takes to go on with a clip after a restart. JSON; persist it at the `accepted` event. */
export interface VideoSnapshot {
  readonly modelKey: string
  readonly operation: VideoOperation
  /** Milliseconds since 1970. */
  readonly startedAt: number
}

export type VideoEvent =
  | { readonly type: 'accepted'; readonly snapshot: VideoSnapshot }
  | { readonly type: 'progress'; /** From 0 to 1, where the provider tells. */ readonly progress: number | null }

export type VideoOutcome =
  | { readonly status: 'complete'; readonly video: VideoSource; readonly cost: Cost }
  | {
      readonly status: 'failed'
      readonly error: MediaError
      readonly snapshot: VideoSnapshot | null
      readonly cost: Cost
    }
  /** It may go on at the provider: `resumeVideo` takes the snapshot. */
  | { readonly status: 'canceled'; readonly snapshot: VideoSnapshot | null; readonly cost: Cost }

export type VideoJob = Job<VideoEvent, VideoOutcome>

export interface VideoJobOptions {
  readonly adapter: VideoAdapter
  readonly model: VideoModel
  readonly clock: Clock
  readonly downloadMedia: DownloadMedia | undefined
  /** From the start of the clip. */
  readonly deadlineMs: number
  readonly signal: AbortSignal | undefined
}

const firstLookMs = 2000
const longestLookMs = 10_000
const maxClipBytes = 500_000_000

/** Starts a clip, once, and follows it. */
export function startClip(options: VideoJobOptions, request: VideoRequest): VideoJob {
  return startJob<VideoEvent, VideoOutcome>(options.signal, async (handle) => {
    const startedAt = options.clock.now()
    let snapshot: VideoSnapshot
    try {
      const { operation } = await options.adapter.startVideo(request, handle.signal)
      snapshot = { modelKey: request.model.key, operation, startedAt }
    } catch (error) {
      // A start whose fate is not known is never sent again.
      if (handle.signal.aborted) return { status: 'canceled', snapshot: null, cost: unknownCost }
      if (!isMediaError(error)) throw error
      return { status: 'failed', error, snapshot: null, cost: costOfFailure(error) }
    }
    handle.emit({ type: 'accepted', snapshot })
    return followClip(options, handle, snapshot)
  })
}

/** Goes on with a clip that was started before. It never starts another one. */
export function resumeClip(options: VideoJobOptions, snapshot: VideoSnapshot): VideoJob {
  return startJob<VideoEvent, VideoOutcome>(options.signal, (handle) => followClip(options, handle, snapshot))
}

async function followClip(
  options: VideoJobOptions,
  handle: JobHandle<VideoEvent>,
  snapshot: VideoSnapshot,
): Promise<VideoOutcome> {
  const { adapter, clock, deadlineMs } = options
  const { signal, emit } = handle
  let knownCost: Cost | null = null
  try {
    for (;;) {
      let isMade = false
      try {
        const status = await adapter.getVideoStatus(snapshot.operation, signal)
        if (status.status === 'failed') {
          return { status: 'failed', error: status.error, snapshot, cost: costOfFailure(status.error) }
        }
        if (status.status === 'complete') {
          isMade = true
          knownCost = status.cost
          return { status: 'complete', video: await fetchClip(options, status.video, signal), cost: status.cost }
        }
        emit({ type: 'progress', progress: status.progress })
      } catch (error) {
        // A question that was not answered is asked again, and a file that did not come, or is gone from its address,
        // is looked for anew: the next answer names another address.
        const isWorthALook = isMediaError(error) && (error.isRetryable || (isMade && error.reason === 'expired'))
        if (signal.aborted || !isWorthALook) throw error
      }
      const waitedMs = clock.now() - snapshot.startedAt
      if (waitedMs > deadlineMs) {
        const message = `No clip came within ${deadlineMs} ms. It may still come: look again with the snapshot.`
        throw new MediaError(message, { reason: 'timed-out', isRetryable: false, billed: 'unknown' })
      }
      await clock.sleep(Math.min(longestLookMs, Math.max(firstLookMs, waitedMs / 10)), signal)
    }
  } catch (error) {
    if (signal.aborted) return { status: 'canceled', snapshot, cost: knownCost ?? unknownCost }
    if (!isMediaError(error)) throw error
    return { status: 'failed', error, snapshot, cost: knownCost ?? costOfFailure(error) }
  }
}

async function fetchClip(options: VideoJobOptions, video: VideoSource, signal: AbortSignal): Promise<VideoSource> {
  const { downloadMedia, model } = options
  if (video.kind === 'file' || downloadMedia === undefined) return video
  const bytes = await downloadMedia(video.url, { providerId: model.providerId, maxBytes: maxClipBytes, signal })
  return { kind: 'file', file: { bytes, mediaType: 'video/mp4' } }
}
