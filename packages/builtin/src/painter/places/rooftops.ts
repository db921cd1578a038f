import { lch, lighten, mix } from '../colour.ts'
import { house } from '../elements/house.ts'
import { sky } from '../elements/sky.ts'
import { graded, lightPool, mistBand, solid } from '../forms.ts'
import { landmarkOf } from '../landmark.ts'
import { page } from '../page.ts'
import { type Material, lamplight } from '../palette.ts'
import { type Point, path, polygon } from '../path.ts'
import { type Scenery, across, lightSide } from '../scenery.ts'
import { disc, ellipse, fill, sheer, stroke } from '../shapes.ts'
import type { World } from './world.ts'

/** Two skylines in haze, a row of gables, a tiled slope with a chimney, lamps on a string. */
export function rooftops(base: Scenery): World {
  const scenery = { ...base, horizonY: 640 }
  const { palette } = scenery
  const isLit = palette.isDark || palette.time === 'golden' || palette.weather === 'snow'
  return {
    scenery,
    sky: sky(scenery, 4),
    far: skyline(scenery, { plane: 'far', foot: 660, isLit }) + skyline(scenery, { plane: 'back', foot: 720, isLit }),
    mid: landmark(scenery) + gables(scenery, isLit) + mistBand(scenery, 760, { height: 230, strength: 0.5 }),
    stage: tiledSlope(scenery) + chimney(scenery),
    near: nearRoof(scenery) + lampString(scenery, isLit),
  }
}

function skyline(scenery: Scenery, row: { plane: 'far' | 'back'; foot: number; isLit: boolean }): string {
  const { palette, random } = scenery
  const isFar = row.plane === 'far'
  let drawn = ''
  let x: number = page.left
  while (x < page.right) {
    const width = random.between(60, 130)
    const top = row.foot - random.between(90, 250) * (isFar ? 0.92 : 1)
    const wall = palette.colour(
      random.pick<Material>(['roseWall', 'stone', 'clayWall']),
      row.plane,
      isFar ? 0.02 : -0.02,
    )
    const roof: Point[] = random.chance(0.5)
      ? [[x + width * 0.5, top - width * 0.5]]
      : random.chance(0.4)
        ? [
            [x + width * 0.3, top - 20],
            [x + width * 0.7, top - 20],
          ]
        : []
    const outline = polygon([[x, 900], [x, top], ...roof, [x + width, top], [x + width, 900]])
    drawn += graded(scenery, outline, { top: wall, bottom: mix(wall, palette.haze, 0.5) })
    for (let index = 0; index < 7; index++) {
      const column = random.integer(0, Math.max(0, Math.floor((width - 28) / 18)))
      const [windowX, windowY] = [x + 10 + column * 18, top + 18 + random.integer(0, 6) * 24]
      if (windowX >= x + width - 14) continue
      const glass = row.isLit && random.chance(0.62) ? lamplight() : lighten(wall, -0.07)
      drawn += fill(path`M${windowX} ${windowY}h9v13h-9z`, sheer(glass, 0.9))
    }
    x += width - 4
  }
  return drawn
}

/** What stands out of the roofs. */
function landmark(scenery: Scenery): string {
  const kind = landmarkOf(scenery, ['roofs', 'clock-tower', 'dome'], {
    'clock-tower': /clock|tower|bell|time/i,
    dome: /dome|observatory|museum|theatre|opera|palace|station/i,
  })
  const x = across(scenery, 120)
  switch (kind) {
    case 'roofs':
      return ''
    case 'clock-tower':
      return clockTower(scenery, x)
    case 'dome':
      return dome(scenery, x)
  }
}

function clockTower(scenery: Scenery, x: number): string {
  const { palette } = scenery
  const wall = palette.colour('wall', 'back')
  const roof = palette.colour('slateRoof', 'back')
  const shaded = -lightSide(scenery, x)
  const face = palette.isDark ? lamplight(0.04) : palette.colour('linen', 'back', 0.08)
  const hours = Array.from({ length: 12 }, (_, hour) => {
    const angle = (hour * Math.PI) / 6
    return disc([x + Math.cos(angle) * 29, 448 + Math.sin(angle) * 29], 2.4, palette.colour('shade', 'middle'))
  })
  const spire = polygon([
    [x - 62, 380],
    [x - 26, 330],
    [x, 226],
    [x + 26, 330],
    [x + 62, 380],
  ])
  return [
    solid(scenery, path`M${x - 52} 860V380h104V860z`, wall),
    fill(path`M${x + shaded * 52} 860V380h${-shaded * 30}V860z`, sheer(lighten(wall, -0.07), 0.6)),
    solid(scenery, path`M${x - 62} 392h124v-16h-124zM${x - 58} 520h116v-14h-116z`, lighten(wall, 0.04)),
    solid(scenery, spire, roof),
    palette.isDark ? disc([x, 448], 60, sheer(face, 0.16)) : '',
    disc([x, 448], 40, lighten(roof, -0.03)),
    disc([x, 448], 35, face),
    ...hours,
    stroke(path`M${x} 448v-24M${x} 448l15 10`, palette.colour('shade', 'middle'), 4),
  ].join('')
}

function dome(scenery: Scenery, x: number): string {
  const { palette } = scenery
  const wall = palette.colour('wall', 'back')
  const copper = palette.colour('tealLeaf', 'back', 0.02)
  const shaded = -lightSide(scenery, x)
  const columns = [-92, -56, -20, 16, 52].map((step) => fill(path`M${x + step} 640v-104h14v104z`, lighten(wall, -0.06)))
  return [
    solid(scenery, path`M${x - 124} 860V520h248V860z`, wall),
    ...columns,
    solid(scenery, path`M${x - 112} 524Q${x - 112} 380 ${x} 372T${x + 112} 524z`, copper),
    fill(
      path`M${x + shaded * 112} 524Q${x + shaded * 112} 380 ${x} 372Q${x + shaded * 58} 410 ${x + shaded * 60} 524z`,
      sheer(lighten(copper, -0.07), 0.6),
    ),
    stroke(
      path`M${x} 374V520M${x - 56} 392Q${x - 74} 440 ${x - 74} 520M${x + 56} 392Q${x + 74} 440 ${x + 74} 520`,
      sheer(lighten(copper, -0.08), 0.5),
      4,
    ),
    solid(scenery, path`M${x - 132} 534h264v-18h-264z`, lighten(wall, 0.05)),
    solid(scenery, path`M${x - 16} 374v-36h32v36z`, wall),
    fill(path`M${x - 20} 340q20 -34 40 0z`, copper),
  ].join('')
}

function gables(scenery: Scenery, isLit: boolean): string {
  const { random } = scenery
  let drawn = ''
  let x: number = page.left
  while (x < page.right) {
    const width = random.between(130, 200)
    drawn += house(scenery, [x + width / 2, 850], {
      width,
      height: random.between(110, 180),
      plane: 'middle',
      wall: random.pick<Material>(['wall', 'clayWall', 'roseWall']),
      roof: random.pick<Material>(['roof', 'slateRoof', 'roof']),
      isLit: isLit && random.chance(0.7),
      hasDoor: false,
    })
    x += width * 0.98
  }
  return drawn
}

function tiledSlope(scenery: Scenery): string {
  const { palette, random } = scenery
  const y = scenery.groundY - 20
  const isSnowy = palette.weather === 'snow'
  const clay = isSnowy ? palette.colour('snow', 'stage', -0.03) : palette.colour('roof', 'stage', -0.05)
  const slope = path`M${page.left} ${y - 38}L${page.right} ${y - 26}V${page.bottom}H${page.left}z`
  let drawn = graded(scenery, slope, { top: lighten(clay, 0.05), bottom: lighten(clay, -0.14) })
  for (let row = 0; row < 8; row++) {
    const rowY = y - 14 + row * (26 + row * 5)
    const width = 44 + row * 6
    const height = 24 + row * 5
    for (let x = page.left + (row % 2) * (width / 2); x < page.right; x += width) {
      const tile = lighten(clay, random.between(-0.07, 0.06) * (isSnowy ? 0.4 : 1) - row * 0.008)
      // A dark scallop under a light one, or the tiles vanish into each other.
      const scallop = (drop: number, round: number) =>
        path`M${x + 2} ${rowY - height * 0.2}h${width - 4}v${height * drop}q${2 - width / 2} ${height * round} ${4 - width} 0z`
      drawn += fill(scallop(0.6, 0.9), sheer(lighten(tile, -0.07), 0.75)) + fill(scallop(0.45, 0.8), sheer(tile, 0.95))
    }
  }
  const beam = path`M${page.left} ${y - 44}L${page.right} ${y - 32}v20L${page.left} ${y - 22}z`
  return drawn + solid(scenery, beam, lighten(clay, 0.08)) + lightPool(scenery, [320, 70], 0.36)
}

function chimney(scenery: Scenery): string {
  const { palette } = scenery
  const x = across(scenery, 285)
  const y = scenery.groundY - 20
  const brick = palette.colour('clayWall', 'stage', -0.12)
  const dark = palette.colour('clayWall', 'stage', -0.2)
  const courses = Array.from({ length: 7 }, (_, row) => path`M${x - 42} ${y - 118 + row * 24}h84`).join('')
  const bonds = Array.from(
    { length: 6 },
    (_, row) =>
      path`M${x - 20 + (row % 2) * 22} ${y - 118 + row * 24}v24M${x + 22 - (row % 2) * 26} ${y - 118 + row * 24}v24`,
  ).join('')
  const pots = path`M${x - 34} ${y - 192}h24v48h-24zM${x + 10} ${y - 184}h24v40h-24z`
  const snowCap =
    palette.weather === 'snow'
      ? fill(path`M${x - 60} ${y - 144}q4 -16 30 -14h60q26 -2 30 14z`, palette.colour('snow', 'stage'))
      : ''
  let smoke = ''
  for (let puff = 0; puff < 5; puff++) {
    smoke += ellipse(
      [x - 20 + puff * 15 * lightSide(scenery, x) * -1, y - 212 - puff * 44],
      [15 + puff * 9, 12 + puff * 8],
      sheer(palette.haze, 0.46 - puff * 0.08),
    )
  }
  return (
    smoke +
    solid(scenery, path`M${x - 46} ${y + 60}v-190h92v186z`, brick) +
    fill(path`M${x + (lightSide(scenery, x) > 0 ? -46 : 6)} ${y + 60}v-190h40v190z`, sheer(dark, 0.6)) +
    stroke(courses + bonds, sheer(palette.colour('clayWall', 'stage', -0.18), 0.5), 2) +
    solid(scenery, pots, palette.colour('roof', 'stage', -0.12)) +
    solid(scenery, path`M${x - 58} ${y - 146}h116v26h-116z`, palette.colour('clayWall', 'stage', -0.05)) +
    snowCap
  )
}

function nearRoof(scenery: Scenery): string {
  const { palette } = scenery
  const x = scenery.subjectX < page.size / 2 ? 840 : page.left
  const slate = palette.colour('slateRoof', 'near', 0.02)
  let drawn = solid(scenery, path`M${x} 1110v-240q130 -60 280 -10v260z`, slate)
  for (let seam = 0; seam < 6; seam++) {
    drawn += stroke(
      path`M${x + 10 + seam * 46} ${880 + Math.abs(seam - 2) * 4}v230`,
      sheer(lighten(slate, 0.06), 0.6),
      4,
    )
  }
  for (let row = 0; row < 4; row++) {
    drawn += stroke(path`M${x} ${920 + row * 52}q130 -56 280 -10`, sheer(lighten(slate, 0.05), 0.5), 4)
  }
  return drawn
}

function lampString(scenery: Scenery, isLit: boolean): string {
  const { palette, random } = scenery
  const [from, to] = scenery.subjectX < page.size / 2 ? [page.left, 540] : [480, page.right]
  const sag = (share: number) => 92 + (60 - 92) * share + Math.sin(Math.PI * share) * 50
  const shade = palette.colour('shade', 'near', 0.06)
  let drawn = stroke(path`M${from} 92Q${(from + to) / 2} 176 ${to} 60`, shade, 3.4)
  for (let lamp = 1; lamp <= 5; lamp++) {
    const x = from + ((to - from) * lamp) / 6
    const y = sag(lamp / 6)
    drawn +=
      (isLit ? disc([x, y + 28], 36, sheer(lamplight(0.02), 0.14)) : '') +
      ellipse([x, y + 14], [5, 6], palette.colour('shade', 'near')) +
      ellipse([x, y + 28], [11, 14], lch(0.88, 0.13, random.pick([85, 60, 30])))
  }
  return drawn
}
