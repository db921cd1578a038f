import { and, asc, desc, eq, isNotNull, lt } from 'drizzle-orm'
import { media, mediaVariants, scenes, stories } from '../schema/index.ts'
import type { Handle, TierDb } from '../tier-db.ts'
import type { StoryRow } from './stories.ts'

/** What lies in the trash, what was put there last first. */
export function findTrashedStories(db: TierDb, limit: number): StoryRow[] {
  return db.handle
    .select()
    .from(stories)
    .where(and(eq(stories.tierId, db.tierId), isNotNull(stories.deletedAt)))
    .orderBy(desc(stories.deletedAt), desc(stories.id))
    .limit(limit)
    .all()
}

/** The stories of all tiers that were put into the trash before an instant, the earliest first. */
export function findStoriesTrashedBefore(
  handle: Handle,
  before: number,
  limit: number,
): { readonly tierId: string; readonly id: string }[] {
  return handle
    .select({ tierId: stories.tierId, id: stories.id })
    .from(stories)
    .where(lt(stories.deletedAt, before))
    .orderBy(asc(stories.deletedAt), asc(stories.id))
    .limit(limit)
    .all()
}

/** The files of every picture and clip of a story, all versions and smaller copies. */
export function findStorageKeysOfStory(db: TierDb, storyId: string): string[] {
  const files = db.handle
    .select({ id: media.id, key: media.storageKey })
    .from(media)
    .innerJoin(scenes, and(eq(scenes.tierId, media.tierId), eq(scenes.id, media.sceneId)))
    .where(and(eq(media.tierId, db.tierId), eq(scenes.storyId, storyId)))
    .all()
  const copies = db.handle
    .select({ key: mediaVariants.storageKey })
    .from(mediaVariants)
    .innerJoin(media, and(eq(media.tierId, mediaVariants.tierId), eq(media.id, mediaVariants.mediaId)))
    .innerJoin(scenes, and(eq(scenes.tierId, media.tierId), eq(scenes.id, media.sceneId)))
    .where(and(eq(mediaVariants.tierId, db.tierId), eq(scenes.storyId, storyId)))
    .all()
  return [...files, ...copies].map(({ key }) => key)
}

/** Removes a story with everything of it but what the ledgers say. `false` when it is not in the trash any more. */
export function deleteTrashedStory(db: TierDb, storyId: string): boolean {
  const { changes } = db.handle
    .delete(stories)
    .where(and(eq(stories.tierId, db.tierId), eq(stories.id, storyId), isNotNull(stories.deletedAt)))
    .run()
  return changes === 1
}
