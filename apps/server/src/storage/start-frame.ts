import type { ImageMediaType, MediaFile } from '@talelight/core'
import sharp from 'sharp'

const jpegQuality = 92

/** A picture no larger than a model wants to be sent one; the same file where it is small enough already. */
export async function fitStartFrame(
  picture: MediaFile<ImageMediaType>,
  maxPx: number | null,
): Promise<MediaFile<ImageMediaType>> {
  if (maxPx === null) return picture
  const image = sharp(picture.bytes, { limitInputPixels: 50e6 })
  const { width, height } = await image.metadata()
  if (Math.max(width, height) <= maxPx) return picture
  const bytes = await image
    .resize({ width: maxPx, height: maxPx, fit: 'inside' })
    .jpeg({ quality: jpegQuality })
    .toBuffer()
  return { bytes, mediaType: 'image/jpeg' }
}
