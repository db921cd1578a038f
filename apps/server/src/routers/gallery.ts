import { cursorAfter, findStoryFigures, findStoryPage } from '@talelight/db'
import type { StoryCursor } from '@talelight/db'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { RequestError } from '../errors.ts'
import { removeStory, restoreStory, saveStory } from '../services/shelve-story.ts'
import { tierProcedure } from '../trpc.ts'
import { storyInput } from './inputs.ts'

const cursorShape = z.tuple([z.union([z.string(), z.number()]), z.string()])

const writeCursor = (cursor: StoryCursor): string =>
  Buffer.from(JSON.stringify([cursor.value, cursor.id])).toString('base64url')

function readCursor(text: string): StoryCursor {
  try {
    const [value, id] = cursorShape.parse(JSON.parse(Buffer.from(text, 'base64url').toString()))
    return { value, id }
  } catch {
    throw new RequestError('bad-input', 'That page of the gallery cannot be found. Begin from the first one.')
  }
}

export const galleryRouter = {
  list: tierProcedure
    .input(
      z.object({
        cursor: z.string().max(2000).nullish(),
        limit: z.number().int().min(1).max(100).default(24),
        search: z.string().trim().max(200, 'Search for up to 200 characters.').optional(),
        status: z.enum(['active', 'complete']).optional(),
        sort: z.enum(['newest', 'oldest', 'title']).default('newest'),
      }),
    )
    .query(({ ctx, input }) => {
      const rows = findStoryPage(ctx.db, {
        order: input.sort,
        limit: input.limit + 1,
        after: input.cursor == null ? undefined : readCursor(input.cursor),
        status: input.status,
        search: input.search,
      })
      const page = rows.slice(0, input.limit)
      const last = rows.length > page.length ? page.at(-1) : undefined
      const figures = findStoryFigures(ctx.db, page)
      return {
        stories: page.map((story) => ctx.views.card(story, figures.get(story.id))),
        nextCursor: last === undefined ? null : writeCursor(cursorAfter(last, input.sort)),
      }
    }),

  save: tierProcedure.input(storyInput).mutation(({ ctx, input }) => {
    saveStory(ctx.app.writer, ctx.tier.id, input.storyId)
    return { storyId: input.storyId }
  }),

  remove: tierProcedure.input(storyInput).mutation(({ ctx, input }) => {
    removeStory(ctx.app.writer, ctx.tier.id, input.storyId)
    return { storyId: input.storyId }
  }),

  restore: tierProcedure.input(storyInput).mutation(({ ctx, input }) => {
    restoreStory(ctx.app.writer, ctx.tier.id, input.storyId)
    return { storyId: input.storyId }
  }),
} satisfies TRPCRouterRecord
