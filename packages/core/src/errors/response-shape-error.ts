import { MediaError } from './media-error.ts'

/** A success that cannot be read: no picture in it, no scene, not the file it says it is. */
export class ResponseShapeError extends MediaError {
  override readonly name = 'ResponseShapeError'

  constructor(message: string, cause?: unknown) {
    super(message, { reason: 'broken-result', isRetryable: false, billed: 'unknown', cause })
  }
}
