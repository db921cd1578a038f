import { type Colour, lighten, mix } from '../../colour.ts'
import { rock } from '../../elements/rock.ts'
import { backdrop, glow, graded } from '../../forms.ts'
import { page } from '../../page.ts'
import { type Point, below, path, ridge, smoothPath } from '../../path.ts'
import { type Scenery, across, noiseFor } from '../../scenery.ts'
import { ellipse, fill, placed, sheer, stroke } from '../../shapes.ts'
import type { World } from '../world.ts'
import { resting } from './resting.ts'
import { gardens, sandFloor } from './sea-floor.ts'
import { anemone, coralTree, fish } from './sea-life.ts'
import { type Depths, type Water, bubbles, rockColour, shafts } from './water.ts'

/** The last of the sand: behind it the floor falls away, and something very large goes by. */
export function dropOff(depths: Depths): World {
  const { scenery, water, corals } = depths
  return {
    scenery,
    sky: blueDeep(scenery, water),
    far: pinnacles(scenery, water) + whales(scenery, water),
    mid:
      wall(scenery, water, corals) + resting(depths) + swarm(scenery, water) + shafts(scenery, 0.26) + bubbles(scenery),
    stage: rim(depths) + sandFloor(depths) + gardens(depths, 4),
    near: fan(scenery, water),
  }
}

/** Bright above, and darker where there is no floor for the light to come back from. */
function blueDeep(scenery: Scenery, water: Water): string {
  const { key } = scenery.palette
  return (
    backdrop(scenery, page.bottom, [
      [0, water(0.86, 0.075, 195)],
      [0.3, water(0.66, 0.1, 212)],
      [0.62, water(0.44, 0.105, 238)],
      [1, water(0.34, 0.1, 252)],
    ]) +
    glow(scenery, { at: [scenery.light[0], -40], radii: [560, 470] }, [
      [0, sheer(key, 0.9)],
      [0.4, sheer(key, 0.34)],
      [1, sheer(key, 0)],
    ])
  )
}

/** Mountains whose feet nobody has seen. */
function pinnacles(scenery: Scenery, water: Water): string {
  const spire = (look: { distance: number; topY: number; half: number; colour: Colour }): string => {
    const { distance, topY, half, colour } = look
    const x = across(scenery, distance)
    const noise = noiseFor(scenery, `spire:${distance}`)
    const side = (out: 1 | -1): Point[] =>
      [0.1, 0.3, 0.55, 0.8, 1].map((share, index): Point => [
        x + out * half * (share ** 0.8 + noise(index + out) * 0.12),
        topY + (900 - topY) * share ** 1.3,
      ])
    const outline = smoothPath([[x, topY], ...side(1), [x, 940], ...side(-1).toReversed()], 1 / 9)
    return graded(scenery, outline, { top: colour, bottom: water(0.36, 0.1, 248) })
  }
  return (
    spire({ distance: 420, topY: 430, half: 190, colour: water(0.56, 0.095, 225) }) +
    spire({ distance: -60, topY: 590, half: 150, colour: water(0.53, 0.095, 228) }) +
    spire({ distance: -440, topY: 400, half: 210, colour: water(0.55, 0.095, 226) }) +
    spire({ distance: 240, topY: 620, half: 130, colour: water(0.48, 0.1, 234) })
  )
}

/** A mother and her calf, far off; only their backs and bellies tell them from the water. */
function whales(scenery: Scenery, water: Water): string {
  const facing = across(scenery, 1) > page.size / 2 ? -1 : 1
  const skin = water(0.46, 0.095, 236)
  const whale = (at: Point, scale: number, degrees: number): string => {
    const body = smoothPath(
      [
        [200, -6],
        [176, -46],
        [90, -72],
        [-30, -62],
        [-150, -26],
        [-230, -4],
        [-150, 14],
        [-20, 46],
        [96, 60],
        [176, 34],
      ],
      1 / 6.5,
    )
    const fluke = smoothPath(
      [
        [-214, -4],
        [-262, -46],
        [-312, -56],
        [-280, -8],
        [-306, 36],
        [-256, 30],
      ],
      1 / 7,
    )
    const belly = smoothPath(
      [
        [196, 4],
        [120, 22],
        [10, 22],
        [-110, 14],
        [-20, 44],
        [96, 58],
        [170, 34],
      ],
      1 / 7,
    )
    const fin = smoothPath(
      [
        [70, 34],
        [40, 108],
        [-10, 142],
        [-2, 96],
        [26, 36],
      ],
      1 / 7,
    )
    return placed(
      { at, scale, facing, degrees },
      fill(body + fluke, skin) +
        fill(belly, sheer(lighten(skin, 0.13), 0.8)) +
        stroke('M180 18Q100 36 20 30M170 30Q100 46 40 40', sheer(lighten(skin, -0.04), 0.7), 3) +
        fill(fin, lighten(skin, -0.05)) +
        fill('M-60 -56q-30 -26 -56 -22q14 14 18 30z', skin) +
        ellipse([140, -2], [4.4, 4.4], lighten(skin, -0.16)),
    )
  }
  return whale([across(scenery, 150), 360], 1, -5) + whale([across(scenery, 262), 486], 0.42, -8)
}

/** The reef's own wall, which goes down on the side of the figures. */
function wall(scenery: Scenery, water: Water, corals: Depths['corals']): string {
  const { random } = scenery
  const noise = noiseFor(scenery, 'wall')
  const out = across(scenery, 1) > page.size / 2 ? 1 : -1
  const heightAt = (x: number): number => {
    const distance = (x - 512) * out
    return 1000 - Math.max(0, -distance - 210) * 2.1 + noise(x / 60) * 44
  }
  let drawn = graded(scenery, below(ridge(heightAt, 20)), {
    top: rockColour(water, 0.52),
    bottom: rockColour(water, 0.4),
  })
  for (let index = 0; index < 9; index++) {
    const x = across(scenery, -random.between(400, 560))
    const y = heightAt(x) + random.between(0, 120)
    drawn += random.chance(0.6)
      ? coralTree(scenery, [x, y + 6], {
          height: random.between(44, 80),
          colour: mix(random.pick(corals), rockColour(water, 0.5), 0.35),
        })
      : anemone([x, y + 8], {
          radius: random.between(18, 30),
          colour: mix(random.pick(corals), rockColour(water, 0.5), 0.3),
        })
  }
  return drawn
}

/** Hundreds of small fish that move as one. */
function swarm(scenery: Scenery, water: Water): string {
  const { random } = scenery
  const facing = across(scenery, 1) > page.size / 2 ? 1 : -1
  let drawn = ''
  for (let index = 0; index < 46; index++) {
    const angle = random() * Math.PI * 2
    const reach = Math.sqrt(random())
    const at: Point = [
      across(scenery, 330) + Math.cos(angle) * reach * 150,
      610 + Math.sin(angle) * reach * 70 + Math.cos(angle) * 20,
    ]
    const colour = water(0.72 + random.between(-0.06, 0.12), 0.06, 210)
    drawn += fish(at, { length: random.between(15, 24), colour, facing })
  }
  return drawn
}

/** The edge of the floor, seen over its lip: rocks and soft corals before the dark. */
function rim({ scenery, corals }: Depths): string {
  const { random, groundY } = scenery
  let drawn = ''
  for (let index = 0; index < 11; index++) {
    const distance = -520 + index * 104 + random.between(-30, 30)
    const x = across(scenery, distance)
    const size = random.between(0.7, 1.2)
    drawn += rock(scenery, [x, groundY - 44], {
      width: 120 * size,
      height: 56 * size,
      plane: 'stage',
      lighter: -0.2,
    })
    // Nothing grows up behind a figure's head.
    if (Math.abs(x - scenery.subjectX) < 170) continue
    drawn += coralTree(scenery, [x + 20, groundY - 70], {
      height: random.between(60, 110),
      colour: random.pick(corals),
    })
  }
  return drawn
}

/** A sea fan as large as a tree, close by, and the rock on which it sits. */
function fan(scenery: Scenery, water: Water): string {
  const { random } = scenery
  const dark = water(0.24, 0.075, 330)
  const branch = (from: Point, angle: number, size: { length: number; width: number; forks: number }): string => {
    const to: Point = [from[0] + Math.cos(angle) * size.length, from[1] + Math.sin(angle) * size.length]
    const drawn = stroke(
      path`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`,
      lighten(dark, (4 - size.forks) * 0.016),
      size.width,
    )
    if (size.forks === 0) return drawn
    const next = { length: size.length * 0.78, width: size.width * 0.68, forks: size.forks - 1 }
    return [-0.44, 0, 0.44]
      .filter((turn) => turn !== 0 || size.forks % 2 === 1)
      .map((turn) => branch(to, angle + turn + random.between(-0.12, 0.12), next))
      .join('')
      .concat(drawn)
  }
  const root: Point = [across(scenery, 492), 1030]
  const lean = across(scenery, 1) > page.size / 2 ? -0.1 : 0.1
  return (
    branch(root, -Math.PI / 2 + lean, { length: 126, width: 30, forks: 4 }) +
    rock(scenery, [across(scenery, 476), 1100], { width: 360, height: 150, plane: 'near', lighter: -0.03 }) +
    rock(scenery, [across(scenery, -486), 1100], { width: 260, height: 110, plane: 'near', lighter: -0.03 })
  )
}
