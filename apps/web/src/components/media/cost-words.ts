import type { Media, TierView } from '@talelight/server'

type CostBasis = NonNullable<Media['costBasis']>

/** An amount to the cent. */
export function usdWords(usd: number): string {
  if (usd === 0) return 'free'
  return usd < 0.005 ? 'under $0.01' : `$${usd.toFixed(2)}`
}

/**
 * An amount beside a credit, as sure as it is known; `null` where there is none to say: unknown, or on the children's
 * shelf.
 */
export function costWords(
  usd: number | null,
  binding: TierView['binding'],
  basis: CostBasis | null = null,
): string | null {
  if (usd === null || binding === 'kids') return null
  return basis === 'estimated' && usd >= 0.005 ? `about ${usdWords(usd)}` : usdWords(usd)
}
