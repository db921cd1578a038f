import { MediaError } from './media-error.ts'

/** Nobody answered, and nothing that costs money was sent: name look-up, refused connection, a poll without an answer. */
export class TransportError extends MediaError {
  override readonly name = 'TransportError'

  constructor(message: string, cause?: unknown) {
    super(message, { reason: 'unreachable', isRetryable: true, billed: 'no', cause })
  }
}
