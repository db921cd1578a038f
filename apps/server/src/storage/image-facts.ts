import { ResponseShapeError } from '@talelight/core'
import type { ImageMediaType, MediaFile } from '@talelight/core'
import sharp from 'sharp'

const formats = { 'image/png': 'png', 'image/jpeg': 'jpeg', 'image/webp': 'webp' } as const

/**
 * Reads how large a picture is from its own bytes.
 *
 * @throws {ResponseShapeError} the bytes are no picture, or not of the kind that they are said to be.
 */
export async function readImageFacts(image: MediaFile<ImageMediaType>): Promise<{ width: number; height: number }> {
  const metadata = await sharp(image.bytes, { limitInputPixels: 50e6 })
    .metadata()
    .catch((error: unknown) => {
      throw new ResponseShapeError('The picture cannot be decoded.', { cause: error })
    })
  if (metadata.format !== formats[image.mediaType]) {
    throw new ResponseShapeError(`A picture that is said to be ${image.mediaType} is ${metadata.format}.`)
  }
  return { width: metadata.width, height: metadata.height }
}
