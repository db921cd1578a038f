import { lighten } from '../colour.ts'
import { solid } from '../forms.ts'
import type { Plane } from '../palette.ts'
import { type Point, path, taper } from '../path.ts'
import type { Scenery } from '../scenery.ts'
import { disc, fill, sheer, stroke } from '../shapes.ts'

/** A palm that leans, with a crown of feathers. */
export function palm(scenery: Scenery, [x, y]: Point, look: { height: number; plane: Plane }): string {
  const { palette, random } = scenery
  const { height, plane } = look
  const lean = random.between(-0.16, 0.16) * height
  const bark = palette.colour('wood', plane, 0.02)
  const leaf = palette.colour('foliage', plane, -0.02)
  const top: Point = [x + lean, y - height]
  const trunk = taper(
    [[x, y + 4], [x + lean * 0.3, y - height * 0.5], top],
    [height * 0.09, height * 0.06, height * 0.045],
  )
  const fronds = [-2.9, -2.4, -1.9, -1.35, -0.8, -0.3, 0.15].map((angle, index) => {
    const reach = height * random.between(0.38, 0.46)
    const tip: Point = [top[0] + Math.cos(angle) * reach, top[1] + Math.sin(angle) * reach * 0.66 + height * 0.13]
    const bend: Point = [top[0] + Math.cos(angle) * reach * 0.6, top[1] + Math.sin(angle) * reach * 0.8]
    return fill(
      taper([top, bend, tip], [height * 0.03, height * 0.085, 2]),
      lighten(leaf, index % 2 === 0 ? 0.025 : -0.02),
    )
  })
  return (
    solid(scenery, trunk, bark) +
    stroke(
      path`M${x + lean * 0.1 - 5} ${y - height * 0.25}h10M${x + lean * 0.3 - 4} ${y - height * 0.5}h9M${x + lean * 0.6 - 4} ${y - height * 0.75}h8`,
      sheer(lighten(bark, -0.08), 0.7),
      3,
    ) +
    fronds.join('') +
    disc([top[0] - 6, top[1] + 8], height * 0.03, palette.colour('wood', plane, -0.08)) +
    disc([top[0] + 8, top[1] + 9], height * 0.03, palette.colour('wood', plane, -0.06))
  )
}
