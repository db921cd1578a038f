import { listTiers } from '@talelight/db'
import type { TierRow } from '@talelight/db'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { RequestError } from '../errors.ts'
import { gateProcedure, tierProcedure } from '../trpc.ts'
import type { TierSpending, TierView } from '../views.ts'

/** What this browser sees of a tier. A session belongs to one tier, so others are open only if they have no gate. */
function viewTier(ctx: Context, tier: TierRow, token: string | undefined): TierView {
  const { gate } = ctx.app
  const { id, displayName, binding } = tier
  return {
    id,
    displayName,
    binding,
    state: gate.stateFor(tier, token),
    isGated: gate.isGated(tier),
    locksOnLeaving: gate.locksOnLeaving(tier),
  }
}

export const tierRouter = {
  list: gateProcedure.query(({ ctx }) =>
    listTiers(ctx.app.database.rows).map((tier) => viewTier(ctx, tier, ctx.sessionToken)),
  ),

  /** Children are shown no amounts: `null` in their tier. */
  spending: tierProcedure.query(({ ctx }): TierSpending | null => {
    if (ctx.tier.binding === 'kids') return null
    const { dayUsd, monthUsd, caps } = ctx.app.budget.figures(ctx.db)
    return { dayUsd, dayCapUsd: caps.dayUsd, monthUsd, monthCapUsd: caps.monthUsd }
  }),

  unlock: gateProcedure.input(z.object({ pin: z.string().max(200) })).mutation(async ({ ctx, input }) => {
    if (ctx.setSession === undefined) throw new RequestError('bad-input', 'A shelf is unlocked by a plain request.')
    const token = await ctx.app.gate.unlock(ctx.tier, input.pin)
    ctx.setSession(token)
    return viewTier(ctx, ctx.tier, token)
  }),

  /** Somebody came here: whatever locks behind those who leave it is locked to this browser. */
  enter: gateProcedure.mutation(({ ctx }) => ctx.leaveOthers()),

  lock: gateProcedure.mutation(({ ctx }) => {
    if (ctx.sessionToken !== undefined) ctx.app.gate.lock(ctx.sessionToken)
    ctx.setSession?.(null)
    ctx.app.bell.ringTier(ctx.tier.id)
    return viewTier(ctx, ctx.tier, undefined)
  }),
} satisfies TRPCRouterRecord
