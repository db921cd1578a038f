import type { MediaError } from '../errors/media-error.ts'
import { ProviderError } from '../errors/provider-error.ts'

const firstDelayMs = 1000
const longestDelayMs = 60_000
const longestAskedDelayMs = 600_000

/**
 * How long to wait before the same request is sent again; `null` when it must not be. Only what certainly cost nothing
 * is: a refusal, a lost answer or a bad request never. Full jitter; a delay that the provider names is obeyed, up to ten
 * minutes.
 */
export function retryDelay(
  error: MediaError,
  tried: { readonly attempt: number; readonly maxAttempts: number; readonly random: () => number },
): number | null {
  if (!error.isRetryable || error.billed !== 'no' || tried.attempt >= tried.maxAttempts) return null
  const asked = error instanceof ProviderError ? error.retryAfterMs : null
  if (asked !== null) return Math.min(asked, longestAskedDelayMs)
  return Math.round(tried.random() * Math.min(longestDelayMs, firstDelayMs * 2 ** tried.attempt))
}
