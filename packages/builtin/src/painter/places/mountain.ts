import { lighten, mix } from '../colour.ts'
import { foregroundGrass, grass } from '../elements/grass.ts'
import { ground } from '../elements/ground.ts'
import { house } from '../elements/house.ts'
import { hill } from '../elements/hill.ts'
import { pine } from '../elements/pine.ts'
import { pond } from '../elements/pond.ts'
import { rock } from '../elements/rock.ts'
import { sky } from '../elements/sky.ts'
import { graded, lightPool, mistBand, solid } from '../forms.ts'
import { landmarkOf } from '../landmark.ts'
import { page } from '../page.ts'
import { type Point, belowSharp, path, polygon } from '../path.ts'
import { type Scenery, across, anyX, isNearSubject, lightSide, noiseFor } from '../scenery.ts'
import { ellipse, fill, sheer, stroke } from '../shapes.ts'
import type { World } from './world.ts'

/** Three faceted peaks with a lit face each, snow above a ragged line, pines in two sizes. */
export function mountain(base: Scenery): World {
  const scenery = { ...base, horizonY: 620 }
  const x = across(scenery, 418)
  const inward = x > page.size / 2 ? -1 : 1
  return {
    scenery,
    sky: sky(scenery, 4),
    far:
      peak(scenery, { x: across(scenery, 330), topY: 250, half: 330, plane: 'far', lighter: 0.02 }) +
      peak(scenery, { x: across(scenery, -280), topY: 330, half: 300, plane: 'far', lighter: 0.03 }) +
      peak(scenery, { x: across(scenery, 90), topY: 170, half: 420, plane: 'back', lighter: 0 }) +
      mistBand(scenery, 690, { height: 220, strength: 0.6 }),
    mid: pineSlopes(scenery) + landmark(scenery),
    stage: stonyGround(scenery),
    near:
      pine(scenery, [x, 1090], { height: 820, plane: 'near' }) +
      pine(scenery, [x - inward * 130, 1110], { height: 560, plane: 'near' }) +
      rock(scenery, [across(scenery, -450), 1080], { width: 300, height: 140, plane: 'near' }) +
      foregroundGrass(scenery, 'moss'),
  }
}

function landmark(scenery: Scenery): string {
  const kind = landmarkOf(scenery, ['pines', 'waterfall', 'hut', 'lake'], {
    waterfall: /waterfall|falls|stream|river/i,
    hut: /hut|cabin|cottage|house|inn|station/i,
    lake: /lake|tarn|pool|ice|frozen/i,
  })
  switch (kind) {
    case 'pines':
      return ''
    case 'waterfall':
      return waterfall(scenery)
    case 'hut':
      return house(scenery, [across(scenery, 250), 756], {
        width: 128,
        height: 84,
        plane: 'middle',
        wall: 'wood',
        roof: 'slateRoof',
        isLit: scenery.palette.isDark || scenery.palette.weather === 'snow',
        hasDoor: true,
      })
    case 'lake':
      return pond(scenery, [across(scenery, 190), 752], { half: 230, plane: 'middle' })
  }
}

/** Water that falls in steps out of a cleft. */
function waterfall(scenery: Scenery): string {
  const { palette } = scenery
  const x = across(scenery, 226)
  const foam = palette.colour('foam', 'middle', 0.1)
  const cleft = polygon([
    [x - 70, 762],
    [x - 54, 640],
    [x - 40, 556],
    [x + 34, 548],
    [x + 58, 640],
    [x + 78, 762],
  ])
  const fall = polygon([
    [x - 12, 560],
    [x + 14, 556],
    [x + 20, 640],
    [x + 38, 646],
    [x + 46, 760],
    [x - 34, 760],
    [x - 26, 650],
    [x - 16, 640],
  ])
  const strands = path`M${x - 2} 566q6 40 0 78q-8 40 -10 108M${x + 8} 566q2 40 8 80q10 40 12 106M${x + 2} 650q4 50 4 104`
  return (
    solid(scenery, cleft, palette.colour('rock', 'middle', -0.02)) +
    fill(fall, foam) +
    stroke(strands, sheer(palette.colour('water', 'middle', 0.1), 0.8), 4) +
    ellipse([x + 6, 760], [86, 17], sheer(foam, 0.75)) +
    ellipse([x + 6, 752], [52, 22], sheer(foam, 0.5))
  )
}

interface Peak {
  readonly x: number
  readonly topY: number
  readonly half: number
  readonly plane: 'far' | 'back'
  readonly lighter: number
}

const footY = 760

function peak(scenery: Scenery, shape: Peak): string {
  const { palette } = scenery
  const { x, topY, half, plane, lighter } = shape
  const noise = noiseFor(scenery, `peak:${x}`)
  const left: Point[] = []
  const right: Point[] = []
  for (let step = 0; step <= 12; step++) {
    const share = step / 12
    const rough = step < 12 ? 22 : 0
    left.push([x - half + half * share, footY + (topY - footY) * share ** 1.15 + noise(step) * rough])
    if (step > 0) right.push([x + half * share, topY + (footY - topY) * share ** 0.9 + noise(step + 30) * 22])
  }
  const stone = palette.colour('rock', plane, lighter)
  const isLitRight = lightSide(scenery, x) > 0
  const spine: Point[] = [[x, topY]]
  for (let step = 1; step < 7; step++) {
    spine.push([x + noise(step * 3) * 26 + (step % 2 === 1 ? 22 : -18), topY + ((footY - topY) * step) / 6.4])
  }
  const litEdge = isLitRight ? right.toReversed() : left.slice(0, 12)
  return (
    graded(scenery, belowSharp([...left, ...right], 900), { top: stone, bottom: mix(stone, palette.haze, 0.6) }) +
    fill(polygon([...spine, ...litEdge]), sheer(lighten(stone, 0.055), 0.75)) +
    snowCap(scenery, shape, noise)
  )
}

function snowCap(scenery: Scenery, { x, topY, half, plane, lighter }: Peak, noise: (at: number) => number): string {
  const { palette } = scenery
  const capHalf = half * 0.36
  const lineY = topY + (footY - topY) * 0.36
  const cap: Point[] = [[x, topY - 2]]
  for (let step = 0; step <= 8; step++) {
    const share = step / 8
    cap.push([
      x + capHalf * 0.92 * (1 - 2 * share) + noise(step + 9) * 8,
      lineY + (step % 2 === 1 ? -42 : 24) - Math.abs(share - 0.5) * 10,
    ])
  }
  const shaded = -lightSide(scenery, x)
  const shade = polygon([
    [x, topY - 2],
    [x - shaded * 4, topY + 60],
    [x + shaded * 20, lineY - 18],
    [x + shaded * capHalf * 0.7, lineY - 6],
    [x + shaded * capHalf * 0.6, lineY - 30],
  ])
  return (
    fill(polygon(cap), palette.colour('snow', plane, lighter + 0.02)) +
    fill(shade, sheer(palette.colour('snow', plane, lighter - 0.07), 0.8))
  )
}

function pineSlopes(scenery: Scenery): string {
  const { random } = scenery
  const far = noiseFor(scenery, 'slope')
  const close = noiseFor(scenery, 'close')
  const farHeight = (x: number) => 668 + far(x / 200) * 40
  let drawn = hill(scenery, farHeight, { material: 'foliage', plane: 'back', mist: 0.45, dabs: 10 })
  for (let index = 0; index < 22; index++) {
    const x = anyX(scenery)
    drawn += pine(scenery, [x, farHeight(x) + 20], { height: random.between(60, 110), plane: 'back' })
  }
  drawn += hill(scenery, (x) => 738 + close(x / 200) * 26, { material: 'moss', plane: 'middle', mist: 0.3 })
  for (let index = 0; index < 10; index++) {
    const x = anyX(scenery)
    if (isNearSubject(scenery, x, 120)) continue
    drawn += pine(scenery, [x, 762], { height: random.between(130, 210), plane: 'middle' })
  }
  return drawn
}

function stonyGround(scenery: Scenery): string {
  const { random, groundY } = scenery
  const scree = ground(scenery, 'stone', { rise: 84, roughness: 26 })
  let drawn = scree.drawn + lightPool(scenery, [330, 84], 0.4)
  for (let index = 0; index < 10; index++) {
    const x = anyX(scenery)
    if (isNearSubject(scenery, x, 170)) continue
    drawn +=
      rock(scenery, [x, groundY + random.between(-50, 70)], {
        width: random.between(50, 120),
        height: random.between(26, 60),
        plane: 'stage',
        lighter: -0.08,
      }) +
      grass(scenery, [x + 40, groundY + random.between(-40, 60)], {
        height: 26,
        blades: 5,
        plane: 'stage',
        material: 'moss',
        lighter: -0.1,
      })
  }
  return drawn
}
