import { and, asc, eq, inArray, max } from 'drizzle-orm'
import { characters } from '../schema/index.ts'
import type { TierDb } from '../tier-db.ts'

export type CharacterRow = typeof characters.$inferSelect

const characterIs = (db: TierDb, characterId: string) =>
  and(eq(characters.tierId, db.tierId), eq(characters.id, characterId))

/** The characters of these profiles, each profile's in its own order. */
export function findCharactersOfProfiles(db: TierDb, profileIds: readonly string[]): CharacterRow[] {
  return db.handle
    .select()
    .from(characters)
    .where(and(eq(characters.tierId, db.tierId), inArray(characters.profileId, [...profileIds])))
    .orderBy(asc(characters.position), asc(characters.id))
    .all()
}

export function findCharacter(db: TierDb, characterId: string): CharacterRow | undefined {
  return db.handle.select().from(characters).where(characterIs(db, characterId)).get()
}

/** Adds a character behind those that the profile has. */
export function insertCharacter(db: TierDb, character: Omit<CharacterRow, 'tierId' | 'position'>): void {
  const last = db.handle
    .select({ position: max(characters.position) })
    .from(characters)
    .where(and(eq(characters.tierId, db.tierId), eq(characters.profileId, character.profileId)))
    .get()
  db.handle
    .insert(characters)
    .values({ ...character, tierId: db.tierId, position: (last?.position ?? 0) + 1 })
    .run()
}

export function updateCharacter(
  db: TierDb,
  characterId: string,
  change: Partial<Pick<CharacterRow, 'name' | 'description' | 'position'>>,
): void {
  db.handle.update(characters).set(change).where(characterIs(db, characterId)).run()
}

/** Removes a character with the rows of their photos. */
export function deleteCharacter(db: TierDb, characterId: string): void {
  db.handle.delete(characters).where(characterIs(db, characterId)).run()
}
