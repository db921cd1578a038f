import { estimatedCost, unknownCost } from './cost.ts'
import type { Cost } from './cost.ts'
import type { ImageModel } from './registry/image-models.ts'
import type { TextModel } from './registry/text-models.ts'
import type { VideoModel } from './registry/video-models.ts'

const tokensAMillion = 1_000_000

/** What one picture will cost by the price list, its reference photos included. */
export function estimateImageCost(
  model: ImageModel,
  request: { readonly quality: string | undefined; readonly references: number },
): Cost {
  const { perImageUsd, perReferenceUsd } = model.prices
  const pictureUsd = perImageUsd[request.quality ?? model.defaultQuality ?? 'default']
  if (pictureUsd === undefined) return unknownCost
  if (request.references === 0) return estimatedCost(pictureUsd)
  return perReferenceUsd === null ? unknownCost : estimatedCost(pictureUsd + request.references * perReferenceUsd)
}

/** Tokens of one picture as its provider counts them. */
export interface ImageTokens {
  readonly textInput: number
  readonly imageInput: number
  readonly textOutput: number
  readonly imageOutput: number
}

/** What a provider's token counts come to; the fallback where the model has no token prices. */
export function computeImageCost(model: ImageModel, tokens: ImageTokens, fallback: Cost): Cost {
  const prices = model.prices.perMillionTokensUsd
  if (prices === null) return fallback
  const usd =
    (tokens.textInput * prices.textInput +
      tokens.imageInput * prices.imageInput +
      tokens.textOutput * prices.textOutput +
      tokens.imageOutput * prices.imageOutput) /
    tokensAMillion
  return Number.isFinite(usd) && usd >= 0 ? { basis: 'computed', usd } : fallback
}

/** What a scene's token counts come to; unknown where the model has no prices or the provider no counts. */
export function computeTextCost(
  model: TextModel,
  tokens: { readonly input: number; readonly output: number } | null,
): Cost {
  const prices = model.perMillionTokensUsd
  if (prices === null) return unknownCost
  if (prices.input === 0 && prices.output === 0) return { basis: 'computed', usd: 0 }
  if (tokens === null) return unknownCost
  const usd = (tokens.input * prices.input + tokens.output * prices.output) / tokensAMillion
  return Number.isFinite(usd) && usd >= 0 ? { basis: 'computed', usd } : unknownCost
}

/** What telling one scene takes: the tale so far and the instructions in, the scene out. */
const typicalSceneTokens = { input: 3500, output: 1200 } as const

/** What telling one scene of a story of usual length will cost by the price list. */
export function estimateTextCost(model: TextModel): Cost {
  const computed = computeTextCost(model, typicalSceneTokens)
  return estimatedCost(computed.usd)
}

/** What one clip will cost by the price list, its start frame included. */
export function estimateVideoCost(
  model: VideoModel,
  request: { readonly durationSeconds: number; readonly resolution: keyof VideoModel['perSecondUsd'] },
): Cost {
  const perSecondUsd = model.perSecondUsd[request.resolution]
  if (perSecondUsd === undefined) return unknownCost
  return estimatedCost(perSecondUsd * request.durationSeconds + model.perStartFrameUsd)
}
