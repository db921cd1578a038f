import type { Cost } from '@talelight/core'
import { findCallsOfStory } from '@talelight/db'
import type { ProviderCallRow, TierDb } from '@talelight/db'
import type { SpentView, StorySpending } from '../views.ts'

type CostBasis = Cost['basis']

/** From the surest to the least sure. */
const bases = ['reported', 'computed', 'estimated', 'unknown'] as const satisfies readonly CostBasis[]

/** Adds up what is known; the basis is that of the least sure part, so `unknown` means "at least". */
function sumMade(calls: readonly ProviderCallRow[]): SpentView {
  const made = calls.filter((call) => call.state === 'settled')
  return {
    usd: made.reduce((usd, call) => usd + (call.actualCostUsd ?? 0), 0),
    basis: bases[Math.max(0, ...made.map((call) => bases.indexOf(call.costBasis)))] ?? 'unknown',
  }
}

const sumReserved = (calls: readonly ProviderCallRow[], state: ProviderCallRow['state']): number =>
  calls
    .filter((call) => call.state === state)
    .reduce((usd, call) => usd + (call.actualCostUsd ?? call.reservedCostUsd), 0)

/** What a story has cost, out of the ledger: what there is to show for it, and apart from that what there is not. */
export function spendingOfStory(db: TierDb, storyId: string): StorySpending {
  const calls = findCallsOfStory(db, storyId)
  return {
    ...sumMade(calls),
    wastedUsd: sumReserved(calls, 'wasted'),
    unsureUsd: sumReserved(calls, 'unknown'),
    scenes: [...Map.groupBy(calls, (call) => call.sceneId)].map(([sceneId, ofScene]) => ({
      sceneId,
      ...sumMade(ofScene),
    })),
  }
}
