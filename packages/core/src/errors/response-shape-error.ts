import type { Billed } from './failure-reason.ts'
import { MediaError } from './media-error.ts'

/** A success that cannot be read: no picture in it, no scene, not the file it says it is. */
export class ResponseShapeError extends MediaError {
  override readonly name = 'ResponseShapeError'

  /** @param options.billed whether the provider charged for it; default `unknown`. */
  constructor(message: string, options: { readonly billed?: Billed; readonly cause?: unknown } = {}) {
    super(message, {
      reason: 'broken-result',
      isRetryable: false,
      billed: options.billed ?? 'unknown',
      cause: options.cause,
    })
  }
}
