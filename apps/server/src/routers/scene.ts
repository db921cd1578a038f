import { findScene } from '@talelight/db'
import type { TRPCRouterRecord } from '@trpc/server'
import type { Context } from '../context.ts'
import { noSuchScene } from '../errors.ts'
import { cancelWork, retryScene } from '../services/retry-work.ts'
import { tierProcedure } from '../trpc.ts'
import type { Scene } from '../views.ts'
import { sceneInput } from './inputs.ts'

/** @throws {RequestError} no scene of this tier has the id. */
export function viewScene(ctx: Context, sceneId: string): Scene {
  const row = findScene(ctx.db, sceneId)
  const scene = row === undefined ? undefined : ctx.views.scenes(ctx.db, [row])[0]
  if (scene === undefined) throw noSuchScene()
  return scene
}

export const sceneRouter = {
  retry: tierProcedure.input(sceneInput).mutation(({ ctx, input }) => {
    retryScene({ ...ctx.app, tierId: ctx.tier.id }, input.sceneId)
    return viewScene(ctx, input.sceneId)
  }),

  /** Stops the telling; what was told stays, and it can be told again. */
  cancel: tierProcedure.input(sceneInput).mutation(({ ctx, input }) => {
    cancelWork({ ...ctx.app, tierId: ctx.tier.id }, input.sceneId, 'text')
    return viewScene(ctx, input.sceneId)
  }),
} satisfies TRPCRouterRecord
