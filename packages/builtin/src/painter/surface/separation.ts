import { toRgb } from '../colour.ts'
import type { FigureBox } from '../composition.ts'
import type { Scenery } from '../scenery.ts'
import { lumaAt, seenLuma } from './luma.ts'
import { type Sheet, toSheetPx } from './sheet.ts'

/** How far a figure must stand from what is behind it, in luma from 0 to 1. */
const wantedContrast = 0.13
const maxStrength = 0.46
const maxAttempts = 2
const maxFigureShift = 0.06

export interface LaidSheets {
  readonly behind: readonly Sheet[]
  readonly subject: Sheet
}

/**
 * Where a figure is as light as what is behind it, lifts or sinks what is behind it in a soft ellipse, on every sheet
 * alike, and then the figure itself a little. Taste is not enough here: by measure, a quarter of all figures would sink
 * into their page.
 */
export function separateFigures(sheets: LaidSheets, scenery: Scenery, figures: readonly FigureBox[]): void {
  const key = toRgb(scenery.palette.key)
  for (const figure of figures) {
    for (let attempt = 0; attempt < maxAttempts; attempt++) {
      const tones = measure(sheets, figure)
      if (tones === null) break
      const contrast = tones.own - tones.around
      const need = wantedContrast - Math.abs(contrast)
      if (need <= 0) break
      const isSinking = contrast > 0 && tones.around < 0.6
      const room = isSinking ? Math.max(0.12, tones.around) : Math.max(0.15, key[1] / 255 - tones.around)
      const strength = Math.min(maxStrength, need / room)
      for (const sheet of sheets.behind) shadeBehind(sheet, figure, { strength, key: isSinking ? null : key })
    }
    const tones = measure(sheets, figure)
    if (tones === null) continue
    const contrast = tones.own - tones.around
    const need = Math.min(maxFigureShift, wantedContrast - Math.abs(contrast))
    if (need > 0.01) shiftFigure(sheets.subject, figure, 1 + (Math.sign(contrast) * need) / Math.max(0.2, tones.own))
  }
}

/** Mean luma of a figure and of the ring around it; `null` where one of them cannot be seen. */
function measure({ subject, behind }: LaidSheets, figure: FigureBox): { own: number; around: number } | null {
  const side = subject.sidePx
  const clamp = (value: number) => Math.max(0, Math.min(side - 1, Math.round(toSheetPx(subject, value))))
  const stepPx = Math.max(2, Math.round(6 * subject.scale))
  const ringPx = Math.max(3, Math.round(16 * subject.scale))
  const isFigure = (x: number, y: number) =>
    x >= 0 && x < side && y >= 0 && y < side && (subject.rgba[(y * side + x) * 4 + 3] ?? 0) > 200
  let own = 0
  let ownCount = 0
  let around = 0
  let aroundCount = 0
  for (let y = clamp(figure.y - figure.height - 20); y < clamp(figure.y); y += stepPx) {
    for (let x = clamp(figure.x - figure.width * 0.6); x < clamp(figure.x + figure.width * 0.6); x += stepPx) {
      const at = (y * side + x) * 4
      if (isFigure(x, y)) {
        own += lumaAt(subject.rgba, at)
        ownCount++
      } else if (
        isFigure(x + ringPx, y) ||
        isFigure(x - ringPx, y) ||
        isFigure(x, y + ringPx) ||
        isFigure(x, y - ringPx)
      ) {
        around += seenLuma(behind, at)
        aroundCount++
      }
    }
  }
  return ownCount === 0 || aroundCount === 0 ? null : { own: own / ownCount, around: around / aroundCount }
}

/** Makes a figure lighter or darker as a whole. */
function shiftFigure({ rgba, sidePx: side, ...sheet }: Sheet, figure: FigureBox, factor: number): void {
  const clamp = (value: number) => Math.max(0, Math.min(side, Math.round((value + sheet.overscan) * sheet.scale)))
  const [left, right] = [clamp(figure.x - figure.width / 2), clamp(figure.x + figure.width / 2)]
  for (let y = clamp(figure.y - figure.height - 60); y < clamp(figure.y + 20); y++) {
    for (let x = left; x < right; x++) {
      const at = (y * side + x) * 4
      for (let channel = 0; channel < 3; channel++) {
        rgba[at + channel] = Math.min(255, (rgba[at + channel] ?? 0) * factor)
      }
    }
  }
}

/** Mixes toward the key colour, or darkens where there is none. */
function shadeBehind(
  { rgba, sidePx: side, ...sheet }: Sheet,
  figure: FigureBox,
  wash: { strength: number; key: readonly [number, number, number] | null },
): void {
  const px = (value: number) => (value + sheet.overscan) * sheet.scale
  const centreX = px(figure.x)
  const centreY = px(figure.y - figure.height / 2)
  const radiusX = (figure.width * 1.05 + 30) * sheet.scale
  const radiusY = figure.height * 0.86 * sheet.scale
  const clamp = (value: number) => Math.max(0, Math.min(side, Math.round(value)))
  for (let y = clamp(centreY - radiusY); y < clamp(centreY + radiusY); y++) {
    const down = ((y - centreY) / radiusY) ** 2
    for (let x = clamp(centreX - radiusX); x < clamp(centreX + radiusX); x++) {
      const at = (y * side + x) * 4
      if (rgba[at + 3] === 0) continue
      const inside = Math.min(1, (1 - down - ((x - centreX) / radiusX) ** 2) * 1.15)
      if (inside <= 0) continue
      // Smoothstep: a plain fall-off shows as the rim of a halo.
      const share = wash.strength * inside * inside * (3 - 2 * inside)
      for (let channel = 0; channel < 3; channel++) {
        const value = rgba[at + channel] ?? 0
        rgba[at + channel] =
          wash.key === null
            ? value * (1 - share * (channel === 2 ? 0.85 : 1))
            : value + ((wash.key[channel] ?? 0) - value) * share
      }
    }
  }
}
