import { and, asc, eq, inArray, max } from 'drizzle-orm'
import { photos } from '../schema/index.ts'
import type { TierDb } from '../tier-db.ts'

export type PhotoRow = typeof photos.$inferSelect

const photoIs = (db: TierDb, photoId: string) => and(eq(photos.tierId, db.tierId), eq(photos.id, photoId))

/** The photos of these characters, each character's best one first. */
export function findPhotosOfCharacters(db: TierDb, characterIds: readonly string[]): PhotoRow[] {
  return db.handle
    .select()
    .from(photos)
    .where(and(eq(photos.tierId, db.tierId), inArray(photos.characterId, [...characterIds])))
    .orderBy(asc(photos.position), asc(photos.id))
    .all()
}

export function findPhoto(db: TierDb, photoId: string): PhotoRow | undefined {
  return db.handle.select().from(photos).where(photoIs(db, photoId)).get()
}

/** Adds a photo behind those that the character has. */
export function insertPhoto(db: TierDb, photo: Omit<PhotoRow, 'tierId' | 'position'>): void {
  const last = db.handle
    .select({ position: max(photos.position) })
    .from(photos)
    .where(and(eq(photos.tierId, db.tierId), eq(photos.characterId, photo.characterId)))
    .get()
  db.handle
    .insert(photos)
    .values({ ...photo, tierId: db.tierId, position: (last?.position ?? 0) + 1 })
    .run()
}

export function movePhoto(db: TierDb, photoId: string, position: number): void {
  db.handle.update(photos).set({ position }).where(photoIs(db, photoId)).run()
}

export function deletePhoto(db: TierDb, photoId: string): void {
  db.handle.delete(photos).where(photoIs(db, photoId)).run()
}
