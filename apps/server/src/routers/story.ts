import { findStory } from '@talelight/db'
import { z } from 'zod'
import type { TRPCRouterRecord } from '@trpc/server'
import { noSuchStory } from '../errors.ts'
import { choose } from '../services/choose.ts'
import { followStory } from '../services/follow-story.ts'
import { spendingOfStory } from '../services/story-spending.ts'
import { startStory } from '../services/start-story.ts'
import { tierProcedure } from '../trpc.ts'
import { chooseInput, startInput, storyInput } from './inputs.ts'

export const storyRouter = {
  start: tierProcedure.input(startInput).mutation(({ ctx, input }) => {
    return startStory({ ...ctx.app, tierId: ctx.tier.id }, input)
  }),

  byId: tierProcedure.input(storyInput).query(({ ctx, input }) => {
    const story = findStory(ctx.db, input.storyId)
    if (story === undefined) throw noSuchStory()
    return ctx.views.story(ctx.db, story)
  }),

  /** Children are shown no amounts: `null` in their tier. */
  spending: tierProcedure.input(storyInput).query(({ ctx, input }) => {
    if (findStory(ctx.db, input.storyId) === undefined) throw noSuchStory()
    return ctx.tier.binding === 'kids' ? null : spendingOfStory(ctx.db, input.storyId)
  }),

  choose: tierProcedure.input(chooseInput).mutation(({ ctx, input }) => {
    const { database, models, writer } = ctx.app
    const choosing =
      'choiceId' in input
        ? ({ kind: 'offered', choiceId: input.choiceId } as const)
        : ({ kind: 'typed', text: input.text } as const)
    return choose({ database, models, writer, tierId: ctx.tier.id }, input.sceneId, choosing)
  }),

  onEvent: tierProcedure
    .input(storyInput.extend({ lastEventId: z.string().max(64).nullish() }))
    .subscription(({ ctx, input, signal }) =>
      followStory(ctx, { storyId: input.storyId, lastEventId: input.lastEventId ?? undefined, signal }),
    ),
} satisfies TRPCRouterRecord
