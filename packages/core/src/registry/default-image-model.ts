import type { ImageModel } from './image-models.ts'
import type { ImageModelRegistry, IsConfigured } from './model-registry.ts'

/** What every tier draws with unless somebody chooses: GPT Image 1, or the first model that is available. */
export function defaultImageModel(registry: ImageModelRegistry, isConfigured: IsConfigured): ImageModel | undefined {
  const available = registry.available(isConfigured)
  return available.find((model) => model.key === 'gpt-image-1') ?? available[0]
}

/** The key that a stored or requested key stands for today: stories of the old app say `dalle`. */
export function currentImageModelKey(key: string): string {
  return key === 'dalle' ? 'gpt-image-1' : key
}
