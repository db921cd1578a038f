import type { TierRow } from '@talelight/db'
import type { Bell } from '../jobs/bell.ts'
import type { Gate } from './gate.ts'

const lookMs = 4000

/** Sessions end by time as well: open streams of gated tiers are woken now and then, and see it for themselves. */
export function watchLocks(options: { readonly bell: Bell; readonly gate: Gate; readonly tiers: readonly TierRow[] }): {
  stop(): void
} {
  const gated = options.tiers.filter((tier) => options.gate.isGated(tier))
  const timer = setInterval(() => {
    for (const tier of gated) options.bell.ringTier(tier.id)
  }, lookMs)
  return { stop: () => clearInterval(timer) }
}
