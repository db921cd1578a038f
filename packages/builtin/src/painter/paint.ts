import sharp from 'sharp'
import type { PictureBrief } from '../picture-brief.ts'
import { type PaintedLayer, paintLayers } from './layers.ts'
import { page } from './page.ts'
import { embedScene } from './scene-in-picture.ts'
import { flatten } from './surface/flatten.ts'

/** Paints a brief: a PNG of one page, which carries the brief and the seed in itself. The same seed, the same pixels. */
export async function paintPicture(brief: PictureBrief, seed: string): Promise<Uint8Array> {
  return embedScene(await encodePicture(await paintLayers(brief, seed, { overscanPx: 0, scale: 1, grain: 1 })), {
    brief,
    seed,
  })
}

/** Lays the sheets of a whole page over each other: a PNG. */
export async function encodePicture(layers: readonly PaintedLayer[]): Promise<Uint8Array> {
  return sharp(flatten(layers), { raw: { width: page.size, height: page.size, channels: 3 } })
    .png({ compressionLevel: 3 })
    .toBuffer()
}
