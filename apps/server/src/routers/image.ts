import type { TRPCRouterRecord } from '@trpc/server'
import { cancelWork, retryImage } from '../services/retry-work.ts'
import { tierProcedure } from '../trpc.ts'
import { sceneInput } from './inputs.ts'
import { viewScene } from './scene.ts'

export const imageRouter = {
  status: tierProcedure.input(sceneInput).query(({ ctx, input }) => viewScene(ctx, input.sceneId).image),

  retry: tierProcedure.input(sceneInput).mutation(({ ctx, input }) => {
    retryImage({ ...ctx.app, tierId: ctx.tier.id }, input.sceneId)
    return viewScene(ctx, input.sceneId).image
  }),

  cancel: tierProcedure.input(sceneInput).mutation(({ ctx, input }) => {
    cancelWork({ ...ctx.app, tierId: ctx.tier.id }, input.sceneId, 'image')
    return viewScene(ctx, input.sceneId).image
  }),
} satisfies TRPCRouterRecord
