import type { Cost } from './cost.ts'
import type { MediaError } from './errors/media-error.ts'
import type { AspectRatio, ImageMediaType, MediaFile, VideoMediaType } from './media.ts'
import type { VideoModel, VideoResolution } from './registry/video-models.ts'

/** One clip, animated from one picture. */
export interface VideoRequest {
  /** The registry's row. */
  readonly model: VideoModel
  readonly prompt: string
  readonly startFrame: MediaFile<ImageMediaType>
  readonly durationSeconds: number
  readonly aspectRatio: AspectRatio
  readonly resolution: VideoResolution
}

/** JSON that only its adapter understands; a few KiB at most. Persist it before doing anything else. */
export type VideoOperation = Readonly<Record<string, unknown>>

export interface VideoStart {
  readonly operation: VideoOperation
}

/** A clip where it can be had: in hand, or behind a short-lived URL that the caller downloads with its guards. */
export type VideoSource =
  | { readonly kind: 'file'; readonly file: MediaFile<VideoMediaType> }
  | { readonly kind: 'url'; readonly url: string }

export type VideoStatus =
  | { readonly status: 'pending'; /** From 0 to 1, where the provider tells. */ readonly progress: number | null }
  | { readonly status: 'complete'; readonly video: VideoSource; readonly cost: Cost }
  | { readonly status: 'failed'; readonly error: MediaError }

/** What every video provider implements: two calls and never a loop, so that a restart loses nothing. */
export interface VideoAdapter {
  readonly providerId: string
  /**
   * Starts one clip and returns as soon as the provider has accepted it.
   *
   * @throws {ProviderError} the provider refused; `reason` says why.
   * @throws {UnsupportedRequestError} the model cannot do what was asked; nothing was sent.
   * @throws {TransportError} nothing was sent.
   * @throws {OutcomeUnknownError} no answer came; the start may have been charged, so it is never sent again by a machine.
   */
  startVideo(request: VideoRequest, signal: AbortSignal): Promise<VideoStart>
  /**
   * Asks once how a clip is doing.
   *
   * @throws {TransportError} no answer; ask again later.
   * @throws {ProviderError} the question was turned away and the clip may be fine (`isRetryable`), or the key was.
   * @throws {ExpiredError} the provider no longer knows this operation.
   */
  getVideoStatus(operation: VideoOperation, signal: AbortSignal): Promise<VideoStatus>
}
