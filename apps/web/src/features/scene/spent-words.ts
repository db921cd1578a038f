import type { StorySpending } from '@talelight/server'
import { usdWords } from '../../components/media/cost-words.ts'

/** What a scene and its story have cost, as rows of a name and an amount; what there is nothing to show for apart. */
export function spentRows(spending: StorySpending, sceneId: string): [name: string, amount: string][] {
  const amount = ({ usd, basis }: Pick<StorySpending, 'usd' | 'basis'>): string => {
    if (basis === 'unknown') return usd === 0 ? 'not known' : `at least ${usdWords(usd)}`
    return basis === 'estimated' && usd > 0 ? `about ${usdWords(usd)}` : usdWords(usd)
  }
  const scene = spending.scenes.find((row) => row.sceneId === sceneId)
  const rows: [string, string][] = []
  if (scene !== undefined) rows.push(['This scene', amount(scene)])
  rows.push(['This story so far', amount(spending)])
  if (spending.wastedUsd > 0) rows.push(['Charged for nothing', usdWords(spending.wastedUsd)])
  if (spending.unsureUsd > 0) rows.push(['May have been charged', `about ${usdWords(spending.unsureUsd)}`])
  return rows
}
