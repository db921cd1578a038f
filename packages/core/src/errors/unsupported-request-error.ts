import { MediaError } from './media-error.ts'

/** This model cannot do what was asked. Nothing was sent. */
export class UnsupportedRequestError extends MediaError {
  override readonly name = 'UnsupportedRequestError'

  constructor(message: string, cause?: unknown) {
    super(message, { reason: 'unsupported', isRetryable: false, billed: 'no', cause })
  }
}
