import { path } from '../../path.ts'
import { sheer, stroke } from '../../shapes.ts'
import type { Room } from '../room/room.ts'

/** Curls of wood on the floor: somebody has just been at work. */
export function shavings({ scenery, dye }: Room, area: { from: number; to: number; top: number }): string {
  const { random, groundY } = scenery
  let drawn = ''
  for (let index = 0; index < 16; index++) {
    const [x, y] = [random.between(area.from, area.to), random.between(area.top, groundY + 70)]
    const size = random.between(8, 16)
    drawn += stroke(
      path`M${x} ${y}q${size} ${-size} ${size * 1.5} 0t${-size * 0.7} ${size * 0.5}`,
      sheer(dye(0.88, 0.08, 78), 0.85),
      4,
    )
  }
  return drawn
}
