import { type Colour, lch, lighten, mix } from '../../colour.ts'
import { glow, graded, lightPool, wholePage } from '../../forms.ts'
import { page } from '../../page.ts'
import { type Point, below, ridge, smoothPath } from '../../path.ts'
import { type Scenery, across, noiseFor } from '../../scenery.ts'
import { disc, ellipse, fill, sheer } from '../../shapes.ts'
import type { World } from '../world.ts'
import { grow, growthOf } from './growth.ts'
import { type Stone, boulders, caveStone, darkTeeth, icicle, wallRing } from './rock-work.ts'

/** Rough rings that darken outward from a bright opening, stalactites, crystals, a pool that repeats the glow. */
export function poolCave(base: Scenery): World {
  const glowColour =
    base.palette.time === 'night' ? lch(0.8, 0.1, 195) : mix(base.palette.key, lch(0.85, 0.1, 190), 0.25)
  const scenery: Scenery = {
    ...base,
    palette: { ...base.palette, key: glowColour },
    light: [across(base, 138), 430],
  }
  const stone = caveStone(base.palette)
  const { random } = scenery
  const growth = growthOf(scenery)
  const hue = random.pick([195, 320, 160])
  const otherHue = hue + random.pick([60, -50])
  return {
    scenery,
    sky: opening(scenery, stone),
    far:
      wallRing(scenery, { depth: 0, radius: 210, colour: stone(0.6) }) +
      wallRing(scenery, { depth: 1, radius: 288, colour: stone(0.5) }),
    mid:
      wallRing(scenery, { depth: 2, radius: 372, colour: stone(0.4) }) +
      ceiling(scenery, stone) +
      grow(scenery, growth, { at: [across(scenery, 308), 762], height: 130, hue }) +
      grow(scenery, growth, { at: [across(scenery, 48), 742], height: 70, hue: otherHue }) +
      dust(scenery),
    stage:
      cavern(scenery, stone) +
      grow(scenery, growth, { at: [across(scenery, -330), scenery.groundY + 20], height: 74, hue: otherHue }) +
      grow(scenery, growth, { at: [across(scenery, 448), scenery.groundY + 40], height: 110, hue }),
    near: darkTeeth(scenery, stone),
  }
}

function opening(scenery: Scenery, stone: Stone): string {
  const { light, palette } = scenery
  const { key } = palette
  const y = light[1] + 120
  const hills = (points: readonly (readonly [number, number])[], colour: Colour, opacity: number) =>
    fill(
      smoothPath([
        ...points.map(([x, rise]): Point => [light[0] + x, y + rise]),
        [light[0] + 300, y + 260],
        [light[0] - 300, y + 260],
      ]),
      sheer(colour, opacity),
    )
  return (
    fill(wholePage, stone(0.36)) +
    glow(scenery, { at: light, radii: [420, 420] }, [
      [0, lighten(key, 0.04)],
      [0.28, sheer(key, 0.8)],
      [0.6, sheer(key, 0.25)],
      [1, sheer(key, 0)],
    ]) +
    glow(scenery, { at: [light[0], light[1] + 30], radii: [270, 270] }, [
      [0, lighten(key, 0.1)],
      [0.45, sheer(lighten(key, 0.07), 0.75)],
      [1, sheer(key, 0)],
    ]) +
    hills(
      [
        [-300, 30],
        [-150, -30],
        [-60, 14],
        [50, -46],
        [170, 8],
        [300, -10],
      ],
      mix(key, stone(0.6), 0.35),
      0.8,
    ) +
    hills(
      [
        [-300, 70],
        [-90, 50],
        [70, 84],
        [300, 50],
      ],
      mix(key, stone(0.5), 0.55),
      0.9,
    )
  )
}

function ceiling(scenery: Scenery, stone: Stone): string {
  const { random } = scenery
  let drawn = ''
  for (let index = 0; index < 9; index++) {
    const x = page.left + index * 140 + random.between(-40, 40)
    drawn += icicle(scenery, [x, random.between(90, 220)], {
      half: random.between(30, 50),
      colour: stone(0.38 + random.between(-0.02, 0.03)),
      rootY: page.top,
    })
  }
  return drawn
}

function cavern(scenery: Scenery, stone: Stone): string {
  const { palette, groundY, subjectX } = scenery
  const noise = noiseFor(scenery, 'floor')
  const floor = stone(0.48)
  const beside = subjectX < page.size / 2 ? 1 : -1
  return (
    graded(scenery, below(ridge((x) => groundY - 78 + noise(x / 200) * 26, 28)), {
      top: lighten(floor, 0.08),
      middle: [0.4, floor],
      bottom: lighten(floor, -0.16),
    }) +
    ellipse([subjectX + beside * 250, groundY + 36], [210, 34], sheer(mix(palette.key, stone(0.5), 0.3), 0.85)) +
    ellipse([subjectX + beside * 240, groundY + 30], [150, 20], sheer(lighten(palette.key, 0.05), 0.6)) +
    lightPool(scenery, [340, 92], 0.5) +
    boulders(scenery, floor, 9)
  )
}

function dust({ random, palette }: Scenery): string {
  let drawn = ''
  for (let index = 0; index < 34; index++) {
    drawn += disc(
      [random.between(150, 900), random.between(200, 880)],
      random.between(1.5, 3.6),
      sheer(lighten(palette.key, 0.06), random.between(0.3, 0.8)),
    )
  }
  return drawn
}
