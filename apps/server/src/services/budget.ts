import { MediaError } from '@talelight/core'
import { sumSpent } from '@talelight/db'
import type { TierDb } from '@talelight/db'

/** The most that a tier may spend, in US dollars; `null` for no limit. */
export interface Caps {
  readonly dayUsd: number | null
  readonly monthUsd: number | null
}

/** What a tier has spent in this day and this month of the house, and how far it may go. */
interface BudgetFigures {
  readonly dayUsd: number
  readonly monthUsd: number
  readonly caps: Caps
}

/** The tier may not spend this much more. Nothing was sent. */
class OverBudgetError extends MediaError {
  override readonly name = 'OverBudgetError'

  constructor(period: 'day' | 'month') {
    super(`The cap of this ${period} leaves no room for this request.`, {
      reason: 'over-budget',
      isRetryable: false,
      billed: 'no',
    })
  }
}

export interface Budget {
  figures(db: TierDb): BudgetFigures
  /**
   * Runs in the transaction that writes the request down, so that requests at one instant see one another. What is
   * free is always allowed.
   *
   * @throws {OverBudgetError}
   */
  check(tx: TierDb, costUsd: number): void
}

const noCaps: Caps = { dayUsd: null, monthUsd: null }

/** Days and months begin at midnight where the house stands. */
export function createBudget(options: {
  readonly capsByTier: Readonly<Record<string, Caps>>
  readonly now: () => number
}): Budget {
  const dayStart = (): number => new Date(options.now()).setHours(0, 0, 0, 0)
  const monthStart = (): number => {
    const today = new Date(options.now())
    return new Date(today.getFullYear(), today.getMonth(), 1).getTime()
  }
  const capsOf = (tierId: string): Caps => options.capsByTier[tierId] ?? noCaps
  return {
    figures: (db) => ({
      dayUsd: sumSpent(db, dayStart()),
      monthUsd: sumSpent(db, monthStart()),
      caps: capsOf(db.tierId),
    }),
    check(tx, costUsd) {
      if (costUsd === 0) return
      const caps = capsOf(tx.tierId)
      const leavesNoRoom = (capUsd: number | null, since: number): boolean =>
        // Sums of cents are compared with a little patience: ten times 0.1 is not quite 1.
        capUsd !== null && sumSpent(tx, since) + costUsd > capUsd + 1e-9
      if (leavesNoRoom(caps.dayUsd, dayStart())) throw new OverBudgetError('day')
      if (leavesNoRoom(caps.monthUsd, monthStart())) throw new OverBudgetError('month')
    },
  }
}
