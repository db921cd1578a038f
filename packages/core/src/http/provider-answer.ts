import { OutcomeUnknownError } from '../errors/outcome-unknown-error.ts'
import { ProviderError } from '../errors/provider-error.ts'
import type { ProviderReason } from '../errors/provider-error.ts'
import type { MediaError } from '../errors/media-error.ts'
import { TransportError } from '../errors/transport-error.ts'
import { retryAfterMs } from './retry-after.ts'

/** An answer that is no success. */
export interface FailedAnswer {
  readonly providerId: string
  /** Whether the request costs money when it is carried out. */
  readonly isPaid: boolean
  readonly status: number
  readonly headers: Headers
  /** The body's JSON; `null` where it is none. */
  readonly body: unknown
  /** What must not be repeated, whatever field of the answer holds it. Default: nothing was sent. */
  readonly sentKeys?: readonly string[]
}

/** What a provider's own words make of a failed answer. */
export interface ReadFailure {
  readonly reason: ProviderReason
  /** The provider's code, for logs. */
  readonly code?: string | null | undefined
  readonly details?: Pick<
    ConstructorParameters<typeof ProviderError>[1],
    'billed' | 'refusedPart' | 'refusedCategories' | 'costUsd' | 'retryAfterMs'
  >
}

/** A provider that objects to more than this objects to everything. */
const maxCategories = 20
const namePattern = /^[\w.:/-]{1,64}$/

/** Whether a provider's word for something is one that may be passed on: no sentence, and nothing of a key. */
export function isPlainName(word: string, sentKeys: readonly string[] = []): boolean {
  return namePattern.test(word) && !sentKeys.some((key) => key.includes(word) || word.includes(key))
}

/** Names provider, status and code. The provider's own sentence stays out: it may repeat a prompt or a key. */
export function failureMessage(
  answer: Pick<FailedAnswer, 'providerId' | 'status' | 'sentKeys'>,
  code?: string | null,
): string {
  const isPrintable = code !== null && code !== undefined && isPlainName(code, answer.sentKeys)
  return `${answer.providerId} answered ${answer.status}${isPrintable ? ` ${code}` : ''}.`
}

function requestIdOf({ headers, sentKeys }: FailedAnswer): string | null {
  const id = headers.get('x-request-id') ?? headers.get('request-id')
  return id !== null && isPlainName(id, sentKeys) ? id : null
}

export function toProviderError(answer: FailedAnswer, failure: ReadFailure): ProviderError {
  const { reason, code, details } = failure
  const mayComeBack = reason === 'rate-limit' || reason === 'overloaded'
  return new ProviderError(failureMessage(answer, code), {
    providerId: answer.providerId,
    reason,
    statusCode: answer.status,
    requestId: requestIdOf(answer),
    retryAfterMs: mayComeBack ? retryAfterMs(answer.headers, Date.now()) : null,
    ...details,
    refusedCategories: details?.refusedCategories
      ?.filter((name) => isPlainName(name, answer.sentKeys))
      .slice(0, maxCategories),
  })
}

/**
 * A failure on the provider's side, or of something between us. What was asked may have been carried out, so a paid
 * request is never sent again by a machine.
 */
export function toServerFailure(answer: FailedAnswer): MediaError {
  const message = failureMessage(answer)
  return answer.isPaid ? new OutcomeUnknownError(message) : new TransportError(message)
}
