import { and, asc, eq, gt } from 'drizzle-orm'
import { media, mediaVariants, photos, scenes } from '../schema/index.ts'
import type { Handle, TierDb } from '../tier-db.ts'
import type { MediaRow, MediaVariantRow } from './media.ts'

/** The next media after a storage key, of all tiers, each with its story. */
export function findStoredMediaAfter(
  handle: Handle,
  storageKey: string,
  limit: number,
): (MediaRow & { readonly storyId: string })[] {
  return handle
    .select({ media, storyId: scenes.storyId })
    .from(media)
    .innerJoin(scenes, and(eq(scenes.tierId, media.tierId), eq(scenes.id, media.sceneId)))
    .where(gt(media.storageKey, storageKey))
    .orderBy(asc(media.storageKey))
    .limit(limit)
    .all()
    .map((row) => ({ ...row.media, storyId: row.storyId }))
}

/** The next smaller copies after a storage key, of all tiers. */
export function findStoredVariantsAfter(handle: Handle, storageKey: string, limit: number): MediaVariantRow[] {
  return handle
    .select()
    .from(mediaVariants)
    .where(gt(mediaVariants.storageKey, storageKey))
    .orderBy(asc(mediaVariants.storageKey))
    .limit(limit)
    .all()
}

/** Writes down that a file is missing or damaged, or with `null` that it is there again. */
export function markMediaLost(db: TierDb, mediaId: string, lostAt: number | null): boolean {
  const { changes } = db.handle
    .update(media)
    .set({ lostAt })
    .where(and(eq(media.tierId, db.tierId), eq(media.id, mediaId)))
    .run()
  return changes > 0
}

export function deleteMediaVariant(db: TierDb, storageKey: string): void {
  db.handle
    .delete(mediaVariants)
    .where(and(eq(mediaVariants.tierId, db.tierId), eq(mediaVariants.storageKey, storageKey)))
    .run()
}

/** Whether any row names this file. */
export function isStorageKeyNamed(handle: Handle, storageKey: string): boolean {
  const columns = [media.storageKey, mediaVariants.storageKey, photos.storageKey, photos.thumbStorageKey]
  return columns.some(
    (column) => handle.select({ key: column }).from(column.table).where(eq(column, storageKey)).get() !== undefined,
  )
}
