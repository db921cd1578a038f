import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { tierLocked } from '../errors.ts'
import { tierProcedure } from '../trpc.ts'
import { id } from './inputs.ts'

const importInput = z.object({ importId: id })

export const importRouter = {
  /** Its files follow, each by `PUT /api/{tier}/import/{importId}/{path}`. */
  begin: tierProcedure.mutation(async ({ ctx }) => ({ importId: await ctx.app.imports.begin(ctx.tier.id) })),

  /** All files are here: the stories of this shelf are imported. */
  run: tierProcedure.input(importInput).mutation(({ ctx, input }) => {
    ctx.app.imports.run(ctx.tier.id, input.importId)
    return { importId: input.importId }
  }),

  /** Nobody wants it any more: its files are deleted at once. One that runs already ends by itself. */
  cancel: tierProcedure.input(importInput).mutation(async ({ ctx, input }) => {
    await ctx.app.imports.cancel(ctx.tier.id, input.importId)
    return { importId: input.importId }
  }),

  /** How far it has come; the last step is the report, or why there is none. */
  onProgress: tierProcedure.input(importInput).subscription(async function* ({ ctx, input, signal }) {
    for await (const step of ctx.app.imports.follow(ctx.tier.id, input.importId, signal)) {
      if (ctx.tierState() !== 'open') throw tierLocked()
      yield step
    }
  }),
} satisfies TRPCRouterRecord
