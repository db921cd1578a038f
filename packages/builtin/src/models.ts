import type { ImageModel, TextModel, VideoModel } from '@talelight/core'
import { artStyles } from './picture-brief.ts'
import type { ArtStyle } from './picture-brief.ts'

const common = {
  providerId: 'builtin',
  provider: 'Talelight',
  apiKeyEnv: null,
  retiredOn: null,
  successor: null,
  sources: [],
  checkedOn: '2026-11-24',
} as const

/** The registry rows of the models that need no key. */
export const builtinModels = {
  image: [
    {
      ...common,
      key: 'talelight-painter',
      displayName: 'Talelight Painter',
      providerModelId: 'talelight-painter',
      supportsInputFidelity: false,
      supportsReferences: false,
      maxReferences: 0,
      referenceTag: 'Image 1',
      shapes: { '1:1': '1024x1024' },
      qualities: [],
      defaultQuality: null,
      maxPartialPreviews: 0,
      prices: { perImageUsd: { default: 0 }, perReferenceUsd: null, perMillionTokensUsd: null },
      estimatedCostUsd: 0,
      artStyles,
    },
  ],
  text: [
    {
      ...common,
      key: 'talelight-storyteller',
      displayName: 'Talelight Storyteller',
      providerModelId: 'talelight-storyteller',
      perMillionTokensUsd: { input: 0, output: 0 },
    },
  ],
  video: [
    {
      ...common,
      key: 'talelight-animator',
      displayName: 'Talelight Animator',
      providerModelId: 'talelight-animator',
      durationSeconds: 8,
      durationRangeSeconds: [2, 15],
      aspectRatios: ['1:1'],
      resolutions: ['720p'],
      maxStartFramePx: null,
      perSecondUsd: { '720p': 0 },
      perStartFrameUsd: 0,
      estimatedCostUsd: 0,
    },
  ],
} as const satisfies {
  readonly image: readonly ImageModel[]
  readonly text: readonly TextModel[]
  readonly video: readonly VideoModel[]
}

const styleNames = {
  gouache: 'Gouache',
  'cut-paper': 'Cut paper',
  'pen-and-ink': 'Pen and ink',
  woodcut: 'Woodcut',
} as const satisfies Record<ArtStyle, string>

/** The art styles that the painter knows, as people see them. */
export const builtinArtStyles = artStyles.map((key) => ({ key, displayName: styleNames[key] }))
