/** A model that animates a picture, as data. */
export interface VideoModel {
  readonly key: string
  readonly displayName: string
  readonly providerId: string
  readonly provider: string
  /** The environment variable that makes it available; `null` for a model that needs no key. */
  readonly apiKeyEnv: string | null
  /** How long the clip is that we ask for. */
  readonly durationSeconds: number
  /** What one such clip costs, its start frame included. */
  readonly estimatedCostUsd: number | null
}

export const videoModels = [
  {
    key: 'grok-imagine-video',
    displayName: 'Grok Imagine',
    providerId: 'xai',
    provider: 'xAI',
    apiKeyEnv: 'XAI_API_KEY',
    durationSeconds: 8,
    estimatedCostUsd: 0.562,
  },
] as const satisfies readonly VideoModel[]
