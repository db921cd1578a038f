import { lighten } from '../colour.ts'
import { solid } from '../forms.ts'
import type { Plane } from '../palette.ts'
import { type Point, path, polygon } from '../path.ts'
import { type Scenery, lightSide } from '../scenery.ts'
import { disc, fill, placed, sheer, stroke } from '../shapes.ts'

/** A windmill with four lattice sails. */
export function windmill(scenery: Scenery, [x, y]: Point, look: { height: number; plane: Plane }): string {
  const { palette } = scenery
  const { height, plane } = look
  const wall = palette.colour('linen', plane, -0.02)
  const wood = palette.colour('wood', plane, -0.06)
  const half = height * 0.17
  const side = -lightSide(scenery, x)
  const tower = polygon([
    [x - half, y + 6],
    [x - half * 0.62, y - height * 0.62],
    [x + half * 0.62, y - height * 0.62],
    [x + half, y + 6],
  ])
  const shade = polygon([
    [x + side * half, y + 6],
    [x + side * half * 0.62, y - height * 0.62],
    [x + side * half * 0.2, y - height * 0.62],
    [x + side * half * 0.36, y + 6],
  ])
  const cap = path`M${x - half * 0.78} ${y - height * 0.61}q${half * 0.1} ${-height * 0.17} ${half * 0.78} ${-height * 0.17}t${half * 0.78} ${height * 0.17}z`
  const reach = height * 0.42
  const sail =
    stroke(path`M0 0V${-reach}`, wood, height * 0.018) +
    fill(
      path`M${height * 0.012} ${-reach * 0.2}h${height * 0.085}V${-reach}h${-height * 0.085}z`,
      sheer(lighten(wall, 0.02), 0.94),
    ) +
    stroke(
      path`M${height * 0.012} ${-reach * 0.4}h${height * 0.085}M${height * 0.012} ${-reach * 0.6}h${height * 0.085}M${height * 0.012} ${-reach * 0.8}h${height * 0.085}`,
      sheer(wood, 0.6),
      height * 0.008,
    )
  const hub: Point = [x, y - height * 0.68]
  const sails = [24, 114, 204, 294].map((degrees) => placed({ at: hub, degrees }, sail))
  return [
    solid(scenery, tower, wall),
    fill(shade, sheer(lighten(wall, -0.08), 0.7)),
    solid(scenery, cap, palette.colour('roof', plane)),
    fill(
      path`M${x - half * 0.26} ${y + 6}v${-height * 0.14}q${half * 0.26} ${-height * 0.07} ${half * 0.52} 0v${height * 0.14}z`,
      wood,
    ),
    ...sails,
    disc(hub, height * 0.025, wood),
  ].join('')
}
