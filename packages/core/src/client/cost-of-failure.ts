import { unknownCost } from '../cost.ts'
import type { Cost } from '../cost.ts'
import type { MediaError } from '../errors/media-error.ts'
import { ProviderError } from '../errors/provider-error.ts'

/** What a failure cost, as far as it is known: nothing only where that is certain. */
export function costOfFailure(error: MediaError): Cost {
  if (error instanceof ProviderError && error.costUsd !== null) return { basis: 'reported', usd: error.costUsd }
  return error.billed === 'no' ? { basis: 'computed', usd: 0 } : unknownCost
}
