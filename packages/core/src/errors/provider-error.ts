import type { Billed, FailureReason } from './failure-reason.ts'
import { MediaError } from './media-error.ts'

export type ProviderReason = Extract<
  FailureReason,
  | 'auth'
  | 'billing'
  | 'access'
  | 'rate-limit'
  | 'invalid-request'
  | 'model-gone'
  | 'content-policy'
  | 'empty-result'
  | 'cut-short'
  | 'overloaded'
>

/** What a refusal is about: the words that were sent, a photo that was sent, or what was made of them. */
export type RefusedPart = 'words' | 'photo' | 'result' | 'unknown'

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
  /** Set exactly when `reason` is `content-policy`. */
  readonly refusedPart: RefusedPart | null
  /** The provider's names for what it objects to, such as `violence`; empty where it does not say. */
  readonly refusedCategories: readonly string[]
  /** What the provider says it charged in spite of the failure; `null` where it does not say. */
  readonly costUsd: number | null

  constructor(
    message: string,
    options: {
      providerId: string
      reason: ProviderReason
      /** Default `no`. */
      billed?: Billed | undefined
      statusCode?: number | undefined
      requestId?: string | null | undefined
      retryAfterMs?: number | null | undefined
      refusedPart?: RefusedPart | undefined
      refusedCategories?: readonly string[] | undefined
      costUsd?: number | null | undefined
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
    this.refusedPart = options.reason === 'content-policy' ? (options.refusedPart ?? 'unknown') : null
    this.refusedCategories = options.refusedCategories ?? []
    this.costUsd = options.costUsd ?? null
  }
}
