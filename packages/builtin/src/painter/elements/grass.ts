import { lighten } from '../colour.ts'
import { page } from '../page.ts'
import { type Point, taper } from '../path.ts'
import type { Material, Plane } from '../palette.ts'
import type { Scenery } from '../scenery.ts'
import { fill } from '../shapes.ts'

interface GrassOptions {
  readonly height: number
  readonly blades: number
  readonly plane: Plane
  readonly material?: Material
  readonly lighter?: number
}

/** A tuft of grass. */
export function grass(scenery: Scenery, at: Point, options: GrassOptions): string {
  const { random, palette } = scenery
  const { height, blades, plane, material = 'grass', lighter = 0 } = options
  const colour = palette.colour(material, plane, lighter)
  let drawn = ''
  for (let index = 0; index < blades; index++) {
    const lean = random.between(-0.6, 0.6)
    const length = height * random.between(0.55, 1.1)
    const x = at[0] + random.between(-blades * 1.6, blades * 1.6)
    const blade = taper(
      [
        [x, at[1] + 4],
        [x + lean * length * 0.3, at[1] - length * 0.55],
        [x + lean * length * 0.85, at[1] - length],
      ],
      [Math.max(3, height * 0.09), height * 0.06, 1],
    )
    drawn += fill(blade, lighten(colour, random.between(-0.03, 0.05)))
  }
  return drawn
}

/** Dark grass along the lower edge, taller where the subject is not. */
export function foregroundGrass(scenery: Scenery, material: Material = 'grass', lighter = 0): string {
  const { random } = scenery
  const isSubjectRight = scenery.subjectX > page.size / 2
  let drawn = ''
  for (let index = 0; index < 9; index++) {
    const isLeft = index < 5
    const x = isLeft ? random.between(-40, 330) : random.between(720, 1060)
    drawn += grass(scenery, [x, 1040], {
      height: random.between(70, isLeft === isSubjectRight ? 190 : 120),
      blades: random.integer(6, 11),
      plane: 'near',
      material,
      lighter: lighter + random.between(-0.02, 0.03),
    })
  }
  return drawn
}
