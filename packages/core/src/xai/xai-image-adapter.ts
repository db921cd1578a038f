import * as z from 'zod/mini'
import { reportedCost } from '../cost.ts'
import type { DownloadMedia } from '../download-media.ts'
import { ProviderError } from '../errors/provider-error.ts'
import { ResponseShapeError } from '../errors/response-shape-error.ts'
import { decodeBase64, toDataUrl } from '../http/base64.ts'
import type { FetchBounds } from '../http/bound-fetch.ts'
import { createProviderFetch } from '../http/provider-fetch.ts'
import type { ProviderOptions } from '../http/provider-options.ts'
import { readJson } from '../http/read-json.ts'
import type { ImageAdapter, ImageRequest, ImageResult } from '../image-adapter.ts'
import { assertImageRequest, providerShape, qualityOf, warnAboutSeed } from '../image-request.ts'
import type { ImageMediaType, MediaFile } from '../media.ts'
import { estimateImageCost } from '../model-cost.ts'
import { createOpenAiClient } from '../openai/openai-client.ts'
import { toPicture } from '../sniff-image.ts'
import { usdOfTicks, xAiError, xAiRefusal, xAiUsage } from './xai-error.ts'
import { defaultXAiBaseUrl } from './xai-base-url.ts'

const providerId = 'xai'
const maxPictureBytes = 50_000_000
const maxAnswerBytes = 80_000_000

export interface XAiImageOptions extends ProviderOptions {
  /** For answers that name a temporary address, which xAI may give although base64 is asked for. */
  readonly downloadMedia?: DownloadMedia | undefined
}

/**
 * Draws with Grok Imagine. Without photos it asks for a generation; with photos for an edit, which xAI takes as JSON
 * only, and on another path: on the first one a photo would be ignored in silence, and charged.
 */
export function createXAiImageAdapter(options: XAiImageOptions): ImageAdapter {
  const baseUrl = options.baseUrl ?? defaultXAiBaseUrl
  const bounds: FetchBounds = {
    providerId,
    isPaid: true,
    maxBytes: maxAnswerBytes,
    answerTimeoutMs: options.answerTimeoutMs ?? 290_000,
    idleTimeoutMs: options.idleTimeoutMs ?? 60_000,
  }
  const client = createOpenAiClient({ ...options, baseUrl }, bounds, xAiError)
  const send = createProviderFetch(options.fetch ?? globalThis.fetch, bounds, xAiError)

  const bodyOf = (request: ImageRequest) => {
    const quality = qualityOf(request)
    return {
      model: request.model.providerModelId,
      prompt: request.prompt,
      n: 1,
      response_format: 'b64_json',
      aspect_ratio: providerShape(request),
      resolution: '1k',
      // Left out, it is billed as served; a model without qualities does not know the word.
      ...(quality === undefined ? {} : { quality }),
    } as const
  }

  const generate = (request: ImageRequest, signal: AbortSignal): Promise<Response> =>
    // The fields that only xAI has travel as they are.
    client.post('/images/generations', { body: bodyOf(request), signal })

  const edit = (request: ImageRequest, signal: AbortSignal): Promise<Response> => {
    const sources = request.references.map((photo) => ({ type: 'image_url', url: toDataUrl(photo) }))
    return send(`${baseUrl}/images/edits`, {
      method: 'POST',
      headers: { authorization: `Bearer ${options.apiKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        ...bodyOf(request),
        ...(sources.length === 1 ? { image: sources[0] } : { images: sources }),
      }),
      signal,
    })
  }

  const pictureOf = async (item: z.infer<typeof picture>, signal: AbortSignal): Promise<MediaFile<ImageMediaType>> => {
    if (item.b64_json !== null && item.b64_json !== undefined) {
      return toPicture(decodeBase64(item.b64_json, providerId), providerId)
    }
    if (item.url === null || item.url === undefined) throw new Error('Only a picture with an address comes here.')
    if (options.downloadMedia === undefined) {
      throw new ResponseShapeError(`${providerId} answered with an address, and no downloader was given for it.`, {
        billed: 'yes',
      })
    }
    const bytes = await options.downloadMedia(item.url, { providerId, maxBytes: maxPictureBytes, signal })
    return toPicture(bytes, providerId)
  }

  return {
    providerId,
    async generateImage(request, signal): Promise<ImageResult> {
      assertImageRequest(request)
      const fallback = estimateImageCost(request.model, { ...request, references: request.references.length })
      const response = await (request.references.length === 0 ? generate(request, signal) : edit(request, signal))
      const parsed = pictureAnswer.safeParse(await readJson(response, providerId))
      if (!parsed.success)
        throw new ResponseShapeError(`${providerId} answered with something that is no picture list.`)
      const { data, usage, model } = parsed.data
      const costUsd = usdOfTicks(usage)
      const [first] = data ?? []
      const isThere = first !== undefined && (first.b64_json ?? first.url ?? null) !== null
      if (!isThere || first.respect_moderation === false) {
        throw new ProviderError(`${providerId} made a picture and held it back.`, {
          providerId,
          reason: 'content-policy',
          ...xAiRefusal(costUsd).details,
        })
      }
      return {
        image: await pictureOf(first, signal),
        cost: reportedCost(costUsd, fallback),
        servedBy: model ?? null,
        warnings: warnAboutSeed(request),
      }
    },
  }
}

const picture = z.object({
  b64_json: z.nullish(z.string()),
  url: z.nullish(z.string()),
  respect_moderation: z.nullish(z.boolean()),
})
const pictureAnswer = z.object({ data: z.nullish(z.array(picture)), model: z.nullish(z.string()), usage: xAiUsage })
