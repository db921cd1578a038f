import type { PaintedLayer } from '../painter/painted-layer.ts'
import { page } from '../painter/page.ts'

/** Where the figures are, in page units. */
export interface SubjectSpot {
  readonly x: number
  readonly y: number
  readonly feetY: number
}

const nobody: SubjectSpot = { x: page.size / 2, y: page.size / 2, feetY: page.size }
/** Figures are large: a coarse look finds them. */
const lookEveryPx = 4
const solid = 200
/** Grass over the feet reaches below them, but is thin. */
const shareAboveFeet = 0.985

/** The middle of all figures and the ground under them. */
export function findSubject(layers: readonly PaintedLayer[], overscan: number): SubjectSpot {
  const layer = layers.find(({ name }) => name === 'subject')
  if (layer === undefined) return nobody
  const { rgba, widthPx, heightPx } = layer
  const solidOfRow = new Float64Array(heightPx)
  let count = 0
  let sumX = 0
  let sumY = 0
  for (let y = 0; y < heightPx; y += lookEveryPx) {
    for (let x = 0; x < widthPx; x += lookEveryPx) {
      if ((rgba[(y * widthPx + x) * 4 + 3] ?? 0) < solid) continue
      count++
      sumX += x
      sumY += y
      solidOfRow[y] = (solidOfRow[y] ?? 0) + 1
    }
  }
  if (count === 0) return nobody
  let seen = 0
  const feet = solidOfRow.findIndex((inRow) => (seen += inRow) >= count * shareAboveFeet)
  const toPage = (px: number) => (px * (page.size + 2 * overscan)) / widthPx - overscan
  return { x: toPage(sumX / count), y: toPage(sumY / count), feetY: toPage(feet) }
}
