import { findMedia, findMediaVariant, putMediaVariant } from '@talelight/db'
import type { MediaVariantRow, TierDb } from '@talelight/db'
import sharp from 'sharp'
import type { MediaStore } from './media-store.ts'

export type Variant = MediaVariantRow['variant']

const shapes = {
  page: { widthPx: 1024, quality: 80 },
  cover: { widthPx: 512, quality: 78 },
} as const satisfies Record<Variant, { widthPx: number; quality: number }>

export const isVariant = (word: string): word is Variant => word in shapes

export interface ServedFile {
  readonly storageKey: string
  readonly mediaType: string
  readonly byteLength: number
}

/** Smaller copies of pictures, made when they are first asked for and again whenever one is lost. */
export interface PictureVariants {
  /** @returns `null` where there is no such picture, or its file is gone or damaged. */
  find(db: TierDb, mediaId: string, variant: Variant): Promise<ServedFile | null>
}

/** @returns `null` where the bytes are no picture any more. */
async function reduce(bytes: Uint8Array, variant: Variant): Promise<Buffer | null> {
  const { widthPx, quality } = shapes[variant]
  try {
    return await sharp(bytes, { limitInputPixels: 50e6 })
      .resize({ width: widthPx, withoutEnlargement: true })
      .webp({ quality })
      .toBuffer()
  } catch {
    return null
  }
}

export function createPictureVariants(options: {
  readonly mediaStore: MediaStore
  readonly now: () => number
}): PictureVariants {
  const { mediaStore, now } = options
  const inHand = new Map<string, Promise<ServedFile | null>>()

  const make = async (db: TierDb, mediaId: string, variant: Variant): Promise<ServedFile | null> => {
    const picture = findMedia(db, mediaId)
    if (picture?.kind !== 'image') return null
    const bytes = await mediaStore.read(picture.storageKey)
    if (bytes === null) return null
    const webp = await reduce(bytes, variant)
    if (webp === null) return null
    const file = await mediaStore.put(db.tierId, webp)
    const lost = findMediaVariant(db, mediaId, variant)
    if (findMedia(db, mediaId) === undefined) {
      await mediaStore.remove(file.key)
      return null
    }
    putMediaVariant(db, {
      mediaId,
      variant,
      storageKey: file.key,
      sha256: file.sha256,
      byteLength: file.byteLength,
      mediaType: 'image/webp',
      createdAt: now(),
    })
    if (lost !== undefined) await mediaStore.remove(lost.storageKey)
    return { storageKey: file.key, mediaType: 'image/webp', byteLength: file.byteLength }
  }

  return {
    async find(db, mediaId, variant) {
      if (findMedia(db, mediaId) === undefined) return null
      const known = findMediaVariant(db, mediaId, variant)
      if (known !== undefined && (await mediaStore.size(known.storageKey)) === known.byteLength) return known
      const key = `${db.tierId}/${mediaId}/${variant}`
      const made = inHand.get(key) ?? make(db, mediaId, variant).finally(() => inHand.delete(key))
      inHand.set(key, made)
      return made
    },
  }
}
