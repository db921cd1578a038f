import type { FigureBox } from './composition.ts'
import { page } from './page.ts'
import { raster } from './raster.ts'
import { type Scenery, across } from './scenery.ts'
import { placed } from './shapes.ts'
import { type Sheet, toSheetPx } from './surface/sheet.ts'

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

function covers(trial: Sheet, { head, headRadius }: FigureBox, put: { shift: number; isMirrored: boolean }): boolean {
  const radius = headRadius * 1.1
  for (let y = head[1] - radius; y <= head[1] + radius; y += 8) {
    for (let x = head[0] - radius; x <= head[0] + radius; x += 8) {
      if (Math.hypot(x - head[0], y - head[1]) > radius) continue
      const source = put.isMirrored ? page.size + put.shift - x : x - put.shift
      const column = Math.floor(toSheetPx(trial, source))
      const row = Math.floor(toSheetPx(trial, y))
      if (column < 0 || column >= trial.sidePx || row < 0 || row >= trial.sidePx) continue
      if ((trial.rgba[(row * trial.sidePx + column) * 4 + 3] ?? 0) > 40) return true
    }
  }
  return false
}
