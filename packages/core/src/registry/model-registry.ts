import { NoSuchModelError } from '../errors/no-such-model-error.ts'
import type { ImageModel } from './image-models.ts'
import { readableName } from './readable-name.ts'
import type { TextModel } from './text-models.ts'
import type { VideoModel } from './video-models.ts'

/** Tells whether the provider behind an environment variable is configured. */
export type IsConfigured = (apiKeyEnv: string) => boolean

interface Registered {
  readonly key: string
  readonly displayName: string
  readonly apiKeyEnv: string | null
}

/** Models of one kind and the questions that are asked about them. */
export interface ModelRegistry<TModel extends Registered> {
  readonly all: readonly TModel[]
  /** The models whose key is configured, in the registry's order. */
  available(isConfigured: IsConfigured): TModel[]
  find(key: string): TModel | undefined
  /** @throws {NoSuchModelError} the message lists the known keys. */
  get(key: string): TModel
  /** A readable name for any key, also one that is long gone or was never known. */
  displayName(key: string): string
}

/** Names of models that old stories mention and nobody offers any more. */
const legacyNames = new Map([
  ['dalle', 'DALL-E'],
  ['dall-e-2', 'DALL-E 2'],
  ['dall-e-3', 'DALL-E 3'],
])

/**
 * Builds a registry over any models of one kind: those of this library, your own, or both.
 *
 * @param guess makes a row for a key that is not among them, where it can.
 */
export function createModelRegistry<TModel extends Registered>(
  models: readonly TModel[],
  guess: (key: string) => TModel | undefined = () => undefined,
): ModelRegistry<TModel> {
  const byKey = new Map(models.map((model) => [model.key, model]))
  const find = (key: string): TModel | undefined => byKey.get(key) ?? guess(key)
  return {
    all: models,
    available: (isConfigured) => models.filter((model) => model.apiKeyEnv === null || isConfigured(model.apiKeyEnv)),
    find,
    get(key) {
      const model = find(key)
      if (model === undefined) throw new NoSuchModelError(key, [...byKey.keys()])
      return model
    },
    displayName: (key) => find(key)?.displayName ?? legacyNames.get(key) ?? readableName(key),
  }
}

export type ImageModelRegistry = ModelRegistry<ImageModel>
export type TextModelRegistry = ModelRegistry<TextModel>
export type VideoModelRegistry = ModelRegistry<VideoModel>
