import { lighten } from '../../colour.ts'
import { solid } from '../../forms.ts'
import { type Point, path } from '../../path.ts'
import { ellipse, fill, sheer } from '../../shapes.ts'
import type { Room } from './room.ts'

/** A rectangle by its upper left corner and its size. */
export function block([x, y]: Point, [width, height]: Point): string {
  return path`M${x} ${y}h${width}v${height}h${-width}z`
}

/** Somewhere to put things: a board on the wall, as long as it needs to be. */
export function shelf({ scenery, dye }: Room, [x, y]: Point, width: number): string {
  const wood = dye(0.5, 0.07, 52)
  return (
    fill(path`M${x + 16} ${y + 10}v26l18 -26zM${x + width - 16} ${y + 10}v26l-18 -26z`, lighten(wood, -0.08)) +
    solid(scenery, block([x, y], [width, 13]), wood) +
    fill(block([x, y], [width, 4]), lighten(wood, 0.08))
  )
}

/** A rug that lies as flat as the floor. */
export function roundRug({ scenery, dye }: Room, hue: number): string {
  const cloth = dye(0.62, 0.12, hue)
  const { subjectX, groundY } = scenery
  const at: Point = [subjectX + 40, groundY + 22]
  return (
    ellipse([at[0], at[1] + 5], [372, 92], sheer(dye(0.2, 0.04, 280), 0.3)) +
    ellipse(at, [366, 86], cloth) +
    ellipse(at, [314, 71], lighten(cloth, 0.12)) +
    ellipse(at, [270, 58], lighten(cloth, -0.02))
  )
}
