import { tombstones } from '../schema/index.ts'
import type { TierDb } from '../tier-db.ts'

type TombstoneRow = typeof tombstones.$inferSelect

/** Remembers that something was removed for good. */
export function insertTombstone(db: TierDb, tombstone: Omit<TombstoneRow, 'tierId'>): void {
  db.handle
    .insert(tombstones)
    .values({ ...tombstone, tierId: db.tierId })
    .onConflictDoNothing()
    .run()
}
