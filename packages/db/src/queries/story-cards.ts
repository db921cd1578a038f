import { and, asc, count, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { media, scenes, stories } from '../schema/index.ts'
import type { TierDb } from '../tier-db.ts'
import type { StoryRow } from './stories.ts'

export type StoryOrder = 'newest' | 'oldest' | 'title'

/** Where a page ended: the value that it is ordered by, and the id that parts equal values. */
export interface StoryCursor {
  readonly value: string | number
  readonly id: string
}

export interface StoryPageOptions {
  readonly order: StoryOrder
  readonly limit: number
  readonly after: StoryCursor | undefined
  readonly status: StoryRow['status'] | undefined
  /** Words that the title or the idea must hold. */
  readonly search: string | undefined
}

/** One page of the stories that are not in the trash. */
export function findStoryPage(db: TierDb, options: StoryPageOptions): StoryRow[] {
  const isByTitle = options.order === 'title'
  const column = isByTitle ? sql`${stories.title} collate nocase` : sql`${stories.createdAt}`
  const conditions: (SQL | undefined)[] = [eq(stories.tierId, db.tierId), isNull(stories.deletedAt)]
  if (options.status !== undefined) conditions.push(eq(stories.status, options.status))
  for (const word of options.search?.split(/\s+/).filter((part) => part !== '') ?? []) {
    const pattern = `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
    const isAscii = /^\p{ASCII}*$/v.test(word)
    const holds = (words: SQLiteColumn): SQL =>
      isAscii
        ? sql`${words} like ${pattern} escape '\\'`
        : sql`fold_case(${words}) like ${pattern.toLowerCase()} escape '\\'`
    conditions.push(or(holds(stories.title), holds(stories.prompt)))
  }
  if (options.after !== undefined) {
    const { value, id } = options.after
    conditions.push(
      options.order === 'newest'
        ? sql`(${column}, ${stories.id}) < (${value}, ${id})`
        : sql`(${column}, ${stories.id}) > (${value}, ${id})`,
    )
  }
  const direction = options.order === 'newest' ? desc : asc
  return db.handle
    .select()
    .from(stories)
    .where(and(...conditions))
    .orderBy(direction(column), direction(stories.id))
    .limit(options.limit)
    .all()
}

export function cursorAfter(story: StoryRow, order: StoryOrder): StoryCursor {
  return { value: order === 'title' ? story.title : story.createdAt, id: story.id }
}

export interface StoryFigures {
  readonly sceneCount: number
  readonly endingCount: number
  /** How deep the reader has come on the current way. */
  readonly currentDepth: number
  readonly hasVideo: boolean
  /** The newest version of the earliest scene's picture. */
  readonly coverMediaId: string | null
}

/** What a card says beyond its story's own row, for a whole page in a fixed number of queries. */
export function findStoryFigures(db: TierDb, page: readonly StoryRow[]): Map<string, StoryFigures> {
  const ids = page.map((story) => story.id)
  const ofPage = and(eq(scenes.tierId, db.tierId), inArray(scenes.storyId, ids))
  const counts = db.handle
    .select({
      storyId: scenes.storyId,
      sceneCount: count(),
      endingCount: sql<number>`sum(${scenes.isEnding})`.mapWith(Number),
    })
    .from(scenes)
    .where(ofPage)
    .groupBy(scenes.storyId)
    .all()
  const depths = db.handle
    .select({ storyId: stories.id, depth: scenes.depth })
    .from(stories)
    .innerJoin(scenes, and(eq(scenes.tierId, stories.tierId), eq(scenes.id, stories.currentSceneId)))
    .where(and(eq(stories.tierId, db.tierId), inArray(stories.id, ids)))
    .all()
  const files = db.handle
    .select({ storyId: scenes.storyId, kind: media.kind, mediaId: media.id })
    .from(scenes)
    .innerJoin(media, and(eq(media.tierId, scenes.tierId), eq(media.sceneId, scenes.id)))
    .where(and(ofPage, isNull(media.lostAt)))
    .orderBy(asc(scenes.depth), asc(scenes.createdAt), desc(media.version))
    .all()
  return new Map(
    ids.map((id) => {
      const counted = counts.find((row) => row.storyId === id)
      const ofStory = files.filter((file) => file.storyId === id)
      return [
        id,
        {
          sceneCount: counted?.sceneCount ?? 0,
          endingCount: counted?.endingCount ?? 0,
          currentDepth: depths.find((row) => row.storyId === id)?.depth ?? 1,
          hasVideo: ofStory.some((file) => file.kind === 'video'),
          coverMediaId: ofStory.find((file) => file.kind === 'image')?.mediaId ?? null,
        },
      ]
    }),
  )
}
