import { page } from '../page.ts'
import type { PaintedLayer } from '../painted-layer.ts'
import { vignetteAt } from './vignette.ts'

/** Lays sheets of one page over each other, a row at a time: 3 bytes a pixel, with the page's vignette. */
export function flatten(layers: readonly PaintedLayer[]): Uint8Array {
  const side = page.size
  const flat = new Uint8Array(side * side * 3)
  const row = new Float64Array(side * 3)
  for (let y = 0; y < side; y++) {
    row.fill(0)
    for (const { rgba } of layers) layOver(row, rgba, y * side * 4)
    for (let x = 0, to = y * side * 3; x < side; x++, to += 3) {
      const light = vignetteAt(x / side - 0.5, y / side - 0.5)
      flat[to] = (row[x * 3] ?? 0) * light + 0.5
      flat[to + 1] = (row[x * 3 + 1] ?? 0) * light + 0.5
      flat[to + 2] = (row[x * 3 + 2] ?? 0) * light + 0.5
    }
  }
  return flat
}

function layOver(row: Float64Array, rgba: Uint8Array, start: number): void {
  for (let from = start, to = 0; to < row.length; from += 4, to += 3) {
    const alpha = rgba[from + 3] ?? 0
    if (alpha === 0) continue
    if (alpha === 255) {
      row[to] = rgba[from] ?? 0
      row[to + 1] = rgba[from + 1] ?? 0
      row[to + 2] = rgba[from + 2] ?? 0
      continue
    }
    const red = row[to] ?? 0
    const green = row[to + 1] ?? 0
    const blue = row[to + 2] ?? 0
    row[to] = red + (((rgba[from] ?? 0) - red) * alpha) / 255
    row[to + 1] = green + (((rgba[from + 1] ?? 0) - green) * alpha) / 255
    row[to + 2] = blue + (((rgba[from + 2] ?? 0) - blue) * alpha) / 255
  }
}
