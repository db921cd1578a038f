import { lighten, mix } from '../colour.ts'
import { graded, solid } from '../forms.ts'
import { page } from '../page.ts'
import { type Point, below, blob, path, ridge, smoothPath } from '../path.ts'
import type { Material } from '../palette.ts'
import { type Scenery, anyX, lightSide, noiseFor } from '../scenery.ts'
import { fill, sheer, stroke } from '../shapes.ts'
import { grass } from './grass.ts'

interface GroundOptions {
  /** How far above the figures' feet the ground begins. */
  readonly rise?: number
  readonly roughness?: number
  readonly dabs?: number
}

interface Ground {
  readonly drawn: string
  /** Tufts that hide the ground's edge; drawn over the path. */
  readonly fringe: string
}

/** What the figures stand on: lit along its edge, darker toward the reader. */
export function ground(scenery: Scenery, wanted: Material, options: GroundOptions = {}): Ground {
  const { palette, random, groundY } = scenery
  const { rise = 90, roughness = 16, dabs = 26 } = options
  const material = palette.weather === 'snow' ? 'snow' : wanted
  const noise = noiseFor(scenery, 'ground')
  const edge = groundY - rise
  const heightAt = (x: number) => edge + noise(x / 260) * roughness
  const top = palette.colour(material, 'stage')
  let drawn = graded(scenery, below(ridge(heightAt, 26)), {
    top: mix(lighten(top, 0.035), palette.haze, 0.12),
    middle: [0.42, top],
    bottom: lighten(mix(top, palette.colour(material, 'near', 0.1), 0.35), -0.08),
  })
  for (let index = 0; index < 9; index++) {
    const depth = random()
    const at: Point = [anyX(scenery), edge + 30 + depth * depth * 240]
    const radii: Point = [random.between(60, 190) * (0.6 + depth), random.between(7, 20) * (0.7 + depth)]
    drawn += fill(blob(at, radii, { random }), sheer(lighten(top, index % 3 === 0 ? 0.045 : -0.06), 0.38))
  }
  for (let index = 0; index < dabs; index++) {
    const depth = random()
    const half = random.between(20, 55) * (0.5 + depth)
    const [x, y] = [anyX(scenery), edge + 20 + depth * 230]
    drawn += stroke(
      path`M${x - half} ${y}q${half} ${random.between(-9, 2)} ${half * 2} ${random.between(-4, 4)}`,
      sheer(lighten(top, (depth < 0.5 ? 0.035 : -0.03) + random.between(-0.03, 0.03)), 0.5),
      random.between(5, 12) * (0.5 + depth),
    )
  }
  let fringe = ''
  if (material === 'grass' || material === 'moss') {
    for (let index = 0; index < 64; index++) {
      const x = page.left + index * 19 + random.between(-8, 8)
      fringe += grass(scenery, [x, heightAt(x) + 8], {
        height: random.between(12, 30),
        blades: 3,
        plane: 'stage',
        material,
        lighter: random.between(-0.1, -0.02),
      })
    }
  }
  return { drawn, fringe }
}

/** A path that comes out of the distance in an S and passes the figures' feet; some views of a place have none. */
export function trail(scenery: Scenery, lighter = 0): string {
  const { palette, random, subjectX, groundY, view } = scenery
  if (view === 'lens') return ''
  const isSnowy = palette.weather === 'snow'
  const colour = palette.colour(isSnowy ? 'snow' : 'path', 'stage', isSnowy ? -0.07 : lighter)
  const side = lightSide(scenery, subjectX) * (view === 'opening' ? -1 : 1)
  const topY = groundY - 82
  const left: Point[] = []
  const right: Point[] = []
  for (let step = 0; step <= 10; step++) {
    const depth = step / 10
    const y = topY + (1100 - topY) * depth ** 1.25
    const turned = Math.min(1, depth * 1.9)
    const middle =
      subjectX +
      side * 150 * (1 - turned * turned * (3 - 2 * turned)) +
      Math.sin(depth * 6.2) * 34 * (1 - depth) * side -
      Math.max(0, depth - 0.5) * side * 150
    const half = (16 + depth ** 1.35 * 340) / 2
    left.push([middle - half + random.bell() * 4, y])
    right.unshift([middle + half + random.bell() * 4, y])
  }
  let drawn = solid(scenery, smoothPath([...left, ...right], 1 / 6.2), colour)
  for (let index = 0; index < 12; index++) {
    const row = random.integer(3, 9)
    const [from, to] = [left[row], right[10 - row]]
    if (from === undefined || to === undefined) continue
    const width = to[0] - from[0]
    const length = width * random.between(0.06, 0.2)
    drawn += stroke(
      path`M${from[0] + width * random.between(0.1, 0.8)} ${from[1] + random.between(-14, 14)}q${length / 2} -3 ${length} 0`,
      sheer(lighten(colour, random.between(-0.035, 0.04)), 0.6),
      3 + row * 0.6,
    )
  }
  return drawn
}
