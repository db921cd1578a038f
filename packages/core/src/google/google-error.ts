import * as z from 'zod/mini'
import type { MediaError } from '../errors/media-error.ts'
import { toProviderError, toServerFailure } from '../http/provider-answer.ts'
import type { FailedAnswer, ReadFailure } from '../http/provider-answer.ts'

/** https://ai.google.dev/gemini-api/docs/troubleshooting; its front end sometimes wraps the object in a list. */
const failureShape = z.object({
  error: z.object({
    status: z.nullish(z.string()),
    message: z.nullish(z.string()),
    details: z.nullish(
      z.array(
        z.object({
          reason: z.nullish(z.string()),
          retryDelay: z.nullish(z.string()),
          violations: z.nullish(z.array(z.object({ quotaValue: z.nullish(z.union([z.string(), z.number()])) }))),
        }),
      ),
    ),
  }),
})
const googleErrorBody = z.union([
  failureShape,
  z.pipe(
    z.tuple([failureShape], z.unknown()),
    z.transform(([first]) => first),
  ),
])

type GoogleFailure = z.infer<typeof failureShape>['error']

/** A delay as Google writes it: `34.4s`. */
function delayMsOf(details: NonNullable<GoogleFailure['details']>): number | null {
  for (const { retryDelay } of details) {
    const seconds = /^(?<seconds>\d+(?:\.\d+)?)s$/.exec(retryDelay ?? '')?.groups?.['seconds']
    if (seconds !== undefined) return Number(seconds) * 1000
  }
  return null
}

function readGoogleFailure(error: GoogleFailure, httpStatus: number): ReadFailure | null {
  const code = error.status
  const details = error.details ?? []
  switch (httpStatus) {
    case 400:
      if (details.some(({ reason }) => reason === 'API_KEY_INVALID' || reason === 'API_KEY_EXPIRED')) {
        return { reason: 'auth', code: 'API_KEY_INVALID' }
      }
      if (code !== 'FAILED_PRECONDITION') return { reason: 'invalid-request', code }
      return { reason: /\blocation\b/i.test(error.message ?? '') ? 'access' : 'billing', code }
    case 401:
      return { reason: 'auth', code }
    case 403:
      return { reason: details.some(({ reason }) => reason?.startsWith('API_KEY_')) ? 'auth' : 'access', code }
    case 404:
      return { reason: 'model-gone', code }
    case 429: {
      const hasNoQuota = details.some(({ violations }) =>
        violations?.some(({ quotaValue }) => quotaValue === '0' || quotaValue === 0),
      )
      const isZero = hasNoQuota || /\blimit: 0\b/.test(error.message ?? '')
      return isZero
        ? { reason: 'billing', code }
        : { reason: 'rate-limit', code, details: { retryAfterMs: delayMsOf(details) } }
    }
    case 503:
      return { reason: 'overloaded', code }
    default:
      return httpStatus >= 400 && httpStatus < 500 ? { reason: 'invalid-request', code } : null
  }
}

/** What a failed answer of Google means. */
export function googleError(answer: FailedAnswer): MediaError {
  const body = googleErrorBody.safeParse(answer.body)
  if (!body.success && answer.status >= 500) return toServerFailure(answer)
  const failure = readGoogleFailure(body.success ? body.data.error : {}, answer.status)
  return failure === null ? toServerFailure(answer) : toProviderError(answer, failure)
}
