import { lighten, mix } from '../../colour.ts'
import { rock } from '../../elements/rock.ts'
import { graded, lightPool } from '../../forms.ts'
import { below, path, ridge } from '../../path.ts'
import { anyX, noiseFor } from '../../scenery.ts'
import { sheer, stroke } from '../../shapes.ts'
import { anemone, coralTree } from './sea-life.ts'
import type { Depths } from './water.ts'

/** Pale sand with ripples. */
export function sandFloor({ scenery, water }: Depths): string {
  const { random, groundY } = scenery
  const noise = noiseFor(scenery, 'floor')
  const sand = water(0.8, 0.055, 88)
  let drawn = graded(scenery, below(ridge((x) => groundY - 80 + noise(x / 200) * 26, 28)), {
    top: lighten(sand, 0.05),
    middle: [0.4, sand],
    bottom: mix(water(0.55, 0.06, 190), sand, 0.2),
  })
  for (let index = 0; index < 16; index++) {
    const [x, y] = [anyX(scenery), groundY + random.between(-40, 170)]
    drawn += stroke(path`M${x} ${y}q40 -14 80 0t80 0`, sheer(lighten(sand, 0.06), 0.5), 5)
  }
  return drawn + lightPool(scenery, [330, 84], 0.5)
}

/** Corals and anemones on the sand, beside whoever stands there. */
export function gardens({ scenery, corals }: Depths, count: number): string {
  const { random, groundY, subjectX } = scenery
  let drawn = ''
  for (let index = 0; index < count; index++) {
    const [x, y] = [subjectX + random.sign() * random.between(190, 480), groundY + random.between(-40, 50)]
    drawn += random.chance(0.6)
      ? coralTree(scenery, [x, y], { height: random.between(70, 130), colour: random.pick(corals) })
      : anemone([x, y], { radius: random.between(24, 44), colour: random.pick(corals) }) +
        rock(scenery, [x + 30, y + 8], { width: 80, height: 36, plane: 'stage', lighter: -0.1 })
  }
  return drawn
}
