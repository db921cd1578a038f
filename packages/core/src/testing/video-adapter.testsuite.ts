import { describe, expect, it } from 'vitest'
import type { ImageMediaType, MediaFile } from '../media.ts'
import type { VideoModel } from '../registry/video-models.ts'
import type { VideoAdapter, VideoOperation, VideoRequest, VideoStatus } from '../video-adapter.ts'
import { isMediaError } from '../errors/media-error.ts'
import { sniffMediaType } from './sniff-media-type.ts'

export interface VideoAdapterSuite {
  readonly name: string
  readonly createAdapter: () => VideoAdapter
  readonly model: VideoModel
  readonly startFrame: () => Promise<MediaFile<ImageMediaType>>
  /** Waits between two looks at a running clip; the provider's pace decides. */
  readonly untilNextLook: () => Promise<void>
}

/** What every video adapter promises: a start that returns at once, and a status that can be asked at any time. */
export function describeVideoAdapter(suite: VideoAdapterSuite): void {
  const never = new AbortController().signal

  const requestFrom = async (): Promise<VideoRequest> => ({
    model: suite.model,
    prompt: 'The snow drifts and the lantern glows.',
    startFrame: await suite.startFrame(),
    durationSeconds: 8,
    aspectRatio: '1:1',
    resolution: '720p',
  })

  const settle = async (adapter: VideoAdapter, operation: VideoOperation): Promise<VideoStatus[]> => {
    const seen: VideoStatus[] = []
    for (;;) {
      const status = await adapter.getVideoStatus(operation, never)
      seen.push(status)
      if (status.status !== 'pending') return seen
      await suite.untilNextLook()
    }
  }

  describe(`${suite.name} as a video adapter`, () => {
    it('starts with an operation that survives JSON, and ends with an MP4', async () => {
      const adapter = suite.createAdapter()
      const { operation } = await adapter.startVideo(await requestFrom(), never)
      const stored: unknown = JSON.parse(JSON.stringify(operation))
      expect(stored).toEqual(operation)
      expect(JSON.stringify(operation).length).toBeLessThan(16_384)

      const seen = await settle(adapter, stored as VideoOperation)
      const last = seen.at(-1)
      if (last?.status !== 'complete') throw new Error(`ended as ${last?.status}`)
      if (last.video.kind === 'file') expect(sniffMediaType(last.video.file.bytes)).toBe('video/mp4')
      else expect(() => new URL(last.video.kind === 'url' ? last.video.url : '')).not.toThrow()

      const progress = seen.flatMap((status) =>
        status.status === 'pending' && status.progress !== null ? [status.progress] : [],
      )
      expect(progress).toEqual(progress.toSorted((a, b) => a - b))
      expect(progress.every((value) => value >= 0 && value <= 1)).toBe(true)
    })

    it('refuses an operation that is not its own with a typed error', async () => {
      const error: unknown = await suite
        .createAdapter()
        .getVideoStatus({ somebodyElse: true }, never)
        .catch((thrown: unknown) => thrown)
      expect(isMediaError(error)).toBe(true)
    })

    it('lets an abort through as it is', async () => {
      const reason = new Error('stopped by the reader')
      const request = await requestFrom()
      await expect(suite.createAdapter().startVideo(request, AbortSignal.abort(reason))).rejects.toBe(reason)
    })
  })
}
