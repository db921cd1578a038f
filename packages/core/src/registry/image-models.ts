/** A model that draws pictures, as data. Forms, adapters and prices are read from here; nothing asks which provider it is. */
export interface ImageModel {
  readonly key: string
  readonly displayName: string
  readonly providerId: string
  /** The group shown to people. */
  readonly provider: string
  /** The environment variable that makes it available; `null` for a model that needs no key. */
  readonly apiKeyEnv: string | null
  /** Takes `input_fidelity: "high"` with reference photos. */
  readonly supportsInputFidelity: boolean
  readonly supportsReferences: boolean
  /** What one 1024×1024 picture costs at our settings; `null` when nobody can say. */
  readonly estimatedCostUsd: number | null
  /** The art styles that it can draw; `null` for any that words can name. */
  readonly artStyles: readonly string[] | null
}

/** The models that every Talelight knows, in the order in which people see them. */
export const imageModels = [
  {
    key: 'gpt-image-1',
    displayName: 'GPT Image 1',
    providerId: 'openai',
    provider: 'OpenAI',
    apiKeyEnv: 'OPENAI_API_KEY',
    supportsInputFidelity: true,
    supportsReferences: true,
    estimatedCostUsd: 0.042,
    artStyles: null,
  },
  {
    key: 'gpt-image-1-mini',
    displayName: 'GPT Image 1 Mini',
    providerId: 'openai',
    provider: 'OpenAI',
    apiKeyEnv: 'OPENAI_API_KEY',
    supportsInputFidelity: false,
    supportsReferences: true,
    estimatedCostUsd: 0.011,
    artStyles: null,
  },
  {
    key: 'gpt-image-1.5',
    displayName: 'GPT Image 1.5',
    providerId: 'openai',
    provider: 'OpenAI',
    apiKeyEnv: 'OPENAI_API_KEY',
    supportsInputFidelity: true,
    supportsReferences: true,
    estimatedCostUsd: 0.034,
    artStyles: null,
  },
  {
    key: 'grok-imagine',
    displayName: 'Grok Imagine',
    providerId: 'xai',
    provider: 'xAI',
    apiKeyEnv: 'XAI_API_KEY',
    supportsInputFidelity: false,
    supportsReferences: true,
    estimatedCostUsd: 0.02,
    artStyles: null,
  },
  {
    key: 'gemini',
    displayName: 'Gemini',
    providerId: 'google',
    provider: 'Google',
    apiKeyEnv: 'GEMINI_API_KEY',
    supportsInputFidelity: false,
    supportsReferences: true,
    estimatedCostUsd: 0.034,
    artStyles: null,
  },
] as const satisfies readonly ImageModel[]
