import { MissingApiKeyError } from './errors/missing-api-key-error.ts'
import type { ImageAdapter } from './image-adapter.ts'
import type { ImageModelRegistry, TextModelRegistry, VideoModelRegistry } from './registry/model-registry.ts'
import { currentImageModelKey } from './registry/default-image-model.ts'
import type { TextAdapter } from './text-adapter.ts'
import type { VideoAdapter } from './video-adapter.ts'

export interface AdapterRegistryOptions {
  readonly models: {
    readonly image: ImageModelRegistry
    readonly text: TextModelRegistry
    readonly video: VideoModelRegistry
  }
  /** One adapter a provider; a provider without one is a provider without its key. */
  readonly image: readonly ImageAdapter[]
  readonly text: readonly TextAdapter[]
  readonly video: readonly VideoAdapter[]
}

/** Routes a model's key to the adapter that serves it. */
export interface AdapterRegistry {
  /**
   * @throws {NoSuchModelError} nobody knows the key.
   * @throws {MissingApiKeyError} the model's provider is not configured.
   */
  imageAdapter(modelKey: string): ImageAdapter
  textAdapter(modelKey: string): TextAdapter
  videoAdapter(modelKey: string): VideoAdapter
}

interface Routable {
  readonly key: string
  readonly providerId: string
  readonly apiKeyEnv: string | null
}

function adapterOf<TAdapter extends { readonly providerId: string }>(
  adapters: readonly TAdapter[],
  model: Routable,
): TAdapter {
  const adapter = adapters.find((candidate) => candidate.providerId === model.providerId)
  if (adapter === undefined) throw new MissingApiKeyError(model.key, model.apiKeyEnv ?? 'TALELIGHT_BUILTIN')
  return adapter
}

export function createAdapterRegistry(options: AdapterRegistryOptions): AdapterRegistry {
  const { models } = options
  return {
    imageAdapter: (modelKey) => adapterOf(options.image, models.image.get(currentImageModelKey(modelKey))),
    textAdapter: (modelKey) => adapterOf(options.text, models.text.get(modelKey)),
    videoAdapter: (modelKey) => adapterOf(options.video, models.video.get(modelKey)),
  }
}
