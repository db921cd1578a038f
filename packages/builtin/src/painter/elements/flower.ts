import { type Colour, lighten } from '../colour.ts'
import type { Point } from '../path.ts'
import type { Random } from '../random.ts'
import { disc } from '../shapes.ts'

/** A five-petalled bloom from above. */
export function flower(at: Point, bloom: { radius: number; colour: Colour }, random: Random): string {
  const { radius, colour } = bloom
  const turn = random()
  let drawn = ''
  for (let petal = 0; petal < 5; petal++) {
    const angle = turn + (petal * Math.PI * 2) / 5
    drawn += disc(
      [at[0] + Math.cos(angle) * radius * 0.8, at[1] + Math.sin(angle) * radius * 0.8],
      radius * 0.62,
      colour,
    )
  }
  return drawn + disc(at, radius * 0.5, lighten(colour, colour.l > 0.7 ? -0.2 : 0.3))
}
