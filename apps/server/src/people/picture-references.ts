import { createHash } from 'node:crypto'
import { planImage } from '@talelight/core'
import type { ImageMediaType, ImageModel, ImagePlan, MediaFile } from '@talelight/core'
import { findPhoto, findPhotosOfCharacters } from '@talelight/db'
import type { PhotoRow, TierDb, UsedReference } from '@talelight/db'
import type { MediaStore } from '../storage/media-store.ts'
import type { CastPerson } from './scene-cast.ts'

export interface ReferencedPlan {
  readonly plan: ImagePlan
  /** Everybody in the picture, photo by photo: what goes along, and why the rest does not. */
  readonly references: readonly UsedReference[]
}

interface ReadPhoto {
  readonly row: PhotoRow
  /** `null` where its file cannot be read. */
  readonly file: MediaFile<ImageMediaType> | null
}

/**
 * Plans a picture with the photos of those who are in it.
 *
 * @param options.before what the version before was asked with: a further one is asked with the same photos.
 */
export async function planWithReferences(
  db: TierDb,
  mediaStore: MediaStore,
  options: {
    readonly model: ImageModel
    readonly prompt: string
    readonly seed: string
    readonly people: readonly CastPerson[]
    readonly before: readonly UsedReference[]
  },
): Promise<ReferencedPlan> {
  const { model, prompt, seed, people, before } = options
  const chosen = await Promise.all(
    people.map(async ({ character }) => ({
      character,
      photos: await Promise.all(
        photosFor(db, character.id, before).map(async (row): Promise<ReadPhoto> => ({
          row,
          file: await readPhoto(mediaStore, row),
        })),
      ),
    })),
  )
  const readable = chosen.map(({ character, photos }) => ({
    name: character.name,
    photos: photos.flatMap(({ row, file }) => (file === null ? [] : [{ row, file }])),
  }))
  const references = readable
    .filter(({ photos }) => photos.length > 0)
    .map(({ name, photos }) => ({ name, images: photos.map(({ file }) => file) }))
  const plan = planImage({ model, prompt, aspectRatio: '1:1', references, seed })

  const reasonOf = (name: string, row: PhotoRow): NonNullable<UsedReference['reason']> | null => {
    const image = readable.find((one) => one.name === name)?.photos.findIndex((photo) => photo.row.id === row.id) ?? -1
    if (image < 0) return 'unreadable'
    return plan.omitted.find((one) => one.name === name && one.image === image)?.reason ?? null
  }
  return {
    plan,
    references: chosen.flatMap(({ character: { id, name }, photos }): UsedReference[] => {
      if (photos.length === 0) return [{ name, characterId: id, photoId: '', used: false, reason: 'no-photo' }]
      return photos.map(({ row }) => {
        const reason = reasonOf(name, row)
        const about = { name, characterId: id, photoId: row.id }
        return reason === null ? { ...about, used: true } : { ...about, used: false, reason }
      })
    }),
  }
}

function photosFor(db: TierDb, characterId: string, before: readonly UsedReference[]): PhotoRow[] {
  const same = before.flatMap((one) => {
    const photo = one.characterId === characterId ? findPhoto(db, one.photoId) : undefined
    return photo === undefined ? [] : [photo]
  })
  return same.length > 0 ? same : findPhotosOfCharacters(db, [characterId])
}

async function readPhoto(mediaStore: MediaStore, row: PhotoRow): Promise<MediaFile<ImageMediaType> | null> {
  const bytes = await mediaStore.read(row.storageKey)
  if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== row.sha256) return null
  // Photos are kept as JPEG alone.
  return { bytes, mediaType: 'image/jpeg' }
}
