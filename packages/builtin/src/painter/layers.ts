// The animator builds on what this file exports: it is settled. What may still change is only what is painted.
import type { PictureBrief } from '../picture-brief.ts'
import { clearOfFaces } from './clear-of-faces.ts'
import { toRgb } from './colour.ts'
import { compose } from './composition.ts'
import type { LayerFrame, LayerName, PaintedLayer } from './painted-layer.ts'
import { createRandom } from './random.ts'
import { raster } from './raster.ts'
import { fromTheFront } from './surface/hidden-pixels.ts'
import { penAndInk } from './surface/ink.ts'
import { layPaperShadow } from './surface/paper-shadow.ts'
import { relight } from './surface/relight.ts'
import { type SeparationMeans, separateFigures } from './surface/separation.ts'
import type { Scenery } from './scenery.ts'
import type { Sheet } from './surface/sheet.ts'
import { type StyleSurface, styleSurfaces } from './surface/style-surface.ts'
import { texture } from './surface/texture.ts'
import { printTones, woodcut } from './surface/woodcut.ts'

export type { LayerFrame, PaintedLayer } from './painted-layer.ts'

const layerNames: readonly LayerName[] = ['sky', 'far', 'mid', 'stage', 'subject', 'near', 'weather']

const parallaxes: Record<LayerName, number> = {
  sky: 0.08,
  far: 0.2,
  mid: 0.42,
  stage: 0.62,
  subject: 0.66,
  near: 1.25,
  weather: 1,
}

/**
 * Paints the sheets of a picture in order from back to front. A place or a weather may leave sheets out.
 *
 * Laid over each other they are the still picture but for its vignette (`vignetteAt` in `surface/vignette.ts`).
 */
export async function paintLayers(brief: PictureBrief, seed: string, frame: LayerFrame): Promise<PaintedLayer[]> {
  const { scenery, sheets: drawings, figures, drift } = compose(brief, seed, frame.eyes)
  const surface = styleSurfaces[brief.style]
  const brush = (sheet: Sheet): void =>
    texture(sheet, { surface, scenery, random: createRandom(`${seed}:surface:${sheet.name}`), grain: frame.grain })

  const painted = await Promise.all(
    layerNames.map(async (name) => {
      const drawing = drawings[name] ?? ''
      const svg = name === 'near' ? await clearOfFaces(drawing, scenery, figures) : drawing
      if (svg === '') return null
      const sheet = await raster(name, svg, frame)
      // One sheet is brushed while the next is still being drawn; the figures wait for their light.
      if (name !== 'subject') brush(sheet)
      return sheet
    }),
  )
  const sheets = painted.filter((sheet) => sheet !== null)
  const subject = sheets.find(({ name }) => name === 'subject')
  if (subject !== undefined) {
    relight(subject, scenery, figures)
    separateFigures({ behind: sheets.slice(0, sheets.indexOf(subject)), subject }, figures, inPaint(scenery))
    brush(subject)
  }
  finish(sheets, { surface, scenery, moves: frame.overscanPx > 0 })
  // What a style does to the tones may bring a figure and its page together again.
  const means = inStyle(surface)
  if (subject !== undefined && means !== null) {
    separateFigures({ behind: sheets.slice(0, sheets.indexOf(subject)), subject }, figures, means)
  }
  return sheets.map(({ name, rgba, sidePx }) => ({
    name,
    parallax: parallaxes[name],
    rgba,
    widthPx: sidePx,
    heightPx: sidePx,
    drift: name === 'weather' ? drift : null,
  }))
}

const inPaint = ({ palette }: Scenery): SeparationMeans => ({
  light: toRgb(palette.key),
  maxStrength: 0.5,
  maxPaint: 0.8,
  maxFigureShift: 0.1,
  isCarved: false,
})

function inStyle(surface: StyleSurface): SeparationMeans | null {
  switch (surface.finish) {
    case 'none':
    case 'paper-shadow':
      return null
    case 'ink':
      return { light: [250, 244, 232], maxStrength: 0.5, maxPaint: 0.95, maxFigureShift: 0.1, isCarved: false }
    case 'woodcut':
      return { light: [236, 226, 200], maxStrength: 0.6, maxPaint: 1, maxFigureShift: 0.1, isCarved: true }
  }
}

/** What some styles do to painted sheets. */
function finish(
  sheets: readonly Sheet[],
  { surface, scenery, moves }: { surface: StyleSurface; scenery: Scenery; moves: boolean },
): void {
  switch (surface.finish) {
    case 'none':
      return
    case 'paper-shadow':
      return sheets.forEach(layPaperShadow)
    case 'ink':
      return fromTheFront(sheets, moves, (sheet, isHidden) => penAndInk(sheet, scenery, isHidden))
    case 'woodcut': {
      const tones = printTones(sheets)
      return fromTheFront(sheets, moves, (sheet, isHidden) => woodcut(sheet, { scenery, tones, isHidden }))
    }
  }
}
