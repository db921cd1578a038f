import { type Colour, lch, lighten } from '../../colour.ts'
import { beam, glow, graded, lightPool, solid, wholePage } from '../../forms.ts'
import { page } from '../../page.ts'
import { type Point, path, polygon, smoothPath } from '../../path.ts'
import type { Scenery } from '../../scenery.ts'
import { disc, fill, sheer, stroke } from '../../shapes.ts'
import { linesFrom } from '../vanishing-lines.ts'
import { uprightOutlook, weatherBeyond } from '../weather-beyond.ts'
import type { World } from '../world.ts'
import { block } from './fittings.ts'
import { daylight, hidesSun } from './outlook.ts'
import { lampshine } from './lamp.ts'
import type { Furnishing, Room } from './room.ts'

/** Where the wall meets the floor. */
export const floorY = 694
const vanishing: Point = [540, 400]

/** Opposite the wall with the window. */
export function atWindow(inside: Room, furnish: Furnishing['window']): World {
  const { palette } = inside.scenery
  const scenery: Scenery = { ...inside.scenery, light: palette.isDark ? [664, 232] : [664, 300], horizonY: floorY }
  const lit: Room = { ...inside, scenery }
  const { subjectX, groundY } = scenery
  const { back, floor, near } = furnish(lit)
  const beams = [610, 718].map((x) =>
    beam(
      scenery,
      { from: [x, 210], fromWidth: 44, to: [subjectX + (x - 664) * 2.6, groundY + 30], toWidth: 112 },
      0.16 + palette.glow * 0.12,
    ),
  )
  return {
    scenery,
    sky: wall(lit),
    far: window(lit),
    mid: back + (palette.isDark ? lampshine(lit) : beams.join('')),
    stage: flooring(lit) + floor + lightPool(scenery, [330, 80], 0.42),
    near,
  }
}

function wall({ scenery, dye, look }: Room): string {
  const {
    wall: [lightness, chroma, hue],
    paper,
  } = look
  const { random } = scenery
  const paint = (lighter: number): Colour => dye(lightness + lighter, chroma, hue)
  let drawn = graded(scenery, wholePage, { top: paint(-0.1), bottom: paint(0.03) })
  switch (paper) {
    case 'plain':
      break
    case 'stripes':
      for (let x = page.left; x < page.right; x += 74)
        drawn += fill(block([x, page.top], [30, 800]), sheer(paint(0.05), 0.45))
      break
    case 'dots':
      for (let row = 0; row < 13; row++) {
        for (let x = page.left + (row % 2) * 42; x < page.right; x += 84) {
          drawn += disc([x, -40 + row * 58], 7, sheer(paint(0.08), 0.5))
        }
      }
      break
    case 'panels': {
      const panel = dye(lightness - 0.15, chroma * 1.1, hue - 14)
      drawn += fill(block([page.left, 500], [1184, 220]), panel)
      for (let x = page.left + 20; x < page.right; x += 118) {
        drawn += fill(block([x, 524], [92, 140]), sheer(lighten(panel, 0.045), 0.8))
      }
      drawn += fill(block([page.left, 494], [1184, 14]), lighten(panel, 0.08))
      break
    }
  }
  for (let index = 0; index < 18; index++) {
    const [x, y] = [random.between(page.left, page.right), random.between(0, 640)]
    const half = random.between(50, 150)
    drawn += stroke(
      path`M${x - half} ${y}q${half} ${random.between(-12, 12)} ${half * 2} ${random.between(-6, 6)}`,
      sheer(paint(random.between(-0.04, 0.05)), 0.3),
      random.between(16, 40),
    )
  }
  return drawn
}

const pane = { left: 556, top: 132, width: 216, height: 300 } as const

function window(inside: Room): string {
  const { scenery, dye, look } = inside
  const { palette, light } = scenery
  const { left, top, width, height } = pane
  const frame = dye(0.9, 0.025, 80)
  const hillY = top + height * 0.72
  const right = left + width
  const hills = smoothPath([
    [left, hillY + 18],
    [left + width * 0.3, hillY - 18],
    [left + width * 0.62, hillY + 12],
    [right, hillY - 12],
    [right, top + height],
    [left, top + height],
  ])
  const orb: Point = [left + width * 0.68, top + height * 0.26]
  return (
    (palette.isDark
      ? ''
      : glow(scenery, { at: light, radii: [400, 400] }, [
          [0, sheer(palette.key, 0.55)],
          [0.45, sheer(palette.key, 0.22)],
          [1, sheer(palette.key, 0)],
        ])) +
    solid(scenery, block([left - 20, top - 20], [width + 40, height + 40]), frame) +
    graded(scenery, block([left, top], [width, height]), daylight(scenery)) +
    (hidesSun(scenery)
      ? ''
      : disc(orb, palette.time === 'night' ? 22 : 26, palette.isDark ? lch(0.93, 0.04, 95) : palette.key)) +
    fill(hills, palette.colour('tealLeaf', 'far')) +
    weatherBeyond(scenery, uprightOutlook([left, top], [width, height]), 46) +
    snowOnSill(scenery) +
    fill(block([left + width / 2 - 5, top], [10, height]) + block([left, top + height * 0.46], [width, 10]), frame) +
    solid(scenery, block([left - 40, top + height + 16], [width + 80, 22]), lighten(frame, 0.03)) +
    curtains(inside, look.curtainHue)
  )
}

/** Snow that has settled behind the panes. */
function snowOnSill({ palette }: Scenery): string {
  if (palette.weather !== 'snow') return ''
  const drift = smoothPath([
    [pane.left, 432],
    [pane.left + 4, 414],
    [610, 420],
    [690, 412],
    [768, 420],
    [772, 432],
  ])
  return fill(drift, lch(0.95, 0.02, 240))
}

function curtains({ scenery, dye }: Room, hue: number): string {
  const cloth = dye(0.66, 0.12, hue)
  const drape = (x: number, out: 1 | -1): string => {
    const at = (right: number): number => x + out * right
    const hang = smoothPath(
      [
        [at(-40), 92],
        [at(62), 92],
        [at(70), 250],
        [at(62), 360],
        [at(74), 486],
        [at(6), 488],
        [at(26), 366],
        [at(-6), 250],
      ],
      1 / 9,
    )
    const folds = path`M${at(40)} 104Q${at(52)} 280 ${at(40)} 476M${at(4)} 108Q${at(30)} 250 ${at(38)} 356`
    return (
      solid(scenery, hang, cloth) +
      stroke(folds, sheer(lighten(cloth, -0.08), 0.8), 8) +
      stroke(path`M${at(20)} 362Q${at(44)} 374 ${at(66)} 360`, lighten(cloth, 0.12), 9)
    )
  }
  return (
    stroke(path`M488 96H840`, dye(0.44, 0.07, 50), 11) +
    disc([488, 96], 11, dye(0.5, 0.08, 55)) +
    disc([840, 96], 11, dye(0.5, 0.08, 55)) +
    drape(560, -1) +
    drape(768, 1)
  )
}

function flooring({ scenery, dye, look }: Room): string {
  const {
    flooring: kind,
    floor: [lightness, chroma, hue],
  } = look
  const { random } = scenery
  const paint = (lighter: number): Colour => dye(lightness + lighter, chroma, hue)
  const lineAt = linesFrom(vanishing)
  let drawn = graded(scenery, block([page.left, floorY], [1184, page.bottom - floorY]), {
    top: paint(0.05),
    bottom: paint(-0.1),
  })
  const width = kind === 'boards' ? 150 : 230
  const rows = kind === 'boards' ? [floorY, page.bottom] : [floorY, 722, 760, 812, 886, 986, page.bottom]
  rows.forEach((top, row) => {
    const bottom = rows[row + 1]
    if (bottom === undefined) return
    for (let slat = -12; slat < 14; slat++) {
      if (kind === 'tiles' && (slat + row) % 2 === 0) continue
      const [from, to] = [vanishing[0] + slat * width, vanishing[0] + (slat + 1) * width]
      const piece = polygon([
        [lineAt(from, top), top],
        [lineAt(to, top), top],
        [lineAt(to, bottom), bottom],
        [lineAt(from, bottom), bottom],
      ])
      drawn +=
        kind === 'tiles'
          ? fill(piece, sheer(paint(-0.13 + random.between(-0.01, 0.01)), 0.55))
          : fill(piece, sheer(paint(random.between(-0.07, 0.05)), 0.5)) +
            stroke(path`M${lineAt(from, top)} ${top}L${lineAt(from, bottom)} ${bottom}`, sheer(paint(-0.16), 0.45), 3)
    }
  })
  const skirting = dye(0.84, 0.03, 75)
  return (
    drawn +
    fill(block([page.left, floorY], [1184, 12]), sheer(paint(-0.22), 0.5)) +
    solid(scenery, block([page.left, floorY - 20], [1184, 22]), skirting) +
    fill(block([page.left, floorY - 20], [1184, 5]), lighten(skirting, 0.06))
  )
}
