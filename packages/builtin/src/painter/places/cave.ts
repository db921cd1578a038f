import { type Colour, lch, lighten, mix } from '../colour.ts'
import { glow, graded, lightPool, solid, wholePage } from '../forms.ts'
import { landmarkOf } from '../landmark.ts'
import { page } from '../page.ts'
import { type Point, below, blob, path, polygon, ridge, smoothPath } from '../path.ts'
import { type Scenery, across, anyX, isNearSubject, noiseFor } from '../scenery.ts'
import { disc, ellipse, fill, placed, sheer, stroke } from '../shapes.ts'
import type { World } from './world.ts'

type Growth = 'crystals' | 'mushrooms'
type Stone = (lightness: number) => Colour

/** Rough rings that darken outward from a bright opening, stalactites, crystals, a pool that repeats the glow. */
export function cave(base: Scenery): World {
  const glowColour =
    base.palette.time === 'night' ? lch(0.8, 0.1, 195) : mix(base.palette.key, lch(0.85, 0.1, 190), 0.25)
  const scenery: Scenery = {
    ...base,
    palette: { ...base.palette, key: glowColour },
    light: [across(base, 138), 430],
  }
  const stone: Stone = (lightness) => base.palette.tone(lightness, 0.06, 278)
  const { random } = scenery
  const growth = landmarkOf<Growth>(scenery, ['crystals', 'mushrooms'], {
    crystals: /crystal|gem|diamond|jewel|mine/i,
    mushrooms: /mushroom|toadstool|moss|burrow|root|underground/i,
  })
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

/** The wall around the opening at one depth: the page with a rough hole. */
function wallRing(scenery: Scenery, ring: { depth: number; radius: number; colour: Colour }): string {
  const noise = noiseFor(scenery, `ring:${ring.depth}`)
  const { light } = scenery
  const centreX = light[0] + (page.size / 2 - light[0]) * ring.depth * 0.22
  const hole = Array.from({ length: 40 }, (_, index): Point => {
    const angle = (index / 40) * Math.PI * 2
    // The noise runs forth and back, so that the hole closes without a step.
    const radius = ring.radius * (1 + noise((index <= 20 ? index : 40 - index) * 0.45) * 0.16)
    return [centreX + Math.cos(angle) * radius * 1.12, light[1] + 40 + Math.sin(angle) * radius]
  })
  return graded(scenery, `${wholePage}${smoothPath(hole.toReversed(), 1 / 6.5)}`, {
    top: ring.colour,
    bottom: lighten(ring.colour, -0.04),
  }).replaceAll('<path ', '<path fill-rule="evenodd" ')
}

function icicle(scenery: Scenery, tip: Point, look: { half: number; colour: Colour; rootY: number }): string {
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

interface Sprout {
  readonly at: Point
  readonly height: number
  readonly hue: number
}

/** What gives light in the dark. */
function grow(scenery: Scenery, growth: Growth, sprout: Sprout): string {
  return growth === 'crystals' ? crystals(scenery, sprout) : mushrooms(scenery, sprout)
}

function mushrooms(scenery: Scenery, { at: [x, y], height, hue }: Sprout): string {
  const colour = scenery.palette.tone(0.78, 0.12, hue)
  const stalk = scenery.palette.tone(0.86, 0.04, hue)
  const one = (footX: number, size: number) => {
    const top = y - height * size
    const half = height * 0.34 * size
    return (
      stroke(
        path`M${footX} ${y + 4}Q${footX + half * 0.2} ${(y + top) / 2} ${footX} ${top}`,
        stalk,
        height * 0.12 * size,
      ) +
      fill(
        path`M${footX - half} ${top + half * 0.3}Q${footX - half * 0.8} ${top - half * 0.9} ${footX} ${top - half * 0.9}T${footX + half} ${top + half * 0.3}Q${footX} ${top + half * 0.04} ${footX - half} ${top + half * 0.3}z`,
        colour,
      ) +
      disc([footX - half * 0.4, top - half * 0.2], half * 0.13, sheer(lighten(colour, 0.14), 0.9)) +
      disc([footX + half * 0.3, top - half * 0.4], half * 0.16, sheer(lighten(colour, 0.14), 0.9))
    )
  }
  return (
    glow(scenery, { at: [x, y - height * 0.5], radii: [height * 1.3, height * 1.3] }, [
      [0, sheer(colour, 0.5)],
      [1, sheer(colour, 0)],
    ]) +
    one(x + height * 0.36, 0.62) +
    one(x - height * 0.34, 0.74) +
    one(x, 1)
  )
}

function crystals(scenery: Scenery, { at: [x, y], height, hue }: Sprout): string {
  const colour = scenery.palette.tone(0.78, 0.12, hue)
  const shard = (size: number) => {
    const half = height * 0.14 * size
    const top = -height * size
    const shoulder = top * 0.7
    return (
      fill(
        polygon([
          [-half * 0.86, 6],
          [-half, shoulder],
          [0, top],
          [half, shoulder],
          [half * 0.86, 6],
        ]),
        colour,
      ) +
      fill(
        polygon([
          [0, 6],
          [half * 0.14, shoulder * 0.92],
          [0, top],
          [half, shoulder],
          [half * 0.86, 6],
        ]),
        sheer(lighten(colour, 0.12), 0.8),
      ) +
      fill(
        polygon([
          [-half * 0.86, 6],
          [-half, shoulder],
          [-half * 0.36, shoulder * 0.88],
          [-half * 0.3, 6],
        ]),
        sheer(lighten(colour, -0.12), 0.7),
      )
    )
  }
  const cluster = (
    [
      [-26, 0.66],
      [24, 0.74],
      [-8, 1],
      [10, 0.85],
    ] as const
  ).map(([degrees, size]) => placed({ at: [x, y], degrees }, shard(size)))
  return (
    glow(scenery, { at: [x, y - height * 0.4], radii: [height * 1.3, height * 1.3] }, [
      [0, sheer(colour, 0.55)],
      [1, sheer(colour, 0)],
    ]) + cluster.join('')
  )
}

function cavern(scenery: Scenery, stone: Stone): string {
  const { palette, random, groundY, subjectX } = scenery
  const noise = noiseFor(scenery, 'floor')
  const floor = stone(0.48)
  const beside = subjectX < page.size / 2 ? 1 : -1
  let drawn =
    graded(scenery, below(ridge((x) => groundY - 78 + noise(x / 200) * 26, 28)), {
      top: lighten(floor, 0.08),
      middle: [0.4, floor],
      bottom: lighten(floor, -0.16),
    }) +
    ellipse([subjectX + beside * 250, groundY + 36], [210, 34], sheer(mix(palette.key, stone(0.5), 0.3), 0.85)) +
    ellipse([subjectX + beside * 240, groundY + 30], [150, 20], sheer(lighten(palette.key, 0.05), 0.6)) +
    lightPool(scenery, [340, 92], 0.5)
  for (let index = 0; index < 9; index++) {
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

function darkTeeth(scenery: Scenery, stone: Stone): string {
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
