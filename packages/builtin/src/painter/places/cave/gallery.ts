import { type Colour, lch, lighten, mix } from '../../colour.ts'
import { glow, graded, lightPool, mistBand, solid, wholePage } from '../../forms.ts'
import { page } from '../../page.ts'
import { type Point, below, path, ridge, smoothPath } from '../../path.ts'
import { type Scenery, across, lightSide, noiseFor } from '../../scenery.ts'
import { disc, ellipse, fill, sheer, stroke } from '../../shapes.ts'
import type { World } from '../world.ts'
import { type Growth, grow, growthOf } from './growth.ts'
import { type Stone, boulders, caveStone, icicle } from './rock-work.ts'

/** Deep inside: pillars of stone, a ceiling of glow-worms, a stream, and giants that light it all. */
export function gallery(base: Scenery): World {
  const hue = base.random.pick([195, 320, 160, 285])
  const { palette: outside } = base
  const scenery: Scenery = {
    ...base,
    light: [across(base, 176), 520],
    horizonY: 680,
    palette: { ...outside, key: lch(0.88, 0.1, hue), haze: outside.tone(0.46, 0.08, hue), isDark: true },
  }
  const stone = caveStone(outside)
  const growth = growthOf(scenery)
  return {
    scenery,
    sky: hall(scenery, stone),
    far: pillars(scenery, stone) + mistBand(scenery, 720, { height: 260, strength: 0.5 }),
    mid: giants(scenery, growth, hue) + closePillars(scenery, stone),
    stage:
      floor(scenery, stone) +
      grow(scenery, growth, { at: [across(scenery, -400), scenery.groundY + 6], height: 110, hue: hue + 60 }) +
      grow(scenery, growth, { at: [across(scenery, 470), scenery.groundY + 30], height: 84, hue: hue + 60 }),
    near:
      hanging(scenery, stone) + grow(scenery, growth, { at: [across(scenery, 420), 1070], height: 150, hue: hue - 40 }),
  }
}

function hall(scenery: Scenery, stone: Stone): string {
  const { palette, random, light } = scenery
  let drawn =
    graded(scenery, wholePage, { top: stone(0.2), middle: [0.5, stone(0.34)], bottom: stone(0.3) }) +
    glow(scenery, { at: light, radii: [640, 560] }, [
      [0, sheer(palette.key, 0.5)],
      [0.4, sheer(palette.key, 0.2)],
      [1, sheer(palette.key, 0)],
    ])
  // Glow-worms on their threads: the stars of a place without a sky.
  for (let index = 0; index < 90; index++) {
    const at: Point = [random.between(page.left, page.right), 20 + random() ** 1.6 * 300]
    const size = random.between(1.4, 3.4)
    if (index % 5 === 0) {
      drawn += stroke(path`M${at[0]} ${at[1] - random.between(20, 90)}V${at[1]}`, sheer(palette.key, 0.16), 1.6)
    }
    drawn += disc(at, size, sheer(lighten(palette.key, 0.06), random.between(0.4, 0.95)))
  }
  return drawn
}

/** Where a stone that hangs and one that stands have met. */
function pillar(
  scenery: Scenery,
  x: number,
  shape: { half: number; waist: number; colour: Colour; foot: number },
): string {
  const { half, waist, colour, foot } = shape
  const noise = noiseFor(scenery, `pillar:${Math.round(x)}`)
  const middle = foot * 0.52
  const side = lightSide(scenery, x)
  const bulge = (at: number): number => noise(at) * half * 0.12
  const outlineOf = (out: number): Point[] => [
    [x + out * half * 1.9, page.top],
    [x + out * (half * 1.05 + bulge(1)), foot * 0.16],
    [x + out * (waist * 1.15 + bulge(2)), foot * 0.34],
    [x + out * (waist + bulge(3)), middle],
    [x + out * (waist * 1.2 + bulge(4)), foot * 0.7],
    [x + out * (half + bulge(5)), foot * 0.9],
    [x + out * half * 1.7, foot + 30],
  ]
  const litEdge = [
    ...outlineOf(side),
    ...outlineOf(side)
      .toReversed()
      .map(([edgeX, y]): Point => [edgeX - side * waist * 0.55, y]),
  ]
  return (
    solid(scenery, smoothPath([...outlineOf(-1), ...outlineOf(1).toReversed()], 1 / 9), colour) +
    fill(smoothPath(litEdge, 1 / 9), sheer(mix(lighten(colour, 0.1), scenery.palette.key, 0.2), 0.5))
  )
}

function pillars(scenery: Scenery, stone: Stone): string {
  const at = (distance: number): number => across(scenery, distance)
  return [
    [-20, 40, 17],
    [330, 52, 22],
    [-250, 46, 20],
    [-430, 56, 26],
  ]
    .map(([distance = 0, half = 0, waist = 0], index) =>
      pillar(scenery, at(distance), { half, waist, colour: stone(0.42 - (index % 2) * 0.03), foot: 740 }),
    )
    .join('')
}

function closePillars(scenery: Scenery, stone: Stone): string {
  const { random } = scenery
  let drawn = pillar(scenery, across(scenery, 440), { half: 84, waist: 40, colour: stone(0.29), foot: 800 })
  for (let index = 0; index < 7; index++) {
    const x = page.left + 40 + index * 180 + random.between(-40, 40)
    drawn += icicle(scenery, [x, random.between(110, 236)], {
      half: random.between(34, 56),
      colour: stone(0.29 + random.between(-0.02, 0.03)),
      rootY: page.top,
    })
  }
  return drawn
}

/** As tall as houses; they stand where the light of the page is. */
function giants(scenery: Scenery, growth: Growth, hue: number): string {
  const at = (distance: number): number => across(scenery, distance)
  return (
    grow(scenery, growth, { at: [at(300), 762], height: 210, hue: hue + 60 }) +
    grow(scenery, growth, { at: [at(176), 770], height: 372, hue }) +
    grow(scenery, growth, { at: [at(60), 764], height: 130, hue: hue - 40 }) +
    grow(scenery, growth, { at: [at(-300), 760], height: 120, hue: hue + 60 })
  )
}

function floor(scenery: Scenery, stone: Stone): string {
  const { palette, groundY, light, subjectX, random } = scenery
  const noise = noiseFor(scenery, 'gallery')
  const rock = stone(0.42)
  const beside = subjectX < page.size / 2 ? 1 : -1
  const water = mix(palette.key, stone(0.4), 0.35)
  const stream = smoothPath(
    [
      [light[0] + beside * 20, 764],
      [light[0] + beside * 110, 766],
      [light[0] + beside * 90, 810],
      [light[0] + beside * 190, 880],
      [light[0] + beside * 330, 980],
      [light[0] + beside * 420, 1120],
      [light[0] - beside * 40, 1120],
      [light[0] + beside * 40, 960],
      [light[0] + beside * 60, 870],
      [light[0] + beside * 10, 806],
    ],
    1 / 7,
  )
  let drawn =
    graded(scenery, below(ridge((x) => groundY - 86 + noise(x / 170) * 22, 28)), {
      top: lighten(rock, 0.08),
      middle: [0.4, rock],
      bottom: lighten(rock, -0.17),
    }) + fill(stream, sheer(water, 0.85))
  for (let index = 0; index < 10; index++) {
    const depth = random()
    const x = light[0] + beside * (60 + depth * 170)
    drawn += stroke(
      path`M${x} ${790 + depth * 260}q${20 + depth * 30} ${-5} ${50 + depth * 60} 0`,
      sheer(lighten(palette.key, 0.06), 0.6),
      2.4 + depth * 3,
    )
  }
  return (
    drawn +
    boulders(scenery, rock, 8) +
    ellipse([subjectX, groundY + 10], [260, 40], sheer(lighten(rock, 0.06), 0.4)) +
    lightPool(scenery, [340, 92], 0.42)
  )
}

/** Stone that hangs close by on the side of the light, and a ledge below it. */
function hanging(scenery: Scenery, stone: Stone): string {
  const { random } = scenery
  let drawn = ''
  for (const [distance, tip, half] of [
    [500, 560, 110],
    [398, 330, 78],
    [300, 150, 56],
    [-490, 380, 90],
    [-400, 170, 56],
  ] as const) {
    drawn += icicle(scenery, [across(scenery, distance), tip + random.between(-40, 40)], {
      half,
      colour: stone(0.16),
      rootY: page.top,
    })
  }
  const ledge = noiseFor(scenery, 'ledge')
  const heightAt = (x: number): number =>
    1050 - Math.max(0, (x - 512) * (across(scenery, 1) > page.size / 2 ? 1 : -1) - 190) * 0.3 + ledge(x / 60) * 12
  return drawn + solid(scenery, below(ridge(heightAt, 30)), stone(0.17))
}
