import type { TRPCRouterRecord } from '@trpc/server'
import { followWork } from '../services/follow-work.ts'
import { tierProcedure } from '../trpc.ts'

export const workRouter = {
  /** What is being made in this tier, in every story of it. */
  onChange: tierProcedure.subscription(({ ctx, signal }) => followWork(ctx, signal)),
} satisfies TRPCRouterRecord
