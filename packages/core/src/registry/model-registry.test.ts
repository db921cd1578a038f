import { describe, expect, it } from 'vitest'
import { createModelRegistry, currentImageModelKey, defaultImageModel, imageModels } from './index.ts'
import { NoSuchModelError } from '../errors/no-such-model-error.ts'

const registry = createModelRegistry(imageModels)
const having =
  (...keys: string[]) =>
  (apiKeyEnv: string) =>
    keys.includes(apiKeyEnv)

describe('the image model registry', () => {
  it('begins with the five models it was founded on, with their flags', () => {
    expect(
      registry.all
        .slice(0, 5)
        .map((model) => [model.key, model.provider, model.supportsInputFidelity, model.supportsReferences]),
    ).toEqual([
      ['gpt-image-1', 'OpenAI', true, true],
      ['gpt-image-1-mini', 'OpenAI', false, true],
      ['gpt-image-1.5', 'OpenAI', true, true],
      ['grok-imagine', 'xAI', false, true],
      ['gemini', 'Google', false, true],
    ])
  })

  it('offers the models whose key is configured', () => {
    expect(registry.available(having('XAI_API_KEY')).map((model) => model.key)).toEqual([
      'grok-imagine',
      'grok-imagine-image-2.0',
    ])
    expect(registry.available(having())).toEqual([])
  })

  it('draws with GPT Image 1 by default, or with the first that is available', () => {
    expect(defaultImageModel(registry, having('XAI_API_KEY', 'OPENAI_API_KEY'))?.key).toBe('gpt-image-1')
    expect(defaultImageModel(registry, having('GEMINI_API_KEY', 'XAI_API_KEY'))?.key).toBe('grok-imagine')
    expect(defaultImageModel(registry, having())).toBeUndefined()
  })

  it('names the known keys when asked for an unknown one', () => {
    expect(() => registry.get('gpt-image-9')).toThrow(NoSuchModelError)
    expect(() => registry.get('gpt-image-9')).toThrow(/gpt-image-1-mini/)
  })

  it.each([
    ['gpt-image-1.5', 'GPT Image 1.5'],
    ['dalle', 'DALL-E'],
    ['gpt-image-9_ultra', 'GPT Image 9 Ultra'],
    ['constructor', 'Constructor'],
    ['', 'Unknown model'],
  ])('gives %j a readable name', (key, name) => {
    expect(registry.displayName(key)).toBe(name)
  })

  it('sends the old name to its successor and leaves the others alone', () => {
    expect(currentImageModelKey('dalle')).toBe('gpt-image-1')
    expect(currentImageModelKey('grok-imagine')).toBe('grok-imagine')
  })
})
