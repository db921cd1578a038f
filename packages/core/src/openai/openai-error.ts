import * as z from 'zod/mini'
import type { MediaError } from '../errors/media-error.ts'
import type { RefusedPart } from '../errors/provider-error.ts'
import { isPlainName, toProviderError, toServerFailure } from '../http/provider-answer.ts'
import type { FailedAnswer, ReadFailure } from '../http/provider-answer.ts'

/** https://developers.openai.com/api/docs/guides/error-codes */
export const openAiErrorBody = z.object({
  error: z.object({
    code: z.nullish(z.string()),
    type: z.nullish(z.string()),
    message: z.nullish(z.string()),
    moderation_details: z.nullish(
      z.object({ moderation_stage: z.nullish(z.string()), categories: z.nullish(z.array(z.string())) }),
    ),
  }),
})

type OpenAiFailure = z.infer<typeof openAiErrorBody>['error']

const refusalCodes: ReadonlySet<string> = new Set([
  'moderation_blocked',
  'content_policy_violation',
  'image_content_policy_violation',
])
const emptyPurseCodes: ReadonlySet<string> = new Set([
  'insufficient_quota',
  'credit_balance_exhausted',
  'billing_hard_limit_reached',
])

/** Where the details are missing, the sentence names the categories: `safety_violations=[violence, self-harm]`. */
function categoriesOf(error: OpenAiFailure): string[] {
  const inWords = /safety_violations=\[(?<list>[^\]]{0,200})\]/.exec(error.message ?? '')?.groups?.['list'] ?? ''
  const named = error.moderation_details?.categories ?? inWords.split(',').map((word) => word.trim())
  return named.filter((word) => isPlainName(word))
}

function refusal(error: OpenAiFailure): ReadFailure {
  const stage = error.moderation_details?.moderation_stage
  const refusedPart: RefusedPart = stage === 'input' ? 'words' : stage === 'output' ? 'result' : 'unknown'
  return {
    reason: 'content-policy',
    code: error.code,
    details: {
      refusedPart,
      refusedCategories: categoriesOf(error),
      // Whether a picture that was made and then held back is charged, nobody says.
      billed: refusedPart === 'words' ? 'no' : 'unknown',
    },
  }
}

/** A failure in OpenAI's words; `null` where they say nothing that its status does not. */
export function readOpenAiFailure(error: OpenAiFailure, status: number): ReadFailure | null {
  const { code, type } = error
  if (code !== null && code !== undefined && refusalCodes.has(code)) return refusal(error)
  const isPurseEmpty = emptyPurseCodes.has(code ?? '') || emptyPurseCodes.has(type ?? '')
  switch (status) {
    case 401:
      return { reason: 'auth', code }
    case 402:
      return { reason: 'billing', code }
    case 403:
      return { reason: 'access', code }
    case 404:
      return { reason: code === 'model_not_found' ? 'model-gone' : 'invalid-request', code }
    case 408:
      return { reason: 'overloaded', code }
    case 429:
      return { reason: isPurseEmpty ? 'billing' : code === 'slow_down' ? 'overloaded' : 'rate-limit', code }
    case 503:
      return { reason: 'overloaded', code }
    default:
      return status >= 400 && status < 500 ? { reason: isPurseEmpty ? 'billing' : 'invalid-request', code } : null
  }
}

/** What a failed answer in OpenAI's dialect means. */
export function openAiError(answer: FailedAnswer): MediaError {
  const body = openAiErrorBody.safeParse(answer.body)
  // An answer that is not in its words may be of something between us: only its status can be believed.
  if (!body.success && answer.status >= 500) return toServerFailure(answer)
  const failure = readOpenAiFailure(body.success ? body.data.error : {}, answer.status)
  return failure === null ? toServerFailure(answer) : toProviderError(answer, failure)
}
