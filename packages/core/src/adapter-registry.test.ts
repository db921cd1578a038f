import { describe, expect, it } from 'vitest'
import { createAdapterRegistry } from './adapter-registry.ts'
import { MissingApiKeyError } from './errors/missing-api-key-error.ts'
import type { ImageAdapter } from './image-adapter.ts'
import { createModelRegistry, imageModels, textModels, videoModels } from './registry/index.ts'

const openai: ImageAdapter = {
  providerId: 'openai',
  generateImage: () => Promise.reject(new Error('not asked here')),
}
const adapters = createAdapterRegistry({
  models: {
    image: createModelRegistry(imageModels),
    text: createModelRegistry(textModels),
    video: createModelRegistry(videoModels),
  },
  image: [openai],
  text: [],
  video: [],
})

describe('the adapter registry', () => {
  it('serves all models of a provider with its one adapter, the old name included', () => {
    for (const key of ['gpt-image-1', 'gpt-image-1-mini', 'gpt-image-1.5', 'dalle']) {
      expect(adapters.imageAdapter(key)).toBe(openai)
    }
  })

  it('names the variable to set for a provider without one', () => {
    expect(() => adapters.imageAdapter('gemini')).toThrow(MissingApiKeyError)
    expect(() => adapters.videoAdapter('grok-imagine-video')).toThrow(/XAI_API_KEY/)
  })
})
