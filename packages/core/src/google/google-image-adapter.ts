import * as z from 'zod/mini'
import type { Cost } from '../cost.ts'
import { ProviderError } from '../errors/provider-error.ts'
import { ResponseShapeError } from '../errors/response-shape-error.ts'
import { UnsupportedRequestError } from '../errors/unsupported-request-error.ts'
import { decodeBase64, encodeBase64 } from '../http/base64.ts'
import { createProviderFetch } from '../http/provider-fetch.ts'
import type { ProviderOptions } from '../http/provider-options.ts'
import { readJson } from '../http/read-json.ts'
import type { ImageAdapter, ImageRequest, ImageResult } from '../image-adapter.ts'
import { assertImageRequest, providerShape, qualityOf, warnAboutSeed } from '../image-request.ts'
import { computeImageCost, estimateImageCost } from '../model-cost.ts'
import { toPicture } from '../sniff-image.ts'
import { defaultGoogleBaseUrl } from './google-base-url.ts'
import { googleError } from './google-error.ts'
import { googlePromptFeedback, googleRefusal } from './google-finish.ts'

const providerId = 'google'
const maxAnswerBytes = 80_000_000
/** Photos travel inside the request, and base64 makes them a third larger. */
const maxInlineBytes = 15_000_000

/** Draws with Gemini's image models. */
export function createGoogleImageAdapter(options: ProviderOptions): ImageAdapter {
  const baseUrl = options.baseUrl ?? defaultGoogleBaseUrl
  const send = createProviderFetch(
    options.fetch ?? globalThis.fetch,
    {
      providerId,
      isPaid: true,
      maxBytes: maxAnswerBytes,
      answerTimeoutMs: options.answerTimeoutMs ?? 290_000,
      idleTimeoutMs: options.idleTimeoutMs ?? 60_000,
    },
    googleError,
  )
  return {
    providerId,
    async generateImage(request, signal): Promise<ImageResult> {
      assertImageRequest(request)
      assertInlineSize(request)
      const response = await send(
        `${baseUrl}/v1beta/models/${encodeURIComponent(request.model.providerModelId)}:generateContent`,
        {
          method: 'POST',
          headers: { 'x-goog-api-key': options.apiKey, 'content-type': 'application/json' },
          body: JSON.stringify(bodyOf(request)),
          signal,
        },
      )
      const parsed = pictureAnswer.safeParse(await readJson(response, providerId))
      if (!parsed.success)
        throw new ResponseShapeError(`${providerId} answered with something that is no candidate list.`)
      const image = toPicture(decodeBase64(pictureIn(parsed.data), providerId), providerId)
      return {
        image,
        cost: costOf(request, parsed.data.usageMetadata),
        servedBy: parsed.data.modelVersion ?? null,
        warnings: warnAboutSeed(request),
      }
    },
  }
}

function assertInlineSize({ model, references }: ImageRequest): void {
  const byteLength = references.reduce((sum, { bytes }) => sum + bytes.byteLength, 0)
  if (byteLength <= maxInlineBytes) return
  throw new UnsupportedRequestError(
    `"${model.key}" takes photos of ${maxInlineBytes} bytes together; these are ${byteLength}. Make them smaller.`,
  )
}

function bodyOf(request: ImageRequest): unknown {
  return {
    contents: [
      {
        role: 'user',
        parts: [
          { text: request.prompt },
          ...request.references.map(({ bytes, mediaType }) => ({
            inlineData: { mimeType: mediaType, data: encodeBase64(bytes) },
          })),
        ],
      },
    ],
    generationConfig: {
      responseModalities: ['TEXT', 'IMAGE'],
      imageConfig: { aspectRatio: providerShape(request), imageSize: qualityOf(request) },
    },
  }
}

/** The last picture that is no thought: earlier ones may be drafts. A success without one is a refusal, or talk. */
function pictureIn({ candidates, promptFeedback }: z.infer<typeof pictureAnswer>): string {
  const [candidate] = candidates ?? []
  const pictures = (candidate?.content?.parts ?? []).flatMap(({ thought, inlineData }) =>
    thought !== true && typeof inlineData?.data === 'string' ? [inlineData.data] : [],
  )
  const last = pictures.at(-1)
  const finishReason = candidate?.finishReason
  const refusal = googleRefusal({ blockReason: promptFeedback?.blockReason, finishReason })
  if (refusal !== null) throw refusal
  if (last !== undefined) return last
  throw new ProviderError(
    `${providerId} answered without a picture${/^[A-Z_]{1,40}$/.test(finishReason ?? '') ? `: ${finishReason}` : ''}.`,
    { providerId, reason: 'empty-result', billed: 'unknown' },
  )
}

function costOf(request: ImageRequest, usage: z.infer<typeof tokenUsage>): Cost {
  const fallback = estimateImageCost(request.model, { ...request, references: request.references.length })
  const counted = (list: z.infer<typeof modalities>, modality: string): number =>
    (list ?? []).reduce((sum, one) => (one.modality === modality ? sum + (one.tokenCount ?? 0) : sum), 0)
  const imageOutput = counted(usage?.candidatesTokensDetails, 'IMAGE')
  if (usage === null || usage === undefined || imageOutput === 0) return fallback
  const imageInput = counted(usage.promptTokensDetails, 'IMAGE')
  const output = (usage.candidatesTokenCount ?? imageOutput) + (usage.thoughtsTokenCount ?? 0)
  return computeImageCost(
    request.model,
    {
      textInput: Math.max(0, (usage.promptTokenCount ?? 0) - imageInput),
      imageInput,
      textOutput: Math.max(0, output - imageOutput),
      imageOutput,
    },
    fallback,
  )
}

const count = z.nullish(z.number())
const modalities = z.nullish(z.array(z.object({ modality: z.nullish(z.string()), tokenCount: count })))
const tokenUsage = z.nullish(
  z.object({
    promptTokenCount: count,
    candidatesTokenCount: count,
    thoughtsTokenCount: count,
    promptTokensDetails: modalities,
    candidatesTokensDetails: modalities,
  }),
)
const pictureAnswer = z.object({
  candidates: z.nullish(
    z.array(
      z.object({
        finishReason: z.nullish(z.string()),
        content: z.nullish(
          z.object({
            parts: z.nullish(
              z.array(
                z.object({
                  thought: z.nullish(z.boolean()),
                  inlineData: z.nullish(z.object({ data: z.nullish(z.string()) })),
                }),
              ),
            ),
          }),
        ),
      }),
    ),
  ),
  promptFeedback: googlePromptFeedback,
  usageMetadata: tokenUsage,
  modelVersion: z.nullish(z.string()),
})
