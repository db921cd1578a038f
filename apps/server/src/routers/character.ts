import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { addPhoto } from '../people/add-photo.ts'
import { forgetCharacter, forgetPhoto } from '../people/forget-people.ts'
import { addCharacter, changeCharacter } from '../people/keep-people.ts'
import { viewCharacter } from '../people/people-views.ts'
import { tierProcedure } from '../trpc.ts'
import { id, personName } from './inputs.ts'

const description = z
  .string()
  .trim()
  .max(500, 'That is a long description. Up to 500 characters fit; shorten it a little.')

/** A form of its own with a file in it, because JSON holds none. */
const photoForm = z.instanceof(FormData, { error: 'A photo comes in a form.' }).transform((form, context) => {
  const characterId = form.get('characterId')
  const photo = form.get('photo')
  const hasConsent = form.get('consent') === 'yes'
  if (typeof characterId === 'string' && photo instanceof Blob && hasConsent) return { characterId, photo }
  const message = hasConsent
    ? 'Choose a photo, and say whose it is.'
    : 'Say first that this person may be shown to a picture model.'
  context.addIssue({ code: 'custom', message })
  return z.NEVER
})

export const characterRouter = {
  create: tierProcedure
    .input(z.object({ profileId: id, name: personName, description: description.default('') }))
    .mutation(({ ctx, input }) => {
      const { profileId, ...character } = input
      return viewCharacter(ctx.db, addCharacter({ ...ctx.app, tierId: ctx.tier.id }, profileId, character))
    }),

  /** `photoIds` gives the order of those that it names; the first one is sent before all others. */
  update: tierProcedure
    .input(
      z.object({
        characterId: id,
        name: personName.optional(),
        description: description.optional(),
        photoIds: z.array(id).max(10).optional(),
      }),
    )
    .mutation(({ ctx, input }) => {
      changeCharacter({ ...ctx.app, tierId: ctx.tier.id }, input.characterId, input)
      return viewCharacter(ctx.db, input.characterId)
    }),

  /** Removes somebody and their photos, for good. */
  remove: tierProcedure.input(z.object({ characterId: id })).mutation(async ({ ctx, input }) => {
    await forgetCharacter({ ...ctx.app, tierId: ctx.tier.id }, input.characterId)
    return { characterId: input.characterId }
  }),

  /** A form with `characterId`, `photo` and `consent: yes`. */
  addPhoto: tierProcedure.input(photoForm).mutation(async ({ ctx, input }) => {
    await addPhoto({ ...ctx.app, tierId: ctx.tier.id }, input.characterId, input.photo)
    return viewCharacter(ctx.db, input.characterId)
  }),

  removePhoto: tierProcedure.input(z.object({ characterId: id, photoId: id })).mutation(async ({ ctx, input }) => {
    await forgetPhoto({ ...ctx.app, tierId: ctx.tier.id }, input.characterId, input.photoId)
    return viewCharacter(ctx.db, input.characterId)
  }),
} satisfies TRPCRouterRecord
