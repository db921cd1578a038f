import { lighten, mix } from '../colour.ts'
import { type Point, path } from '../path.ts'
import type { Plane } from '../palette.ts'
import type { Scenery } from '../scenery.ts'
import { ellipse, sheer, stroke } from '../shapes.ts'
import { grass } from './grass.ts'

/** Still water in the ground, with the sky in it and reeds at its edge. */
export function pond(scenery: Scenery, [x, y]: Point, look: { half: number; plane: Plane }): string {
  const { palette, random } = scenery
  const { half, plane } = look
  const isFrozen = palette.weather === 'snow'
  const water = isFrozen
    ? palette.colour('foam', plane, -0.04)
    : mix(palette.colour('water', plane), palette.sky[1], 0.4)
  let drawn =
    ellipse([x, y + half * 0.03], [half * 1.06, half * 0.25], sheer(palette.colour('wood', plane, -0.1), 0.6)) +
    ellipse([x, y], [half, half * 0.22], water) +
    ellipse(
      [x - half * 0.1, y - half * 0.03],
      [half * 0.78, half * 0.13],
      sheer(lighten(mix(water, palette.sky[2], 0.5), 0.02), 0.8),
    )
  for (let index = 0; index < 7; index++) {
    const at = random.between(-0.7, 0.6)
    drawn += stroke(
      path`M${x + at * half} ${y + random.between(-0.1, 0.12) * half}h${half * random.between(0.08, 0.24)}`,
      sheer(lighten(water, 0.08), 0.7),
      3,
    )
  }
  for (const side of [-1, 1]) {
    drawn += grass(scenery, [x + side * half * 0.92, y + half * 0.05], {
      height: half * 0.3,
      blades: 7,
      plane,
      material: 'moss',
      lighter: -0.08,
    })
  }
  return drawn
}
