import { type Colour, lch, lighten, mix, tint } from '../colour.ts'
import { beam, glow, graded, lightPool, solid, wholePage } from '../forms.ts'
import { page } from '../page.ts'
import { type Point, path, polygon, smoothPath } from '../path.ts'
import type { Scenery } from '../scenery.ts'
import { disc, ellipse, fill, placed, sheer, stroke } from '../shapes.ts'
import type { World } from './world.ts'

/** Where the wall meets the floor. */
export const floorY = 694
const lampSpot: Point = [664, 232]

/** Four walls as seen from the fourth, drawn with the subject on the left; a room turned around is its mirror image. */
export interface Room {
  readonly scenery: Scenery
  /** A dyed or painted thing, by the colour that it has at noon. */
  readonly dye: (lightness: number, chroma: number, hue: number) => Colour
  /** The same close by, where everything is dark. */
  readonly dark: (lighter: number, hue: number) => Colour
}

export interface Furniture {
  /** On the wall and against it. */
  readonly back: string
  /** On the floor behind the figures. */
  readonly floor: string
  readonly near: string
}

export interface RoomLook {
  /** Lightness, chroma and hue of the paint on the wall. */
  readonly wall: readonly [number, number, number]
  readonly paper: 'plain' | 'stripes' | 'dots' | 'panels'
  readonly flooring: 'boards' | 'tiles'
  /** Lightness, chroma and hue. */
  readonly floor: readonly [number, number, number]
  readonly curtainHue: number
}

/** A room by day lives by its window, and by its lamp when it is dark outside. */
export function room(base: Scenery, look: RoomLook, furnish: (room: Room) => Furniture): World {
  const isMirrored = base.subjectX > page.size / 2
  const { palette } = base
  const key = palette.isDark ? mix(lch(0.9, 0.1, 76), palette.key, 0.15) : palette.key
  const scenery: Scenery = {
    ...base,
    palette: { ...palette, key },
    subjectX: isMirrored ? page.size - base.subjectX : base.subjectX,
    light: palette.isDark ? lampSpot : [664, 300],
    horizonY: floorY,
  }
  const dye: Room['dye'] = (lightness, chroma, hue) => {
    // By lamplight everything is half as light and a little warmer.
    const seen = palette.isDark ? 0.1 + lightness * 0.5 : lightness
    const colour = palette.tone(seen, chroma * (palette.isDark ? 1.15 : 1), hue)
    return palette.isDark ? tint(colour, lch(0.5, 0.06, 40), 0.22) : tint(colour, palette.ambient, 0.16)
  }
  const dark: Room['dark'] = (lighter, hue) => palette.tone(palette.lightness.near + lighter, 0.05, hue)
  const inside: Room = { scenery, dye, dark }
  const { back, floor, near } = furnish(inside)
  const { subjectX, groundY } = scenery
  const turned = (drawn: string): string =>
    isMirrored && drawn !== '' ? placed({ at: [page.size, 0], facing: -1 }, drawn) : drawn
  return {
    scenery: {
      ...scenery,
      subjectX: base.subjectX,
      light: isMirrored ? [page.size - scenery.light[0], scenery.light[1]] : scenery.light,
    },
    sky: turned(wall(inside, look)),
    far: turned(window(inside, look)),
    mid: turned(
      back +
        (palette.isDark
          ? lampshine(inside)
          : [610, 718]
              .map((x) =>
                beam(
                  scenery,
                  { from: [x, 210], fromWidth: 44, to: [subjectX + (x - 664) * 2.6, groundY + 30], toWidth: 112 },
                  0.16 + palette.glow * 0.12,
                ),
              )
              .join('')),
    ),
    stage: turned(flooring(inside, look) + floor + lightPool(scenery, [330, 80], 0.42)),
    near: turned(near),
  }
}

/** A rectangle by its upper left corner and its size. */
export function block([x, y]: Point, [width, height]: Point): string {
  return path`M${x} ${y}h${width}v${height}h${-width}z`
}

/** Somewhere to put things: a board on the wall, as long as it needs to be. */
export function shelf({ scenery, dye }: Room, [x, y]: Point, width: number): string {
  const wood = dye(0.5, 0.07, 52)
  return (
    fill(path`M${x + 16} ${y + 10}v26l18 -26zM${x + width - 16} ${y + 10}v26l-18 -26z`, lighten(wood, -0.08)) +
    solid(scenery, block([x, y], [width, 13]), wood) +
    fill(block([x, y], [width, 4]), lighten(wood, 0.08))
  )
}

function wall({ scenery, dye }: Room, { wall: [lightness, chroma, hue], paper }: RoomLook): string {
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

function window(inside: Room, { curtainHue }: RoomLook): string {
  const { scenery, dye } = inside
  const { palette, light } = scenery
  const { left, top, width, height } = pane
  const frame = dye(0.9, 0.025, 80)
  const [high, , low] = palette.sky
  const daylight = palette.isDark ? low : mix(low, palette.key, 0.45)
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
    graded(scenery, block([left, top], [width, height]), { top: high, bottom: daylight }) +
    (isVeiled(scenery)
      ? ''
      : disc(orb, palette.time === 'night' ? 22 : 26, palette.isDark ? lch(0.93, 0.04, 95) : palette.key)) +
    fill(hills, palette.colour('tealLeaf', 'far')) +
    outsideWeather(scenery) +
    fill(block([left + width / 2 - 5, top], [10, height]) + block([left, top + height * 0.46], [width, 10]), frame) +
    solid(scenery, block([left - 40, top + height + 16], [width + 80, 22]), lighten(frame, 0.03)) +
    curtains(inside, curtainHue)
  )
}

function isVeiled({ palette }: Scenery): boolean {
  return ['rain', 'storm', 'fog', 'snow', 'cloudy'].includes(palette.weather)
}

/** What falls stays outside, behind the panes. */
function outsideWeather({ palette, random }: Scenery): string {
  const { left, top, width, height } = pane
  const { weather, haze } = palette
  if (weather === 'fog') return fill(block([left, top], [width, height]), sheer(haze, 0.5))
  if (weather !== 'rain' && weather !== 'storm' && weather !== 'snow') return ''
  let drawn = ''
  for (let index = 0; index < 46; index++) {
    const at: Point = [left + random.between(6, width - 14), top + random.between(6, height - 34)]
    drawn +=
      weather === 'snow'
        ? disc(at, random.between(2.4, 5), sheer(lch(0.97, 0.01, 240), 0.9))
        : stroke(path`M${at[0] + 6} ${at[1]}l-6 26`, sheer(lighten(haze, 0.1), 0.6), 2.4)
  }
  return weather === 'snow'
    ? drawn +
        fill(
          smoothPath([
            [left, 432],
            [left + 4, 414],
            [610, 420],
            [690, 412],
            [768, 420],
            [772, 432],
          ]),
          lch(0.95, 0.02, 240),
        )
    : drawn
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

/** The lamp over the room, and what it does to the wall. */
function lampshine({ scenery, dye }: Room): string {
  const { key } = scenery.palette
  const [x, y] = lampSpot
  const shade = polygon([
    [x - 26, y - 66],
    [x + 26, y - 66],
    [x + 82, y],
    [x - 82, y],
  ])
  return (
    glow(scenery, { at: [x, y + 40], radii: [560, 500] }, [
      [0, sheer(key, 0.5)],
      [0.35, sheer(key, 0.22)],
      [1, sheer(key, 0)],
    ]) +
    stroke(path`M${x} ${page.top}V${y - 60}`, dye(0.3, 0.03, 40), 5) +
    solid(scenery, shade, dye(0.72, 0.13, 62)) +
    ellipse([x, y], [82, 13], lch(0.93, 0.1, 84)) +
    glow(scenery, { at: [x, y + 8], radii: [130, 90] }, [
      [0, sheer(lch(0.95, 0.09, 84), 0.9)],
      [1, sheer(lch(0.9, 0.12, 78), 0)],
    ])
  )
}

const vanishing: Point = [540, 400]

function flooring({ scenery, dye }: Room, { flooring: kind, floor: [lightness, chroma, hue] }: RoomLook): string {
  const { random } = scenery
  const paint = (lighter: number): Colour => dye(lightness + lighter, chroma, hue)
  const down = page.bottom - vanishing[1]
  /** A line from far away, at a height of the page. */
  const lineAt = (foot: number, y: number): number => vanishing[0] + ((foot - vanishing[0]) * (y - vanishing[1])) / down
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

/** A rug that lies as flat as the floor. */
export function roundRug({ scenery, dye }: Room, hue: number): string {
  const cloth = dye(0.62, 0.12, hue)
  const { subjectX, groundY } = scenery
  const at: Point = [subjectX + 40, groundY + 22]
  return (
    ellipse([at[0], at[1] + 5], [372, 92], sheer(dye(0.2, 0.04, 280), 0.3)) +
    ellipse(at, [366, 86], cloth) +
    ellipse(at, [314, 71], lighten(cloth, 0.12)) +
    ellipse(at, [270, 58], lighten(cloth, -0.02))
  )
}
