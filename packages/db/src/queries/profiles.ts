import { and, asc, eq } from 'drizzle-orm'
import { profiles } from '../schema/index.ts'
import type { TierDb } from '../tier-db.ts'

export type ProfileRow = typeof profiles.$inferSelect

const profileIs = (db: TierDb, profileId: string) => and(eq(profiles.tierId, db.tierId), eq(profiles.id, profileId))

/** All profiles of a tier, the oldest first. */
export function findProfiles(db: TierDb): ProfileRow[] {
  return db.handle
    .select()
    .from(profiles)
    .where(eq(profiles.tierId, db.tierId))
    .orderBy(asc(profiles.createdAt), asc(profiles.id))
    .all()
}

export function findProfile(db: TierDb, profileId: string): ProfileRow | undefined {
  return db.handle.select().from(profiles).where(profileIs(db, profileId)).get()
}

export function insertProfile(db: TierDb, profile: Omit<ProfileRow, 'tierId'>): void {
  db.handle
    .insert(profiles)
    .values({ ...profile, tierId: db.tierId })
    .run()
}

export function renameProfile(db: TierDb, profileId: string, name: string): void {
  db.handle.update(profiles).set({ name }).where(profileIs(db, profileId)).run()
}

/** Removes a profile with its characters and the rows of their photos. */
export function deleteProfile(db: TierDb, profileId: string): void {
  db.handle.delete(profiles).where(profileIs(db, profileId)).run()
}
