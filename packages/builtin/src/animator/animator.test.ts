import { setTimeout } from 'node:timers/promises'
import { EncodedVideoChunk, VideoDecoder } from '@napi-rs/webcodecs'
import type { VideoFrame } from '@napi-rs/webcodecs'
import { ExpiredError, ResponseShapeError, UnsupportedRequestError } from '@talelight/core'
import type { VideoAdapter, VideoOperation, VideoRequest, VideoStatus } from '@talelight/core'
import { describeVideoAdapter } from '@talelight/core/testing'
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtinModels } from '../models.ts'
import { paintPicture } from '../painter/paint.ts'
import { readPicturePrompt } from '../picture-prompt.ts'
import { createBuiltinAnimator } from './animator.ts'
import { clipFormat } from './clip-format.ts'

const animator = createBuiltinAnimator()
afterAll(() => animator.close())

const never = new AbortController().signal
const untilNextLook = () => setTimeout(100)
const { sidePx } = clipFormat
const lumaSamples = sidePx * sidePx

const still = await paintPicture(readPicturePrompt('Mia, a girl, walks through a snowy forest at dusk.'), 'one')
const [model] = builtinModels.video
const request: VideoRequest = {
  model,
  prompt: 'The snow drifts.',
  startFrame: { bytes: still, mediaType: 'image/png' },
  durationSeconds: 8,
  aspectRatio: '1:1',
  resolution: '720p',
}

describeVideoAdapter({
  name: 'the built-in animator',
  createAdapter: () => animator,
  model,
  startFrame: () => Promise.resolve(request.startFrame),
  untilNextLook,
})

async function settle(adapter: VideoAdapter, operation: VideoOperation): Promise<VideoStatus> {
  for (;;) {
    const status = await adapter.getVideoStatus(operation, never)
    if (status.status !== 'pending') return status
    await untilNextLook()
  }
}

async function film(adapter: VideoAdapter, operation: VideoOperation): Promise<Uint8Array> {
  const status = await settle(adapter, operation)
  if (status.status !== 'complete' || status.video.kind !== 'file') throw new Error(`ended as ${status.status}`)
  expect(status.cost.usd).toBe(0)
  return status.video.file.bytes
}

function open(mp4: Uint8Array): Input {
  return new Input({ source: new BufferSource(mp4), formats: ALL_FORMATS })
}

async function videoTrackOf(mp4: Uint8Array) {
  const track = await open(mp4).getPrimaryVideoTrack()
  if (track === null) throw new Error('no video in the clip')
  return track
}

/** Every frame of a clip in I420, in the order in which it is shown. */
async function decode(mp4: Uint8Array): Promise<Uint8Array[]> {
  const track = await videoTrackOf(mp4)
  const config = await track.getDecoderConfig()
  if (config === null) throw new Error('no decoder configuration in the clip')
  const frames: VideoFrame[] = []
  const failed = Promise.withResolvers<never>()
  const decoder = new VideoDecoder({ output: (frame) => frames.push(frame), error: failed.reject })
  const { description } = config
  if (!(description instanceof Uint8Array)) throw new Error('no description of the stream in the clip')
  decoder.configure({ codec: config.codec, codedWidth: sidePx, codedHeight: sidePx, description })
  for await (const { type, microsecondTimestamp, data } of new EncodedPacketSink(track).packets()) {
    decoder.decode(new EncodedVideoChunk({ type, timestamp: microsecondTimestamp, data }))
  }
  await Promise.race([decoder.flush(), failed.promise])
  decoder.close()
  const shown = frames.toSorted((one, other) => one.timestamp - other.timestamp)
  return Promise.all(
    shown.map(async (frame) => {
      const pixels = new Uint8Array(frame.allocationSize())
      await frame.copyTo(pixels)
      frame.close()
      return pixels
    }),
  )
}

/** How far two frames are apart in brightness, on average. */
function difference(one: Uint8Array | undefined, other: Uint8Array | undefined): number {
  let sum = 0
  for (let index = 0; index < lumaSamples; index++) sum += Math.abs((one?.[index] ?? 0) - (other?.[index] ?? 255))
  return sum / lumaSamples
}

function meanOf(samples: Uint8Array): number {
  return samples.reduce((sum, value) => sum + value, 0) / samples.length
}

describe('a clip of a painted scene', () => {
  let mp4: Uint8Array
  let frames: Uint8Array[]

  // Begun by one process and ended by another, so that all that follows is shown of a clip that outlived a restart.
  beforeAll(async () => {
    const first = createBuiltinAnimator()
    const { operation } = await first.startVideo(request, never)
    const stored = JSON.stringify(operation)
    await first.close()
    mp4 = await film(animator, JSON.parse(stored))
    frames = await decode(mp4)
  })

  it('is a square H.264 clip of exactly the length that was asked for', async () => {
    const track = await videoTrackOf(mp4)
    expect([track.codec, track.codedWidth, track.codedHeight]).toEqual(['avc', sidePx, sidePx])
    expect(await track.computeDuration()).toBeCloseTo(8, 5)
    expect(frames).toHaveLength(8 * clipFormat.framesPerSecond)
  })

  it('states its colours', async () => {
    const config = await (await videoTrackOf(mp4)).getDecoderConfig()
    expect(config?.colorSpace).toMatchObject({
      primaries: 'bt709',
      transfer: 'bt709',
      matrix: 'bt709',
      fullRange: false,
    })
  })

  it('plays before it has arrived as a whole: its index comes before its frames', () => {
    const file = Buffer.from(mp4)
    const index = file.indexOf('moov')
    expect(index).toBeGreaterThan(0)
    expect(index).toBeLessThan(file.indexOf('mdat'))
  })

  it('can be entered every two seconds', async () => {
    const keys: number[] = []
    for await (const { type, timestamp } of new EncodedPacketSink(await videoTrackOf(mp4)).packets()) {
      if (type === 'key') keys.push(Math.round(timestamp * clipFormat.framesPerSecond))
    }
    expect(keys).toEqual([0, 48, 96, 144])
  })

  it('begins with the still picture, in its colours', async () => {
    const { data } = await sharp(still).resize(sidePx, sidePx).removeAlpha().raw().toBuffer({ resolveWithObject: true })
    const luma = new Uint8Array(lumaSamples)
    let blue = 0
    let red = 0
    for (let pixel = 0, at = 0; pixel < lumaSamples; pixel++, at += 3) {
      const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3)
      luma[pixel] = 16 + 0.1826 * r + 0.6142 * g + 0.062 * b
      blue += 128 - 0.1006 * r - 0.3386 * g + 0.4392 * b
      red += 128 + 0.4392 * r - 0.3989 * g - 0.0403 * b
    }
    const [first = new Uint8Array()] = frames
    expect(difference(first, luma)).toBeLessThan(4)
    expect(Math.abs(meanOf(first.subarray(0, lumaSamples)) - meanOf(luma))).toBeLessThan(1.5)
    expect(meanOf(first.subarray(lumaSamples, lumaSamples * 1.25))).toBeCloseTo(blue / lumaSamples, -0.3)
    expect(meanOf(first.subarray(lumaSamples * 1.25))).toBeCloseTo(red / lumaSamples, -0.3)
  })

  it('moves all the time and nowhere jumps', () => {
    const steps = frames.slice(1).map((frame, index) => difference(frame, frames[index]))
    expect(Math.min(...steps)).toBeGreaterThan(0.1)
    expect(Math.max(...steps)).toBeLessThan(8)
    expect(difference(frames[0], frames.at(-1))).toBeGreaterThan(Math.max(...steps) * 1.5)
  })
})

describe('a clip of any other picture', () => {
  const picture = async () =>
    new Uint8Array(await sharp(still).resize(600, 400).modulate({ hue: 40 }).jpeg().toBuffer())

  it('moves its camera over it for as long as was asked', async () => {
    const startFrame = { bytes: await picture(), mediaType: 'image/jpeg' } as const
    const { operation } = await animator.startVideo({ ...request, startFrame, durationSeconds: 3 }, never)
    const mp4 = await film(animator, operation)
    const frames = await decode(mp4)
    expect(await open(mp4).computeDuration()).toBeCloseTo(3, 5)
    expect(difference(frames[0], frames.at(-1))).toBeGreaterThan(4)
  })

  it('expires with the process that had the picture', async () => {
    const startFrame = { bytes: await picture(), mediaType: 'image/jpeg' } as const
    const other = createBuiltinAnimator()
    const { operation } = await other.startVideo({ ...request, startFrame }, never)
    await other.close()
    await expect(animator.getVideoStatus(operation, never)).rejects.toBeInstanceOf(ExpiredError)
  })

  it('fails where the picture cannot be read', async () => {
    const startFrame = { bytes: new Uint8Array(64), mediaType: 'image/webp' } as const
    const { operation } = await animator.startVideo({ ...request, startFrame }, never)
    expect(await settle(animator, operation)).toMatchObject({ status: 'failed', error: { billed: 'no' } })
  })
})

describe('createBuiltinAnimator', () => {
  it.each([
    ['a wide clip', { aspectRatio: '16:9' }],
    ['a clip of a second', { durationSeconds: 1 }],
    ['a clip of a minute', { durationSeconds: 60 }],
    ['a clip of no length', { durationSeconds: Number.NaN }],
  ] as const)('refuses %s', async (_, wish) => {
    await expect(animator.startVideo({ ...request, ...wish }, never)).rejects.toBeInstanceOf(UnsupportedRequestError)
  })

  it('refuses an operation whose scene was tampered with', async () => {
    const other = createBuiltinAnimator()
    const { operation } = await other.startVideo(request, never)
    await other.close()
    const scene = { seed: 'one', brief: { place: 'nowhere' } }
    await expect(animator.getVideoStatus({ ...operation, scene }, never)).rejects.toBeInstanceOf(ResponseShapeError)
  })

  it('lets the abort of a look through as it is', async () => {
    const reason = new Error('turned the page')
    await expect(animator.getVideoStatus({}, AbortSignal.abort(reason))).rejects.toBe(reason)
  })
})
