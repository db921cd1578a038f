import { toRgb } from '../colour.ts'
import type { FigureBox } from '../composition.ts'
import type { Scenery } from '../scenery.ts'
import { type Sheet, tileLine, toSheetPx } from './sheet.ts'
import { surfaceTiles, tileSize } from './tiles.ts'

/** What is thinner is the glow of a lamp, which has no shade and no rim. */
const solid = 225

/** Gives the figures a rim of light on the side of the light and a stippled shade on the other. */
export function relight(sheet: Sheet, scenery: Scenery, figures: readonly FigureBox[]): void {
  const [first] = figures
  if (first === undefined) return
  const { rgba, sidePx: side, scale } = sheet
  const key = toRgb(scenery.palette.key)
  const { grain } = surfaceTiles()
  const columns = tileLine(sheet, 0)
  const rows = tileLine(sheet, 0)
  const guardPx = Math.ceil(30 * scale)
  const bounds = boundsOf(sheet, figures, guardPx)
  // Opacities as they were before this pass: neighbours are looked at after they were painted over.
  const alpha = new Uint8Array(side * side)
  const end = (bounds.bottom + guardPx) * side
  for (let pixel = Math.max(0, bounds.top - guardPx) * side; pixel < end; pixel++)
    alpha[pixel] = rgba[pixel * 4 + 3] ?? 0

  // Light never comes from below the shoulders: a rim on the boots alone looks like a mistake.
  const lightX = scenery.light[0] - first.x
  const lightY = Math.min(scenery.light[1] - (first.y - first.height * 0.6), -60)
  const length = Math.hypot(lightX, lightY)
  const step = (distance: number) =>
    Math.round((lightY / length) * distance * scale) * side + Math.round((lightX / length) * distance * scale)
  const wide = step(5)
  const thin = step(2.4)
  const shade = -step(12)
  const deepShade = -step(27)

  for (let y = bounds.top; y < bounds.bottom; y++) {
    const tileRow = (rows[y] ?? 0) * tileSize
    for (let x = bounds.left; x < bounds.right; x++) {
      const pixel = y * side + x
      const own = alpha[pixel] ?? 0
      if (own < solid) continue
      const grainHere = grain[tileRow + (columns[x] ?? 0)] ?? 0
      const beyond = 255 - (alpha[pixel + deepShade] ?? 0)
      const stipple = beyond > 0 && beyond * 0.3 > grainHere + 52 ? 0.1 : 0
      const darker = (255 - (alpha[pixel + shade] ?? 0)) * 0.00082 + stipple
      const rim =
        Math.max(0, own - (alpha[pixel + wide] ?? 0)) * 0.0016 + Math.max(0, own - (alpha[pixel + thin] ?? 0)) * 0.0013
      const target = pixel * 4
      for (let channel = 0; channel < 3; channel++) {
        // Shade takes less from blue: it is cool.
        const value = (rgba[target + channel] ?? 0) * (1 - darker * (channel === 2 ? 0.75 : 1))
        rgba[target + channel] = value + ((key[channel] ?? 0) - value) * rim
      }
    }
  }
}

/** The pixels around all figures, far enough from the edge that a step to a neighbour stays on the sheet. */
function boundsOf(sheet: Sheet, figures: readonly FigureBox[], guardPx: number) {
  const within = (value: number) =>
    Math.max(guardPx, Math.min(sheet.sidePx - guardPx, Math.round(toSheetPx(sheet, value))))
  return {
    left: within(Math.min(...figures.map(({ x, width }) => x - width))),
    right: within(Math.max(...figures.map(({ x, width }) => x + width))),
    top: within(Math.min(...figures.map(({ y, height }) => y - height - 60))),
    bottom: within(Math.max(...figures.map(({ y }) => y + 20))),
  }
}
