import type { Cost } from './cost.ts'
import type { AspectRatio, ImageMediaType, MediaFile } from './media.ts'
import type { ImageModel } from './registry/image-models.ts'
import type { Warning } from './warning.ts'

/** A photo of somebody in the picture. `name` is what the prompt calls them. */
export interface ReferenceImage extends MediaFile<ImageMediaType> {
  readonly name: string
}

/** One picture, asked of one model. Fields are required-but-empty, so that each adapter says what it does with every one. */
export interface ImageRequest {
  /** The registry's row: what is sent and what may be sent is read from it. */
  readonly model: ImageModel
  /** As it is sent. Where there are references, it says which is who. */
  readonly prompt: string
  /** One of the model's `shapes`. */
  readonly aspectRatio: AspectRatio
  /** One of the model's `qualities`; `undefined` for its default. */
  readonly quality: string | undefined
  /** In the order in which the prompt names them; at most the model's `maxReferences`. */
  readonly references: readonly ReferenceImage[]
  /** The same seed and prompt give the same picture, where the model can do that. */
  readonly seed: string | undefined
}

export interface ImageResult {
  readonly image: MediaFile<ImageMediaType>
  readonly cost: Cost
  /** The model that the provider says it used, where it says so. */
  readonly servedBy: string | null
  readonly warnings: readonly Warning[]
}

/** Called with each unfinished picture while one is drawn. Must not throw. */
export type OnPreview = (preview: MediaFile<ImageMediaType>) => void

/** What every image provider implements. */
export interface ImageAdapter {
  /** The provider's id in the registry, for example `openai`. */
  readonly providerId: string
  /**
   * Sends one request and returns one picture. It holds no retry: a paid request is sent once, and the caller decides.
   *
   * @param onPreview asks for unfinished pictures on the way, where the model's `maxPartialPreviews` allows any.
   * @throws {ProviderError} the provider refused; `reason` says why.
   * @throws {UnsupportedRequestError} the model cannot do what was asked; nothing was sent.
   * @throws {TransportError} nothing was sent, so nothing can have been charged.
   * @throws {OutcomeUnknownError} the request left and no answer came; it may have been charged.
   * @throws {ResponseShapeError} a success that holds no picture.
   */
  generateImage(request: ImageRequest, signal: AbortSignal, onPreview?: OnPreview): Promise<ImageResult>
}
