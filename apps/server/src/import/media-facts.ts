import { isMediaError, sniffImageType } from '@talelight/core'
import { BufferSource, Input, WEBM } from 'mediabunny'
import sharp from 'sharp'
import { readVideoFacts } from '../storage/video-facts.ts'
import { UnusableFileError } from './unusable-file-error.ts'

interface MediaFacts {
  readonly mediaType: string
  readonly width: number
  readonly height: number
  readonly durationSeconds: number | null
}

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes.subarray(0, text.length)).equals(Buffer.from(text, 'latin1'))

const isGif = (bytes: Uint8Array): boolean => startsWith(bytes, 'GIF87a') || startsWith(bytes, 'GIF89a')

/**
 * Reads a picture to its last line: one that was cut off has a whole header, and would only fail in front of a reader.
 *
 * @throws {UnusableFileError} it is no PNG, JPEG, WebP or GIF, or a damaged one.
 */
export async function readPictureFacts(bytes: Uint8Array): Promise<MediaFacts> {
  const mediaType = sniffImageType(bytes) ?? (isGif(bytes) ? 'image/gif' : null)
  if (mediaType === null) throw new UnusableFileError('it is no PNG, JPEG, WebP or GIF')
  try {
    const picture = sharp(bytes, { limitInputPixels: 50e6, sequentialRead: true })
    const { width, height } = await picture.metadata()
    await picture.resize({ width: 16 }).raw().toBuffer()
    return { mediaType, width, height, durationSeconds: null }
  } catch (error) {
    throw new UnusableFileError('it is damaged', { cause: error })
  }
}

/** @throws {UnusableFileError} it is no MP4 or WebM, or a damaged one. */
export async function readClipFacts(bytes: Uint8Array): Promise<MediaFacts> {
  if (startsWith(bytes, '\u001A\u0045\u00DF\u00A3')) return readWebmFacts(bytes)
  try {
    return { mediaType: 'video/mp4', ...(await readVideoFacts(bytes)) }
  } catch (error) {
    if (isMediaError(error)) throw new UnusableFileError('it is no MP4 or WebM that can be read', { cause: error })
    throw error
  }
}

async function readWebmFacts(bytes: Uint8Array): Promise<MediaFacts> {
  const input = new Input({ formats: [WEBM], source: new BufferSource(bytes) })
  try {
    const track = await input.getPrimaryVideoTrack()
    if (track === null) throw new Error('There is no moving picture in it.')
    return {
      mediaType: 'video/webm',
      durationSeconds: await input.computeDuration(),
      width: track.displayWidth,
      height: track.displayHeight,
    }
  } catch (error) {
    throw new UnusableFileError('it is no WebM that can be read', { cause: error })
  } finally {
    input.dispose()
  }
}
