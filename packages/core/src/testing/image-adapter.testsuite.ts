import { describe, expect, it } from 'vitest'
import { isMediaError } from '../errors/media-error.ts'
import type { ImageAdapter, ImageRequest } from '../image-adapter.ts'
import type { ImageModel } from '../registry/image-models.ts'
import { sniffMediaType } from './sniff-media-type.ts'

export interface ImageAdapterSuite {
  readonly name: string
  readonly createAdapter: () => ImageAdapter
  readonly model: ImageModel
  /** Behaviour that this adapter cannot show, each with the reason. */
  readonly skip?: { readonly determinism?: string }
}

/** What every image adapter promises. Run it with your own adapter and a provider that answers as the real one does. */
export function describeImageAdapter(suite: ImageAdapterSuite): void {
  const request: ImageRequest = {
    model: suite.model,
    prompt: 'A gouache picture of a small fox with a lantern in a snowy forest at night.',
    aspectRatio: '1:1',
    quality: undefined,
    references: [],
    seed: 'suite-1',
  }

  describe(`${suite.name} as an image adapter`, () => {
    it('returns one picture whose bytes are what their type says', async () => {
      const result = await suite.createAdapter().generateImage(request, new AbortController().signal)
      expect(sniffMediaType(result.image.bytes)).toBe(result.image.mediaType)
    })

    it('states a cost that is known or null, never below zero', async () => {
      const { cost } = await suite.createAdapter().generateImage(request, new AbortController().signal)
      expect(cost.usd === null || cost.usd >= 0).toBe(true)
      expect(cost.basis === 'unknown').toBe(cost.usd === null)
    })

    it('warns when it leaves a reference photo out instead of dropping it in silence', async () => {
      const adapter = suite.createAdapter()
      const { image } = await adapter.generateImage(request, new AbortController().signal)
      const withReference = { ...request, references: [{ ...image, name: 'Mia' }] }
      const result = await adapter.generateImage(withReference, new AbortController().signal)
      const plain = await adapter.generateImage(request, new AbortController().signal)
      const wasUsed = !Buffer.from(result.image.bytes).equals(Buffer.from(plain.image.bytes))
      expect(wasUsed || result.warnings.some((warning) => warning.setting === 'references')).toBe(true)
    })

    it.skipIf(suite.skip?.determinism !== undefined)('draws the same picture from the same seed', async () => {
      const first = await suite.createAdapter().generateImage(request, new AbortController().signal)
      const second = await suite.createAdapter().generateImage(request, new AbortController().signal)
      expect(Buffer.from(second.image.bytes).equals(Buffer.from(first.image.bytes))).toBe(true)
    })

    it('lets an abort through as it is', async () => {
      const reason = new Error('stopped by the reader')
      const error: unknown = await suite
        .createAdapter()
        .generateImage(request, AbortSignal.abort(reason))
        .catch((thrown: unknown) => thrown)
      expect(error).toBe(reason)
      expect(isMediaError(error)).toBe(false)
    })
  })
}
