import type { TierView } from '@talelight/server'

/** An amount beside a credit; `null` where there is none to say: unknown, or on the children's shelf. */
export function costWords(costUsd: number | null, binding: TierView['binding']): string | null {
  if (costUsd === null || binding === 'kids') return null
  if (costUsd === 0) return 'free'
  return costUsd < 0.005 ? 'under $0.01' : `$${costUsd.toFixed(2)}`
}
