import type { AspectRatio } from '../media.ts'
import type { ModelFacts } from './model-facts.ts'

export type VideoResolution = '480p' | '720p' | '1080p'

/** A model that animates a picture, as data. */
export interface VideoModel extends ModelFacts {
  /** How long the clip is that we ask for. */
  readonly durationSeconds: number
  /** The shortest and the longest clip that it makes, in seconds. */
  readonly durationRangeSeconds: readonly [shortest: number, longest: number]
  readonly aspectRatios: readonly AspectRatio[]
  readonly resolutions: readonly VideoResolution[]
  /** Larger pictures are made smaller before they are sent; `null` for a model that takes any. */
  readonly maxStartFramePx: number | null
  /** US dollars for a second of clip, by resolution. */
  readonly perSecondUsd: Readonly<Partial<Record<VideoResolution, number>>>
  /** US dollars for the start frame. */
  readonly perStartFrameUsd: number
  /** What a clip of `durationSeconds` at 720p costs, its start frame included. */
  readonly estimatedCostUsd: number | null
}

export const videoModels = [
  {
    key: 'grok-imagine-video',
    displayName: 'Grok Imagine',
    providerId: 'xai',
    provider: 'xAI',
    apiKeyEnv: 'XAI_API_KEY',
    providerModelId: 'grok-imagine-video',
    durationSeconds: 8,
    durationRangeSeconds: [1, 15],
    aspectRatios: ['1:1', '16:9', '9:16', '4:3', '3:4', '3:2', '2:3'],
    resolutions: ['480p', '720p'],
    maxStartFramePx: 1536,
    perSecondUsd: { '480p': 0.05, '720p': 0.07 },
    perStartFrameUsd: 0.002,
    estimatedCostUsd: 0.562,
    retiredOn: null,
    successor: null,
    sources: ['https://docs.x.ai/docs/guides/video-generations', 'https://docs.x.ai/docs/models'],
    checkedOn: '2026-11-24',
  },
] as const satisfies readonly VideoModel[]
