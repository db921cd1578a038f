import * as z from 'zod/mini'
import { reportedCost } from '../cost.ts'
import { ExpiredError } from '../errors/expired-error.ts'
import type { MediaError } from '../errors/media-error.ts'
import { ProviderError } from '../errors/provider-error.ts'
import { ResponseShapeError } from '../errors/response-shape-error.ts'
import { TransportError } from '../errors/transport-error.ts'
import { UnsupportedRequestError } from '../errors/unsupported-request-error.ts'
import { toDataUrl } from '../http/base64.ts'
import { failureMessage } from '../http/provider-answer.ts'
import { createProviderFetch } from '../http/provider-fetch.ts'
import type { ProviderOptions } from '../http/provider-options.ts'
import { readJson } from '../http/read-json.ts'
import { estimateVideoCost } from '../model-cost.ts'
import type { VideoModel, VideoResolution } from '../registry/video-models.ts'
import type { VideoAdapter, VideoOperation, VideoRequest, VideoStatus } from '../video-adapter.ts'
import { defaultXAiBaseUrl } from './xai-base-url.ts'
import { usdOfTicks, xAiError, xAiRefusal, xAiUsage } from './xai-error.ts'

const providerId = 'xai'
const maxAnswerBytes = 1_000_000

/** Animates with Grok Imagine Video: a start that is paid, and a look at it as often as somebody likes. */
export function createXAiVideoAdapter(options: ProviderOptions): VideoAdapter {
  const baseUrl = options.baseUrl ?? defaultXAiBaseUrl
  const platformFetch = options.fetch ?? globalThis.fetch
  const bounds = {
    providerId,
    maxBytes: maxAnswerBytes,
    answerTimeoutMs: options.answerTimeoutMs ?? 60_000,
    idleTimeoutMs: options.idleTimeoutMs ?? 20_000,
  }
  const sendStart = createProviderFetch(platformFetch, { ...bounds, isPaid: true }, xAiError)
  const sendLook = createProviderFetch(platformFetch, { ...bounds, isPaid: false }, (answer) => {
    if (answer.status === 404 || answer.status === 410) return new ExpiredError(failureMessage(answer))
    const error = xAiError(answer)
    // The clip has been refused, or its id means nothing there; anything else failed only the question.
    const isFinal = answer.status === 400 && error instanceof ProviderError && error.reason !== 'auth'
    return isFinal ? error : new TransportError(failureMessage(answer))
  })
  const authorization = `Bearer ${options.apiKey}`

  return {
    providerId,
    async startVideo(request, signal) {
      assertVideoRequest(request)
      const { model, prompt, startFrame, durationSeconds, aspectRatio, resolution } = request
      const response = await sendStart(`${baseUrl}/videos/generations`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify({
          model: model.providerModelId,
          prompt,
          image: { url: toDataUrl(startFrame) },
          duration: durationSeconds,
          aspect_ratio: aspectRatio,
          resolution,
        }),
        signal,
      })
      const parsed = startAnswer.safeParse(await readJson(response, providerId))
      // A start that was accepted under a name that cannot be asked for is lost, and probably charged.
      if (!parsed.success) throw new ResponseShapeError(`${providerId} accepted a clip and gave no usable id for it.`)
      return { operation: toOperation(parsed.data.request_id, request) }
    },

    async getVideoStatus(stored, signal) {
      const operation = readOperation(stored)
      let response: Response
      try {
        response = await sendLook(`${baseUrl}/videos/${operation.requestId}`, { headers: { authorization }, signal })
      } catch (error) {
        if (error instanceof ProviderError) return { status: 'failed', error }
        throw error
      }
      // While a clip is made, xAI answers 202, often with nothing in it.
      const text = response.status === 202 ? await response.text() : null
      if (text !== null && text.trim() === '') return { status: 'pending', progress: null }
      const answer = statusAnswer.safeParse(text === null ? await readStrictly(response) : parseLoosely(text))
      if (!answer.success) throw new TransportError(`${providerId} said something about a clip that cannot be read.`)
      return toStatus(answer.data, operation)
    },
  }
}

/** A page in place of an answer says nothing about the clip: it is asked after again. */
async function readStrictly(response: Response): Promise<unknown> {
  try {
    return await readJson(response, providerId)
  } catch (error) {
    throw new TransportError(`${providerId} did not answer a question about a clip with JSON.`, error)
  }
}

function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}

function assertVideoRequest({ model, durationSeconds, aspectRatio, resolution }: VideoRequest): void {
  const [shortest, longest] = model.durationRangeSeconds
  if (!Number.isInteger(durationSeconds) || durationSeconds < shortest || durationSeconds > longest) {
    throw new UnsupportedRequestError(
      `"${model.key}" makes clips of ${shortest} to ${longest} whole seconds; ${durationSeconds} were asked for.`,
    )
  }
  if (!model.resolutions.includes(resolution)) {
    throw new UnsupportedRequestError(`"${model.key}" makes ${model.resolutions.join(', ')}, not ${resolution}.`)
  }
  if (!model.aspectRatios.includes(aspectRatio)) {
    throw new UnsupportedRequestError(`"${model.key}" makes ${model.aspectRatios.join(', ')}, not ${aspectRatio}.`)
  }
}

const idPattern = /^(?!.*\.\.)[\w.:-]{1,256}$/

const operationShape = z.object({
  provider: z.literal(providerId),
  requestId: z.string().check(z.regex(idPattern)),
  /** What the clip costs by the price list, for a provider that forgets to say. */
  estimatedCostUsd: z.nullable(z.number()),
})
type Operation = z.infer<typeof operationShape>

function toOperation(
  requestId: string,
  request: { model: VideoModel; durationSeconds: number; resolution: VideoResolution },
): VideoOperation {
  const operation: Operation = {
    provider: providerId,
    requestId,
    estimatedCostUsd: estimateVideoCost(request.model, request).usd,
  }
  return operation
}

function readOperation(stored: VideoOperation): Operation {
  const parsed = operationShape.safeParse(stored)
  if (parsed.success) return parsed.data
  throw new ResponseShapeError('This clip was not begun at xAI: its operation is not one of its own.', { billed: 'no' })
}

function toStatus(answer: z.infer<typeof statusAnswer>, { estimatedCostUsd }: Operation): VideoStatus {
  const { video, usage, error, progress } = answer
  const status = answer.status ?? null
  const costUsd = usdOfTicks(usage)
  const failed = (failure: MediaError): VideoStatus => ({ status: 'failed', error: failure })
  const refused = () =>
    failed(
      new ProviderError(`${providerId} made a clip and held it back.`, {
        providerId,
        reason: 'content-policy',
        ...xAiRefusal(costUsd).details,
      }),
    )
  const url = video?.url ?? null
  if (status === 'done' || (status === null && url !== null)) {
    if (video?.respect_moderation === false) return refused()
    if (url === null) {
      return failed(new ResponseShapeError(`${providerId} says that a clip is done and not where.`, { billed: 'yes' }))
    }
    const fallback =
      estimatedCostUsd === null
        ? ({ basis: 'unknown', usd: null } as const)
        : ({ basis: 'estimated', usd: estimatedCostUsd } as const)
    return { status: 'complete', video: { kind: 'url', url }, cost: reportedCost(costUsd, fallback) }
  }
  if (status === 'expired') return failed(new ExpiredError(`${providerId} no longer has this clip.`))
  if (status === 'failed' || (status !== null && /\b(?:fail|error|cancel|reject|expire)/i.test(status))) {
    return failed(failureOf(error?.code ?? null, { sentence: error?.message ?? '', costUsd }))
  }
  // A word that nobody knows yet means that it is still running; the caller's deadline ends that.
  return { status: 'pending', progress: typeof progress === 'number' ? Math.min(1, Math.max(0, progress / 100)) : null }
}

function failureOf(code: string | null, told: { sentence: string; costUsd: number | null }): ProviderError {
  const word = code?.replaceAll('-', '_') ?? ''
  const isModerated = word === 'imagine:content_moderated' || /\b(?:moderat(?:ed|ion)|safety)\b/i.test(told.sentence)
  const message = `${providerId} could not make a clip${/^[\w:]{1,64}$/.test(word) ? `: ${word}` : ''}.`
  const common = { providerId, costUsd: told.costUsd, billed: 'unknown' } as const
  if (isModerated)
    return new ProviderError(message, { ...common, ...xAiRefusal(told.costUsd).details, reason: 'content-policy' })
  switch (word) {
    case 'invalid_argument':
    case 'failed_precondition':
      return new ProviderError(message, { ...common, reason: 'invalid-request' })
    case 'permission_denied':
      return new ProviderError(message, { ...common, reason: 'access' })
    default:
      return new ProviderError(message, { ...common, reason: 'empty-result' })
  }
}

const startAnswer = z.object({ request_id: z.string().check(z.regex(idPattern)) })
const statusAnswer = z.object({
  status: z.nullish(z.string()),
  progress: z.nullish(z.number()),
  video: z.nullish(z.object({ url: z.nullish(z.string()), respect_moderation: z.nullish(z.boolean()) })),
  error: z.nullish(z.object({ code: z.nullish(z.string()), message: z.nullish(z.string()) })),
  usage: xAiUsage,
})
