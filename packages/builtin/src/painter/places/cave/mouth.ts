import { type Colour, lighten, mix } from '../../colour.ts'
import { fern } from '../../elements/fern.ts'
import { hill } from '../../elements/hill.ts'
import { pine } from '../../elements/pine.ts'
import { sky } from '../../elements/sky.ts'
import { glow, graded, lightPool, mistBand, solid } from '../../forms.ts'
import { page } from '../../page.ts'
import { type Point, below, path, ridge, smoothPath, taper } from '../../path.ts'
import { type Scenery, across, lightSide, noiseFor } from '../../scenery.ts'
import { dab, fill, sheer, stroke } from '../../shapes.ts'
import { pageWithHole } from '../page-with-hole.ts'
import { uprightOutlook, weatherBeyond } from '../weather-beyond.ts'
import type { World } from '../world.ts'
import { grow, growthOf } from './growth.ts'
import { boulders, caveStone, icicle } from './rock-work.ts'

/** At the way out: the rock is a dark frame, and the valley lies in the light. */
export function mouth(base: Scenery): World {
  const light: Point = [base.light[0], Math.max(base.light[1], 300)]
  const scenery: Scenery = { ...base, horizonY: 560, light }
  const { palette, random } = scenery
  const stone = caveStone(palette)
  const shade = palette.isDark ? 0.14 : 0.27
  const hue = random.pick([195, 320, 160])
  const growth = growthOf(scenery)
  return {
    scenery,
    sky: sky(scenery, 4),
    far: valley(scenery),
    mid:
      wood(scenery) +
      weatherBeyond(scenery, uprightOutlook([60, 40], [904, 720]), 120) +
      rockRing(scenery, { name: 'outer', size: 1, colour: stone(shade + 0.14) }) +
      rockRing(scenery, { name: 'inner', size: 1.13, colour: stone(shade + 0.03) }) +
      ivy(scenery),
    stage:
      threshold(scenery, stone(palette.isDark ? 0.3 : 0.52)) +
      grow(scenery, growth, { at: [across(scenery, -430), scenery.groundY + 26], height: 96, hue }) +
      grow(scenery, growth, { at: [across(scenery, -346), scenery.groundY - 40], height: 56, hue: hue + 60 }),
    near: darkSide(scenery, stone(palette.isDark ? 0.1 : 0.17)),
  }
}

function valley(scenery: Scenery): string {
  const high = noiseFor(scenery, 'peaks')
  const low = noiseFor(scenery, 'valley')
  const { palette, light } = scenery
  const river = smoothPath(
    [
      [light[0] - 6, 566],
      [light[0] + 8, 566],
      [light[0] + 46, 610],
      [light[0] + 6, 650],
      [light[0] + 110, 740],
      [light[0] - 60, 740],
      [light[0] - 70, 660],
      [light[0] + 16, 612],
    ],
    1 / 6,
  )
  return (
    hill(scenery, (x) => 430 + high(x / 110) * 84, { material: 'rock', plane: 'far', mist: 0.6, dabs: 8 }) +
    hill(scenery, (x) => 530 + low(x / 180) * 44, { material: 'tealLeaf', plane: 'far', mist: 0.4, dabs: 10 }) +
    mistBand(scenery, 590, { height: 120, strength: 0.4 }) +
    fill(river, mix(palette.colour('water', 'back', 0.06), palette.key, 0.35))
  )
}

function wood(scenery: Scenery): string {
  const { random } = scenery
  const noise = noiseFor(scenery, 'wood')
  const heightAt = (x: number): number =>
    676 + noise(x / 200) * 26 + Math.max(0, 90 - Math.abs(x - scenery.light[0])) * 0.3
  let drawn = hill(scenery, heightAt, { material: 'grass', plane: 'middle', mist: 0.3, dabs: 10 })
  for (let index = 0; index < 9; index++) {
    const x = random.between(120, 900)
    if (Math.abs(x - scenery.light[0]) < 80) continue
    drawn += pine(scenery, [x, heightAt(x) + 18], { height: random.between(70, 130), plane: 'middle' })
  }
  return drawn
}

/** The edge of the way out, wide and low on the side of the light. */
const edge: readonly Point[] = [
  [-380, 900],
  [-404, 700],
  [-362, 560],
  [-398, 430],
  [-330, 300],
  [-240, 214],
  [-140, 186],
  [-52, 118],
  [70, 92],
  [180, 128],
  [276, 116],
  [372, 190],
  [446, 306],
  [420, 460],
  [478, 590],
  [450, 720],
  [480, 900],
]

/** How low the rock comes down over a spot, counted from the middle. */
function lipAt(distance: number): number {
  const next = edge.findIndex(([right, y]) => right >= distance && y < 300)
  const [from, to] = [edge[next - 1], edge[next]]
  if (from === undefined || to === undefined) return 200
  return from[1] + ((to[1] - from[1]) * (distance - from[0])) / (to[0] - from[0])
}

function rockRing(scenery: Scenery, ring: { name: string; size: number; colour: Colour }): string {
  const noise = noiseFor(scenery, `mouth:${ring.name}`)
  const hole = edge.map(([right, y], index): Point => [
    across(scenery, right * ring.size + noise(index * 0.8) * 22),
    520 + (y - 520) * ring.size + noise(30 + index * 0.8) * 18,
  ])
  const rock = pageWithHole(scenery, smoothPath(hole, 1 / 9), {
    top: lighten(ring.colour, -0.05),
    bottom: ring.colour,
  })
  let drawn = rock
  // Facets along the lip, brighter where it faces the light.
  for (const [index, [x, y]] of hole.entries()) {
    const next = hole[index + 1]
    if (next === undefined) continue
    const lit = (x - scenery.light[0]) * lightSide(scenery, x) < -120 ? 0.09 : 0.04
    const out: Point = [(x - 512) * 0.13, (y - 480) * 0.13]
    drawn += fill(
      smoothPath(
        [
          [x, y],
          [(x + next[0]) / 2 + out[0] * 0.12, (y + next[1]) / 2 + out[1] * 0.12],
          next,
          [(x + next[0]) / 2 + out[0], (y + next[1]) / 2 + out[1]],
        ],
        1 / 10,
      ),
      sheer(lighten(ring.colour, index % 3 === 0 ? lit + 0.03 : lit), 0.55),
    )
  }
  return drawn
}

/** What grows in at the top. */
function ivy(scenery: Scenery): string {
  const { random, palette } = scenery
  const stem = palette.colour('bark', 'near', 0.06)
  let drawn = ''
  for (let index = 0; index < 9; index++) {
    const distance = -210 + index * 66 + random.between(-20, 20)
    const x = across(scenery, distance)
    // Short where somebody's head may be.
    const length = random.between(46, 90) + Math.max(0, index - 4) * 14
    const top = lipAt(distance) - 16
    drawn += stroke(
      path`M${x} ${top - 20}Q${x + random.between(-16, 16)} ${top + length / 2} ${x} ${top + length}`,
      stem,
      4,
    )
    for (let y = top; y < top + length; y += 18) {
      drawn += dab(
        [x + random.between(-14, 14), y],
        { rx: 13, ry: 7, degrees: random.between(-60, 60) },
        palette.colour(palette.mood === 'cosy' ? 'autumn' : 'foliage', 'near', random.between(0.02, 0.12)),
      )
    }
  }
  return drawn
}

function threshold(scenery: Scenery, floor: Colour): string {
  const { palette, groundY, light, random } = scenery
  const noise = noiseFor(scenery, 'threshold')
  const lit = mix(lighten(floor, 0.12), palette.key, 0.22)
  let drawn = graded(scenery, below(ridge((x) => groundY - 84 + noise(x / 150) * 22, 28)), {
    top: lit,
    middle: [0.36, floor],
    bottom: lighten(floor, -0.2),
  })
  for (let index = 0; index < 12; index++) {
    const [x, y] = [random.between(page.left, page.right), groundY + random.between(-50, 170)]
    drawn += stroke(
      path`M${x} ${y}q${random.between(30, 60)} ${random.between(-14, 14)} ${random.between(90, 160)} ${random.between(-8, 8)}`,
      sheer(lighten(floor, random.between(-0.08, 0.05)), 0.5),
      random.between(5, 11),
    )
  }
  return (
    drawn +
    glow(scenery, { at: [(light[0] + scenery.subjectX) / 2, groundY - 20], radii: [460, 150] }, [
      [0, sheer(palette.key, palette.isDark ? 0.26 : 0.5)],
      [1, sheer(palette.key, 0)],
    ]) +
    boulders(scenery, floor, 7) +
    lightPool(scenery, [330, 80], 0.4)
  )
}

function darkSide(scenery: Scenery, colour: Colour): string {
  const { random } = scenery
  const at = (distance: number): number => across(scenery, distance)
  const rock = taper(
    [
      [at(600), 1130],
      [at(520), 900],
      [at(560), 640],
      [at(640), 420],
    ],
    [420, 250, 190, 60],
  )
  let drawn = solid(scenery, rock, colour)
  for (const [distance, tip, half] of [
    [476, 330, 84],
    [372, 190, 60],
    [-478, 260, 80],
    [-390, 130, 50],
  ] as const) {
    drawn += icicle(scenery, [at(distance), tip + random.between(-30, 30)], { half, colour, rootY: page.top })
  }
  return (
    drawn +
    fern(scenery, [at(400), 1076], { height: 190, plane: 'near', lighter: 0.04 }) +
    fern(scenery, [at(-470), 1080], { height: 150, plane: 'near', lighter: 0.04 })
  )
}
