import sharp from 'sharp'
import { clipFormat } from '../animator/clip-format.ts'
import type { Frame } from '../animator/lay-over.ts'
import { renderClip } from '../animator/render-clip.ts'
import { anyBrief } from '../testing/any-brief.ts'
import { labelOf } from './sheet-pictures.ts'

export interface SheetClip {
  readonly label: string
  /** The first, the middle and the last frame beside each other. */
  readonly webp: Buffer
}

const durationSeconds = 8
const { sidePx } = clipFormat
const half = sidePx / 2
const thumbnailPx = 480

export async function renderSheet(count: number, seed: string): Promise<SheetClip[]> {
  const clips: SheetClip[] = []
  for (let index = 0; index < count; index += 1) {
    const brief = anyBrief(`clip ${seed} ${index}`)
    const scene = { brief, seed: `${seed}-clip-${index}` }
    const { frameCount, drawFrame } = await renderClip({
      clipId: scene.seed,
      durationSeconds,
      source: { kind: 'scene', scene },
    })
    const frames: Buffer[] = []
    for (const at of [0, Math.floor(frameCount / 2), frameCount - 1]) frames.push(await toPicture(drawFrame(at)))
    clips.push({ label: labelOf(brief), webp: await sideBySide(frames) })
  }
  return clips
}

/** From limited-range BT.709 with the colour at half size. */
async function toPicture(frame: Frame): Promise<Buffer> {
  const rgb = new Uint8ClampedArray(sidePx * sidePx * 3)
  for (let y = 0; y < sidePx; y += 1) {
    for (let x = 0; x < sidePx; x += 1) {
      const chroma = sidePx * sidePx + Math.floor(y / 2) * half + Math.floor(x / 2)
      const light = 1.16438 * ((frame[y * sidePx + x] ?? 0) - 16)
      const blue = (frame[chroma] ?? 0) - 128
      const red = (frame[chroma + half * half] ?? 0) - 128
      const at = (y * sidePx + x) * 3
      rgb[at] = light + 1.79274 * red
      rgb[at + 1] = light - 0.21325 * blue - 0.53291 * red
      rgb[at + 2] = light + 2.1124 * blue
    }
  }
  return sharp(rgb, { raw: { width: sidePx, height: sidePx, channels: 3 } })
    .resize(thumbnailPx)
    .png()
    .toBuffer()
}

function sideBySide(frames: readonly Buffer[]): Promise<Buffer> {
  return sharp({ create: { width: frames.length * thumbnailPx, height: thumbnailPx, channels: 3, background: '#222' } })
    .composite(frames.map((input, index) => ({ input, left: index * thumbnailPx, top: 0 })))
    .webp({ quality: 82 })
    .toBuffer()
}
