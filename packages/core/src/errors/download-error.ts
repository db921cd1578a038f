import { MediaError } from './media-error.ts'

/** A result was made and its file could not be fetched: the address was refused, it was too large, or it broke off. */
export class DownloadError extends MediaError {
  override readonly name = 'DownloadError'

  constructor(message: string, cause?: unknown) {
    super(message, { reason: 'download-failed', isRetryable: true, billed: 'yes', cause })
  }
}
