import { setImmediate } from 'node:timers/promises'
import { VideoEncoder, VideoFrame } from '@napi-rs/webcodecs'
import type { EncodedVideoChunk } from '@napi-rs/webcodecs'
import { BufferTarget, EncodedPacket, EncodedVideoPacketSource, Mp4OutputFormat, Output } from 'mediabunny'
import { clipFormat } from './clip-format.ts'
import type { Frame } from './lay-over.ts'

/** Frames to be encoded, drawn when their turn comes. */
export interface FrameSource {
  readonly frameCount: number
  /** The next call may overwrite what the last one returned. */
  readonly drawFrame: (index: number) => Frame
}

const { sidePx, framesPerSecond, keyFrameInterval, bitsPerSecond } = clipFormat
const microsecondsASecond = 1_000_000
/** H.264 High, level 3.1. */
const codec = 'avc1.64001f'
const colorSpace = { primaries: 'bt709', transfer: 'bt709', matrix: 'bt709', fullRange: false } as const
/** Enough that the encoder never waits for a frame. */
const maxQueuedFrames = 8

/** Makes an MP4 whose index comes first, so that a player starts before it has the whole file. */
export async function encodeClip(
  { frameCount, drawFrame }: FrameSource,
  onProgress: (encodedFrames: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const target = new BufferTarget()
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target })
  const track = new EncodedVideoPacketSource('avc')
  output.addVideoTrack(track, { frameRate: framesPerSecond })
  await output.start()

  const failed = Promise.withResolvers<never>()
  // Seen by whoever waits for it; the encoder may fail while nobody does.
  failed.promise.catch(() => undefined)
  let encodedFrames = 0
  let written = Promise.resolve()
  const encoder = new VideoEncoder({
    output: (chunk, metadata) => {
      const packet = packetOf(chunk)
      written = written.then(() => track.add(packet, metadata))
      written.catch(failed.reject)
      encodedFrames += 1
      onProgress(encodedFrames)
    },
    error: failed.reject,
  })
  encoder.configure({
    codec,
    width: sidePx,
    height: sidePx,
    bitrate: bitsPerSecond,
    framerate: framesPerSecond,
    latencyMode: 'quality',
    hardwareAcceleration: 'prefer-software',
    avc: { format: 'avc' },
  })
  try {
    for (let index = 0; index < frameCount; index++) {
      await Promise.race([roomIn(encoder), failed.promise])
      const frame = new VideoFrame(drawFrame(index), {
        format: 'I420',
        codedWidth: sidePx,
        codedHeight: sidePx,
        colorSpace,
        timestamp: Math.round((index * microsecondsASecond) / framesPerSecond),
      })
      encoder.encode(frame, { keyFrame: index % keyFrameInterval === 0 })
      frame.close()
    }
    await Promise.race([encoder.flush(), failed.promise])
    await written
  } finally {
    if (encoder.state !== 'closed') encoder.close()
  }
  await output.finalize()
  if (target.buffer === null) throw new Error('The muxer left no file behind.')
  return new Uint8Array(target.buffer)
}

/** The encoder counts in microseconds and leaves durations out: both are put right from the frame's number. */
function packetOf(chunk: EncodedVideoChunk): EncodedPacket {
  const data = new Uint8Array(chunk.byteLength)
  chunk.copyTo(data)
  const index = Math.round((chunk.timestamp * framesPerSecond) / microsecondsASecond)
  return new EncodedPacket(data, chunk.type, index / framesPerSecond, 1 / framesPerSecond)
}

async function roomIn(encoder: VideoEncoder): Promise<void> {
  // What is encoded meanwhile is only delivered between two turns of the event loop.
  await setImmediate()
  while (encoder.encodeQueueSize > maxQueuedFrames) {
    const { promise, resolve } = Promise.withResolvers<void>()
    encoder.addEventListener('dequeue', () => resolve(), { once: true })
    if (encoder.encodeQueueSize <= maxQueuedFrames) return
    await promise
  }
}
