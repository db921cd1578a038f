import type { ImageModel, TextModel, VideoModel } from '@talelight/core'
import { artStyles } from './picture-brief.ts'
import type { ArtStyle } from './picture-brief.ts'

const provider = { providerId: 'builtin', provider: 'Talelight', apiKeyEnv: null } as const

/** The registry rows of the models that need no key. */
export const builtinModels = {
  image: [
    {
      ...provider,
      key: 'talelight-painter',
      displayName: 'Talelight Painter',
      supportsInputFidelity: false,
      supportsReferences: false,
      estimatedCostUsd: 0,
      artStyles,
    },
  ],
  text: [{ ...provider, key: 'talelight-storyteller', displayName: 'Talelight Storyteller' }],
  video: [
    {
      ...provider,
      key: 'talelight-animator',
      displayName: 'Talelight Animator',
      durationSeconds: 8,
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
