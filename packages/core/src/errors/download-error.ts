import { MediaError } from './media-error.ts'

/** A result was made and its file could not be fetched: the address was refused, it was too large, or it broke off. */
export class DownloadError extends MediaError {
  override readonly name = 'DownloadError'

  /** @param options.isRetryable whether fetching it again may help; default true. */
  constructor(message: string, options: { readonly isRetryable?: boolean; readonly cause?: unknown } = {}) {
    super(message, {
      reason: 'download-failed',
      isRetryable: options.isRetryable ?? true,
      billed: 'yes',
      cause: options.cause,
    })
  }
}
