import { and, desc, eq, inArray } from 'drizzle-orm'
import { generations, photoSends } from '../schema/index.ts'
import type { TierDb } from '../tier-db.ts'
import type { GenerationRow } from './generations.ts'

export type PhotoSendRow = typeof photoSends.$inferSelect

/** Writes down that a photo is about to leave the house, in the transaction that begins the request. */
export function insertPhotoSend(db: TierDb, send: Omit<PhotoSendRow, 'tierId'>): void {
  db.handle
    .insert(photoSends)
    .values({ ...send, tierId: db.tierId })
    .run()
}

/** What was sent last, the newest first. */
export function findPhotoSends(db: TierDb, limit: number): PhotoSendRow[] {
  return db.handle
    .select()
    .from(photoSends)
    .where(eq(photoSends.tierId, db.tierId))
    .orderBy(desc(photoSends.sentAt))
    .limit(limit)
    .all()
}

/** Pictures that are being drawn with any of these photos. */
export function findOpenGenerationsWithPhotos(db: TierDb, photoIds: readonly string[]): GenerationRow[] {
  const rows = db.handle
    .select({ generation: generations })
    .from(generations)
    .innerJoin(
      photoSends,
      and(
        eq(photoSends.tierId, generations.tierId),
        eq(photoSends.generationId, generations.id),
        eq(photoSends.attempt, generations.attempt),
      ),
    )
    .where(
      and(
        eq(generations.tierId, db.tierId),
        eq(generations.status, 'generating'),
        inArray(photoSends.photoId, [...photoIds]),
      ),
    )
    .all()
  return [...new Map(rows.map(({ generation }) => [generation.id, generation])).values()]
}
