import type { LayerName, PaintedLayer } from '../painter/painted-layer.ts'
import { page } from '../painter/page.ts'
import { type CameraMove, viewAt } from './camera.ts'
import { clipFormat } from './clip-format.ts'
import { type LayerLife, bendAt, stretchAt, swayAt } from './layer-life.ts'
import type { Placement } from './lay-over.ts'
import type { LayerPlanes } from './planes.ts'

/** How what falls or floats is carried to and fro while it drifts. */
const swaySeconds = 5.8
const swayReach = 8

export interface MovingLayer {
  readonly name: LayerName | null
  readonly planes: LayerPlanes
  readonly parallax: number
  readonly life: LayerLife | null
  readonly drift: PaintedLayer['drift']
  /** Page units beyond each edge, and pixels a page unit. */
  readonly overscan: number
  readonly scale: number
}

export interface Moment {
  /** Of the clip, from 0 to 1. */
  readonly progress: number
  readonly index: number
  readonly seconds: number
}

export function momentOf(index: number, frameCount: number): Moment {
  return { progress: index / Math.max(1, frameCount - 1), index, seconds: index / clipFormat.framesPerSecond }
}

/** Which part of a layer is in the frame, with the camera's move and the layer's own. */
export function placeLayer(
  { parallax, life, drift, overscan, scale }: MovingLayer,
  { move, moment, feetY, phase = 0 }: { move: CameraMove; moment: Moment; feetY: number; phase?: number },
): Placement {
  const view = viewAt(move, moment.progress, parallax)
  const unitsAPixel = page.size / clipFormat.sidePx / view.zoom
  const sway = life === null ? { x: 0, y: 0 } : swayAt(life, moment.seconds)
  const drifted = drift === null ? { x: 0, y: 0 } : driftAt(drift, moment)
  // What stretches stands on its feet: they are where the height is measured from.
  const stretch = life === null ? 1 : stretchAt(life, moment.seconds, phase)
  const unitsARow = unitsAPixel / stretch
  // A sample lies in the middle of its pixel, in the frame and in the layer alike.
  const left = view.left - sway.x - drifted.x + unitsAPixel / 2
  const top = feetY + (view.top - feetY) / stretch - sway.y - drifted.y + unitsARow / 2
  const placement = {
    left: (left + overscan) * scale - 0.5,
    top: (top + overscan) * scale - 0.5,
    stepX: unitsAPixel * scale,
    stepY: unitsARow * scale,
    bend: null,
  }
  const bend = life?.bend ?? null
  if (bend === null) return placement
  return {
    ...placement,
    bend: Float32Array.from(
      { length: clipFormat.sidePx },
      (_, row) => -scale * bendAt(bend, top + row * unitsARow, moment.seconds),
    ),
  }
}

function driftAt(drift: NonNullable<PaintedLayer['drift']>, { index, seconds }: Moment): { x: number; y: number } {
  const sway = drift.sway ? swayReach * Math.sin((2 * Math.PI * seconds) / swaySeconds) : 0
  return { x: drift.xPx * index + sway, y: drift.yPx * index }
}

/** The even column of the frame in which a place of the page is seen. */
export function columnOf({ overscan, scale }: MovingLayer, { left, stepX }: Placement, pageX: number): number {
  const column = ((pageX + overscan) * scale - 0.5 - left) / stepX
  return 2 * Math.round(Math.max(0, Math.min(clipFormat.sidePx, column)) / 2)
}
