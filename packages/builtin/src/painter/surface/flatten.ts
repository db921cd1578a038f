import { page } from '../page.ts'
import type { PaintedLayer } from '../painted-layer.ts'
import { pixelsOf } from './sheet.ts'
import { vignetteAt } from './vignette.ts'

/** Lays sheets of one page over each other, a row at a time: 3 bytes a pixel, with the page's vignette. */
export function flatten(layers: readonly PaintedLayer[]): Uint8Array {
  const side = page.size
  const sheets = layers.map(pixelsOf)
  const flat = new Uint8Array(side * side * 3)
  const row = new Int32Array(side)
  for (let y = 0; y < side; y++) {
    row.fill(0)
    for (const pixels of sheets) layOver(row, pixels, y * side)
    for (let x = 0, to = y * side * 3; x < side; x++, to += 3) {
      const light = vignetteAt(x / side - 0.5, y / side - 0.5)
      const pixel = row[x] ?? 0
      flat[to] = (pixel & 255) * light + 0.5
      flat[to + 1] = ((pixel >> 8) & 255) * light + 0.5
      flat[to + 2] = ((pixel >> 16) & 255) * light + 0.5
    }
  }
  return flat
}

function layOver(row: Int32Array, pixels: Int32Array, start: number): void {
  for (let x = 0; x < row.length; x++) {
    const pixel = pixels[start + x] ?? 0
    const alpha = pixel >>> 24
    if (alpha === 0) continue
    row[x] = alpha === 255 ? pixel : over(row[x] ?? 0, pixel, alpha)
  }
}

function over(below: number, pixel: number, alpha: number): number {
  return (
    mix(below & 255, pixel & 255, alpha) |
    (mix((below >> 8) & 255, (pixel >> 8) & 255, alpha) << 8) |
    (mix((below >> 16) & 255, (pixel >> 16) & 255, alpha) << 16)
  )
}

/** 257 / 65,536 is 1 / 255 without a division. */
function mix(below: number, above: number, alpha: number): number {
  return below + (((above - below) * alpha * 257 + 32_768) >> 16)
}
