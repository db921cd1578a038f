import { lighten, mix } from '../colour.ts'
import { graded } from '../forms.ts'
import { below, path, ridge } from '../path.ts'
import type { Material, Plane } from '../palette.ts'
import { type Scenery, anyX, lightSide } from '../scenery.ts'
import { sheer, stroke } from '../shapes.ts'

interface HillOptions {
  readonly material: Material
  readonly plane: Plane
  /** How far the foot dissolves into haze. */
  readonly mist: number
  /** Brush marks along the slope. */
  readonly dabs?: number
  readonly bottom?: number
}

/** A ridge across the page. Its foot stands in mist, so that no clean seam shows where the next one begins. */
export function hill(scenery: Scenery, heightAt: (x: number) => number, options: HillOptions): string {
  const { palette, random } = scenery
  const material = palette.weather === 'snow' ? 'snow' : options.material
  const top = palette.colour(material, options.plane)
  let drawn = graded(scenery, below(ridge(heightAt, 22), options.bottom), {
    top,
    middle: [0.35, mix(top, palette.haze, options.mist * 0.55)],
    bottom: mix(top, palette.haze, options.mist),
  })
  for (let index = 0; index < (options.dabs ?? 0); index++) {
    const x = anyX(scenery)
    const y = heightAt(x) + random.between(4, 150) * random()
    const slope = (heightAt(x + 12) - heightAt(x - 12)) / 24
    const half = random.between(12, 40)
    const facesLight = slope * lightSide(scenery, x) > 0 ? -1 : 1
    const lighter = random.between(0.01, 0.05) * (random.chance(0.66) ? facesLight : -facesLight)
    drawn += stroke(
      path`M${x - half} ${y - slope * half + 3}Q${x} ${y - 4} ${x + half} ${y + slope * half + 3}`,
      sheer(lighten(top, lighter), 0.5),
      random.between(4, 11),
    )
  }
  return drawn
}
