import sharp from 'sharp'
import { photoLimits, photoShapes } from './photo-limits.ts'
import { PhotoRefusedError } from './photo-refused-error.ts'

interface Developed<TMediaType extends string> {
  readonly bytes: Uint8Array
  readonly mediaType: TMediaType
  readonly width: number
  readonly height: number
}

/** A photo as it is kept: its pixels, upright, in sRGB and on white, and nothing else of what was in the file. */
export interface DevelopedPhoto {
  readonly photo: Developed<'image/jpeg'>
  readonly thumb: Developed<'image/webp'>
}

const { photo, thumb } = photoShapes

const broken = (cause: unknown): never => {
  throw new PhotoRefusedError('broken', { cause })
}

/**
 * Decodes a JPEG, PNG or WebP. Belongs into a process that may die of it.
 *
 * @throws {PhotoRefusedError} it is too small, too large or damaged.
 */
export async function developPhoto(bytes: Uint8Array): Promise<DevelopedPhoto> {
  // The size is judged here, by the header alone; sharp would say the same with an error that has no type.
  const { width, height } = await sharp(bytes, { limitInputPixels: false }).metadata().catch(broken)
  if (width * height > photoLimits.maxPixels) throw new PhotoRefusedError('too-many-pixels')
  const scale = Math.min(1, photo.maxSidePx / Math.max(width, height))
  if (Math.min(width, height) * scale < photoLimits.minSidePx) throw new PhotoRefusedError('too-small')

  // Bare pixels in between: neither of the two files can inherit what was said beside them.
  const { data, info } = await sharp(bytes, { limitInputPixels: photoLimits.maxPixels, failOn: 'warning' })
    .autoOrient()
    .resize({ width: photo.maxSidePx, height: photo.maxSidePx, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch(broken)
  const pixels = sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } })
  const [jpeg, webp] = await Promise.all([
    pixels.clone().jpeg({ quality: photo.quality, chromaSubsampling: '4:4:4' }).toBuffer(),
    pixels
      .clone()
      .resize({ width: thumb.widthPx, height: thumb.heightPx, fit: 'cover', position: sharp.strategy.attention })
      .webp({ quality: thumb.quality })
      .toBuffer(),
  ])
  return {
    photo: { bytes: jpeg, mediaType: 'image/jpeg', width: info.width, height: info.height },
    thumb: { bytes: webp, mediaType: 'image/webp', width: thumb.widthPx, height: thumb.heightPx },
  }
}
