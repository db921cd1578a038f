/**
 * What something cost or will cost, in US dollars, and how that is known.
 *
 * - `reported`: the provider said so.
 * - `computed`: from the provider's token counts and its price list.
 * - `estimated`: from the price list alone.
 * - `unknown`: nobody can say. It is never counted as nothing.
 */
export type Cost =
  | { readonly basis: 'reported' | 'computed' | 'estimated'; readonly usd: number }
  | { readonly basis: 'unknown'; readonly usd: null }

export const unknownCost: Cost = { basis: 'unknown', usd: null }

/** The cost that a provider reports, or the fallback where it reports none that can be true. */
export function reportedCost(usd: number | null | undefined, fallback: Cost): Cost {
  return typeof usd === 'number' && Number.isFinite(usd) && usd >= 0 ? { basis: 'reported', usd } : fallback
}

/** A price-list cost; unknown where the list has none. */
export function estimatedCost(usd: number | null): Cost {
  return usd === null ? unknownCost : { basis: 'estimated', usd }
}

const bases = ['reported', 'computed', 'estimated'] as const

/** Adds costs up: as sure as the least sure of them, and unknown as soon as one is. */
export function sumCosts(costs: readonly Cost[]): Cost {
  let usd = 0
  let surest = 0
  for (const cost of costs) {
    if (cost.usd === null) return unknownCost
    usd += cost.usd
    surest = Math.max(surest, bases.indexOf(cost.basis))
  }
  return { basis: bases[surest] ?? 'estimated', usd }
}
