import type { FigureBox } from './composition.ts'
import { page } from './page.ts'
import type { Point } from './path.ts'
import { raster } from './raster.ts'
import { type Scenery, across } from './scenery.ts'
import { placed } from './shapes.ts'
import { type Sheet, toSheetPx } from './surface/sheet.ts'

const mostCovered = 0.2

/** Ways to stand aside: no farther than the bleed, or the frame's own end comes into view. */
const tries = [
  { step: 0, isMirrored: false },
  { step: 70, isMirrored: false },
  { step: 0, isMirrored: true },
  { step: -70, isMirrored: true },
] as const

/**
 * The near frame where it covers no face: moved outward a little, put on the other side, or left out where it stands in
 * the way all the same. It is tried on a small sheet, which is quick.
 */
export async function clearOfFaces(near: string, scenery: Scenery, figures: readonly FigureBox[]): Promise<string> {
  if (near === '' || figures.length === 0) return near
  const outward = across(scenery, 1) > page.size / 2 ? 1 : -1
  const trial = await raster('near', near, { overscanPx: 80, scale: 0.125, grain: 0 })
  for (const { step, isMirrored } of tries) {
    const shift = step * outward
    if (figures.some((figure) => covers(trial, figure, { shift, isMirrored }))) continue
    if (isMirrored) return placed({ at: [page.size + shift, 0], facing: -1 }, near)
    return shift === 0 ? near : placed({ at: [shift, 0] }, near)
  }
  return ''
}

interface Put {
  readonly shift: number
  readonly isMirrored: boolean
}

/** Somebody behind a tree is hidden as well by what covers only their coat. */
function covers(trial: Sheet, figure: FigureBox, put: Put): boolean {
  return coversFace(trial, figure, put) || coveredShare(trial, figure, put) > mostCovered
}

function coveredShare(trial: Sheet, { x, y, width, height }: FigureBox, put: Put): number {
  let count = 0
  let covered = 0
  for (let down = y - height * 0.9; down <= y; down += 16) {
    for (let right = x - width * 0.3; right <= x + width * 0.3; right += 16) {
      count += 1
      if (isCovered(trial, [right, down], put)) covered += 1
    }
  }
  return covered / Math.max(1, count)
}

function coversFace(trial: Sheet, { head, headRadius }: FigureBox, put: Put): boolean {
  const radius = headRadius * 1.1
  for (let y = head[1] - radius; y <= head[1] + radius; y += 8) {
    for (let x = head[0] - radius; x <= head[0] + radius; x += 8) {
      if (Math.hypot(x - head[0], y - head[1]) > radius) continue
      if (isCovered(trial, [x, y], put)) return true
    }
  }
  return false
}

function isCovered(trial: Sheet, [x, y]: Point, put: Put): boolean {
  const source = put.isMirrored ? page.size + put.shift - x : x - put.shift
  const column = Math.floor(toSheetPx(trial, source))
  const row = Math.floor(toSheetPx(trial, y))
  if (column < 0 || column >= trial.sidePx || row < 0 || row >= trial.sidePx) return false
  return (trial.rgba[(row * trial.sidePx + column) * 4 + 3] ?? 0) > 40
}
