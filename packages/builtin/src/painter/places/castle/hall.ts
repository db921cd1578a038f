import { type Colour, lch, lighten, mix, tint } from '../../colour.ts'
import { beam, glow, graded, lightPool, solid, wholePage } from '../../forms.ts'
import { landmarkOf } from '../../landmark.ts'
import { page } from '../../page.ts'
import type { Material } from '../../palette.ts'
import { path, polygon, smoothPath, star, taper } from '../../path.ts'
import { type Scenery, across, lightSide } from '../../scenery.ts'
import { ellipse, fill, placed, sheer, stroke } from '../../shapes.ts'
import type { World } from '../world.ts'
import { type Stone, courses, stoneOf } from './masonry.ts'

/** A hall: arched windows that throw shafts of light, banners, columns, a chequered floor, a rug toward the light. */
export function hall(base: Scenery): World {
  const { palette, random } = base
  const isDay = !palette.isDark
  const scenery: Scenery = { ...base, horizonY: 560, light: [across(base, 150), 300] }
  const kind = landmarkOf(scenery, ['windows', 'library', 'throne'], {
    library: /librar|book|study|archive|museum|shelves/i,
    throne: /throne|king|queen|crown|court\b/i,
  })
  const stone = stoneOf(palette, isDay ? 0.7 : 0.34)
  const { light, groundY, subjectX } = scenery
  const sideX = [light[0] + (across(scenery, -320) - page.size / 2), light[0] + (across(scenery, 300) - page.size / 2)]
  const cloth = palette.tone(isDay ? 0.52 : 0.4, 0.14, random.pick([20, 260, 150]))
  return {
    scenery,
    sky: graded(scenery, wholePage, { top: stone(-0.1), bottom: stone(0.06) }) + courses(scenery, stone),
    far:
      (kind === 'library' ? bookshelves(scenery) : '') +
      archedWindow(scenery, stone, { x: light[0], y: 190, width: 180, height: 370 }) +
      (kind === 'library'
        ? ''
        : sideX.map((x) => archedWindow(scenery, stone, { x, y: 230, width: 130, height: 310 })).join('')),
    mid:
      (kind === 'library' ? '' : banner(scenery, light[0] - 160, cloth) + banner(scenery, light[0] + 160, cloth)) +
      column(scenery, stone(-0.06), { x: across(scenery, -152), width: 64 }) +
      column(scenery, stone(-0.06), { x: across(scenery, 498), width: 74 }) +
      beam(scenery, { from: [light[0], 250], fromWidth: 84, to: [subjectX - 40, groundY + 10], toWidth: 170 }, 0.5) +
      beam(
        scenery,
        {
          from: [sideX[0] ?? 0, 270],
          fromWidth: 60,
          to: [subjectX + (across(scenery, -330) - page.size / 2), groundY - 10],
          toWidth: 120,
        },
        0.3,
      ),
    stage:
      floor(scenery, stone, cloth) +
      (kind === 'throne' ? throne(scenery, cloth) : '') +
      lightPool(scenery, [340, 84], 0.5),
    near: nearColumn(scenery) + candelabrum(scenery),
  }
}

function archedWindow(
  scenery: Scenery,
  stone: Stone,
  frame: { x: number; y: number; width: number; height: number },
): string {
  const { palette, light } = scenery
  const { x, y, width, height } = frame
  const half = width / 2
  const arch = path`M${x - half} ${y + height}V${y + width * 0.4}Q${x - half} ${y - width * 0.1} ${x} ${y - width * 0.4}Q${x + half} ${y - width * 0.1} ${x + half} ${y + width * 0.4}V${y + height}z`
  const bars = path`M${x} ${y - width * 0.36}V${y + height}M${x - half} ${y + height * 0.4}h${width}M${x - half} ${y + height * 0.72}h${width}`
  const sill = path`M${x - width * 0.68} ${y + height}h${width * 1.36}v20h${-width * 1.36}z`
  const [top, , low] = palette.sky
  // One sky, one moon: only the window under the light shows it.
  const moon =
    palette.isDark && x === light[0] ? ellipse([x, y + height * 0.35], [width * 0.14, width * 0.14], palette.key) : ''
  const farHills = path`M${x - half} ${y + height}V${y + height * 0.84}q${half * 0.6} ${-height * 0.1} ${half} ${-height * 0.02}t${half} ${-height * 0.05}V${y + height}z`
  return (
    stroke(arch, stone(-0.14), 26) +
    graded(scenery, arch, { top, bottom: palette.isDark ? low : mix(low, palette.key, 0.5) }) +
    fill(farHills, sheer(palette.colour('tealLeaf', 'far'), 0.8)) +
    moon +
    stroke(bars, stone(-0.16), 7) +
    solid(scenery, sill, stone(0.02))
  )
}

function banner(scenery: Scenery, x: number, cloth: Colour): string {
  const { palette } = scenery
  return (
    stroke(path`M${x - 48} 200h96`, palette.colour('wood', 'middle', -0.1), 9) +
    solid(scenery, path`M${x - 40} 204h80v236l-40 36l-40 -36z`, cloth) +
    fill(path`M${x - 40} 204h16v246l-16 -14z`, lighten(cloth, -0.06)) +
    placed({ at: [x, 310] }, fill(star(34), lch(palette.isDark ? 0.72 : 0.84, 0.12, 85)))
  )
}

/** Shelves of books on both sides of the window. */
function bookshelves(scenery: Scenery): string {
  const { palette, random, light } = scenery
  const wood = palette.colour('wood', 'back', -0.08)
  const spines: readonly [Material, ...Material[]] = ['roof', 'slateRoof', 'tealLeaf', 'gold', 'clayWall', 'canvas']
  let drawn = ''
  for (const side of [-1, 1]) {
    const left = side < 0 ? page.left : light[0] + 160
    const width = side < 0 ? light[0] - 160 - page.left : page.right - left
    drawn += solid(scenery, path`M${left} 150h${width}v610h${-width}z`, wood)
    for (let shelf = 0; shelf < 6; shelf++) {
      const foot = 236 + shelf * 96
      drawn += fill(path`M${left + 10} ${foot - 78}h${width - 20}v78h${20 - width}z`, lighten(wood, -0.08))
      for (let x = left + 14; x < left + width - 30;) {
        const thick = random.between(10, 22)
        const tall = random.between(44, 70)
        if (random.chance(0.9)) {
          const spine = palette.colour(random.pick(spines), 'back', random.between(-0.05, 0.05))
          drawn += fill(path`M${x} ${foot}v${-tall}h${thick}v${tall}z`, spine)
        }
        x += thick + 2
      }
      drawn += fill(path`M${left} ${foot}h${width}v10h${-width}z`, lighten(wood, 0.05))
    }
  }
  return drawn
}

/** A throne on two steps under the window. */
function throne(scenery: Scenery, cloth: Colour): string {
  const { palette, light } = scenery
  const x = light[0]
  const y = scenery.groundY - 92
  const gold = palette.colour('gold', 'stage', -0.08)
  const back = path`M${x - 50} ${y - 20}V${y - 176}q0 -46 50 -66q50 20 50 66V${y - 20}z`
  const cushion = path`M${x - 36} ${y - 26}V${y - 168}q0 -32 36 -48q36 16 36 48V${y - 26}z`
  return (
    solid(scenery, path`M${x - 112} ${y + 26}v-22h224v22z`, palette.tone(palette.isDark ? 0.4 : 0.7, 0.04, 60)) +
    solid(scenery, path`M${x - 86} ${y + 4}v-20h172v20z`, palette.tone(palette.isDark ? 0.46 : 0.76, 0.04, 60)) +
    solid(scenery, back, gold) +
    fill(cushion, cloth) +
    solid(scenery, path`M${x - 62} ${y - 14}v-62h20v40h84v-40h20v62z`, lighten(gold, 0.03)) +
    fill(path`M${x - 40} ${y - 36}h80v-22h-80z`, lighten(cloth, 0.05)) +
    placed({ at: [x, y - 214] }, fill(star(20), lighten(gold, 0.1)))
  )
}

function column(scenery: Scenery, stone: Colour, shaft: { x: number; width: number }): string {
  const { x, width } = shaft
  const side = lightSide(scenery, x)
  const slab = (y: number, height: number) =>
    solid(scenery, path`M${x - width * 0.72} ${y}h${width * 1.44}v${height}h${-width * 1.44}z`, lighten(stone, 0.02))
  const shadeX = side > 0 ? x - width / 2 : x + width * 0.12
  const litX = side > 0 ? x + width * 0.3 : x - width * 0.42
  return (
    graded(scenery, path`M${x - width / 2} ${page.top}V800h${width}V${page.top}z`, {
      top: stone,
      bottom: lighten(stone, 0.03),
    }) +
    fill(path`M${shadeX} ${page.top}V800h${width * 0.38}V${page.top}z`, sheer(lighten(stone, -0.08), 0.7)) +
    fill(path`M${litX} ${page.top}V800h${width * 0.12}V${page.top}z`, sheer(lighten(stone, 0.07), 0.8)) +
    slab(770, 44) +
    slab(96, 34)
  )
}

const floorRows = [0, 22, 52, 92, 146, 216, 310, 430] as const

function floor(scenery: Scenery, stone: Stone, cloth: Colour): string {
  const { palette, random, light, subjectX } = scenery
  const isDay = !palette.isDark
  const y = scenery.groundY - 104
  const pale = palette.tone(isDay ? 0.82 : 0.46, 0.045, 60)
  const dark = palette.tone(isDay ? 0.64 : 0.33, 0.06, isDay ? 30 : 270)
  let drawn = fill(path`M${page.left} ${y}H${page.right}V${page.bottom}H${page.left}z`, pale)
  floorRows.forEach((top, row) => {
    const bottom = floorRows[row + 1]
    if (bottom === undefined) return
    const widthAt = (down: number) => 42 + down * 0.62
    for (let tile = -14; tile < 14; tile++) {
      if ((tile + row) % 2 !== 0) continue
      const square = polygon([
        [512 + tile * widthAt(top), y + top],
        [512 + (tile + 1) * widthAt(top), y + top],
        [512 + (tile + 1) * widthAt(bottom), y + bottom],
        [512 + tile * widthAt(bottom), y + bottom],
      ])
      drawn += fill(square, sheer(lighten(dark, random.between(-0.015, 0.015)), 0.8))
    }
  })
  const foot = subjectX + (subjectX - page.size / 2) * 0.2
  const rug = polygon([
    [light[0] - 60, y],
    [light[0] + 60, y],
    [foot + 300, page.bottom],
    [foot - 190, page.bottom],
  ])
  const borders = path`M${light[0] - 48} ${y}L${foot - 160} ${page.bottom}M${light[0] + 48} ${y}L${foot + 270} ${page.bottom}`
  return (
    drawn +
    solid(scenery, rug, lighten(cloth, 0.02)) +
    stroke(borders, sheer(lch(isDay ? 0.84 : 0.7, 0.11, 85), 0.8), 8) +
    solid(scenery, path`M${page.left} ${y - 10}H${page.right}v18H${page.left}z`, stone(-0.12))
  )
}

function nearColumn(scenery: Scenery): string {
  const { palette } = scenery
  const x = across(scenery, 448)
  const stone = tint(palette.tone(palette.isDark ? 0.15 : 0.34, 0.05, palette.isDark ? 280 : 66), palette.ambient, 0.25)
  const litX = x + (lightSide(scenery, x) > 0 ? 40 : -80)
  return (
    solid(scenery, path`M${x - 96} ${page.top}V${page.bottom}h192V${page.top}z`, stone) +
    fill(path`M${litX} ${page.top}V${page.bottom}h34V${page.top}z`, sheer(lighten(stone, 0.07), 0.8)) +
    solid(scenery, path`M${x - 130} 930h260v190h-260z`, lighten(stone, 0.03))
  )
}

function candelabrum(scenery: Scenery): string {
  const { palette } = scenery
  const x = across(scenery, -422)
  const gold = palette.colour('gold', 'near', 0.04)
  const stem = taper(
    [
      [x, 1110],
      [x, 860],
    ],
    [36, 20],
  )
  let drawn = solid(scenery, stem, gold) + stroke(path`M${x - 70} 800q0 70 70 70t70 -70`, lighten(gold, 0.02), 13)
  for (const arm of [-70, 0, 70]) {
    const y = arm === 0 ? 866 : 800
    const flame = smoothPath([
      [x + arm, y - 104],
      [x + arm + 9, y - 80],
      [x + arm, y - 68],
      [x + arm - 9, y - 80],
    ])
    drawn +=
      fill(path`M${x + arm - 11} ${y}v-66h22v66z`, lch(0.85, 0.03, 80)) +
      glow(scenery, { at: [x + arm, y - 84], radii: [70, 70] }, [
        [0, sheer(lch(0.9, 0.13, 76), 0.5)],
        [1, sheer(lch(0.88, 0.13, 75), 0)],
      ]) +
      fill(flame, lch(0.9, 0.14, 82))
  }
  return drawn
}
