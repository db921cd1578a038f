import { ResponseShapeError } from './errors/response-shape-error.ts'
import type { ImageMediaType, MediaFile } from './media.ts'

/** The type of a picture by its first bytes; `null` for anything but PNG, JPEG and WebP. */
export function sniffImageType(bytes: Uint8Array): ImageMediaType | null {
  const starts = (at: number, ...expected: number[]): boolean =>
    expected.every((byte, index) => bytes[at + index] === byte)
  if (starts(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  if (starts(0, 0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (starts(0, 0x52, 0x49, 0x46, 0x46) && starts(8, 0x57, 0x45, 0x42, 0x50)) return 'image/webp'
  return null
}

/**
 * A picture from a provider, typed by what its bytes say and not by what was declared.
 *
 * @throws {ResponseShapeError} the bytes are no PNG, JPEG or WebP.
 */
export function toPicture(bytes: Uint8Array, providerId: string): MediaFile<ImageMediaType> {
  const mediaType = sniffImageType(bytes)
  if (mediaType === null) throw new ResponseShapeError(`${providerId} sent a file that is no PNG, JPEG or WebP.`)
  return { bytes, mediaType }
}
