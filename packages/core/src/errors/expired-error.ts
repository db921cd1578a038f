import { MediaError } from './media-error.ts'

/** The provider no longer holds the operation or its result. */
export class ExpiredError extends MediaError {
  override readonly name = 'ExpiredError'

  constructor(message: string, cause?: unknown) {
    super(message, { reason: 'expired', isRetryable: false, billed: 'unknown', cause })
  }
}
