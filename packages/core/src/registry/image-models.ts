import type { AspectRatio } from '../media.ts'
import type { ModelFacts } from './model-facts.ts'

/** Prices in US dollars. A rule that nobody knows is `null`, never nothing. */
export interface ImagePrices {
  /** One square picture, by quality; under `default` for a model without qualities. */
  readonly perImageUsd: Readonly<Record<string, number>>
  /** One reference photo of usual size. */
  readonly perReferenceUsd: number | null
  /** For providers that report tokens: US dollars for a million of each kind. */
  readonly perMillionTokensUsd: {
    readonly textInput: number
    readonly imageInput: number
    readonly textOutput: number
    readonly imageOutput: number
  } | null
}

/** A model that draws pictures, as data. Forms, adapters and prices are read from here; nothing asks which provider it is. */
export interface ImageModel extends ModelFacts {
  /** Takes `input_fidelity: "high"` with reference photos. */
  readonly supportsInputFidelity: boolean
  readonly supportsReferences: boolean
  /** Photos in one request; 0 exactly when it takes none. */
  readonly maxReferences: number
  /** How a prompt names the photos: `Image 1` counts from one, `<IMAGE_0>` from zero. */
  readonly referenceTag: 'Image 1' | '<IMAGE_0>'
  /** The shapes it draws, each with the provider's own word for it. */
  readonly shapes: Readonly<Record<AspectRatio, string>>
  /** The provider's words for effort and detail, cheapest first; empty where there is nothing to choose. */
  readonly qualities: readonly string[]
  readonly defaultQuality: string | null
  /** Unfinished pictures that it can send on the way; 0 for none. */
  readonly maxPartialPreviews: number
  readonly prices: ImagePrices
  /** What one square picture costs at the default quality; `null` when nobody can say. */
  readonly estimatedCostUsd: number | null
  /** The art styles that it can draw; `null` for any that words can name. */
  readonly artStyles: readonly string[] | null
}

const checkedOn = '2026-11-24'

const openAi = {
  providerId: 'openai',
  provider: 'OpenAI',
  apiKeyEnv: 'OPENAI_API_KEY',
  supportsReferences: true,
  maxReferences: 16,
  referenceTag: 'Image 1',
  shapes: { '1:1': '1024x1024', '3:2': '1536x1024', '2:3': '1024x1536' },
  qualities: ['low', 'medium', 'high'],
  defaultQuality: 'medium',
  maxPartialPreviews: 3,
  artStyles: null,
  sources: [
    'https://developers.openai.com/api/docs/guides/image-generation',
    'https://developers.openai.com/api/docs/deprecations',
  ],
  checkedOn,
} as const

/** The second generation reads every photo at high fidelity by itself, and refuses to be asked for it. */
const openAiSecond = {
  ...openAi,
  supportsInputFidelity: false,
  shapes: {
    ...openAi.shapes,
    '4:3': '1280x960',
    '3:4': '960x1280',
    '16:9': '1536x864',
    '9:16': '864x1536',
  },
  retiredOn: null,
} as const

const secondTokenPrices = { textInput: 5, imageInput: 8, textOutput: 10, imageOutput: 30 } as const
/** A photo at high fidelity is about 4,100 tokens. */
const secondReferenceUsd = 0.033
/** 2.5 has the rates of 2; no list by picture is published. */
const secondPrices = {
  perImageUsd: { low: 0.006, medium: 0.053, high: 0.211 },
  perReferenceUsd: secondReferenceUsd,
  perMillionTokensUsd: secondTokenPrices,
} as const
/** At low and medium, 2.6 uses three to four times the tokens of 2.5. */
const sixthPrices = {
  perImageUsd: { low: 0.021, medium: 0.186, high: 0.211 },
  perReferenceUsd: secondReferenceUsd,
  perMillionTokensUsd: secondTokenPrices,
} as const

const xAi = {
  providerId: 'xai',
  provider: 'xAI',
  apiKeyEnv: 'XAI_API_KEY',
  supportsInputFidelity: false,
  supportsReferences: true,
  maxReferences: 5,
  referenceTag: '<IMAGE_0>',
  shapes: { '1:1': '1:1', '3:2': '3:2', '2:3': '2:3', '4:3': '4:3', '3:4': '3:4', '16:9': '16:9', '9:16': '9:16' },
  maxPartialPreviews: 0,
  artStyles: null,
  retiredOn: null,
  sources: ['https://docs.x.ai/docs/guides/image-generation', 'https://docs.x.ai/docs/models'],
  checkedOn,
} as const

const xAiSecondPrices = {
  perImageUsd: { low: 0.04, medium: 0.06 },
  perReferenceUsd: 0.01,
  perMillionTokensUsd: null,
} as const

const google = {
  providerId: 'google',
  provider: 'Google',
  apiKeyEnv: 'GEMINI_API_KEY',
  supportsInputFidelity: false,
  supportsReferences: true,
  maxReferences: 14,
  referenceTag: 'Image 1',
  shapes: {
    '1:1': '1:1',
    '3:2': '3:2',
    '2:3': '2:3',
    '4:3': '4:3',
    '3:4': '3:4',
    '5:4': '5:4',
    '4:5': '4:5',
    '16:9': '16:9',
    '9:16': '9:16',
  },
  defaultQuality: '1K',
  maxPartialPreviews: 0,
  artStyles: null,
  retiredOn: null,
  successor: null,
  sources: ['https://ai.google.dev/gemini-api/docs/image-generation', 'https://ai.google.dev/gemini-api/docs/pricing'],
  checkedOn,
} as const

const bananaPrices = {
  perImageUsd: { '1K': 0.034, '2K': 0.05, '4K': 0.113 },
  perReferenceUsd: 0.002,
  perMillionTokensUsd: { textInput: 1.5, imageInput: 1.5, textOutput: 7.5, imageOutput: 30 },
} as const

/**
 * The models that every Talelight knows, in the order in which people see them: the five that it was founded on, then
 * today's others of each provider.
 */
export const imageModels = [
  {
    ...openAi,
    key: 'gpt-image-1',
    displayName: 'GPT Image 1',
    providerModelId: 'gpt-image-1',
    supportsInputFidelity: true,
    prices: {
      perImageUsd: { low: 0.011, medium: 0.042, high: 0.167 },
      perReferenceUsd: 0.041,
      perMillionTokensUsd: { textInput: 5, imageInput: 10, textOutput: 10, imageOutput: 40 },
    },
    estimatedCostUsd: 0.042,
    retiredOn: '2026-10-23',
    successor: 'gpt-image-2.5-flare',
  },
  {
    ...openAi,
    key: 'gpt-image-1-mini',
    displayName: 'GPT Image 1 Mini',
    providerModelId: 'gpt-image-1-mini',
    supportsInputFidelity: false,
    prices: {
      perImageUsd: { low: 0.005, medium: 0.011, high: 0.036 },
      perReferenceUsd: 0.001,
      perMillionTokensUsd: { textInput: 2, imageInput: 2.5, textOutput: 8, imageOutput: 8 },
    },
    estimatedCostUsd: 0.011,
    retiredOn: '2026-12-01',
    successor: 'gpt-image-2.5-flare',
  },
  {
    ...openAi,
    key: 'gpt-image-1.5',
    displayName: 'GPT Image 1.5',
    providerModelId: 'gpt-image-1.5',
    supportsInputFidelity: true,
    prices: {
      perImageUsd: { low: 0.009, medium: 0.034, high: 0.133 },
      perReferenceUsd: 0.033,
      perMillionTokensUsd: { textInput: 5, imageInput: 8, textOutput: 10, imageOutput: 32 },
    },
    estimatedCostUsd: 0.034,
    retiredOn: '2026-12-01',
    successor: 'gpt-image-2.6-sunburst',
  },
  {
    ...xAi,
    key: 'grok-imagine',
    displayName: 'Grok Imagine',
    providerModelId: 'grok-imagine-image',
    qualities: [],
    defaultQuality: null,
    prices: { perImageUsd: { default: 0.02 }, perReferenceUsd: 0.002, perMillionTokensUsd: null },
    estimatedCostUsd: 0.02,
    successor: 'grok-imagine-image-2.0',
  },
  {
    ...google,
    key: 'gemini',
    displayName: 'Gemini',
    providerModelId: 'gemini-nano-banana-2.1',
    qualities: ['1K', '2K', '4K'],
    prices: bananaPrices,
    estimatedCostUsd: 0.034,
  },
  {
    ...openAiSecond,
    key: 'gpt-image-2.5-flare',
    displayName: 'GPT Image 2.5 Flare',
    providerModelId: 'gpt-image-2.5-flare',
    qualities: ['low', 'medium', 'high', 'xhigh', 'max'],
    prices: secondPrices,
    estimatedCostUsd: 0.053,
    successor: 'gpt-image-2.6-flare',
  },
  {
    ...openAiSecond,
    key: 'gpt-image-2.6-flare',
    displayName: 'GPT Image 2.6 Flare',
    providerModelId: 'gpt-image-2.6-flare',
    qualities: ['low', 'medium', 'high', 'xhigh', 'max'],
    prices: sixthPrices,
    estimatedCostUsd: 0.186,
    successor: null,
  },
  {
    ...openAiSecond,
    key: 'gpt-image-2.6-sunburst',
    displayName: 'GPT Image 2.6 Sunburst',
    providerModelId: 'gpt-image-2.6-sunburst',
    qualities: ['low', 'medium', 'high', 'xhigh', 'max'],
    prices: sixthPrices,
    estimatedCostUsd: 0.186,
    successor: null,
  },
  {
    ...openAiSecond,
    key: 'gpt-image-2',
    displayName: 'GPT Image 2',
    providerModelId: 'gpt-image-2',
    prices: secondPrices,
    estimatedCostUsd: 0.053,
    successor: 'gpt-image-2.5-flare',
  },
  {
    ...xAi,
    key: 'grok-imagine-image-2.0',
    displayName: 'Grok Imagine 2.0',
    providerModelId: 'grok-imagine-image-2.0',
    qualities: ['low', 'medium'],
    defaultQuality: 'medium',
    prices: xAiSecondPrices,
    estimatedCostUsd: 0.06,
    successor: null,
  },
  {
    ...google,
    key: 'gemini-3-pro-image',
    displayName: 'Gemini 3 Pro Image',
    providerModelId: 'gemini-3-pro-image',
    qualities: ['1K', '2K', '4K'],
    prices: {
      perImageUsd: { '1K': 0.134, '2K': 0.134, '4K': 0.24 },
      perReferenceUsd: 0.002,
      perMillionTokensUsd: { textInput: 2, imageInput: 2, textOutput: 12, imageOutput: 120 },
    },
    estimatedCostUsd: 0.134,
  },
  {
    ...google,
    key: 'gemini-3.1-flash-lite-image',
    displayName: 'Gemini 3.1 Flash-Lite Image',
    providerModelId: 'gemini-3.1-flash-lite-image',
    qualities: ['1K'],
    prices: {
      perImageUsd: { '1K': 0.034 },
      perReferenceUsd: 0.001,
      perMillionTokensUsd: { textInput: 0.25, imageInput: 0.25, textOutput: 1.5, imageOutput: 30 },
    },
    estimatedCostUsd: 0.034,
  },
] as const satisfies readonly ImageModel[]

type FamilyRow = Omit<ImageModel, 'key' | 'displayName' | 'providerModelId'>

/**
 * What is safe to believe of a model that was released after this table: its family's common abilities, and no price
 * but the provider's own word.
 */
export const imageModelFamilies: readonly { readonly pattern: RegExp; readonly row: FamilyRow }[] = [
  {
    pattern: /^gpt-image-/,
    row: {
      ...openAiSecond,
      prices: { perImageUsd: {}, perReferenceUsd: null, perMillionTokensUsd: null },
      estimatedCostUsd: null,
      successor: null,
    },
  },
  {
    pattern: /^grok-imagine-image/,
    row: {
      ...xAi,
      qualities: [],
      defaultQuality: null,
      prices: { perImageUsd: {}, perReferenceUsd: null, perMillionTokensUsd: null },
      estimatedCostUsd: null,
      successor: null,
    },
  },
  {
    pattern: /^gemini-.*(image|banana)/,
    row: {
      ...google,
      qualities: ['1K'],
      prices: { perImageUsd: {}, perReferenceUsd: null, perMillionTokensUsd: null },
      estimatedCostUsd: null,
    },
  },
]
