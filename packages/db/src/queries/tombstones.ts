import { and, eq, inArray } from 'drizzle-orm'
import { tombstones } from '../schema/index.ts'
import type { TierDb } from '../tier-db.ts'

export type TombstoneRow = typeof tombstones.$inferSelect

/** Remembers that something was removed for good. */
export function insertTombstone(db: TierDb, tombstone: Omit<TombstoneRow, 'tierId'>): void {
  db.handle
    .insert(tombstones)
    .values({ ...tombstone, tierId: db.tierId })
    .onConflictDoNothing()
    .run()
}

/** Which of these were removed for good. */
export function findRemoved(db: TierDb, entity: TombstoneRow['entity'], ids: readonly string[]): Set<string> {
  const rows = db.handle
    .select({ id: tombstones.id })
    .from(tombstones)
    .where(and(eq(tombstones.tierId, db.tierId), eq(tombstones.entity, entity), inArray(tombstones.id, [...ids])))
    .all()
  return new Set(rows.map(({ id }) => id))
}
