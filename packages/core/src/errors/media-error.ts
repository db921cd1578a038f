import type { Billed, FailureReason } from './failure-reason.ts'

const marker = Symbol.for('talelight.media-error')

export interface MediaErrorOptions {
  readonly reason: FailureReason
  /** Whether the same request may succeed later without a change to it. */
  readonly isRetryable: boolean
  readonly billed: Billed
  readonly cause?: unknown
}

/**
 * The base of every error that this library throws. Messages are for developers: they name the thing, the value and
 * the way out, and never hold a prompt, a photo or a key.
 */
export class MediaError extends Error {
  override readonly name: string = 'MediaError'
  readonly [marker] = true
  readonly reason: FailureReason
  readonly isRetryable: boolean
  readonly billed: Billed

  constructor(message: string, options: MediaErrorOptions) {
    super(message, { cause: options.cause })
    this.reason = options.reason
    this.isRetryable = options.isRetryable
    this.billed = options.billed
  }
}

/** Tells a library error from any other, also when two copies of the library are loaded. */
export function isMediaError(error: unknown): error is MediaError {
  return error instanceof Error && marker in error
}
