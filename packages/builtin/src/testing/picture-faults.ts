import type { FigureBox } from '../painter/composition.ts'
import type { PaintedLayer } from '../painter/painted-layer.ts'
import { page } from '../painter/page.ts'

/** Lightness from 0 to 1 and two differences of colour. */
type Tone = readonly [luma: number, a: number, b: number]

export const leastContrast = 0.1
export const leastColourContrast = 0.08
const ringUnits = 16
const marginUnits = 4
const faceUnits = 30

/** Whether anything of the figures is cut by the page's left, upper or right edge. */
export function isCutByPage(layers: readonly PaintedLayer[]): boolean {
  const subject = layers.find(({ name }) => name === 'subject')
  if (subject === undefined) return false
  const { rgba, widthPx: side } = subject
  const margin = Math.max(1, Math.round((marginUnits * side) / page.size))
  const isDrawn = (x: number, y: number): boolean => (rgba[(y * side + x) * 4 + 3] ?? 0) > 128
  for (let step = 0; step < side; step += 1) {
    for (let edge = 0; edge < margin; edge += 1) {
      if (isDrawn(step, edge) || isDrawn(edge, step) || isDrawn(side - 1 - edge, step)) return true
    }
  }
  return false
}

/** Whether the near frame lies over the middle of a face. */
export function isFaceCovered(layers: readonly PaintedLayer[], { head: [x, y] }: FigureBox): boolean {
  const near = layers.find(({ name }) => name === 'near')
  if (near === undefined) return false
  const scale = near.widthPx / page.size
  for (let down = -faceUnits; down <= faceUnits; down += 4) {
    for (let right = -faceUnits; right <= faceUnits; right += 4) {
      if (Math.hypot(right, down) > faceUnits) continue
      const at = Math.floor((y + down) * scale) * near.widthPx + Math.floor((x + right) * scale)
      if ((near.rgba[at * 4 + 3] ?? 0) > 40) return true
    }
  }
  return false
}

/** How far a figure stands from the ring around it, by lightness and by colour; `null` where none of it is seen. */
export function contrastOf(
  layers: readonly PaintedLayer[],
  figure: FigureBox,
): { readonly luma: number; readonly colour: number } | null {
  const index = layers.findIndex(({ name }) => name === 'subject')
  const subject = layers[index]
  if (subject === undefined) return null
  const behind = layers.slice(0, index)
  const side = subject.widthPx
  const scale = side / page.size
  const ring = Math.max(2, Math.round(ringUnits * scale))
  const step = Math.max(1, Math.round(4 * scale))
  const clamp = (value: number): number => Math.max(0, Math.min(side - 1, Math.round(value * scale)))
  const isFigure = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < side && y < side && (subject.rgba[(y * side + x) * 4 + 3] ?? 0) > 200
  const own = emptySum()
  const around = emptySum()
  for (let y = clamp(figure.y - figure.height - 20); y < clamp(figure.y); y += step) {
    for (let x = clamp(figure.x - figure.width * 0.6); x < clamp(figure.x + figure.width * 0.6); x += step) {
      const at = (y * side + x) * 4
      if (isFigure(x, y)) add(own, toneOf([subject], at))
      else if (isFigure(x + ring, y) || isFigure(x - ring, y) || isFigure(x, y + ring) || isFigure(x, y - ring)) {
        add(around, toneOf(behind, at))
      }
    }
  }
  if (own.count === 0 || around.count === 0) return null
  const [luma, a, b] = [0, 1, 2].map((channel) => meanOf(own, channel) - meanOf(around, channel))
  return { luma: Math.abs(luma ?? 0), colour: Math.hypot(a ?? 0, b ?? 0) }
}

/** Mean chroma of the whole page. */
export function chromaOf(layers: readonly PaintedLayer[]): number {
  const side = layers[0]?.widthPx ?? 0
  let sum = 0
  let count = 0
  for (let at = 0; at < side * side * 4; at += 4 * 37) {
    const [, a, b] = toneOf(layers, at)
    sum += Math.hypot(a, b)
    count += 1
  }
  return sum / Math.max(1, count)
}

interface Sum {
  readonly tone: [number, number, number]
  count: number
}

const emptySum = (): Sum => ({ tone: [0, 0, 0], count: 0 })
const meanOf = ({ tone, count }: Sum, channel: number): number => (tone[channel] ?? 0) / count

function add(sum: Sum, [luma, a, b]: Tone): void {
  sum.tone[0] += luma
  sum.tone[1] += a
  sum.tone[2] += b
  sum.count += 1
}

function toneOf(layers: readonly PaintedLayer[], at: number): Tone {
  let red = 0
  let green = 0
  let blue = 0
  for (const { rgba, drift } of layers) {
    // The weather may be of another size: it lies over figure and page alike.
    if (drift !== null) continue
    const alpha = (rgba[at + 3] ?? 0) / 255
    red += ((rgba[at] ?? 0) - red) * alpha
    green += ((rgba[at + 1] ?? 0) - green) * alpha
    blue += ((rgba[at + 2] ?? 0) - blue) * alpha
  }
  const [r, g, b] = [linear(red), linear(green), linear(blue)]
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const medium = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    (red * 54 + green * 183 + blue * 19) / 65_280,
    1.9779984951 * long - 2.428592205 * medium + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * medium - 0.808675766 * short,
  ]
}

const linear = (value: number): number => (value / 255) ** 2.2
