import { VideoEncoder, VideoFrame } from '@napi-rs/webcodecs'
import { BufferTarget, EncodedPacket, EncodedVideoPacketSource, Mp4OutputFormat, Output } from 'mediabunny'

const sidePx = 720
const framesPerSecond = 4
let clip: Promise<Buffer> | undefined

/** A real H.264 clip of eight seconds, its index first. Made once, when somebody first asks for it. */
export function shootClip(): Promise<Buffer> {
  clip ??= encode(8 * framesPerSecond)
  return clip
}

async function encode(frameCount: number): Promise<Buffer> {
  const target = new BufferTarget()
  const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target })
  const track = new EncodedVideoPacketSource('avc')
  output.addVideoTrack(track, { frameRate: framesPerSecond })
  await output.start()
  let written = Promise.resolve()
  const encoder = new VideoEncoder({
    output: (chunk, metadata) => {
      const data = new Uint8Array(chunk.byteLength)
      chunk.copyTo(data)
      const index = Math.round((chunk.timestamp * framesPerSecond) / 1_000_000)
      const packet = new EncodedPacket(data, chunk.type, index / framesPerSecond, 1 / framesPerSecond)
      const config = metadata?.decoderConfig
      const { codec, description } = config ?? {}
      // Only what a player needs; the colours are the usual ones.
      const facts =
        codec === undefined || description === undefined
          ? undefined
          : { decoderConfig: { codec, description, codedWidth: sidePx, codedHeight: sidePx } }
      written = written.then(() => track.add(packet, facts))
    },
    error: (error) => {
      throw error
    },
  })
  encoder.configure({
    codec: 'avc1.64001f',
    width: sidePx,
    height: sidePx,
    bitrate: 400_000,
    framerate: framesPerSecond,
    hardwareAcceleration: 'prefer-software',
    avc: { format: 'avc' },
  })
  for (let index = 0; index < frameCount; index += 1) {
    const pixels = new Uint8Array((sidePx * sidePx * 3) / 2).fill(128)
    pixels.subarray(0, sidePx * sidePx).fill(60 + index * 4)
    const frame = new VideoFrame(pixels, {
      format: 'I420',
      codedWidth: sidePx,
      codedHeight: sidePx,
      timestamp: Math.round((index * 1_000_000) / framesPerSecond),
    })
    encoder.encode(frame, { keyFrame: index % framesPerSecond === 0 })
    frame.close()
  }
  await encoder.flush()
  await written
  encoder.close()
  await output.finalize()
  if (target.buffer === null) throw new Error('The muxer left no file behind.')
  return Buffer.from(target.buffer)
}
