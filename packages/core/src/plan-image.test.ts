import { describe, expect, it } from 'vitest'
import { planImage } from './plan-image.ts'
import type { ImageWish } from './plan-image.ts'
import { imageModels } from './registry/index.ts'
import type { ImageModel } from './registry/index.ts'

const modelOf = (key: string): ImageModel => imageModels.find((model) => model.key === key)!
const photo = { bytes: new Uint8Array(1), mediaType: 'image/png' } as const
const plan = (key: string, wish: Partial<ImageWish> = {}) =>
  planImage({ model: modelOf(key), prompt: 'They walk in the snow.', ...wish })

describe('planImage', () => {
  it('leaves a wish alone that the model can fulfil', () => {
    expect(plan('gpt-image-1', { aspectRatio: '3:2', quality: 'high' })).toMatchObject({
      request: { prompt: 'They walk in the snow.', aspectRatio: '3:2', quality: 'high', references: [] },
      warnings: [],
      omitted: [],
      estimate: { basis: 'estimated', usd: 0.167 },
    })
  })

  it.each([
    ['gpt-image-1.5', 'Image 1 is Mia. Images 2 and 3 are Ben.', ['Image 1', 'Image 2', 'Image 3']],
    ['grok-imagine', '<IMAGE_0> is Mia. <IMAGE_1> and <IMAGE_2> are Ben.', ['<IMAGE_0>', '<IMAGE_1>', '<IMAGE_2>']],
  ])('says to %s who is who in its own words', (key, sentence, tags) => {
    const references = [
      { name: 'Mia', images: [photo] },
      { name: 'Ben', images: [photo, photo] },
    ]
    const { request, slots, omitted } = plan(key, { references })
    expect(request.prompt).toContain(sentence)
    expect(request.prompt.endsWith('They walk in the snow.')).toBe(true)
    expect(slots.map(({ tag }) => tag)).toEqual(tags)
    expect(request.references.map(({ name }) => name)).toEqual(['Mia', 'Ben', 'Ben'])
    expect(omitted).toEqual([])
  })

  it('shows everybody once before anybody twice, and says who is left out', () => {
    const references = ['Mia', 'Ben', 'Eda'].map((name) => ({ name, images: [photo, photo, photo] }))
    const { slots, omitted, warnings } = plan('grok-imagine', { references })
    expect(slots.map(({ name }) => name)).toEqual(['Mia', 'Mia', 'Ben', 'Ben', 'Eda'])
    expect(omitted).toEqual([
      { name: 'Eda', image: 1, reason: 'slot-limit' },
      { name: 'Mia', image: 2, reason: 'slot-limit' },
      { name: 'Ben', image: 2, reason: 'slot-limit' },
      { name: 'Eda', image: 2, reason: 'slot-limit' },
    ])
    expect(warnings).toMatchObject([{ setting: 'references' }])
  })

  it('never leaves out who is required', () => {
    const references = Array.from({ length: 6 }, (_, index) => ({
      name: `P${index}`,
      images: [photo],
      isRequired: index === 5,
    }))
    const { slots, omitted } = plan('grok-imagine', { references })
    expect(slots.map(({ name }) => name)).toEqual(['P0', 'P1', 'P2', 'P3', 'P5'])
    expect(omitted).toEqual([{ name: 'P4', image: 0, reason: 'slot-limit' }])
    const all = references.map((reference) => ({ ...reference, isRequired: true }))
    expect(() => plan('grok-imagine', { references: all })).toThrow(/required/)
    const blind = { ...modelOf('gemini'), supportsReferences: false, maxReferences: 0 }
    const wish = { model: blind, prompt: 'x', references: [{ name: 'Mia', images: [photo] }] }
    expect(planImage(wish).omitted).toEqual([{ name: 'Mia', image: 0, reason: 'references-unsupported' }])
    expect(planImage(wish).request.prompt).toBe('x')
  })

  it('takes two entries of one name for two entries', () => {
    const references = [3, 2].map((count) => ({ name: 'Mia', images: Array.from({ length: count }, () => photo) }))
    const { request, omitted } = plan('grok-imagine', { references })
    expect([request.references.length, omitted.length]).toEqual([5, 0])
    expect(request.prompt).toContain('<IMAGE_3> and <IMAGE_4> are Mia.')
    const more = plan('grok-imagine', { references: [...references, ...references] })
    expect([more.request.references.length, more.omitted.length]).toEqual([5, 5])
  })

  it('finds the nearest shape and drops an unknown quality, and says so or refuses', () => {
    const wish = { aspectRatio: '21:9', quality: '8K' } as const
    const { request, warnings } = plan('gpt-image-1', wish)
    expect(request).toMatchObject({ aspectRatio: '3:2', quality: undefined })
    expect(warnings.map(({ setting }) => setting)).toEqual(['aspectRatio', 'quality'])
    expect(() => plan('gpt-image-1', { ...wish, onUnsupported: 'error' })).toThrow(/does not draw 21:9/)
    expect(() => plan('gpt-image-1', { count: 0 })).toThrow(/1 or more/)
  })

  it('counts every picture and every photo in its estimate', () => {
    const references = [{ name: 'Mia', images: [photo] }]
    expect(plan('grok-imagine', { references, count: 3 }).estimate.usd).toBeCloseTo(3 * 0.022, 10)
    const unpriced = {
      ...modelOf('gemini'),
      prices: { perImageUsd: {}, perReferenceUsd: null, perMillionTokensUsd: null },
    }
    expect(planImage({ model: unpriced, prompt: 'x' }).estimate).toEqual({ basis: 'unknown', usd: null })
  })
})
