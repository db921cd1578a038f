import * as z from 'zod/mini'
import type { MediaError } from '../errors/media-error.ts'
import { toProviderError, toServerFailure } from '../http/provider-answer.ts'
import type { FailedAnswer, ReadFailure } from '../http/provider-answer.ts'

/** https://platform.claude.com/docs/en/api/errors */
export const anthropicErrorBody = z.object({
  error: z.object({ type: z.string(), message: z.nullish(z.string()) }),
})

function readFailure(type: string, message: string, status: number): ReadFailure | null {
  switch (type) {
    case 'authentication_error':
      return { reason: 'auth', code: type }
    case 'billing_error':
      return { reason: 'billing', code: type }
    case 'permission_error':
      return { reason: 'access', code: type }
    case 'not_found_error':
      return { reason: 'model-gone', code: type }
    case 'rate_limit_error':
      return { reason: 'rate-limit', code: type }
    case 'overloaded_error':
      return { reason: 'overloaded', code: type }
    case 'invalid_request_error':
    case 'request_too_large':
      return { reason: /\bcredit balance\b/i.test(message) ? 'billing' : 'invalid-request', code: type }
    default:
      return status >= 400 && status < 500 ? { reason: 'invalid-request', code: type } : null
  }
}

/** What a failed answer of Anthropic means. Its types say more than its statuses. */
export function anthropicError(answer: FailedAnswer): MediaError {
  const body = anthropicErrorBody.safeParse(answer.body)
  if (!body.success) {
    if (answer.status === 401) return toProviderError(answer, { reason: 'auth' })
    if (answer.status === 429) return toProviderError(answer, { reason: 'rate-limit' })
    return answer.status >= 500 ? toServerFailure(answer) : toProviderError(answer, { reason: 'invalid-request' })
  }
  const { type, message } = body.data.error
  const failure = readFailure(type, message ?? '', answer.status)
  return failure === null ? toServerFailure(answer) : toProviderError(answer, failure)
}
