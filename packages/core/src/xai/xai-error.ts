import * as z from 'zod/mini'
import type { MediaError } from '../errors/media-error.ts'
import { toProviderError, toServerFailure } from '../http/provider-answer.ts'
import type { FailedAnswer, ReadFailure } from '../http/provider-answer.ts'

const usage = z.nullish(z.object({ cost_in_usd_ticks: z.nullish(z.number()) }))

/** xAI writes failures in three shapes: a code beside a sentence, an object as OpenAI has it, or a sentence alone. */
const xAiErrorBody = z.object({
  code: z.nullish(z.union([z.string(), z.number()])),
  error: z.nullish(z.union([z.string(), z.object({ message: z.nullish(z.string()), code: z.nullish(z.string()) })])),
  usage,
})

const ticksAUsd = 10_000_000_000

/** xAI counts money in ticks: 10,000,000,000 are a dollar. */
export function usdOfTicks(counted: z.infer<typeof usage>): number | null {
  const ticks = counted?.cost_in_usd_ticks
  return ticks === null || ticks === undefined ? null : ticks / ticksAUsd
}

interface XAiFailure {
  readonly code: string | null
  readonly sentence: string
  readonly costUsd: number | null
}

function readBody(body: unknown): XAiFailure | null {
  const parsed = xAiErrorBody.safeParse(body)
  if (!parsed.success) return null
  const { code, error } = parsed.data
  if (error === null || error === undefined) return null
  const inner = typeof error === 'string' ? { message: error, code: null } : error
  const word = code ?? inner.code
  return {
    code: word === null || word === undefined ? null : String(word).replaceAll('_', '-'),
    sentence: inner.message ?? '',
    costUsd: usdOfTicks(parsed.data.usage),
  }
}

const moderatedCode = 'imagine:content-moderated'

/** xAI judges the finished work, so what it refuses it has made, and charges. */
export function xAiRefusal(costUsd: number | null): ReadFailure {
  return {
    reason: 'content-policy',
    code: moderatedCode,
    details: { refusedPart: 'result', billed: 'yes', costUsd },
  }
}

function readXAiFailure({ code, sentence, costUsd }: XAiFailure, status: number): ReadFailure | null {
  if (code === moderatedCode) return xAiRefusal(costUsd)
  switch (status) {
    case 400:
      return { reason: /\bincorrect api key\b/i.test(sentence) ? 'auth' : 'invalid-request', code }
    case 401:
      return { reason: 'auth', code }
    case 402:
      return { reason: 'billing', code }
    case 403:
      if (/\b(?:credits?|spending limit)\b/i.test(sentence)) return { reason: 'billing', code }
      return { reason: /\bapi key\b.*\b(?:blocked|disabled)\b/i.test(sentence) ? 'auth' : 'access', code }
    case 404:
    case 410:
      return { reason: 'model-gone', code }
    case 408:
    case 503:
      return { reason: 'overloaded', code }
    case 429:
      return { reason: 'rate-limit', code }
    default:
      return status >= 400 && status < 500 ? { reason: 'invalid-request', code } : null
  }
}

/** What a failed answer of xAI means. */
export function xAiError(answer: FailedAnswer): MediaError {
  const body = readBody(answer.body)
  if (body === null && answer.status >= 500) return toServerFailure(answer)
  const failure = readXAiFailure(body ?? { code: null, sentence: '', costUsd: null }, answer.status)
  return failure === null ? toServerFailure(answer) : toProviderError(answer, failure)
}

export const xAiUsage = usage
