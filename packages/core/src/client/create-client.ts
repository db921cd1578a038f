import { createAdapterRegistry } from '../adapter-registry.ts'
import type { DownloadMedia } from '../download-media.ts'
import type { ImageAdapter } from '../image-adapter.ts'
import { planImage } from '../plan-image.ts'
import type { ImagePlan, ImageWish } from '../plan-image.ts'
import { currentImageModelKey } from '../registry/default-image-model.ts'
import { imageModelOfFamily } from '../registry/image-model-of-family.ts'
import { imageModels } from '../registry/image-models.ts'
import type { ImageModel } from '../registry/image-models.ts'
import { createModelRegistry } from '../registry/model-registry.ts'
import { textModels } from '../registry/text-models.ts'
import type { TextModel } from '../registry/text-models.ts'
import { videoModels } from '../registry/video-models.ts'
import type { VideoModel } from '../registry/video-models.ts'
import type { SceneRequest, SceneStreamPart, TextAdapter } from '../text-adapter.ts'
import type { VideoAdapter, VideoRequest } from '../video-adapter.ts'
import { systemClock } from './clock.ts'
import type { Clock } from './clock.ts'
import { drawPictures } from './image-job.ts'
import type { ImageJob } from './image-job.ts'
import { resumeClip, startClip } from './video-job.ts'
import type { VideoJob, VideoSnapshot } from './video-job.ts'

export interface ClientOptions {
  readonly image?: readonly ImageAdapter[]
  readonly text?: readonly TextAdapter[]
  readonly video?: readonly VideoAdapter[]
  /** Models beyond the library's own. */
  readonly models?: {
    readonly image?: readonly ImageModel[]
    readonly text?: readonly TextModel[]
    readonly video?: readonly VideoModel[]
  }
  /** For clips that lie behind an address; without it their address is the result. */
  readonly downloadMedia?: DownloadMedia
  /** Default: the system's. */
  readonly clock?: Clock
  /** From 0 to 1. Default: `Math.random`. */
  readonly random?: () => number
}

/** A wish by the key of its model, for example `gpt-image-1.5`. */
export type KeyedImageWish = Omit<ImageWish, 'model'> & { readonly model: string }

export interface ClipWish extends Pick<VideoRequest, 'prompt' | 'startFrame'> {
  readonly model: string
  /** Default: the model's. */
  readonly durationSeconds?: number
  /** Default `1:1`. */
  readonly aspectRatio?: VideoRequest['aspectRatio']
  /** Default `720p`. */
  readonly resolution?: VideoRequest['resolution']
}

export interface ImageCallOptions {
  readonly signal?: AbortSignal
  /** How often a picture may be asked for in all, where nothing can have been charged. Default 3. */
  readonly maxAttempts?: number
  /** Whether unfinished pictures are wanted on the way; some providers charge a little for them. Default false. */
  readonly previews?: boolean
}

export interface VideoCallOptions {
  readonly signal?: AbortSignal
  /** Default 20 minutes from the start of the clip. */
  readonly deadlineMs?: number
}

/** Every model behind one face. Methods throw for a mistake in the call; what providers do is in the outcome. */
export interface Client {
  /**
   * What would be sent, what it leaves out and what it costs. Free, and sends nothing.
   *
   * @throws {NoSuchModelError} nobody knows the key.
   * @throws {UnsupportedRequestError} the model cannot do what must be.
   */
  plan(wish: KeyedImageWish): ImagePlan
  /**
   * Draws.
   *
   * @throws {MissingApiKeyError} no adapter was given for the model's provider.
   */
  generateImages(wish: KeyedImageWish, options?: ImageCallOptions): ImageJob
  startVideo(wish: ClipWish, options?: VideoCallOptions): VideoJob
  /** Goes on with a clip, also in another process. It never starts a second one. */
  resumeVideo(snapshot: VideoSnapshot, options?: VideoCallOptions): VideoJob
  /** Tells one scene. Unlike the jobs it throws what its adapter throws. */
  streamScene(
    request: Omit<SceneRequest, 'model'> & { readonly model: string },
    signal: AbortSignal,
  ): AsyncIterable<SceneStreamPart>
}

const defaultMaxAttempts = 3
const defaultClipDeadlineMs = 20 * 60_000

/** Puts adapters and models together. Nothing is read from the environment and nothing is sent. */
export function createClient(options: ClientOptions): Client {
  const { clock = systemClock, random = Math.random, downloadMedia } = options
  const models = {
    image: createModelRegistry<ImageModel>([...imageModels, ...(options.models?.image ?? [])], imageModelOfFamily),
    text: createModelRegistry<TextModel>([...textModels, ...(options.models?.text ?? [])]),
    video: createModelRegistry<VideoModel>([...videoModels, ...(options.models?.video ?? [])]),
  }
  const adapters = createAdapterRegistry({
    models,
    image: options.image ?? [],
    text: options.text ?? [],
    video: options.video ?? [],
  })
  const plan = (wish: KeyedImageWish): ImagePlan =>
    planImage({ ...wish, model: models.image.get(currentImageModelKey(wish.model)) })
  const clipOptions = (modelKey: string, call: VideoCallOptions) => ({
    adapter: adapters.videoAdapter(modelKey),
    model: models.video.get(modelKey),
    clock,
    downloadMedia,
    deadlineMs: call.deadlineMs ?? defaultClipDeadlineMs,
    signal: call.signal,
  })

  return {
    plan,
    generateImages: (wish, call = {}) =>
      drawPictures({
        plan: plan(wish),
        adapter: adapters.imageAdapter(wish.model),
        clock,
        random,
        maxAttempts: call.maxAttempts ?? defaultMaxAttempts,
        hasPreviews: call.previews ?? false,
        signal: call.signal,
      }),
    startVideo(wish, call = {}) {
      const clip = clipOptions(wish.model, call)
      return startClip(clip, {
        model: clip.model,
        prompt: wish.prompt,
        startFrame: wish.startFrame,
        durationSeconds: wish.durationSeconds ?? clip.model.durationSeconds,
        aspectRatio: wish.aspectRatio ?? '1:1',
        resolution: wish.resolution ?? '720p',
      })
    },
    resumeVideo: (snapshot, call = {}) => resumeClip(clipOptions(snapshot.modelKey, call), snapshot),
    streamScene: (request, signal) =>
      adapters.textAdapter(request.model).streamScene({ ...request, model: models.text.get(request.model) }, signal),
  }
}
