import { and, eq, isNull } from 'drizzle-orm'
import { stories } from '../schema/index.ts'
import type { TierDb } from '../tier-db.ts'

export type StoryRow = typeof stories.$inferSelect

const storyIs = (db: TierDb, storyId: string) => and(eq(stories.tierId, db.tierId), eq(stories.id, storyId))

export function insertStory(db: TierDb, story: Omit<StoryRow, 'tierId'>): void {
  db.handle
    .insert(stories)
    .values({ ...story, tierId: db.tierId })
    .run()
}

/** A story that is not in the trash. */
export function findStory(db: TierDb, storyId: string): StoryRow | undefined {
  return db.handle
    .select()
    .from(stories)
    .where(and(storyIs(db, storyId), isNull(stories.deletedAt)))
    .get()
}

/** A story wherever it is, the trash included. */
export function findStoryOrTrashed(db: TierDb, storyId: string): StoryRow | undefined {
  return db.handle.select().from(stories).where(storyIs(db, storyId)).get()
}

export function updateStory(
  db: TierDb,
  storyId: string,
  change: Partial<
    Pick<StoryRow, 'title' | 'status' | 'currentSceneId' | 'notices' | 'updatedAt' | 'savedAt' | 'deletedAt'>
  >,
): void {
  db.handle.update(stories).set(change).where(storyIs(db, storyId)).run()
}
