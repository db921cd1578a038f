import { page } from '../page.ts'
import type { PaintedLayer } from '../painted-layer.ts'
import { vignetteAt } from './vignette.ts'

/** Lays sheets of one page over each other: 3 bytes a pixel, with the page's vignette. */
export function flatten(layers: readonly PaintedLayer[]): Uint8Array {
  const sheets = layers.map(({ rgba }) => rgba)
  const top = sheets.length - 1
  const side = page.size
  const flat = new Uint8Array(side * side * 3)
  for (let y = 0, from = 0, to = 0; y < side; y++) {
    for (let x = 0; x < side; x++, from += 4, to += 3) {
      // Nothing is seen of what lies beneath an opaque pixel.
      let lowest = top
      while (lowest > 0 && sheets[lowest]?.[from + 3] !== 255) lowest--
      let red = 0
      let green = 0
      let blue = 0
      for (let index = lowest; index <= top; index++) {
        const rgba = sheets[index]
        const alpha = rgba?.[from + 3] ?? 0
        if (rgba === undefined || alpha === 0) continue
        red += (((rgba[from] ?? 0) - red) * alpha) / 255
        green += (((rgba[from + 1] ?? 0) - green) * alpha) / 255
        blue += (((rgba[from + 2] ?? 0) - blue) * alpha) / 255
      }
      const light = vignetteAt(x / side - 0.5, y / side - 0.5)
      flat[to] = red * light + 0.5
      flat[to + 1] = green * light + 0.5
      flat[to + 2] = blue * light + 0.5
    }
  }
  return flat
}
