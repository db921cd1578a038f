import { randomUUID } from 'node:crypto'
import { ExpiredError, MediaError, UnsupportedRequestError } from '@talelight/core'
import type { VideoAdapter, VideoRequest, VideoStatus } from '@talelight/core'
import { readSceneOfPicture } from '../painter/scene-in-picture.ts'
import { type ClipState, createAnimatorThread } from './animator-thread.ts'
import { canLast, durationRange, readVideoOperation, toVideoOperation } from './operation.ts'

/**
 * The animator that needs no key and no network. A picture of the built-in painter tells what it shows: its layers are
 * painted again and move in depth. Over any other picture a camera moves. Clips are always 720 pixels wide and high.
 *
 * Finished clips are kept for a while; a forgotten one is made again from its operation, which only fails for pictures
 * of other models. `close` ends the thread; without it, an idle animator ends with the process.
 */
export function createBuiltinAnimator(): VideoAdapter & { close(): Promise<void> } {
  const thread = createAnimatorThread(new URL('animator-worker.ts', import.meta.url))
  return {
    providerId: 'builtin',
    async startVideo(request, signal) {
      signal.throwIfAborted()
      refuseUnsupported(request)
      const { startFrame, durationSeconds } = request
      const scene = readSceneOfPicture(startFrame.bytes)
      const clipId = randomUUID()
      thread.begin({
        clipId,
        durationSeconds,
        source: scene === null ? { kind: 'picture', bytes: startFrame.bytes } : { kind: 'scene', scene },
      })
      return { operation: toVideoOperation({ clipId, durationSeconds, scene }) }
    },
    async getVideoStatus(operation, signal) {
      signal.throwIfAborted()
      const { clipId, durationSeconds, scene } = readVideoOperation(operation)
      const state = thread.find(clipId)
      if (state !== null) return toVideoStatus(state)
      if (scene === null) {
        throw new ExpiredError('The built-in animator no longer has the picture that this clip was to be made from.')
      }
      thread.begin({ clipId, durationSeconds, source: { kind: 'scene', scene } })
      return { status: 'pending', progress: 0 }
    },
    close: () => thread.close(),
  }
}

function refuseUnsupported({ aspectRatio, durationSeconds }: VideoRequest): void {
  const [width, height] = aspectRatio.split(':').map(Number)
  if (width !== height) {
    throw new UnsupportedRequestError(`The built-in animator makes square clips; ${aspectRatio} was asked for.`)
  }
  if (!canLast(durationSeconds)) {
    throw new UnsupportedRequestError(
      `The built-in animator makes clips of ${durationRange}; ${durationSeconds} seconds were asked for.`,
    )
  }
}

function toVideoStatus(state: ClipState): VideoStatus {
  switch (state.status) {
    case 'pending':
      return state
    case 'complete':
      return {
        status: 'complete',
        video: { kind: 'file', file: { bytes: state.mp4, mediaType: 'video/mp4' } },
        cost: { basis: 'computed', usd: 0 },
      }
    case 'failed':
      return {
        status: 'failed',
        error: new MediaError(`The built-in animator could not make this clip: ${state.detail}`, {
          reason: 'internal',
          isRetryable: false,
          billed: 'no',
        }),
      }
  }
}
