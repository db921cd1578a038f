import { type Colour, lighten, mix } from '../../colour.ts'
import { rock } from '../../elements/rock.ts'
import { backdrop, glow, graded } from '../../forms.ts'
import { page } from '../../page.ts'
import { type Point, below, ridge, smoothPath, taper } from '../../path.ts'
import { type Scenery, across, lightSide, noiseFor } from '../../scenery.ts'
import { ellipse, fill, sheer, stroke } from '../../shapes.ts'
import type { World } from '../world.ts'
import { resting } from './resting.ts'
import { sandFloor } from './sea-floor.ts'
import { anemone, coralTree, fish, kelp } from './sea-life.ts'
import { type Depths, type Water, bubbles, shafts } from './water.ts'

/** A wood under water: stems from the floor up out of the page, green light between them. */
export function kelpForest(depths: Depths): World {
  const { scenery, water, corals } = depths
  return {
    scenery,
    sky: greenDepth(scenery, water),
    far: stems(scenery, { row: 'far', colour: water(0.68, 0.085, 172), count: 11, width: 24, clear: 64 }),
    mid:
      stems(scenery, { row: 'back', colour: water(0.55, 0.09, 165), count: 8, width: 34, clear: 140 }) +
      mound(scenery, water) +
      resting(depths) +
      stems(scenery, { row: 'middle', colour: water(0.42, 0.085, 160), count: 5, width: 44, clear: 230 }) +
      swimmers(depths) +
      shafts(scenery, 0.4) +
      bubbles(scenery),
    stage: sandFloor(depths) + underwood(depths),
    near:
      ribbons(scenery, water) +
      coralTree(scenery, [across(scenery, -452), 1070], { height: 180, colour: lighten(corals[0], -0.34) }),
  }
}

function greenDepth(scenery: Scenery, water: Water): string {
  const { key } = scenery.palette
  return (
    backdrop(scenery, page.bottom, [
      [0, water(0.9, 0.085, 168)],
      [0.4, water(0.76, 0.095, 178)],
      [1, water(0.54, 0.09, 195)],
    ]) +
    glow(scenery, { at: [scenery.light[0], 0], radii: [520, 560] }, [
      [0, sheer(key, 0.95)],
      [0.4, sheer(key, 0.4)],
      [1, sheer(key, 0)],
    ])
  )
}

interface StemRow {
  readonly row: string
  readonly colour: Colour
  readonly count: number
  readonly width: number
  /** How far they keep from the light and from the figures. */
  readonly clear: number
}

/** Stems that sway all one way, with blades that hang from them and the floats that carry them. */
function stems(scenery: Scenery, { row, colour, count, width, clear }: StemRow): string {
  const { random, light, subjectX } = scenery
  const sway = noiseFor(scenery, `sway:${row}`)
  let drawn = ''
  for (let index = 0; index < count; index++) {
    const x = page.left + ((index + random.between(0.2, 0.8)) / count) * 1184
    if (Math.abs(x - light[0]) < clear || Math.abs(x - subjectX) < clear) continue
    const at = (share: number): Point => [
      x + Math.sin(share * 4.2 + x / 90) * width * 1.1 + sway(x / 120 + share) * width * 0.8,
      800 - share * 900,
    ]
    const spine = Array.from({ length: 9 }, (_, step) => at(step / 8))
    const stem = taper(
      spine,
      spine.map((_, step) => width * 0.42 * (1 - step * 0.05)),
    )
    drawn += fill(stem, colour)
    for (let leaf = 1; leaf < 13; leaf++) {
      const share = leaf / 13 + random.between(-0.02, 0.02)
      const [leafX, leafY] = at(share)
      const side = leaf % 2 === 0 ? 1 : -1
      const long = width * random.between(2.1, 3.1)
      const blade = taper(
        [
          [leafX, leafY],
          [leafX + side * long * 0.46, leafY - long * 0.16],
          [leafX + side * long * 0.84, leafY + long * 0.16],
          [leafX + side * long, leafY + long * 0.52],
        ],
        [width * 0.2, width * 0.6, width * 0.46, 2],
      )
      const isLit = lightSide(scenery, leafX) === side
      drawn +=
        fill(blade, lighten(colour, isLit ? 0.045 : random.between(-0.03, 0.01))) +
        ellipse([leafX + side * width * 0.3, leafY], [width * 0.24, width * 0.17], lighten(colour, 0.06))
    }
  }
  return drawn
}

function mound(scenery: Scenery, water: Water): string {
  const noise = noiseFor(scenery, 'mound')
  const heightAt = (x: number): number =>
    738 + noise(x / 130) * 34 - Math.max(0, Math.abs(x - scenery.light[0]) - 320) * 0.16
  return graded(scenery, below(ridge(heightAt, 26)), { top: water(0.56, 0.07, 190), bottom: water(0.62, 0.06, 170) })
}

/** A turtle and a few bright fish in the open middle. */
function swimmers({ scenery, water, corals }: Depths): string {
  const { random } = scenery
  const facing = across(scenery, 1) > page.size / 2 ? -1 : 1
  let drawn = turtle(scenery, [across(scenery, 190), 330], { water, facing })
  for (let index = 0; index < 5; index++) {
    drawn += fish([across(scenery, random.between(20, 330)), random.between(420, 640)], {
      length: random.between(34, 56),
      colour: random.pick(corals),
      facing,
    })
  }
  return drawn
}

function turtle({ random }: Scenery, [x, y]: Point, look: { water: Water; facing: 1 | -1 }): string {
  const { water, facing } = look
  const skin = water(0.62, 0.09, 130)
  const shell = water(0.48, 0.075, 90)
  const at = (right: number, down: number): Point => [x + right * facing, y + down]
  const flipper = (points: readonly Point[]): string => smoothPath(points, 1 / 7)
  const scutes = [-34, 0, 34].map((right) =>
    ellipse(at(right, -20 + Math.abs(right) * 0.12), [14, 9], sheer(lighten(shell, 0.08), random.between(0.7, 0.9))),
  )
  return (
    fill(flipper([at(30, 6), at(10, 70), at(-26, 96), at(-10, 56), at(6, 8)]), lighten(skin, -0.05)) +
    fill(flipper([at(-60, 4), at(-104, 26), at(-112, 44), at(-84, 38), at(-48, 14)]), lighten(skin, -0.04)) +
    fill(flipper([at(62, -6), at(92, -30), at(122, -24), at(124, -4), at(96, 8), at(62, 10)]), skin) +
    fill(flipper([at(-82, 8), at(-60, -34), at(0, -54), at(56, -34), at(76, 4), at(0, 18)]), shell) +
    scutes.join('') +
    fill(flipper([at(-82, 8), at(0, 20), at(76, 4), at(0, 8)]), lighten(skin, 0.1)) +
    fill(flipper([at(44, 4), at(40, -50), at(66, -92), at(70, -50), at(62, 2)]), lighten(skin, 0.03)) +
    ellipse(at(106, -16), [3.6, 4.4], { l: 0.25, a: 0.01, b: -0.02 })
  )
}

/** What grows at the foot of a wood. */
function underwood({ scenery, water, corals }: Depths): string {
  const { random, groundY } = scenery
  const at = (distance: number): number => across(scenery, distance)
  let drawn =
    rock(scenery, [at(-440), groundY - 6], { width: 170, height: 80, plane: 'stage', lighter: -0.16 }) +
    rock(scenery, [at(352), groundY - 28], { width: 130, height: 60, plane: 'stage', lighter: -0.14 }) +
    anemone([at(-386), groundY + 12], { radius: 34, colour: random.pick(corals) }) +
    anemone([at(402), groundY - 8], { radius: 40, colour: random.pick(corals) })
  for (const distance of [-500, -340, 290, 452, 506]) {
    drawn += kelp(scenery, [at(distance), groundY + random.between(-40, 10)], {
      height: random.between(80, 150),
      colour: water(0.5, 0.1, 150 + random.between(-14, 14)),
      width: 15,
    })
  }
  return drawn
}

/** Blades as broad as a door, close by. */
function ribbons(scenery: Scenery, water: Water): string {
  const at = (distance: number): number => across(scenery, distance)
  const dark = water(0.24, 0.06, 178)
  const ribbon = (points: readonly Point[], width: number, colour: Colour): string => {
    const vein = points.map(([x, y]): Point => [x, y])
    return (
      fill(
        taper(
          points,
          points.map((_, index) => (index === points.length - 1 ? 6 : width * (1 - index * 0.06))),
        ),
        colour,
      ) +
      stroke(smoothPath([...vein, ...vein.toReversed()], 1 / 6), sheer(mix(colour, scenery.palette.key, 0.12), 0.6), 5)
    )
  }
  return (
    ribbon(
      [
        [at(560), 1130],
        [at(500), 860],
        [at(548), 560],
        [at(470), 260],
        [at(520), -20],
        [at(440), -120],
      ],
      120,
      dark,
    ) +
    ribbon(
      [
        [at(420), 1130],
        [at(452), 900],
        [at(404), 700],
        [at(446), 520],
      ],
      70,
      lighten(dark, 0.04),
    ) +
    ribbon(
      [
        [at(-540), 1130],
        [at(-486), 930],
        [at(-520), 760],
        [at(-478), 600],
      ],
      74,
      dark,
    )
  )
}
