import type { FigureBox } from '../composition.ts'
import { lumaAt, lumaOf, seenColour } from './luma.ts'
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
  const brightest = lumaOf(means.light)
  const seen = figures.map((figure): SeenFigure => ({
    ...sample(sheets, figure),
    figure,
    ellipse: ellipseOf(sheets.subject, figure),
    washes: [],
  }))
  // In turns, since what helps one may harm a neighbour; what a wash does is looked up on a few spots of the page.
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    for (const one of seen) {
      const tones = tonesOf(one, seen, means)
      if (tones === null) continue
      const left = means.maxPaint - one.washes.reduce((sum, { strength }) => sum + strength, 0)
      const isBegun = one.washes[0]?.isSinking
      const wish = washFor(tones, brightest, { begun: isBegun, besides: neighbourOf(one, seen) })
      if (wish === null || left <= 0) continue
      one.washes.push({ ...wish, strength: Math.min(means.maxStrength, left, wish.strength) })
    }
  }
  for (const one of seen) {
    if (one.washes.length > 0) washBehind(sheets.behind, one, means)
    const tones = tonesOf(one, seen, means)
    if (tones === null) continue
    const contrast = tones.own - tones.around
    const need = Math.min(means.maxFigureShift, wantedContrast - Math.abs(contrast))
    const isLighter = one.washes[0]?.isSinking ?? contrast > 0
    if (need > leastNeed) {
      shiftFigure(sheets.subject, one.figure, 1 + ((isLighter ? 1 : -1) * need) / Math.max(0.2, tones.own))
    }
  }
}

/** Sinks or lifts what is behind somebody by a part of itself. All washes of a figure go the same way. */
interface Wash {
  readonly isSinking: boolean
  readonly strength: number
}

/** A pixel beside a figure, and the colour that is seen there before all washes. */
interface RingSpot {
  readonly x: number
  readonly y: number
  readonly colour: readonly [red: number, green: number, blue: number]
}

interface SeenFigure {
  readonly figure: FigureBox
  /** Mean luma of the figure itself; `null` where it is not to be seen. */
  readonly own: number | null
  readonly ring: readonly RingSpot[]
  readonly ellipse: Ellipse
  readonly washes: Wash[]
}

/** Which way the page goes behind whoever stands next to somebody. */
function neighbourOf({ figure }: SeenFigure, seen: readonly SeenFigure[]): boolean | undefined {
  for (const { figure: other, washes } of seen) {
    const isNear = Math.abs(other.x - figure.x) < (other.width + figure.width) * 0.8
    if (other !== figure && isNear && washes[0] !== undefined) return washes[0].isSinking
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

/** Reads a figure off its page as all washes so far leave it, in the order in which they are laid. */
function tonesOf({ own, ring }: SeenFigure, seen: readonly SeenFigure[], means: SeparationMeans): Tones | null {
  if (own === null || ring.length === 0) return null
  let around = 0
  for (const { x, y, colour } of ring) {
    let [red, green, blue] = colour
    for (const { ellipse, washes } of seen) {
      const { light, rest, restOfBlue } = leftBy(washes, { x, y, ellipse, means })
      red = light[0] + (red - light[0]) * rest
      green = light[1] + (green - light[1]) * rest
      blue = light[2] + (blue - light[2]) * restOfBlue
    }
    around += lumaOf([red, green, blue])
  }
  return { own, around: around / ring.length }
}

/** Takes spots of a figure and of the ring around it. */
function sample({ subject, behind }: LaidSheets, figure: FigureBox): Pick<SeenFigure, 'own' | 'ring'> {
  const side = subject.sidePx
  const clamp = (value: number) => Math.max(0, Math.min(side - 1, Math.round(toSheetPx(subject, value))))
  const stepPx = Math.max(2, Math.round(6 * subject.scale))
  const ringPx = Math.max(3, Math.round(16 * subject.scale))
  const isFigure = (x: number, y: number) =>
    x >= 0 && x < side && y >= 0 && y < side && (subject.rgba[(y * side + x) * 4 + 3] ?? 0) > 200
  let own = 0
  let ownCount = 0
  const ring: RingSpot[] = []
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
        ring.push({ x, y, colour: seenColour(behind, at) })
      }
    }
  }
  return { own: ownCount === 0 ? null : own / ownCount, ring }
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

interface Ellipse {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly scale: number
  /** How much of a wash reaches a pixel: all of it behind the middle of the figure, nothing beyond the ellipse. */
  shareAt(x: number, y: number): number
}

function ellipseOf({ overscan, scale }: Sheet, figure: FigureBox): Ellipse {
  const px = (value: number) => (value + overscan) * scale
  const centreX = px(figure.x)
  const centreY = px(figure.y - figure.height / 2)
  const radiusX = (figure.width * 1.05 + 30) * scale
  const radiusY = figure.height * 0.86 * scale
  return {
    left: centreX - radiusX,
    right: centreX + radiusX,
    top: centreY - radiusY,
    bottom: centreY + radiusY,
    scale,
    shareAt(x, y) {
      const across = (x - centreX) / radiusX
      const down = (y - centreY) / radiusY
      const inside = Math.min(1, (1 - down * down - across * across) * 1.15)
      // Smoothstep: a plain fall-off shows as the rim of a halo.
      return inside <= 0 ? 0 : inside * inside * (3 - 2 * inside)
    },
  }
}

/** Blue sinks less than the rest: shade is cool. */
const blueSink = 0.85
const black = [0, 0, 0] as const

/** What washes leave of a colour at a pixel, as a part of its distance from the light that they bring, or from black. */
function leftBy(
  washes: readonly Wash[],
  { x, y, ellipse, means }: { x: number; y: number; ellipse: Ellipse; means: SeparationMeans },
): { light: readonly [number, number, number]; rest: number; restOfBlue: number } {
  const isSinking = washes[0]?.isSinking === true
  const share = washes.length === 0 ? 0 : ellipse.shareAt(x, y)
  let rest = 1
  let restOfBlue = 1
  if (share > 0) {
    const wave = means.isCarved ? waveAt(x, y, ellipse.scale) : 0
    for (const { strength } of washes) {
      const laid = means.isCarved ? carved(strength * share, wave) : strength * share
      rest *= 1 - laid
      restOfBlue *= 1 - laid * (isSinking ? blueSink : 1)
    }
  }
  return { light: isSinking ? black : means.light, rest, restOfBlue }
}

/** Lays all washes of a figure on the sheets behind it at once. */
function washBehind(behind: readonly Sheet[], { ellipse, washes }: SeenFigure, means: SeparationMeans): void {
  const side = behind[0]?.sidePx ?? 0
  const clamp = (value: number) => Math.max(0, Math.min(side, Math.round(value)))
  for (let y = clamp(ellipse.top); y < clamp(ellipse.bottom); y++) {
    for (let x = clamp(ellipse.left); x < clamp(ellipse.right); x++) {
      const { light, rest, restOfBlue } = leftBy(washes, { x, y, ellipse, means })
      if (rest === 1) continue
      const at = (y * side + x) * 4
      for (const { rgba } of behind) {
        if (rgba[at + 3] === 0) continue
        rgba[at] = light[0] + ((rgba[at] ?? 0) - light[0]) * rest
        rgba[at + 1] = light[1] + ((rgba[at + 1] ?? 0) - light[1]) * rest
        rgba[at + 2] = light[2] + ((rgba[at + 2] ?? 0) - light[2]) * restOfBlue
      }
    }
  }
}

/** How far a pixel is from the middle of a line that a knife would cut there, from 0 to 1. */
function waveAt(x: number, y: number, scale: number): number {
  const unitX = x / scale
  const unitY = y / scale
  const wave = (unitY + 5 * Math.sin(unitX / 37) + 2.4 * Math.sin(unitX / 11 + unitY / 90)) / lineUnits
  return Math.abs((wave % 1) - 0.5) * 2
}

/** Lines as a knife cuts them: wider where more is to be taken away. */
const carved = (share: number, wave: number): number => (wave < share * 1.15 ? maxCut : 0)
