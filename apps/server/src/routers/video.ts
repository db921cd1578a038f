import type { TRPCRouterRecord } from '@trpc/server'
import { cancelWork, retryVideo } from '../services/retry-work.ts'
import { tierProcedure } from '../trpc.ts'
import { sceneInput } from './inputs.ts'
import { viewScene } from './scene.ts'

export const videoRouter = {
  status: tierProcedure.input(sceneInput).query(({ ctx, input }) => viewScene(ctx, input.sceneId).video),

  retry: tierProcedure.input(sceneInput).mutation(({ ctx, input }) => {
    retryVideo({ ...ctx.app, tierId: ctx.tier.id }, input.sceneId)
    return viewScene(ctx, input.sceneId).video
  }),

  cancel: tierProcedure.input(sceneInput).mutation(({ ctx, input }) => {
    cancelWork({ ...ctx.app, tierId: ctx.tier.id }, input.sceneId, 'video')
    return viewScene(ctx, input.sceneId).video
  }),
} satisfies TRPCRouterRecord
