import { lighten } from '../../colour.ts'
import { solid } from '../../forms.ts'
import { type Point, path, polygon, smoothPath } from '../../path.ts'
import { disc, ellipse, fill, placed, sheer, stroke } from '../../shapes.ts'
import { type Spot, line, plate, round, standing } from '../room/camera.ts'
import type { Furniture } from '../room/room.ts'
import { type SpatialRoom, between, cuboid, table, underShade } from '../room/solids.ts'

/** Between rows of desks to the door of a lit corridor, with the long blackboard at the side. */
export function toDoor(inside: SpatialRoom): Furniture & { beyond: string } {
  const rows = [860, 560, 260]
  return {
    back: paintings(inside) + longBoard(inside) + planets(inside),
    floor: rows.map((into) => desk(inside, -470, into) + desk(inside, 250, into)).join(''),
    near: teachersDesk(inside),
    beyond: hooks(inside),
  }
}

/** What the children painted, pinned up along the wall. */
function paintings({ scenery, camera, dye }: SpatialRoom): string {
  let drawn = ''
  for (const [index, hue] of [85, 225, 140, 30].entries()) {
    const into = 900 - index * 240
    const up = 520 + (index % 2) * 40
    const sheet = ([low, high]: Point, [from, to]: Point): string =>
      plate(camera, [-598, up + low, into - to], [-598, up + high, into - from])
    drawn +=
      solid(scenery, sheet([0, 150], [0, 170]), dye(0.95, 0.02, 85)) +
      fill(sheet([12, 138], [14, 156]), dye(0.8, 0.09, hue)) +
      fill(sheet([12, 56], [14, 156]), dye(0.68, 0.11, hue + 60)) +
      fill(round(camera, [-597, up + 98, into - 112], { radius: 20, wall: 'second' }), dye(0.86, 0.12, hue + 140))
  }
  return drawn
}

function longBoard({ scenery, camera, dye }: SpatialRoom): string {
  const slate = dye(scenery.palette.isDark ? 0.34 : 0.44, 0.05, 165)
  const chalk = sheer(dye(0.97, 0.02, 85), 0.75)
  const on = (into: number, up: number): Spot => [556, up, into]
  return (
    solid(scenery, plate(camera, [558, 330, 120], [558, 740, 980]), dye(0.56, 0.085, 52)) +
    fill(plate(camera, [557, 350, 146], [557, 720, 954]), slate) +
    stroke(line(camera, on(900, 400), on(820, 560), on(740, 400)), chalk, 4) +
    stroke(line(camera, on(700, 400), on(700, 520), on(600, 520), on(600, 400)), chalk, 4) +
    stroke(line(camera, on(724, 510), on(650, 610), on(576, 510)), chalk, 4) +
    stroke(round(camera, on(440, 620), { radius: 44, wall: 'second' }), chalk, 5) +
    stroke(line(camera, on(560, 392), on(420, 400), on(330, 388), on(190, 402)), chalk, 5) +
    solid(scenery, plate(camera, [540, 322, 120], [540, 340, 980]), dye(0.66, 0.085, 58))
  )
}

/** Suns and planets of paper under the beams. */
function planets({ camera, dye }: SpatialRoom): string {
  const balls: readonly (readonly [along: number, up: number, into: number, size: number, hue: number])[] = [
    [-300, 800, 900, 42, 85],
    [-80, 860, 760, 26, 25],
    [330, 820, 640, 34, 235],
  ]
  return balls
    .map(([along, up, into, size, hue]) =>
      standing(
        camera,
        [along, up, into],
        stroke(path`M0 ${-size}V-260`, dye(0.5, 0.03, 60), 3) +
          disc([0, 0], size, dye(0.76, 0.13, hue)) +
          ellipse([-size * 0.3, -size * 0.3], [size * 0.36, size * 0.26], sheer(dye(0.94, 0.05, hue), 0.6)) +
          (hue === 235 ? stroke(path`M${-size * 1.7} 12Q0 34 ${size * 1.7} -16`, dye(0.86, 0.08, 85), 7) : ''),
      ),
    )
    .join('')
}

function desk(inside: SpatialRoom, along: number, into: number): string {
  const { camera, dye } = inside
  const wood = dye(0.66, 0.095, 60)
  return (
    underShade(inside, [along, 0, into], [along + 230, 0, into + 140]) +
    cuboid(inside, between([along + 60, 100, into - 90], [along + 170, 116, into - 10]), lighten(wood, -0.06)) +
    table(inside, between([along, 0, into], [along + 230, 186, into + 140]), wood) +
    fill(plate(camera, [along + 50, 188, into + 24], [along + 130, 188, into + 100]), dye(0.95, 0.02, 85))
  )
}

/** Small coats in the corridor. */
function hooks({ camera, dye }: SpatialRoom): string {
  return [40, 100, 160]
    .map((along, index) =>
      standing(
        camera,
        [along, 430, 1840],
        fill('M-14 0q14 -14 28 0q22 20 24 190h-76q2 -170 24 -190z', dye(0.62, 0.13, [25, 250, 90][index] ?? 25)),
      ),
    )
    .join('')
}

function teachersDesk({ scenery, dark }: SpatialRoom): string {
  const wood = dark(0.01, 52)
  const lampHead = polygon([
    [846, 726],
    [930, 690],
    [966, 786],
    [842, 812],
  ])
  const openBook = smoothPath(
    [
      [770, 1016],
      [860, 986],
      [936, 1010],
      [926, 1060],
      [850, 1040],
      [752, 1068],
    ],
    1 / 9,
  )
  return placed(
    { at: [0, -52] },
    solid(scenery, path`M660 1170L760 968H1110V1170z`, wood) +
      stroke(path`M762 972H1110`, lighten(wood, 0.09), 12) +
      stroke(path`M1010 968V900Q1070 780 950 726`, dark(0.1, 240), 17) +
      ellipse([1010, 968], [70, 16], dark(0.1, 240)) +
      solid(scenery, lampHead, dark(0.14, 145)) +
      fill(openBook, dark(0.36, 85)),
  )
}
