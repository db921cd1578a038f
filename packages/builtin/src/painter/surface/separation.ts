import type { FigureBox } from '../composition.ts'
import { lumaAt, seenLuma } from './luma.ts'
import { type Sheet, toSheetPx } from './sheet.ts'

/** How far a figure must stand from what is behind it, in luma from 0 to 1. */
const wantedContrast = 0.13
const maxAttempts = 4
const leastNeed = 0.008
const lineUnits = 9
const maxCut = 0.84

/** What may be done to a page, so that its figures stand out. */
export interface SeparationMeans {
  /** What lifts the page: the light by which it is seen, or bare paper. */
  readonly light: readonly [number, number, number]
  /** How much of it at most at a time, and in all: more shows as a blot. */
  readonly maxStrength: number
  readonly maxPaint: number
  /** How much lighter or darker a figure may get as a whole. */
  readonly maxFigureShift: number
  /** Cut in lines, for pages that have no tones between. */
  readonly isCarved: boolean
}

export interface LaidSheets {
  readonly behind: readonly Sheet[]
  readonly subject: Sheet
}

/**
 * Where a figure is as light as what is behind it, lifts or sinks what is behind it in a soft ellipse, on every sheet
 * alike, and then the figure itself a little. Taste is not enough here: by measure, a quarter of all figures would sink
 * into their page.
 */
export function separateFigures(sheets: LaidSheets, figures: readonly FigureBox[], means: SeparationMeans): void {
  const brightest = (means.light[0] * 54 + means.light[1] * 183 + means.light[2] * 19) / 65_280
  const sinks = new Map<FigureBox, boolean>()
  const spent = new Map<FigureBox, number>()
  // In turns, since what helps one may harm a neighbour.
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    for (const figure of figures) {
      const tones = measure(sheets, figure)
      if (tones === null) continue
      const left = means.maxPaint - (spent.get(figure) ?? 0)
      const wash = washFor(tones, brightest, { begun: sinks.get(figure), besides: neighbourOf(figure, sinks) })
      if (wash === null || left <= 0) continue
      sinks.set(figure, wash.isSinking)
      const strength = Math.min(means.maxStrength, left, wash.strength)
      spent.set(figure, (spent.get(figure) ?? 0) + strength)
      for (const sheet of sheets.behind) {
        const light = wash.isSinking ? null : means.light
        shadeBehind(sheet, figure, { strength, key: light, isCarved: means.isCarved })
      }
    }
  }
  for (const figure of figures) {
    const tones = measure(sheets, figure)
    if (tones === null) continue
    const contrast = tones.own - tones.around
    const need = Math.min(means.maxFigureShift, wantedContrast - Math.abs(contrast))
    const isLighter = sinks.get(figure) ?? contrast > 0
    if (need > leastNeed) {
      shiftFigure(sheets.subject, figure, 1 + ((isLighter ? 1 : -1) * need) / Math.max(0.2, tones.own))
    }
  }
}

/** Which way the page goes behind whoever stands next to somebody. */
function neighbourOf(figure: FigureBox, sinks: ReadonlyMap<FigureBox, boolean>): boolean | undefined {
  for (const [other, isSinking] of sinks) {
    const isNear = Math.abs(other.x - figure.x) < (other.width + figure.width) * 0.8
    if (other !== figure && isNear) return isSinking
  }
  return undefined
}

interface Tones {
  readonly own: number
  readonly around: number
}

/** Sinks or lifts what is behind, whichever takes less paint; once begun, it goes on the same way. */
function washFor(
  { own, around }: Tones,
  brightest: number,
  { begun, besides }: { begun: boolean | undefined; besides: boolean | undefined },
): { isSinking: boolean; strength: number } | null {
  const contrast = own - around
  if (Math.abs(contrast) >= wantedContrast - leastNeed) return null
  const toSink = (wantedContrast - contrast) / Math.max(0.12, around)
  const toLift = (wantedContrast + contrast) / Math.max(0.08, brightest - around)
  const canLift = brightest - own > wantedContrast * 0.8
  // Dark beside light, one for each of two neighbours, is what shows.
  const bias = besides === undefined ? 1 : besides ? 0.55 : 1.8
  const isSinking = begun ?? (!canLift || toSink * bias <= toLift)
  return { isSinking, strength: isSinking ? toSink : toLift }
}

/** Mean luma of a figure and of the ring around it; `null` where one of them cannot be seen. */
function measure({ subject, behind }: LaidSheets, figure: FigureBox): Tones | null {
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
  wash: { strength: number; key: readonly [number, number, number] | null; isCarved: boolean },
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
      const soft = wash.strength * inside * inside * (3 - 2 * inside)
      const share = wash.isCarved ? carved(soft, { x, y }, sheet.scale) : soft
      if (share === 0) continue
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

/** Lines as a knife cuts them: wider where more is to be taken away. */
function carved(share: number, { x, y }: { x: number; y: number }, scale: number): number {
  const unitX = x / scale
  const unitY = y / scale
  const wave = (unitY + 5 * Math.sin(unitX / 37) + 2.4 * Math.sin(unitX / 11 + unitY / 90)) / lineUnits
  return Math.abs((wave % 1) - 0.5) * 2 < share * 1.15 ? maxCut : 0
}
