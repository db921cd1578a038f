import { isMediaError, ProviderError } from '@talelight/core'
import type { FailureReason } from '@talelight/core'

/** Of what may not get better by waiting. */
const maxAttempts = 6
const firstDelayMs = 1000
const maxDelayMs = 60_000
/** When nothing has helped for a while, or a provider asks for it: nothing waits longer than this. */
export const maxHoldMs = 600_000

/** Nothing was sent, or the provider asks us to wait: work is held as long as that lasts, and never fails for it. */
const heldReasons: ReadonlySet<FailureReason> = new Set(['unreachable', 'rate-limit'])

/**
 * How long to wait before the same request may be sent again by itself; `null` when only a person may do that.
 *
 * Full jitter, so that many waiting rows do not return at one instant; a provider that names a delay is obeyed.
 */
export function retryDelayMs(
  error: unknown,
  {
    attempt,
    random,
    isUnderWay = false,
  }: {
    readonly attempt: number
    readonly random: () => number
    /** The provider holds the result: trying again asks for it once more and buys nothing. Default false. */
    readonly isUnderWay?: boolean
  },
): number | null {
  if (!isMediaError(error) || !error.isRetryable) return null
  if (error.billed === 'unknown' || (error.billed === 'yes' && !isUnderWay)) return null
  const isHeld = heldReasons.has(error.reason)
  if (!isHeld && attempt >= maxAttempts) return null
  const asked = error instanceof ProviderError ? error.retryAfterMs : null
  if (asked !== null) return Math.min(asked, maxHoldMs)
  const cap = attempt > maxAttempts ? maxHoldMs : maxDelayMs
  return Math.round(random() * Math.min(cap, firstDelayMs * 2 ** attempt))
}
