import { ResponseShapeError } from '@talelight/core'
import { BufferSource, Input, MP4 } from 'mediabunny'

/**
 * Reads a clip's length and size from its own bytes.
 *
 * @throws {ResponseShapeError} the bytes are no MP4 with a picture track.
 */
export async function readVideoFacts(
  bytes: Uint8Array,
): Promise<{ durationSeconds: number; width: number; height: number }> {
  const input = new Input({ formats: [MP4], source: new BufferSource(bytes) })
  try {
    const track = await input.getPrimaryVideoTrack()
    if (track === null) throw new ResponseShapeError('The clip holds no moving picture.')
    return {
      durationSeconds: await input.computeDuration(),
      width: track.displayWidth,
      height: track.displayHeight,
    }
  } catch (error) {
    if (error instanceof ResponseShapeError) throw error
    throw new ResponseShapeError('The clip cannot be decoded.', { cause: error })
  } finally {
    input.dispose()
  }
}
