import { ResponseShapeError } from '@talelight/core'
import type { VideoOperation } from '@talelight/core'
import { type PictureScene, isPictureScene } from '../painter/scene-in-picture.ts'

/** What is kept of a clip that was begun. */
export interface ClipOperation {
  readonly clipId: string
  readonly durationSeconds: number
  /** From this the clip can be made again at any time; `null` for a picture of another model, which is too big to keep. */
  readonly scene: PictureScene | null
}

const animator = 'talelight-animator'

export function toVideoOperation({ clipId, durationSeconds, scene }: ClipOperation): VideoOperation {
  return { animator, clipId, durationSeconds, scene }
}

/** @throws {ResponseShapeError} the operation is of another provider, or damaged. */
export function readVideoOperation(operation: VideoOperation): ClipOperation {
  const { clipId, durationSeconds, scene } = operation
  if (
    operation['animator'] === animator &&
    typeof clipId === 'string' &&
    typeof durationSeconds === 'number' &&
    canLast(durationSeconds) &&
    (scene === null || isPictureScene(scene))
  ) {
    return { clipId, durationSeconds, scene }
  }
  throw new ResponseShapeError('The built-in animator did not begin this clip: its operation is not one of its own.')
}

const shortestSeconds = 2
const longestSeconds = 15

/** How long clips may be. */
export const durationRange = `${shortestSeconds} to ${longestSeconds} seconds`

export function canLast(durationSeconds: number): boolean {
  return durationSeconds >= shortestSeconds && durationSeconds <= longestSeconds
}
