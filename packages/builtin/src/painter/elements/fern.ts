import { lighten } from '../colour.ts'
import { type Point, path } from '../path.ts'
import type { Plane } from '../palette.ts'
import type { Scenery } from '../scenery.ts'
import { dab, stroke } from '../shapes.ts'

/** Five fronds out of one root. */
export function fern(
  scenery: Scenery,
  [x, y]: Point,
  options: { height: number; plane: Plane; lighter: number },
): string {
  const colour = scenery.palette.colour('foliage', options.plane, options.lighter)
  let drawn = ''
  for (let frond = -2; frond <= 2; frond++) {
    const angle = -Math.PI / 2 + frond * 0.42 + 0.15
    const length = options.height * (1 - Math.abs(frond) * 0.12)
    const tip: Point = [x + Math.cos(angle) * length, y + Math.sin(angle) * length]
    const bend: Point = [x + Math.cos(angle - 0.1 * frond) * length * 0.55, y + Math.sin(angle) * length * 0.66]
    drawn += stroke(path`M${x} ${y}Q${bend[0]} ${bend[1]} ${tip[0]} ${tip[1]}`, colour, 4)
    for (let leaf = 1; leaf < 9; leaf++) {
      const along = leaf / 9
      const rest = 1 - along
      const stemX = rest * rest * x + 2 * along * rest * bend[0] + along * along * tip[0]
      const stemY = rest * rest * y + 2 * along * rest * bend[1] + along * along * tip[1]
      const size = length * 0.2 * Math.sin(Math.PI * (along * 0.8 + 0.15))
      for (const side of [-1, 1]) {
        const turn = angle + side * 1.05
        drawn += dab(
          [stemX + Math.cos(turn) * size * 0.5, stemY + Math.sin(turn) * size * 0.5],
          { rx: size * 0.55, ry: size * 0.17, degrees: turn * 57.3 },
          lighten(colour, side * 0.012),
        )
      }
    }
  }
  return drawn
}
