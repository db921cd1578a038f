import { lch } from '../colour.ts'
import { type Scenery, anyX } from '../scenery.ts'
import { disc, sheer } from '../shapes.ts'

/** Stars down to a height, fewer toward the horizon. */
export function stars(scenery: Scenery, count: number, bottom: number): string {
  const { random } = scenery
  let drawn = ''
  for (let index = 0; index < count; index++) {
    const y = random() * random() * bottom * 1.2 - 30
    drawn += disc(
      [anyX(scenery), y],
      random.between(0.9, 2.6),
      sheer(lch(0.95, 0.04, random.pick([90, 220])), random.between(0.45, 1)),
    )
  }
  return drawn
}
