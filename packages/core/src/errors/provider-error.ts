import type { Billed, FailureReason } from './failure-reason.ts'
import { MediaError } from './media-error.ts'

type ProviderReason = Extract<
  FailureReason,
  | 'auth'
  | 'billing'
  | 'access'
  | 'rate-limit'
  | 'invalid-request'
  | 'model-gone'
  | 'content-policy'
  | 'empty-result'
  | 'overloaded'
>

const retryableReasons: ReadonlySet<ProviderReason> = new Set(['rate-limit', 'overloaded'])

/** The provider answered, and the answer was no. */
export class ProviderError extends MediaError {
  override readonly name = 'ProviderError'
  readonly providerId: string
  readonly statusCode: number | null
  /** The provider's own id of the request, for its support desk. */
  readonly requestId: string | null
  /** How long the provider asks us to wait. */
  readonly retryAfterMs: number | null

  constructor(
    message: string,
    options: {
      providerId: string
      reason: ProviderReason
      billed?: Billed
      statusCode?: number
      requestId?: string
      retryAfterMs?: number
      cause?: unknown
    },
  ) {
    super(message, {
      reason: options.reason,
      isRetryable: retryableReasons.has(options.reason),
      billed: options.billed ?? 'no',
      cause: options.cause,
    })
    this.providerId = options.providerId
    this.statusCode = options.statusCode ?? null
    this.requestId = options.requestId ?? null
    this.retryAfterMs = options.retryAfterMs ?? null
  }
}
