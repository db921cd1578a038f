import { cursorAfter, findStoryFigures, findStoryPage, findTrashedStories } from '@talelight/db'
import type { StoryCursor } from '@talelight/db'
import type { TRPCRouterRecord } from '@trpc/server'
import { z } from 'zod'
import { RequestError, noSuchStory } from '../errors.ts'
import { removeStory, restoreStory, saveStory } from '../services/shelve-story.ts'
import { trashDays } from '../services/trash.ts'
import { tierProcedure } from '../trpc.ts'
import type { TrashedStory } from '../views.ts'
import { storyInput } from './inputs.ts'

const cursorShape = z.tuple([z.union([z.string(), z.number()]), z.string()])

const maxTrashShown = 200

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

  /** What can be taken back out, what was put away last first. */
  trash: tierProcedure.query(({ ctx }): TrashedStory[] => {
    const rows = findTrashedStories(ctx.db, maxTrashShown)
    const figures = findStoryFigures(ctx.db, rows)
    return rows.map((row) => {
      const deletedAt = row.deletedAt ?? ctx.app.now()
      return {
        ...ctx.views.card(row, figures.get(row.id)),
        // The files of a story in the trash are not served.
        coverUrl: null,
        deletedAt: new Date(deletedAt).toISOString(),
        goneAt: new Date(deletedAt + trashDays * 86_400_000).toISOString(),
      }
    })
  }),

  /** Deletes a story of the trash for good, with its pictures and clips. */
  deleteForGood: tierProcedure.input(storyInput).mutation(async ({ ctx, input }) => {
    if (!(await ctx.app.trash.deleteForGood(ctx.tier.id, input.storyId))) throw noSuchStory()
    return { storyId: input.storyId }
  }),

  restore: tierProcedure.input(storyInput).mutation(({ ctx, input }) => {
    restoreStory(ctx.app.writer, ctx.tier.id, input.storyId)
    return { storyId: input.storyId }
  }),
} satisfies TRPCRouterRecord
