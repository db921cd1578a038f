import { type Colour, lighten } from '../../colour.ts'
import { solid } from '../../forms.ts'
import { page } from '../../page.ts'
import type { Palette } from '../../palette.ts'
import { type Point, blob, smoothPath } from '../../path.ts'
import { type Scenery, across, anyX, isNearSubject, noiseFor } from '../../scenery.ts'
import { ellipse, fill, sheer } from '../../shapes.ts'
import { pageWithHole } from '../page-with-hole.ts'

/** The rock of a cave at a lightness of its own: in here no time of day decides it. */
export type Stone = (lightness: number) => Colour

export function caveStone(palette: Palette): Stone {
  return (lightness) => palette.tone(lightness, 0.06, 278)
}

/** The wall around the opening at one depth: the page with a rough hole. */
export function wallRing(scenery: Scenery, ring: { depth: number; radius: number; colour: Colour }): string {
  const noise = noiseFor(scenery, `ring:${ring.depth}`)
  const { light } = scenery
  const centreX = light[0] + (page.size / 2 - light[0]) * ring.depth * 0.22
  const hole = Array.from({ length: 40 }, (_, index): Point => {
    const angle = (index / 40) * Math.PI * 2
    // The noise runs forth and back, so that the hole closes without a step.
    const radius = ring.radius * (1 + noise((index <= 20 ? index : 40 - index) * 0.45) * 0.16)
    return [centreX + Math.cos(angle) * radius * 1.12, light[1] + 40 + Math.sin(angle) * radius]
  })
  return pageWithHole(scenery, smoothPath(hole.toReversed(), 1 / 6.5), {
    top: ring.colour,
    bottom: lighten(ring.colour, -0.04),
  })
}

export function icicle(scenery: Scenery, tip: Point, look: { half: number; colour: Colour; rootY: number }): string {
  const [x, y] = tip
  const { half, rootY } = look
  const waist = rootY + (y - rootY) * 0.6
  const tooth = smoothPath(
    [
      [x - half, rootY],
      [x - half * 0.34, waist],
      [x, y],
      [x + half * 0.34, waist],
      [x + half, rootY],
    ],
    1 / 9,
  )
  const side = scenery.light[0] > x ? 1 : -1
  const edge = smoothPath(
    [
      [x + side * half * 0.5, rootY],
      [x + side * half * 0.2, waist],
      [x, y],
      [x + side * half * 0.34, waist],
      [x + side * half, rootY],
    ],
    1 / 9,
  )
  return solid(scenery, tooth, look.colour) + fill(edge, sheer(lighten(look.colour, 0.05), 0.7))
}

/** Boulders that lie about, none of them before the figures. */
export function boulders(scenery: Scenery, floor: Colour, count: number): string {
  const { random, groundY } = scenery
  let drawn = ''
  for (let index = 0; index < count; index++) {
    const x = anyX(scenery)
    if (isNearSubject(scenery, x, 170)) continue
    const radii: Point = [random.between(24, 60), random.between(12, 24)]
    const at: Point = [x, groundY + random.between(-40, 80)]
    drawn +=
      fill(blob(at, radii, { random }), lighten(floor, -0.08)) +
      ellipse([at[0], at[1] - radii[1] * 0.5], [radii[0] * 0.6, radii[1] * 0.3], sheer(lighten(floor, 0.06), 0.5))
  }
  return drawn
}

/** Stone that hangs and stands close by. */
export function darkTeeth(scenery: Scenery, stone: Stone): string {
  const { random } = scenery
  let drawn = ''
  for (let index = 0; index < 6; index++) {
    const x = index < 3 ? random.between(-60, 190) : random.between(840, 1090)
    const length = random.between(260, 460) * (index % 3 === 0 ? 0.7 : 1)
    drawn += icicle(scenery, [x, length], { half: random.between(60, 100), colour: stone(0.17), rootY: page.top })
  }
  for (const [distance, height, half] of [
    [488, 330, 120],
    [368, 60, 90],
    [-492, 40, 100],
  ] as const) {
    drawn += icicle(scenery, [across(scenery, distance), 800 - height], {
      half,
      colour: stone(0.18),
      rootY: page.bottom,
    })
  }
  return drawn
}
