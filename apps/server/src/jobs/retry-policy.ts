import { isMediaError, ProviderError } from '@talelight/core'

const maxAttempts = 6
const firstDelayMs = 1000
const maxDelayMs = 60_000
const maxAskedDelayMs = 600_000

/**
 * How long to wait before the same request may be sent again by itself; `null` when only a person may do that.
 *
 * Full jitter, so that many waiting rows do not return at one instant; a provider that names a delay is obeyed.
 */
export function retryDelayMs(error: unknown, attempt: number, random: () => number = Math.random): number | null {
  if (!isMediaError(error) || !error.isRetryable || error.billed === 'unknown' || attempt >= maxAttempts) return null
  const asked = error instanceof ProviderError ? error.retryAfterMs : null
  if (asked !== null) return Math.min(asked, maxAskedDelayMs)
  return Math.round(random() * Math.min(maxDelayMs, firstDelayMs * 2 ** attempt))
}
