import { type Colour, lch, lighten, mix } from '../../colour.ts'
import { hill } from '../../elements/hill.ts'
import { house } from '../../elements/house.ts'
import { pine } from '../../elements/pine.ts'
import { sky } from '../../elements/sky.ts'
import { glow, graded, lightPool, solid } from '../../forms.ts'
import { page } from '../../page.ts'
import { type Point, path, polygon, smoothPath } from '../../path.ts'
import { type Scenery, across, lightSide, noiseFor } from '../../scenery.ts'
import { ellipse, fill, sheer, stroke } from '../../shapes.ts'
import { pageWithHole } from '../page-with-hole.ts'
import { uprightOutlook, weatherBeyond } from '../weather-beyond.ts'
import type { World } from '../world.ts'
import { type Arch, type Stone, archOpening, archStones, stoneOf } from './masonry.ts'

/** In the dark of a gate: a raised portcullis, a bridge over the moat, the country in the light beyond. */
export function gateway(base: Scenery): World {
  // The light stands in the arch, never behind the wall over it.
  const light: Point = [base.light[0], Math.max(base.light[1], 346)]
  const scenery: Scenery = { ...base, horizonY: 560, light }
  const { palette } = scenery
  const stone = stoneOf(palette, palette.isDark ? 0.24 : 0.4)
  const outer: Arch = { x: across(scenery, 26), springY: 430, radii: [300, 262] }
  const inner: Arch = { x: 512, springY: 424, radii: [366, 330] }
  return {
    scenery,
    sky: sky(scenery, 4),
    far: country(scenery),
    mid:
      bridge(scenery) +
      weatherBeyond(scenery, uprightOutlook([150, 60], [724, 690]), 120) +
      portcullis(scenery, outer) +
      gateWall(scenery, outer, (lighter) => stone(0.1 + lighter)) +
      gateWall(scenery, inner, stone),
    stage: cobbles(scenery, stone),
    near: doorLeaf(scenery) + torch(scenery),
  }
}

function country(scenery: Scenery): string {
  const { random } = scenery
  const far = noiseFor(scenery, 'country')
  const close = noiseFor(scenery, 'fields')
  const fieldHeight = (x: number): number => 574 + close(x / 220) * 26
  let drawn =
    hill(scenery, (x) => 486 + far(x / 170) * 62, { material: 'tealLeaf', plane: 'far', mist: 0.5, dabs: 10 }) +
    hill(scenery, fieldHeight, { material: 'grass', plane: 'back', mist: 0.3, dabs: 16 })
  for (let index = 0; index < 6; index++) {
    const x = random.between(160, 860)
    drawn += pine(scenery, [x, fieldHeight(x) + 14], { height: random.between(40, 74), plane: 'back' })
  }
  for (const distance of [176, 232, 270]) {
    const x = across(scenery, distance)
    drawn += house(scenery, [x, fieldHeight(x) + 22 + random.between(0, 16)], {
      width: 48,
      height: 34,
      plane: 'back',
      wall: random.pick(['wall', 'roseWall', 'linen']),
      roof: random.pick(['roof', 'slateRoof']),
      isLit: scenery.palette.isDark,
      hasDoor: false,
    })
  }
  return drawn
}

/** The moat, and the planks that lead over it into the road. */
function bridge(scenery: Scenery): string {
  const { palette, random } = scenery
  const x = across(scenery, 40)
  const out = across(scenery, 1) > page.size / 2 ? 1 : -1
  const water = palette.colour('water', 'back', -0.04)
  const bank = palette.colour(palette.weather === 'snow' ? 'snow' : 'grass', 'middle', 0.06)
  const road = smoothPath(
    [
      [x + out * 96, 590],
      [x + out * 128, 592],
      [x + out * 90, 630],
      [x + 96, 670],
      [x - 96, 670],
      [x + out * 40, 628],
    ],
    1 / 7,
  )
  const wood = palette.colour('wood', 'middle', 0.12)
  let drawn =
    fill(path`M${page.left} 646Q${x} 622 ${page.right} 646V800H${page.left}z`, bank) +
    fill(road, palette.colour('path', 'back', 0.02)) +
    graded(scenery, path`M${page.left} 674H${page.right}V800H${page.left}z`, {
      top: mix(water, palette.sky[2], 0.4),
      bottom: lighten(water, -0.05),
    })
  for (let index = 0; index < 12; index++) {
    drawn += stroke(
      path`M${random.between(140, 860)} ${random.between(688, 750)}q16 -4 34 0`,
      sheer(lighten(water, 0.1), 0.7),
      3,
    )
  }
  const edge = (side: -1 | 1, y: number): Point => [x + side * (104 + (y - 664) * 0.9), y]
  drawn += solid(scenery, polygon([edge(-1, 664), edge(1, 664), edge(1, 790), edge(-1, 790)]), wood)
  for (const y of [676, 692, 712, 736, 764]) {
    const [from, to] = [edge(-1, y), edge(1, y)]
    drawn += stroke(path`M${from[0]} ${y}L${to[0]} ${y}`, sheer(lighten(wood, -0.1), 0.8), 3 + (y - 664) * 0.03)
  }
  const iron = palette.colour('iron', 'middle', -0.12)
  for (const side of [-1, 1] as const) {
    const [footX] = edge(side, 690)
    drawn += stroke(path`M${footX} 690L${x + side * 276} 396`, iron, 9)
  }
  return drawn
}

/** Iron-bound beams, drawn up: the points hang out of the bow. */
function portcullis(scenery: Scenery, { x, radii }: Arch): string {
  const { palette } = scenery
  const wood = palette.colour('wood', 'middle', palette.isDark ? -0.14 : -0.24)
  const bars = Array.from({ length: 10 }, (_, index) => x - radii[0] + 30 + index * 60)
  const points = bars.map((bar) => path`M${bar - 11} ${page.top}V262l11 30l11 -30V${page.top}z`).join('')
  const rails = [206, 246].map((y) => path`M${x - 320} ${y}h640v-17h-640z`).join('')
  return solid(scenery, points, wood) + fill(rails, lighten(wood, 0.03))
}

/** The page as a wall with an arch in it. */
function gateWall(scenery: Scenery, arch: Arch, stone: Stone): string {
  const { random } = scenery
  const wall = pageWithHole(scenery, archOpening(arch, 900), {
    top: stone(-0.1),
    bottom: stone(-0.02),
  })
  const lit = lightSide(scenery, arch.x)
  // The jamb across from the light is the one that it falls on.
  const reveal = path`M${arch.x - lit * arch.radii[0]} 900V${arch.springY}h${-lit * 16}V900z`
  let quoins = ''
  for (const side of [-1, 1]) {
    for (let row = 0; row < 6; row++) {
      const wide = (row % 2 === 0 ? 0.17 : 0.11) * arch.radii[0]
      const y = arch.springY + 8 + row * 60
      quoins += fill(
        path`M${arch.x + side * arch.radii[0] * 1.02} ${y}h${side * wide}v52h${-side * wide}z`,
        stone(0.05 + random.between(-0.03, 0.03)),
      )
    }
  }
  return (
    wall +
    archStones(arch, (index) => stone(0.05 + (index % 2) * 0.025 + random.between(-0.015, 0.015))) +
    quoins +
    fill(reveal, sheer(scenery.palette.key, 0.3))
  )
}

function cobbles(scenery: Scenery, stone: Stone): string {
  const { palette, random, groundY, subjectX } = scenery
  const y = groundY - 92
  const floor = mix(stone(0.12), palette.colour('stone', 'stage'), 0.62)
  let drawn = graded(scenery, path`M${page.left} ${y}H${page.right}V${page.bottom}H${page.left}z`, {
    top: lighten(floor, 0.06),
    middle: [0.4, floor],
    bottom: lighten(floor, -0.16),
  })
  for (let row = 0; row < 9; row++) {
    const depth = row / 8
    const rowY = y + 12 + depth ** 1.5 * 300
    const half = 26 + depth * 34
    for (let x = page.left + (row % 2) * half; x < page.right; x += half * 2.06) {
      const at: Point = [x + random.between(-6, 6), rowY + random.between(-3, 3)]
      const shade: Colour = lighten(floor, random.between(-0.05, 0.06) - depth * 0.05)
      drawn += ellipse(at, [half * 0.92, 7 + depth * 13], sheer(shade, 0.7))
    }
  }
  return (
    drawn +
    fill(path`M${page.left} ${y}H${page.right}v14H${page.left}z`, sheer(stone(-0.12), 0.6)) +
    glow(scenery, { at: [(subjectX + scenery.light[0]) / 2, y + 40], radii: [430, 130] }, [
      [0, sheer(palette.key, palette.isDark ? 0.3 : 0.55)],
      [1, sheer(palette.key, 0)],
    ]) +
    lightPool(scenery, [330, 80], 0.4)
  )
}

/** One wing of the gate, opened against the wall. */
function doorLeaf(scenery: Scenery): string {
  const { palette } = scenery
  const at = (distance: number): number => across(scenery, distance)
  const wood = palette.colour('wood', 'near', 0.03)
  const iron = palette.colour('iron', 'near', 0.1)
  const leaf = polygon([
    [at(396), 176],
    [at(620), page.top],
    [at(620), page.bottom],
    [at(396), 970],
  ])
  let drawn = solid(scenery, leaf, wood)
  for (const [distance, from, to] of [
    [440, 130, 988],
    [490, 80, 1018],
    [546, 10, 1052],
  ] as const) {
    drawn += stroke(path`M${at(distance)} ${from}V${to}`, sheer(lighten(wood, -0.05), 0.9), 5)
  }
  for (const [y, drop] of [
    [300, -76],
    [586, 0],
    [862, 66],
  ] as const) {
    drawn += stroke(path`M${at(400)} ${y}L${at(620)} ${y + drop}`, iron, 26)
    for (const share of [0.14, 0.4, 0.72]) {
      drawn += ellipse([at(400 + 220 * share), y + drop * share], [8, 8], lighten(iron, 0.1))
    }
  }
  return drawn
}

/** A torch in its ring, on the other side; it burns when the day is over. */
function torch(scenery: Scenery): string {
  const { palette } = scenery
  const x = across(scenery, -452)
  const iron = palette.colour('iron', 'near', 0.06)
  const flame = smoothPath([
    [x, 316],
    [x + 22, 372],
    [x + 14, 402],
    [x - 14, 402],
    [x - 22, 372],
  ])
  const heart = smoothPath([
    [x + 2, 350],
    [x + 11, 384],
    [x, 400],
    [x - 11, 384],
  ])
  return (
    stroke(path`M${across(scenery, -540)} 470H${x}`, iron, 12) +
    solid(scenery, path`M${x - 26} 400h52l-12 60h-28z`, iron) +
    stroke(path`M${x} 450v92`, palette.colour('wood', 'near', 0.04), 18) +
    glow(scenery, { at: [x, 372], radii: [190, 190] }, [
      [0, sheer(lch(0.9, 0.13, 76), palette.isDark ? 0.6 : 0.3)],
      [1, sheer(lch(0.88, 0.13, 75), 0)],
    ]) +
    fill(flame, lch(0.8, 0.15, 62)) +
    fill(heart, lch(0.93, 0.11, 88))
  )
}
