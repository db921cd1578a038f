import {
  abandonCall,
  createTierDb,
  deleteCharacter,
  deletePhoto,
  deleteProfile,
  findCharacter,
  findCharactersOfProfiles,
  findOpenGenerationsWithPhotos,
  findPhoto,
  findPhotosOfCharacters,
  findProfile,
  findScene,
  forgetNames,
  inTransaction,
  insertTombstone,
  updateGeneration,
} from '@talelight/db'
import type { Database, TierDb } from '@talelight/db'
import { noSuchCharacter, noSuchPhoto, noSuchProfile } from '../errors.ts'
import type { StoryWriter } from '../services/story-writer.ts'
import type { MediaStore } from '../storage/media-store.ts'
import type { Removal, RemovalLog } from '../storage/removal-log.ts'

export interface ForgetOptions {
  readonly database: Database
  readonly mediaStore: MediaStore
  readonly removalLog: RemovalLog
  readonly writer: StoryWriter
  readonly tierId: string
  readonly now: () => number
}

/** @throws {RequestError} that character of this tier has no such photo. */
export async function forgetPhoto(options: ForgetOptions, characterId: string, photoId: string): Promise<void> {
  const db = createTierDb(options.database.rows, options.tierId)
  if (findPhoto(db, photoId)?.characterId !== characterId) throw noSuchPhoto()
  await forget(options, { profileIds: [], characterIds: [], photoIds: [photoId] })
}

/** @throws {RequestError} nobody of this tier has the id. */
export async function forgetCharacter(options: ForgetOptions, characterId: string): Promise<void> {
  const db = createTierDb(options.database.rows, options.tierId)
  if (findCharacter(db, characterId) === undefined) throw noSuchCharacter()
  const photoIds = findPhotosOfCharacters(db, [characterId]).map(({ id }) => id)
  await forget(options, { profileIds: [], characterIds: [characterId], photoIds })
}

/** @throws {RequestError} no profile of this tier has the id. */
export async function forgetProfile(options: ForgetOptions, profileId: string): Promise<void> {
  const db = createTierDb(options.database.rows, options.tierId)
  if (findProfile(db, profileId) === undefined) throw noSuchProfile()
  const characterIds = findCharactersOfProfiles(db, [profileId]).map(({ id }) => id)
  const photoIds = findPhotosOfCharacters(db, characterIds).map(({ id }) => id)
  await forget(options, { profileIds: [profileId], characterIds, photoIds })
}

/**
 * Removes people for good: written down first, so that neither a crash nor a backup brings them back; then the work that
 * is under way with their photos, the rows, and the files.
 */
async function forget(
  options: ForgetOptions,
  what: Pick<Removal, 'profileIds' | 'characterIds' | 'photoIds'>,
): Promise<void> {
  const { database, tierId, now } = options
  const db = createTierDb(database.rows, tierId)
  const storageKeys = what.photoIds.flatMap((photoId) => {
    const photo = findPhoto(db, photoId)
    return photo === undefined ? [] : [photo.storageKey, photo.thumbStorageKey]
  })
  const removal: Removal = { tierId, ...what, storageKeys, removedAt: now() }
  await options.removalLog.append(removal)
  stopWorkWith(options, db, what.photoIds)
  await carryOut(options, removal)
}

/** What was sent cannot be called back, and what comes of it is not kept. */
function stopWorkWith({ writer, tierId }: ForgetOptions, db: TierDb, photoIds: readonly string[]): void {
  for (const generation of findOpenGenerationsWithPhotos(db, photoIds)) {
    const storyId = findScene(db, generation.sceneId)?.storyId
    if (storyId === undefined) continue
    writer.write(tierId, storyId, ({ tx, now, emit }) => {
      abandonCall(tx, generation, now)
      updateGeneration(tx, generation.id, { status: 'canceled', phase: 'settled', owner: null, settledAt: now })
      emit({ type: 'image', sceneId: generation.sceneId })
    })
  }
}

async function carryOut(
  { database, mediaStore }: Pick<ForgetOptions, 'database' | 'mediaStore'>,
  removal: Removal,
): Promise<void> {
  inTransaction(database.rows, (handle) => {
    const tx = createTierDb(handle, removal.tierId)
    const createdAt = removal.removedAt
    for (const id of removal.photoIds) {
      deletePhoto(tx, id)
      insertTombstone(tx, { entity: 'photo', id, createdAt })
    }
    forgetNames(tx, removal.characterIds)
    for (const id of removal.characterIds) {
      deleteCharacter(tx, id)
      insertTombstone(tx, { entity: 'character', id, createdAt })
    }
    for (const id of removal.profileIds) {
      deleteProfile(tx, id)
      insertTombstone(tx, { entity: 'profile', id, createdAt })
    }
  })
  for (const key of removal.storageKeys) await mediaStore.remove(key)
  // Deleted text stays in the log of the database until that is written back.
  database.sqlite.pragma('wal_checkpoint(TRUNCATE)')
}

/** Carries out every removal that a crash cut off or that a backup has undone. */
export async function forgetAgain(
  options: Pick<ForgetOptions, 'database' | 'mediaStore' | 'removalLog'>,
): Promise<void> {
  for (const removal of await options.removalLog.read()) {
    const db = createTierDb(options.database.rows, removal.tierId)
    const isThere =
      removal.photoIds.some((id) => findPhoto(db, id) !== undefined) ||
      removal.characterIds.some((id) => findCharacter(db, id) !== undefined) ||
      removal.profileIds.some((id) => findProfile(db, id) !== undefined)
    if (isThere) await carryOut(options, removal)
    else for (const key of removal.storageKeys) await options.mediaStore.remove(key)
  }
}
