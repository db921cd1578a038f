import { lighten } from '../colour.ts'
import { solid } from '../forms.ts'
import { type Point, path, smoothPath, taper } from '../path.ts'
import type { Plane } from '../palette.ts'
import { type Scenery, lightSide } from '../scenery.ts'
import { fill, sheer, stroke } from '../shapes.ts'

/** A pine of skirts over each other; snow lies on one side of each. */
export function pine(scenery: Scenery, [x, y]: Point, options: { height: number; plane: Plane }): string {
  const { random, palette } = scenery
  const { height, plane } = options
  const green = palette.colour('foliage', plane, random.between(-0.03, 0.03))
  const trunk = taper(
    [
      [x, y + 4],
      [x, y - height * 0.3],
    ],
    [height * 0.07, height * 0.05],
  )
  let drawn = solid(scenery, trunk, palette.colour('bark', plane))
  const isSnowy = palette.weather === 'snow' && plane !== 'near'
  const side = lightSide(scenery, x)
  const tiers = Math.max(3, Math.round(height / 70) + 2)
  for (let tier = 0; tier < tiers; tier++) {
    const up = tier / tiers
    const footY = y - height * (0.12 + 0.8 * up)
    const half = height * 0.27 * (1 - up * 0.82)
    const rise = height * 0.34 * (1 - up * 0.35)
    const skirt: Point[] = [
      [x, footY - rise],
      [x + half * 0.45, footY - rise * 0.42],
      [x + half, footY],
      [x + half * 0.4, footY + height * 0.015],
      [x, footY - height * 0.02],
      [x - half * 0.42, footY + height * 0.02],
      [x - half, footY + random.between(-4, 4)],
      [x - half * 0.42, footY - rise * 0.42],
    ]
    drawn += solid(scenery, smoothPath(skirt, 1 / 10), lighten(green, up * 0.03 + (tier % 2 === 1 ? 0.018 : -0.012)))
    for (let twig = 0; twig < 3; twig++) {
      const lean = random.between(-0.75, 0.75)
      drawn += stroke(
        path`M${x + half * lean * 0.6} ${footY - rise * 0.36}L${x + half * lean} ${footY - height * 0.02}`,
        sheer(lighten(green, random.between(-0.05, 0.04)), 0.7),
        Math.max(2, height * 0.009),
      )
    }
    const litHalf = smoothPath(
      [
        [x, footY - rise],
        [x + side * half * 0.45, footY - rise * 0.42],
        [x + side * half, footY],
        [x + side * half * 0.4, footY],
        [x + side * half * 0.1, footY - rise * 0.4],
      ],
      1 / 10,
    )
    drawn += fill(litHalf, sheer(isSnowy ? palette.colour('snow', plane, 0.02) : lighten(green, 0.05), 0.75))
  }
  return drawn
}
