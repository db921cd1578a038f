import {
  createId,
  createTierDb,
  findCharacter,
  findPhotosOfCharacters,
  inTransaction,
  insertPhoto,
} from '@talelight/db'
import type { Database, TierDb } from '@talelight/db'
import { RequestError, noSuchCharacter } from '../errors.ts'
import { PhotoRefusedError } from '../photos/photo-refused-error.ts'
import type { PhotoDeveloper } from '../photos/photo-developer.ts'
import type { MediaStore } from '../storage/media-store.ts'

const maxPhotos = 3

/**
 * Develops a photo, keeps it, and adds it to somebody. Only what was developed is kept: nothing of the file itself.
 *
 * @throws {RequestError} nobody has the id, there are three photos already, or the file is no photo that can be read.
 */
export async function addPhoto(
  options: {
    readonly database: Database
    readonly mediaStore: MediaStore
    readonly developer: PhotoDeveloper
    readonly tierId: string
    readonly now: () => number
  },
  characterId: string,
  file: Blob,
): Promise<void> {
  const { database, mediaStore, developer, tierId, now } = options
  assertRoom(createTierDb(database.rows, tierId), characterId)
  const developed = await developer.develop(new Uint8Array(await file.arrayBuffer())).catch((error: unknown) => {
    if (error instanceof PhotoRefusedError) throw new RequestError('bad-photo', error.message)
    throw error
  })
  const photo = await mediaStore.put(tierId, developed.photo.bytes)
  const thumb = await mediaStore.put(tierId, developed.thumb.bytes)
  try {
    inTransaction(database.rows, (handle) => {
      const tx = createTierDb(handle, tierId)
      // Somebody may have been removed, or given a third photo, while this one was developed.
      assertRoom(tx, characterId)
      insertPhoto(tx, {
        id: createId('photo'),
        characterId,
        storageKey: photo.key,
        sha256: photo.sha256,
        byteLength: photo.byteLength,
        mediaType: developed.photo.mediaType,
        width: developed.photo.width,
        height: developed.photo.height,
        thumbStorageKey: thumb.key,
        thumbSha256: thumb.sha256,
        thumbByteLength: thumb.byteLength,
        consentedAt: now(),
        createdAt: now(),
      })
    })
  } catch (error) {
    await Promise.all([mediaStore.remove(photo.key), mediaStore.remove(thumb.key)])
    throw error
  }
}

function assertRoom(db: TierDb, characterId: string): void {
  if (findCharacter(db, characterId) === undefined) throw noSuchCharacter()
  if (findPhotosOfCharacters(db, [characterId]).length >= maxPhotos) {
    throw new RequestError('too-many', `Everybody has up to ${maxPhotos} photos. Remove one first.`)
  }
}
