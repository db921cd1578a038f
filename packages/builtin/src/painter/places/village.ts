import { lch, lighten } from '../colour.ts'
import { bush } from '../elements/bush.ts'
import { foregroundGrass, grass } from '../elements/grass.ts'
import { ground, trail } from '../elements/ground.ts'
import { hill } from '../elements/hill.ts'
import { house } from '../elements/house.ts'
import { pine } from '../elements/pine.ts'
import { sky } from '../elements/sky.ts'
import { tree } from '../elements/tree.ts'
import { windmill } from '../elements/windmill.ts'
import { lightPool, solid } from '../forms.ts'
import { landmarkOf } from '../landmark.ts'
import { page } from '../page.ts'
import type { Material } from '../palette.ts'
import { path, polygon } from '../path.ts'
import { type Scenery, across, anyX, isNearSubject, lightSide, noiseFor } from '../scenery.ts'
import { disc, fill, sheer, stroke } from '../shapes.ts'
import type { World } from './world.ts'

/** Gabled houses under wooded hills; light in the windows when it is dark or cold; a fence close by. */
export function village(base: Scenery): World {
  const scenery = { ...base, horizonY: 560 }
  return {
    scenery,
    sky: sky(scenery),
    far: woodedHills(scenery),
    mid: street(scenery),
    stage: green(scenery),
    near:
      fence(scenery) +
      bush(scenery, [across(scenery, -470), 1070], {
        width: 330,
        height: 170,
        plane: 'near',
        lighter: 0.02,
        ...(scenery.palette.weather === 'snow' ? {} : { bloom: lch(scenery.palette.lightness.stage * 0.9, 0.13, 15) }),
      }) +
      foregroundGrass(scenery),
  }
}

function woodedHills(scenery: Scenery): string {
  const { random } = scenery
  const far = noiseFor(scenery, 'far')
  const close = noiseFor(scenery, 'close')
  const closeHeight = (x: number) => 560 + close(x / 190) * 40
  let drawn =
    hill(scenery, (x) => 450 + far(x / 200) * 80, { material: 'tealLeaf', plane: 'far', mist: 0.5, dabs: 12 }) +
    hill(scenery, closeHeight, { material: 'foliage', plane: 'back', mist: 0.35, dabs: 14 })
  for (let index = 0; index < 12; index++) {
    const x = anyX(scenery)
    drawn += pine(scenery, [x, closeHeight(x) + 10], { height: random.between(46, 90), plane: 'back' })
  }
  return drawn
}

function street(scenery: Scenery): string {
  const { palette, random } = scenery
  const isLit = palette.isDark || palette.time === 'golden' || palette.weather === 'snow'
  const noise = noiseFor(scenery, 'street')
  let drawn = hill(scenery, (x) => 660 + noise(x / 260) * 18, {
    material: 'grass',
    plane: 'middle',
    mist: 0.2,
    dabs: 16,
  })
  drawn += landmark(scenery)
  for (let index = 0; index < 6; index++) {
    const x = page.left + 90 + index * 196 + random.between(-20, 20)
    const width = random.between(126, 172) * (isNearSubject(scenery, x, 70) ? 0.8 : 1)
    drawn += house(scenery, [x, 712 + random.between(-8, 12)], {
      width,
      height: width * random.between(0.62, 1),
      plane: 'middle',
      wall: random.pick<Material>(['wall', 'clayWall', 'roseWall', 'linen']),
      roof: random.pick<Material>(['roof', 'slateRoof', 'roof', 'wood']),
      isLit,
      hasDoor: true,
    })
    if (!random.chance(0.7)) continue
    drawn += tree(scenery, [x + width * 0.7, 716], {
      height: random.between(110, 170),
      plane: 'middle',
      material: random.pick<Material>(['foliage', 'moss', 'autumn']),
    })
  }
  return drawn
}

/** What stands out of the roofs. */
function landmark(scenery: Scenery): string {
  const kind = landmarkOf(scenery, ['houses', 'church', 'windmill'], {
    church: /church|bell|tower|clock|school|square/i,
    windmill: /mill|baker|farm|field/i,
  })
  const x = across(scenery, 250)
  switch (kind) {
    case 'houses':
      return ''
    case 'church':
      return tower(scenery, x)
    case 'windmill':
      return windmill(scenery, [x, 690], { height: 330, plane: 'middle' })
  }
}

function tower(scenery: Scenery, x: number): string {
  const { palette } = scenery
  const wall = palette.colour('wall', 'middle', -0.02)
  const shaded = -lightSide(scenery, x)
  const roof =
    palette.weather === 'snow' ? palette.colour('snow', 'middle', 0.04) : palette.colour('slateRoof', 'middle')
  const spire = polygon([
    [x - 58, 462],
    [x, 300],
    [x + 58, 462],
  ])
  return (
    solid(scenery, path`M${x - 48} 720V460h96V720z`, wall) +
    fill(path`M${x + shaded * 48} 720V460h${-shaded * 26}V720z`, sheer(lighten(wall, -0.08), 0.6)) +
    solid(scenery, spire, roof) +
    weatherVane(scenery, [x, 302]) +
    disc([x, 512], 25, palette.colour('linen', 'middle', 0.06)) +
    stroke(path`M${x} 512v-16M${x} 512l11 7`, palette.colour('shade', 'middle'), 4) +
    fill(path`M${x - 16} 610v-36q16 -22 32 0v36z`, lighten(wall, -0.14))
  )
}

function weatherVane({ palette }: Scenery, [x, y]: readonly [number, number]): string {
  const gold = palette.colour('gold', 'middle')
  return (
    stroke(path`M${x} ${y}v-40M${x - 24} ${y - 30}h44`, gold, 4) +
    fill(path`M${x + 30} ${y - 30}l-14 -9v18zM${x - 30} ${y - 38}h14l-5 8l5 8h-14z`, gold) +
    disc([x, y - 12], 5, gold)
  )
}

function green(scenery: Scenery): string {
  const { random, groundY } = scenery
  const turf = ground(scenery, 'grass', { rise: 104 })
  let drawn = turf.drawn + trail(scenery) + turf.fringe + lightPool(scenery, [320, 80], 0.4)
  for (let index = 0; index < 12; index++) {
    const x = anyX(scenery)
    if (isNearSubject(scenery, x, 150)) continue
    drawn += grass(scenery, [x, groundY + random.between(-60, 90)], {
      height: random.between(22, 36),
      blades: 5,
      plane: 'stage',
      lighter: -0.07,
    })
  }
  return drawn
}

function fence(scenery: Scenery): string {
  const { palette, random } = scenery
  const isSubjectLeft = scenery.subjectX < page.size / 2
  const [from, to] = isSubjectLeft ? [600, page.right] : [page.left, 430]
  const isSnowy = palette.weather === 'snow'
  let pickets = ''
  for (let index = 0; index < 9; index++) {
    const x = from + ((to - from) * index) / 8
    const top = 1024 - 150 - random.between(-10, 10) - (isSubjectLeft ? index : 8 - index) * 7
    const picket = polygon([
      [x - 19, 1104],
      [x - 19, top],
      [x, top - 24],
      [x + 19, top],
      [x + 19, 1104],
    ])
    pickets += solid(scenery, picket, palette.colour('wood', 'near', 0.03 + random.between(-0.01, 0.02)))
    if (isSnowy) {
      pickets += fill(
        path`M${x - 21} ${top + 6}L${x} ${top - 28}L${x + 21} ${top + 6}Q${x} ${top - 6} ${x - 21} ${top + 6}z`,
        palette.colour('snow', 'stage'),
      )
    }
  }
  const rail = path`M${from - 30} ${isSubjectLeft ? 962 : 930}L${to + 30} ${isSubjectLeft ? 930 : 962}`
  return pickets + stroke(rail, palette.colour('wood', 'near', 0.05), 18)
}
