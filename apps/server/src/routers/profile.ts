import { findProfile } from '@talelight/db'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { noSuchProfile } from '../errors.ts'
import { forgetProfile } from '../people/forget-people.ts'
import { addProfile, changeProfile } from '../people/keep-people.ts'
import { viewProfiles, viewSentPhotos } from '../people/people-views.ts'
import { tierProcedure } from '../trpc.ts'
import type { Profile } from '../views.ts'
import { id, personName } from './inputs.ts'

const maxSentShown = 200

function viewProfile(ctx: Context, profileId: string): Profile {
  const row = findProfile(ctx.db, profileId)
  const view = row === undefined ? undefined : viewProfiles(ctx.db, [row])[0]
  if (view === undefined) throw noSuchProfile()
  return view
}

export const profileRouter = {
  list: tierProcedure.query(({ ctx }) => viewProfiles(ctx.db)),

  create: tierProcedure.input(z.object({ name: personName })).mutation(({ ctx, input }) => {
    const profileId = addProfile({ ...ctx.app, tierId: ctx.tier.id }, input.name)
    return viewProfile(ctx, profileId)
  }),

  /** `characterIds` gives the order of those that it names. */
  update: tierProcedure
    .input(z.object({ profileId: id, name: personName.optional(), characterIds: z.array(id).max(20).optional() }))
    .mutation(({ ctx, input }) => {
      changeProfile({ ...ctx.app, tierId: ctx.tier.id }, input.profileId, input)
      return viewProfile(ctx, input.profileId)
    }),

  /** Removes everybody in it and their photos, for good. */
  remove: tierProcedure.input(z.object({ profileId: id })).mutation(async ({ ctx, input }) => {
    await forgetProfile({ ...ctx.app, tierId: ctx.tier.id }, input.profileId)
    return { profileId: input.profileId }
  }),

  /** Which photos left the house, the newest first. */
  sent: tierProcedure.query(({ ctx }) => viewSentPhotos(ctx.db, ctx.app.models, maxSentShown)),
} satisfies TRPCRouterRecord
