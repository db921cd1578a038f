import type { ImageMediaType, MediaFile } from '@talelight/core'
import sharp from 'sharp'

const sidePx = 384
const quality = 60

/** An unfinished picture, small enough to be sent to every open page. */
export async function toPreviewUrl(picture: MediaFile<ImageMediaType>): Promise<string> {
  const webp = await sharp(picture.bytes, { limitInputPixels: 50e6 })
    .resize({ width: sidePx, withoutEnlargement: true })
    .webp({ quality })
    .toBuffer()
  return `data:image/webp;base64,${webp.toString('base64')}`
}
