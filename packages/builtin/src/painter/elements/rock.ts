import { lighten } from '../colour.ts'
import { solid } from '../forms.ts'
import { type Point, smoothPath } from '../path.ts'
import type { Material, Plane } from '../palette.ts'
import { type Scenery, lightSide } from '../scenery.ts'
import { fill, sheer } from '../shapes.ts'

interface RockOptions {
  readonly width: number
  readonly height: number
  readonly plane: Plane
  readonly material?: Material
  readonly lighter?: number
}

/** A boulder with one lit face. */
export function rock(scenery: Scenery, [x, y]: Point, options: RockOptions): string {
  const { random, palette } = scenery
  const { width, height, plane, material = 'rock', lighter = 0 } = options
  const colour = palette.colour(material, plane, lighter)
  const corners: readonly Point[] = [
    [-0.5, -6 / height],
    [-0.46, 0.45],
    [-0.2, 0.9],
    [0.12, 1],
    [0.4, 0.6],
    [0.5, -6 / height],
  ]
  const outline = corners.map(([across, up]): Point => [
    x + across * width + random.bell() * width * 0.04,
    y - up * height + random.bell() * height * 0.06,
  ])
  const face: readonly Point[] =
    lightSide(scenery, x) > 0
      ? [
          [0.1, 0.96],
          [0.4, 0.6],
          [0.48, 0],
          [0.2, 0.1],
          [0.08, 0.5],
        ]
      : [
          [-0.2, 0.86],
          [0.08, 0.94],
          [-0.1, 0.5],
          [-0.2, 0.05],
          [-0.46, 0.02],
          [-0.44, 0.42],
        ]
  const lit = face.map(([across, up]): Point => [x + across * width, y - up * height])
  const cap: readonly Point[] = [
    [-0.36, 0.7],
    [-0.2, 0.93],
    [0.12, 1.03],
    [0.34, 0.72],
    [0.12, 0.78],
    [-0.12, 0.68],
  ]
  const isSnowy = palette.weather === 'snow' && plane !== 'near'
  return (
    solid(scenery, smoothPath(outline, 1 / 11), colour) +
    fill(smoothPath(lit, 1 / 11), sheer(lighten(colour, 0.06), 0.8)) +
    (isSnowy
      ? fill(
          smoothPath(cap.map(([across, up]): Point => [x + across * width, y - up * height])),
          palette.colour('snow', plane),
        )
      : '')
  )
}
