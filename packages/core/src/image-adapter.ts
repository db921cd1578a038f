import type { ImageMediaType, MediaFile, PixelSize } from './media.ts'
import type { Warning } from './warning.ts'

/** A photo of somebody in the picture. `name` is what the prompt calls them. */
export interface ReferenceImage extends MediaFile<ImageMediaType> {
  readonly name: string
}

/** One picture, asked of one model. Fields are required-but-empty, so that each adapter says what it does with every one. */
export interface ImageRequest {
  /** The registry's key, for example `gpt-image-1`. */
  readonly modelKey: string
  readonly prompt: string
  readonly size: PixelSize
  /** In the order in which the prompt names them; at most the registry's `maxReferences`. */
  readonly references: readonly ReferenceImage[]
  /** The same seed and prompt give the same picture, where the model can do that. */
  readonly seed: string | undefined
}

export interface ImageResult {
  readonly image: MediaFile<ImageMediaType>
  /** What the provider says it charged, in US dollars; `null` when it does not say. */
  readonly costUsd: number | null
  readonly warnings: readonly Warning[]
}

/** What every image provider implements. */
export interface ImageAdapter {
  /** The provider's id in the registry, for example `openai`. */
  readonly providerId: string
  /**
   * Sends one request and returns one picture. It holds no retry: a paid request is sent once, and the caller decides.
   *
   * @throws {ProviderError} the provider refused; `reason` says why.
   * @throws {TransportError} nothing was sent, so nothing can have been charged.
   * @throws {OutcomeUnknownError} the request left and no answer came; it may have been charged.
   * @throws {ResponseShapeError} a success that holds no picture.
   */
  generateImage(request: ImageRequest, signal: AbortSignal): Promise<ImageResult>
}
