import { describe, expect, it } from 'vitest'
import { createModelRegistry, imageModelOfFamily, imageModels } from './index.ts'
import type { ImageModel } from './index.ts'

const models: readonly ImageModel[] = imageModels
const registry = createModelRegistry(models)

describe('the table of image models', () => {
  it.each(models)('$key agrees with itself', (model) => {
    expect(model.supportsReferences).toBe(model.maxReferences > 0)
    expect(Object.keys(model.prices.perImageUsd)).toContain(model.defaultQuality ?? 'default')
    expect(model.prices.perImageUsd[model.defaultQuality ?? 'default']).toBe(model.estimatedCostUsd)
    if (model.defaultQuality !== null) expect(model.qualities).toContain(model.defaultQuality)
    expect(model.shapes['1:1']).toBeDefined()
    expect(model.sources.length).toBeGreaterThan(0)
    if (model.successor !== null) expect(registry.find(model.successor)?.retiredOn).toBeNull()
  })

  it('asks for input fidelity of two models and no other', () => {
    expect(models.filter((model) => model.supportsInputFidelity).map((model) => model.key)).toEqual([
      'gpt-image-1',
      'gpt-image-1.5',
    ])
  })

  it.each([
    ['gpt-image-3.0-flare', 'openai', 'GPT Image 3.0 Flare'],
    ['grok-imagine-image-3', 'xai', 'Grok Imagine Image 3'],
    ['gemini-nano-banana-3', 'google', 'Gemini Nano Banana 3'],
    ['gemini-5-pro-image', 'google', 'Gemini 5 Pro Image'],
  ])('knows what to make of %s before the table does', (id, providerId, displayName) => {
    expect(imageModelOfFamily(id)).toMatchObject({
      key: id,
      providerModelId: id,
      providerId,
      displayName,
      supportsInputFidelity: false,
      estimatedCostUsd: null,
    })
  })

  it('makes nothing of an id of no known family', () => {
    expect(imageModelOfFamily('gpt-6.1-sol')).toBeUndefined()
    expect(imageModelOfFamily('gemini-4-argon')).toBeUndefined()
  })
})
