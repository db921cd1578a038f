import * as z from 'zod/mini'
import type { Cost } from '../cost.ts'
import type { DownloadMedia } from '../download-media.ts'
import type { MediaError } from '../errors/media-error.ts'
import { OutcomeUnknownError } from '../errors/outcome-unknown-error.ts'
import { ProviderError } from '../errors/provider-error.ts'
import { ResponseShapeError } from '../errors/response-shape-error.ts'
import { decodeBase64 } from '../http/base64.ts'
import type { FetchBounds } from '../http/bound-fetch.ts'
import type { ProviderOptions } from '../http/provider-options.ts'
import type { ImageAdapter, ImageRequest, ImageResult, OnPreview } from '../image-adapter.ts'
import { assertImageRequest, providerShape, qualityOf, warnAboutSeed } from '../image-request.ts'
import type { ImageMediaType, MediaFile } from '../media.ts'
import { computeImageCost, estimateImageCost } from '../model-cost.ts'
import { toPicture } from '../sniff-image.ts'
import { readAnswerEvents } from './answer-events.ts'
import { createOpenAiClient } from './openai-client.ts'
import { openAiError, openAiErrorBody, readOpenAiFailure } from './openai-error.ts'

const providerId = 'openai'
const maxPictureBytes = 50_000_000
/** Base64 is a third larger, and a stream repeats the picture in each preview. */
const maxAnswerBytes = 100_000_000
const partialPreviews = 2

export interface OpenAiImageOptions extends ProviderOptions {
  /** For gateways that answer with an address; OpenAI itself sends the picture. */
  readonly downloadMedia?: DownloadMedia | undefined
}

/** Draws with every image model of OpenAI, and of gateways that speak its dialect. */
export function createOpenAiImageAdapter(options: OpenAiImageOptions): ImageAdapter {
  const bounds: FetchBounds = {
    providerId,
    isPaid: true,
    maxBytes: maxAnswerBytes,
    answerTimeoutMs: options.answerTimeoutMs ?? 290_000,
    idleTimeoutMs: options.idleTimeoutMs ?? 120_000,
  }
  const baseUrl = options.baseUrl ?? 'https://api.openai.com/v1'
  const client = createOpenAiClient({ ...options, baseUrl }, bounds, openAiError)

  const send = (request: ImageRequest, signal: AbortSignal, isStreamed: boolean): Promise<Response> => {
    const { model, references } = request
    const quality = qualityOf(request)
    const body = {
      model: model.providerModelId,
      prompt: request.prompt,
      n: 1,
      size: providerShape(request),
      output_format: 'png',
      ...(quality === undefined ? {} : { quality }),
      ...(isStreamed ? { stream: true, partial_images: partialPreviews } : {}),
    }
    if (references.length === 0) return client.post('/images/generations', { body, signal })
    const form = new FormData()
    for (const [name, value] of Object.entries(body)) form.append(name, String(value))
    if (model.supportsInputFidelity) form.append('input_fidelity', 'high')
    for (const [index, photo] of references.entries()) form.append('image[]', toFile(photo, index))
    return client.post('/images/edits', { body: form, signal })
  }

  const pictureOf = async (
    answer: z.infer<typeof picture>,
    signal: AbortSignal,
  ): Promise<MediaFile<ImageMediaType>> => {
    if (answer.b64_json !== null && answer.b64_json !== undefined) {
      return toPicture(decodeBase64(answer.b64_json, providerId), providerId)
    }
    if (answer.url === null || answer.url === undefined) throw noPicture()
    if (options.downloadMedia === undefined) {
      throw new ResponseShapeError(`${providerId} answered with an address, and no downloader was given for it.`, {
        billed: 'yes',
      })
    }
    const bytes = await options.downloadMedia(answer.url, { providerId, maxBytes: maxPictureBytes, signal })
    return toPicture(bytes, providerId)
  }

  return {
    providerId,
    async generateImage(request, signal, onPreview): Promise<ImageResult> {
      assertImageRequest(request)
      const isStreamed = onPreview !== undefined && request.model.maxPartialPreviews > 0
      const warnings = warnAboutSeed(request)
      const fallback = estimateImageCost(request.model, { ...request, references: request.references.length })
      const response = await send(request, signal, isStreamed)
      const drawn = await finishedPicture(response, signal, onPreview)
      const image = await pictureOf(drawn.picture, signal)
      return { image, cost: costOf(request, drawn.usage, fallback), servedBy: null, warnings }
    },
  }
}

/** A part without a name and a true type is refused. */
function toFile({ bytes, mediaType }: MediaFile<ImageMediaType>, index: number): File {
  return new File([new Uint8Array(bytes)], `reference-${index + 1}.${mediaType.slice('image/'.length)}`, {
    type: mediaType,
  })
}

function noPicture(): ProviderError {
  return new ProviderError(`${providerId} answered without a picture.`, {
    providerId,
    reason: 'empty-result',
    billed: 'unknown',
  })
}

interface Drawn {
  readonly picture: z.infer<typeof picture>
  readonly usage: z.infer<typeof tokenUsage> | null | undefined
}

/** Passes unfinished pictures on and returns the finished one, whether it comes as a list or at the end of a stream. */
async function finishedPicture(
  response: Response,
  signal: AbortSignal,
  onPreview: OnPreview | undefined,
): Promise<Drawn> {
  let isList = false
  for await (const event of readAnswerEvents(response, providerId)) {
    signal.throwIfAborted()
    const failure = failedEvent.safeParse(event)
    if (failure.success) throw streamFailure(failure.data.error)
    const streamed = streamEvent.safeParse(event)
    if (!streamed.success) {
      const list = pictureList.safeParse(event)
      if (!list.success) throw new ResponseShapeError(`${providerId} answered with something that is no picture.`)
      const [first] = list.data.data ?? []
      if (first !== undefined) return { picture: first, usage: list.data.usage }
      isList = true
      continue
    }
    const { type, b64_json: base64, usage } = streamed.data
    if (type.endsWith('.completed')) return { picture: streamed.data, usage }
    if (type.endsWith('.partial_image') && base64 !== null && base64 !== undefined) {
      onPreview?.(toPicture(decodeBase64(base64, providerId), providerId))
    }
  }
  if (isList) throw noPicture()
  throw new OutcomeUnknownError(`${providerId} ended a stream before its picture.`)
}

function streamFailure(inner: unknown): MediaError {
  const body = openAiErrorBody.safeParse({ error: inner })
  const failure = body.success ? readOpenAiFailure(body.data.error, 400) : null
  if (failure === null || failure.reason === 'invalid-request') {
    return new OutcomeUnknownError(`${providerId} broke off a picture.`)
  }
  return new ProviderError(`${providerId} refused in the middle of a picture.`, {
    providerId,
    reason: failure.reason,
    ...failure.details,
  })
}

function costOf(request: ImageRequest, usage: z.infer<typeof tokenUsage> | null | undefined, fallback: Cost): Cost {
  if (usage === null || usage === undefined) return fallback
  const { input_tokens_details: input, output_tokens_details: output } = usage
  const imageOutput = output?.image_tokens ?? usage.output_tokens
  if (imageOutput === null || imageOutput === undefined) return fallback
  return computeImageCost(
    request.model,
    {
      textInput: input?.text_tokens ?? usage.input_tokens ?? 0,
      imageInput: input?.image_tokens ?? 0,
      textOutput: output?.text_tokens ?? 0,
      imageOutput,
    },
    fallback,
  )
}

const tokens = z.nullish(z.number())
const tokenUsage = z.object({
  input_tokens: tokens,
  output_tokens: tokens,
  input_tokens_details: z.nullish(z.object({ text_tokens: tokens, image_tokens: tokens })),
  output_tokens_details: z.nullish(z.object({ text_tokens: tokens, image_tokens: tokens })),
})
const picture = z.object({ b64_json: z.nullish(z.string()), url: z.nullish(z.string()) })
const pictureList = z.object({ data: z.nullish(z.array(picture)), usage: z.nullish(tokenUsage) })
const streamEvent = z.extend(picture, { type: z.string(), usage: z.nullish(tokenUsage) })
const failedEvent = z.object({ error: z.record(z.string(), z.unknown()) })
