import sharp from 'sharp'
import type { LayerFrame, LayerName } from './painted-layer.ts'
import { page } from './page.ts'
import { type Sheet, sheetSidePx } from './surface/sheet.ts'

/** Turns the drawing of one sheet into pixels. */
export async function raster(name: LayerName, svg: string, frame: LayerFrame): Promise<Sheet> {
  // The weather is a torus of exactly one page: an overscan would show a part of it twice.
  const overscan = name === 'weather' ? 0 : frame.overscanPx
  const sidePx = sheetSidePx({ ...frame, overscanPx: overscan })
  const units = page.size + 2 * overscan
  const document = `<svg xmlns="http://www.w3.org/2000/svg" width="${sidePx}" height="${sidePx}" viewBox="${-overscan} ${-overscan} ${units} ${units}">${svg}</svg>`
  const buffer = await sharp(Buffer.from(document)).ensureAlpha().raw().toBuffer()
  // Small buffers share memory at odd places; whole pixels are read four bytes at a time.
  const rgba = buffer.byteOffset % 4 === 0 ? buffer : new Uint8Array(buffer)
  return { name, rgba, sidePx, overscan, scale: sidePx / units }
}
