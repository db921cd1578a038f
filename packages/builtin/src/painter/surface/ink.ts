import type { LayerName } from '../painted-layer.ts'
import type { Scenery } from '../scenery.ts'
import { type Sheet, filledRows, tileLine } from './sheet.ts'
import { surfaceTiles, tileSize } from './tiles.ts'

const paper = [246, 238, 222] as const
const ink = [38, 32, 48] as const
/** Between the strongest and the weakest channel: what has as much is colourful enough. */
const fullColour = 90

/** Lines grow thinner with distance, as pens draw them. */
const lineStrength: Record<LayerName, number> = {
  sky: 0.5,
  far: 0.6,
  mid: 0.76,
  stage: 0.82,
  subject: 0.94,
  near: 0.9,
  weather: 0,
}

/** Lifts a sheet to a pale wash and draws the edges of its colours in ink, but where it is hidden. */
export function penAndInk(sheet: Sheet, scenery: Scenery, isHidden: Uint8Array): void {
  if (sheet.name === 'weather') return
  const { brush } = surfaceTiles()
  const { sidePx: side, rgba } = sheet
  const from = rgba.slice()
  const columns = tileLine(sheet, 0)
  const rows = tileLine(sheet, 0)
  const isSubject = sheet.name === 'subject'
  const isDark = scenery.palette.isDark
  const threshold = isSubject ? 64 : 96
  const strength = lineStrength[sheet.name]
  const down = side * 4
  const last = side - 2
  const [firstRow, endRow] = filledRows(sheet)

  for (let y = firstRow; y < endRow; y++) {
    const tileRow = (rows[y] ?? 0) * tileSize
    // Clamped to the page: its edge is no edge of a colour.
    const rowAt = Math.min(last, Math.max(1, y)) * down
    for (let x = 0; x < side; x++) {
      const target = (y * side + x) * 4
      const alpha = from[target + 3] ?? 0
      if (alpha === 0 || isHidden[y * side + x] === 1) continue
      const at = rowAt + Math.min(last, Math.max(1, x)) * 4
      let edge = 0
      for (let channel = 0; channel < 4; channel++) {
        const here = at + channel
        const corner = from[here + down + 4] ?? 0
        const sideways = (from[here + 4] ?? 0) - (from[here - 4] ?? 0) + (corner - (from[here + down - 4] ?? 0)) * 0.5
        const upright =
          (from[here + down] ?? 0) - (from[here - down] ?? 0) + (corner - (from[here - down + 4] ?? 0)) * 0.5
        edge += Math.abs(sideways) + Math.abs(upright)
      }
      const stroke = brush[tileRow + (columns[x] ?? 0)] ?? 0
      let line = Math.max(0, Math.min(1, (edge - threshold - stroke * 0.25) / 70)) * (stroke > 62 ? 0.25 : strength)
      const light = ((from[target] ?? 0) * 54 + (from[target + 1] ?? 0) * 183 + (from[target + 2] ?? 0) * 19) / 65_280
      // Eyes are filled: outlined only they turn into rings.
      if (isSubject && light < 0.17) line = 0.92
      const grey = light * 255
      // Paper takes the colour out of a wash: where there is little of it, it is laid on stronger than it is to look.
      const red = from[target] ?? 0
      const green = from[target + 1] ?? 0
      const blue = from[target + 2] ?? 0
      const colour = Math.max(red, green, blue) - Math.min(red, green, blue)
      const vivid = isSubject ? 1.12 : 1.2 + 1.3 * Math.max(0, 1 - colour / fullColour)
      const lift = (isDark ? 0.3 + 0.2 * light : 0.3 + 0.22 * light) * (isSubject ? 0.42 : 1) + stroke * 0.0007
      for (let channel = 0; channel < 3; channel++) {
        const value = grey + ((from[target + channel] ?? 0) - grey) * vivid
        const washed = Math.max(0, Math.min(255, value + ((paper[channel] ?? 0) - value) * lift))
        rgba[target + channel] = washed + ((ink[channel] ?? 0) - washed) * line
      }
    }
  }
}
