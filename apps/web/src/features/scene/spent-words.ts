import type { StorySpending, TierSpending } from '@talelight/server'
import { usdWords } from '../../components/media/cost-words.ts'

type AmountRow = [name: string, amount: string]

/** What a scene and its story have cost, as rows of a name and an amount; what there is nothing to show for apart. */
export function spentRows(spending: StorySpending, sceneId: string): AmountRow[] {
  const amount = ({ usd, basis }: Pick<StorySpending, 'usd' | 'basis'>): string => {
    if (basis === 'unknown') return usd === 0 ? 'not known' : `at least ${usdWords(usd)}`
    return basis === 'estimated' && usd > 0 ? `about ${usdWords(usd)}` : usdWords(usd)
  }
  const scene = spending.scenes.find((row) => row.sceneId === sceneId)
  const rows: AmountRow[] = []
  if (scene !== undefined) rows.push(['This scene', amount(scene)])
  rows.push(['This story so far', amount(spending)])
  if (spending.wastedUsd > 0) rows.push(['Charged for nothing', usdWords(spending.wastedUsd)])
  if (spending.unsureUsd > 0) rows.push(['May have been charged', `about ${usdWords(spending.unsureUsd)}`])
  return rows
}

/** What the shelf has spent of what it may spend; only of a time that has a cap. */
export function shelfRows(spending: TierSpending): AmountRow[] {
  const { dayUsd, dayCapUsd, monthUsd, monthCapUsd } = spending
  const ofCap = (usd: number, capUsd: number): string => `$${usd.toFixed(2)} of $${capUsd.toFixed(2)}`
  const rows: AmountRow[] = []
  if (dayCapUsd !== null) rows.push(['The shelf today', ofCap(dayUsd, dayCapUsd)])
  if (monthCapUsd !== null) rows.push(['The shelf this month', ofCap(monthUsd, monthCapUsd)])
  return rows
}
