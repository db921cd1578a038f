import { MediaError } from './media-error.ts'

/** A paid request left and no answer came. It may have been charged, so only a person may send it again. */
export class OutcomeUnknownError extends MediaError {
  override readonly name = 'OutcomeUnknownError'

  constructor(message: string, cause?: unknown) {
    super(message, { reason: 'outcome-unknown', isRetryable: false, billed: 'unknown', cause })
  }
}
