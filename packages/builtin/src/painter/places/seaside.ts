import { type Colour, lch, lighten, mix } from '../colour.ts'
import { grass } from '../elements/grass.ts'
import { hill } from '../elements/hill.ts'
import { house } from '../elements/house.ts'
import { rock } from '../elements/rock.ts'
import { sky } from '../elements/sky.ts'
import { graded, lightPool, solid } from '../forms.ts'
import { landmarkOf } from '../landmark.ts'
import { page } from '../page.ts'
import type { Material } from '../palette.ts'
import { type Point, below, path, polygon, ridge, smoothPath } from '../path.ts'
import { type Scenery, across, anyX, isNearSubject, noiseFor } from '../scenery.ts'
import { disc, ellipse, fill, placed, sheer, stroke } from '../shapes.ts'
import type { World } from './world.ts'

/** A headland with a lighthouse, sails, waves that turn to gold under the light, wet sand and foam. */
export function seaside(base: Scenery): World {
  const scenery = { ...base, horizonY: 560 }
  return {
    scenery,
    sky: sky(scenery) + gulls(scenery),
    far: shoreline(scenery),
    mid: sea(scenery) + sails(scenery),
    stage: beach(scenery),
    near:
      rock(scenery, [across(scenery, 488), 1060], { width: 420, height: 230, plane: 'near' }) +
      rock(scenery, [across(scenery, 304), 1070], { width: 200, height: 110, plane: 'near', lighter: 0.03 }) +
      grass(scenery, [across(scenery, -452), 1050], {
        height: 220,
        blades: 13,
        plane: 'near',
        material: 'sand',
        lighter: 0.02,
      }) +
      grass(scenery, [across(scenery, -350), 1060], {
        height: 150,
        blades: 9,
        plane: 'near',
        material: 'moss',
        lighter: 0.02,
      }),
  }
}

function gulls({ palette, random }: Scenery): string {
  const colour = lighten(palette.sky[0], palette.isDark ? 0.3 : -0.3)
  let drawn = ''
  for (let index = 0; index < 5; index++) {
    const [x, y, span] = [random.between(140, 880), random.between(130, 420), random.between(12, 24)]
    const wings = path`M${x - span} ${y - span * 0.3}q${span * 0.6} ${-span * 0.4} ${span} ${span * 0.3}q${span * 0.4} ${-span * 0.7} ${span} ${-span * 0.3}`
    drawn += stroke(wings, sheer(colour, 0.8), 3.4)
  }
  return drawn
}

function shoreline(scenery: Scenery): string {
  const kind = landmarkOf(scenery, ['lighthouse', 'cliffs', 'town'], {
    lighthouse: /light ?house|beacon/i,
    cliffs: /cliff|rock|arch|cave|island/i,
    town: /hut|harbou?r|town|pier|shop|cafe|holiday/i,
  })
  switch (kind) {
    case 'lighthouse':
      return headland(scenery)
    case 'cliffs':
      return cliffs(scenery)
    case 'town':
      return harbourTown(scenery)
  }
}

/** A chalk cliff with an arch that the sea has cut. */
function cliffs(scenery: Scenery): string {
  const { palette, horizonY: horizon } = scenery
  const out = across(scenery, 1) > page.size / 2 ? 1 : -1
  const at = (distance: number) => across(scenery, distance)
  const chalk = palette.colour('stone', 'far', -0.05)
  const outline = [
    [600, horizon + 40],
    [600, horizon - 236],
    [470, horizon - 228],
    [420, horizon - 204],
    [300, horizon - 196],
    [232, horizon - 170],
    [206, horizon - 110],
    [196, horizon + 40],
    [262, horizon + 40],
    [268, horizon - 58],
    [300, horizon - 96],
    [336, horizon - 58],
    [344, horizon + 40],
  ].map(([distance = 0, y = 0]): Point => [at(distance), y])
  const turf = [
    [600, horizon - 232],
    [470, horizon - 232],
    [420, horizon - 208],
    [300, horizon - 200],
    [232, horizon - 172],
    [300, horizon - 178],
    [430, horizon - 186],
    [600, horizon - 210],
  ].map(([distance = 0, y = 0]): Point => [at(distance), y])
  const stack = polygon([
    [at(120), horizon + 36],
    [at(108), horizon - 70],
    [at(88), horizon - 96],
    [at(66), horizon - 60],
    [at(54), horizon + 36],
  ])
  const shade = polygon([
    [at(600), horizon + 40],
    [at(600), horizon - 150],
    [at(480), horizon - 120],
    [at(430), horizon - 40],
    [at(400), horizon + 40],
  ])
  const cracks = path`M${at(390)} ${horizon - 190}l${out * 8} 90M${at(450)} ${horizon - 200}l${-out * 6} 120M${at(520)} ${horizon - 214}l${out * 5} 140`
  return (
    solid(scenery, polygon(outline), chalk) +
    solid(scenery, stack, lighten(chalk, -0.02)) +
    fill(shade, sheer(lighten(chalk, -0.06), 0.6)) +
    stroke(cracks, sheer(lighten(chalk, -0.07), 0.7), 5) +
    fill(smoothPath(turf, 1 / 9), palette.colour('grass', 'far'))
  )
}

/** A small town around a bay. */
function harbourTown(scenery: Scenery): string {
  const { palette, random, horizonY: horizon } = scenery
  const noise = noiseFor(scenery, 'town')
  const middleX = across(scenery, 330)
  const rise = (x: number) => horizon + 26 - 130 * Math.exp(-(((x - middleX) / 210) ** 2)) + noise(x / 70) * 8
  const isLit = palette.isDark || palette.time === 'golden'
  let drawn = hill(scenery, rise, { material: 'tealLeaf', plane: 'far', mist: 0.35, bottom: 640 })
  const houses = Array.from({ length: 16 }, () => {
    const x = middleX + random.bell() * 250
    return { x, y: rise(x) + random.between(10, 54) }
  })
  for (const { x, y } of houses.toSorted((one, other) => one.y - other.y)) {
    const width = random.between(34, 52)
    drawn += house(scenery, [x, y], {
      width,
      height: width * random.between(0.7, 1.2),
      plane: 'far',
      wall: random.pick<Material>(['wall', 'clayWall', 'roseWall', 'linen']),
      roof: random.pick<Material>(['roof', 'slateRoof', 'roof']),
      isLit: isLit && random.chance(0.7),
      hasDoor: false,
    })
  }
  return drawn
}

function headland(scenery: Scenery): string {
  const { palette, horizonY: horizon } = scenery
  const noise = noiseFor(scenery, 'headland')
  const x = across(scenery, 388)
  const tower = polygon([
    [x - 17, horizon - 96],
    [x + 17, horizon - 96],
    [x + 13, horizon - 224],
    [x - 13, horizon - 224],
  ])
  const stripe = polygon([
    [x - 16, horizon - 130],
    [x + 16, horizon - 130],
    [x + 14.6, horizon - 166],
    [x - 14.6, horizon - 166],
  ])
  const cap = polygon([
    [x - 19, horizon - 224],
    [x + 19, horizon - 224],
    [x + 12, horizon - 254],
    [x, horizon - 272],
    [x - 12, horizon - 254],
  ])
  const lamp = lch(0.95, 0.1, 90)
  const reach = across(scenery, -560)
  const cone = (spread: number) =>
    polygon([
      [x, horizon - 238],
      [reach, horizon - 300 - spread],
      [reach, horizon - 300 + spread],
    ])
  const lightCone = palette.isDark ? fill(cone(74), sheer(lamp, 0.1)) + fill(cone(34), sheer(lamp, 0.12)) : ''
  return (
    lightCone +
    hill(scenery, (at) => horizon + 34 - Math.max(0, 150 - Math.abs(at - x) * 0.5) + noise(at / 80) * 12, {
      material: 'tealLeaf',
      plane: 'far',
      mist: 0.35,
      bottom: 640,
    }) +
    solid(scenery, tower, palette.colour('wall', 'far', 0.06)) +
    fill(stripe, palette.colour('roof', 'far')) +
    solid(scenery, cap, palette.colour('roof', 'far', -0.04)) +
    (palette.isDark ? disc([x, horizon - 238], 26, sheer(lamp, 0.25)) : '') +
    ellipse([x, horizon - 238], [8, 9], lamp)
  )
}

function sea(scenery: Scenery): string {
  const { palette, random, horizonY, light } = scenery
  const far = palette.colour('water', 'back', 0.04)
  const close = palette.colour('water', 'middle')
  let drawn = graded(scenery, path`M${page.left} ${horizonY}H${page.right}V860H${page.left}z`, {
    top: mix(far, palette.sky[2], 0.55),
    middle: [0.3, far],
    bottom: lighten(close, -0.02),
  })
  for (let index = 0; index < 76; index++) {
    const depth = random() ** 1.4
    const x = anyX(scenery)
    const y = horizonY + 6 + depth * 190
    const half = ((16 + depth * 110) * random.between(0.5, 1.2)) / 2
    const isLit = Math.exp(-(((x - light[0]) / (50 + depth * 140)) ** 2)) > 0.35
    drawn += stroke(
      path`M${x - half} ${y}q${half / 2} ${-3 - depth * 5} ${half} 0t${half} 0`,
      isLit ? sheer(palette.key, 0.85) : sheer(lighten(close, random.between(-0.05, 0.06)), 0.55),
      2 + depth * 6,
    )
  }
  return drawn
}

function sails(scenery: Scenery): string {
  const { palette, random, horizonY } = scenery
  const boat =
    fill('M-46 0Q0 26 50 0L40 22Q0 34 -36 22z', palette.colour('wood', 'back', -0.08)) +
    fill('M-4 -6L-2 -110L-52 -14z', palette.colour('linen', 'back', 0.02)) +
    fill('M6 -6L4 -118Q50 -60 48 -14z', palette.colour('canvas', 'back', 0.06))
  const at: readonly (readonly [number, number])[] = [
    [random.between(380, 640), 0.8],
    [random.between(200, 840), 0.5],
  ]
  return at.map(([x, scale]) => placed({ at: [x, horizonY + 30 * scale + 14], scale }, boat)).join('')
}

function beach(scenery: Scenery): string {
  const { palette, random, subjectX } = scenery
  const sand = palette.colour('sand', 'stage')
  const slope = subjectX < page.size / 2 ? 0.045 : -0.045
  const waterline = (x: number) => 748 + Math.sin(x / 150 + subjectX) * 16 + (x - page.size / 2) * slope
  const edge = (drop: number) => below(ridge((x) => waterline(x) + drop, 30))
  let drawn =
    fill(edge(-16), sheer(palette.colour('foam', 'stage', -0.02), 0.92)) +
    solid(scenery, edge(0), mix(sand, palette.colour('water', 'middle'), 0.35)) +
    graded(scenery, edge(22), { top: lighten(sand, 0.04), bottom: lighten(sand, -0.12) })
  for (let index = 0; index < 24; index++) {
    const [x, y] = [anyX(scenery), random.between(800, 1080)]
    drawn += stroke(
      path`M${x} ${y}q30 -9 70 2`,
      sheer(lighten(sand, random.between(-0.05, 0.03)), 0.5),
      random.between(4, 8),
    )
  }
  drawn += lightPool(scenery, [330, 84], 0.45)
  for (let index = 0; index < 8; index++) {
    const at: Point = [random.between(40, 1000), random.between(860, 980)]
    if (isNearSubject(scenery, at[0], 130)) continue
    drawn += random.chance(0.5)
      ? starfish(at, lch(palette.lightness.stage - 0.03, 0.13, 38))
      : shell(at, palette.colour('linen', 'stage', 0.03))
  }
  return drawn
}

function starfish([x, y]: Point, colour: Colour): string {
  const arms = Array.from({ length: 10 }, (_, index): Point => {
    const reach = index % 2 === 1 ? 7 : 17
    return [x + Math.cos(index * 0.628) * reach, y + Math.sin(index * 0.628) * reach * 0.7]
  })
  return fill(smoothPath(arms, 1 / 10), colour)
}

function shell([x, y]: Point, colour: Colour): string {
  const fan = smoothPath([
    [x - 12, y],
    [x - 9, y - 13],
    [x, y - 18],
    [x + 9, y - 13],
    [x + 12, y],
  ])
  const ribs = path`M${x} ${y - 2}v-12M${x - 3} ${y - 2}l-4 -9M${x + 3} ${y - 2}l4 -9`
  return fill(fan, colour) + stroke(ribs, sheer(lighten(colour, -0.12), 0.8), 1.8)
}
