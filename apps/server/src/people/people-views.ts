import {
  findCharacter,
  findCharactersOfProfiles,
  findPhotosOfCharacters,
  findPhotoSends,
  findProfiles,
  findStory,
} from '@talelight/db'
import type { CharacterRow, PhotoRow, ProfileRow, TierDb } from '@talelight/db'
import { noSuchCharacter } from '../errors.ts'
import type { Models } from '../models.ts'
import type { Character, Photo, Profile, SentPhoto } from '../views.ts'

const isoTime = (instant: number): string => new Date(instant).toISOString()

function viewPhoto(photo: PhotoRow): Photo {
  const url = `/api/${photo.tierId}/media/${photo.id}`
  return { id: photo.id, url, thumbUrl: `${url}/thumb`, consentedAt: isoTime(photo.consentedAt) }
}

/** In the order of the rows. */
function viewCharacters(db: TierDb, rows: readonly CharacterRow[]): Character[] {
  const ids = rows.map(({ id }) => id)
  const photos = Map.groupBy(findPhotosOfCharacters(db, ids), ({ characterId }) => characterId)
  return rows.map(({ id, name, description }) => ({
    id,
    name,
    description,
    photos: (photos.get(id) ?? []).map(viewPhoto),
  }))
}

/** These profiles with everybody in them, in a fixed number of queries. */
export function viewProfiles(db: TierDb, rows: readonly ProfileRow[] = findProfiles(db)): Profile[] {
  const characters = findCharactersOfProfiles(
    db,
    rows.map(({ id }) => id),
  )
  const views = viewCharacters(db, characters)
  return rows.map(({ id, name }) => ({
    id,
    name,
    characters: views.filter((_, index) => characters[index]?.profileId === id),
  }))
}

/** @throws {RequestError} nobody of this tier has the id. */
export function viewCharacter(db: TierDb, characterId: string): Character {
  const row = findCharacter(db, characterId)
  const view = row === undefined ? undefined : viewCharacters(db, [row])[0]
  if (view === undefined) throw noSuchCharacter()
  return view
}

/** Which photos left the house last, to whom and for which story. */
export function viewSentPhotos(db: TierDb, models: Models, limit: number): SentPhoto[] {
  return findPhotoSends(db, limit).map(({ sentAt, characterId, modelKey, storyId }) => ({
    sentAt: isoTime(sentAt),
    characterName: findCharacter(db, characterId)?.name ?? null,
    provider: models.image.find(modelKey)?.provider ?? modelKey,
    modelName: models.image.displayName(modelKey),
    storyId,
    storyTitle: findStory(db, storyId)?.title ?? null,
  }))
}
