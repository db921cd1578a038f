import { page } from '../page.ts'
import { lch, mix, tint, toRgb } from '../colour.ts'
import type { Scenery } from '../scenery.ts'
import { lumaAt, lumaOf, seenColour } from './luma.ts'
import { type Sheet, filledRows, tileLine } from './sheet.ts'
import { surfaceTiles, tileSize } from './tiles.ts'

/** How much of the three printed tones a page takes; the rest is the paint beneath. */
const printShare = 0.86
const figureColour = 0.78

/** Below which lightness a page is printed in ink, and below which in its middle tone. */
export interface PrintTones {
  readonly ink: number
  readonly middle: number
}

/** Tones by the page's own lights and darks: fixed ones would leave a bright page white and a foggy one blank. */
export function printTones(sheets: readonly Sheet[]): PrintTones {
  const world = sheets.filter(({ name }) => name !== 'subject' && name !== 'weather')
  const [first] = world
  if (first === undefined) return { ink: 0.24, middle: 0.56 }
  const step = 24
  const seen: number[] = []
  // Points of the page alone, so that a still and a clip with more around it are printed in the same tones.
  const sheetPx = (unit: number) => Math.floor((unit + first.overscan) * first.scale)
  for (let y = step; y < page.size; y += step) {
    for (let x = step; x < page.size; x += step) {
      seen.push(lumaOf(seenColour(world, (sheetPx(y) * first.sidePx + sheetPx(x)) * 4)))
    }
  }
  seen.sort((one, other) => one - other)
  const atShare = (share: number) => seen[Math.floor(seen.length * share)] ?? 0.5
  return { ink: atShare(0.17), middle: atShare(0.56) }
}

/**
 * Prints a sheet in ink, one middle tone and paper, with cut lines between them, but where it is hidden. Figures keep
 * their colours.
 */
export function woodcut(
  sheet: Sheet,
  { scenery, tones, isHidden }: { scenery: Scenery; tones: PrintTones; isHidden: Uint8Array },
): void {
  const { hatch } = surfaceTiles()
  const { sidePx: side, rgba } = sheet
  const columns = tileLine(sheet, 0)
  const rows = tileLine(sheet, 0)
  const { ink, middle, paper } = printColours(scenery)
  const isSubject = sheet.name === 'subject'
  const isWeather = sheet.name === 'weather'
  const { isDark } = scenery.palette
  // Cut lines blend the tones over a part of the distance between them.
  const cutDepth = Math.max(0.1, (tones.middle - tones.ink) * 0.42) / 100
  const [firstRow, endRow] = filledRows(sheet)

  for (let y = firstRow; y < endRow; y++) {
    const tileRow = (rows[y] ?? 0) * tileSize
    for (let x = 0; x < side; x++) {
      const at = (y * side + x) * 4
      const alpha = rgba[at + 3] ?? 0
      if (alpha === 0 || isHidden[y * side + x] === 1) continue
      const light = lumaAt(rgba, at)
      const cut = hatch[tileRow + (columns[x] ?? 0)] ?? 0
      if (isSubject) {
        const deep = light < 0.17 ? 0.45 : 1
        for (let channel = 0; channel < 3; channel++) {
          const value = rgba[at + channel] ?? 0
          const rest = light < 0.2 ? (ink[channel] ?? 0) : value
          rgba[at + channel] = Math.min(
            255,
            value * (isDark ? 1.18 : 1) * deep * figureColour + rest * (1 - figureColour),
          )
        }
        continue
      }
      // Half-clear paint cannot be printed: it becomes lines, more of them where it is denser.
      if (alpha < 250) rgba[at + 3] = alpha + cut * 0.9 > (isWeather ? 165 : 128) ? 255 : 0
      // What falls or drifts is cut like the rest, in its own colour.
      if (isWeather) continue
      const value = light + cut * cutDepth
      const print = value < tones.ink ? ink : value < tones.middle ? middle : paper
      for (let channel = 0; channel < 3; channel++) {
        rgba[at + channel] = (print[channel] ?? 0) * printShare + (rgba[at + channel] ?? 0) * (1 - printShare)
      }
    }
  }
}

function printColours({ palette }: Scenery) {
  const skyTone = mix(palette.sky[0], palette.sky[1], 0.4)
  const middle = palette.isDark
    ? tint(lch(0.44, 0.085, 250), palette.ambient, 0.3)
    : { l: 0.56, a: skyTone.a * 1.25, b: skyTone.b * 1.25 }
  return { ink: toRgb(lch(0.17, 0.05, 268)), middle: toRgb(middle), paper: toRgb(lch(0.9, 0.045, 88)) }
}
