import { lch, lighten } from '../../colour.ts'
import { glow, solid } from '../../forms.ts'
import { page } from '../../page.ts'
import { path, smoothPath } from '../../path.ts'
import { disc, ellipse, fill, placed, sheer, stroke } from '../../shapes.ts'
import { plate, round, standing } from '../room/camera.ts'
import type { Furniture } from '../room/room.ts'
import { type SpatialRoom, between, cuboid, table, underShade } from '../room/solids.ts'
import { soupPot } from './soup-pot.ts'

/** A black stove in the corner, a counter that comes along under the window, plates on the quiet wall. */
export function inCorner(inside: SpatialRoom): Furniture {
  return {
    back: plates(inside) + stove(inside) + counter(inside),
    floor: stool(inside) + basket(inside),
    near: onions(inside) + chairBack(inside),
  }
}

function plates(inside: SpatialRoom): string {
  const { camera, dye } = inside
  const wood = dye(0.56, 0.085, 50)
  let drawn = cuboid(inside, between([720, 0, 0], [1060, 260, 170]), wood)
  for (const along of [736, 894]) {
    drawn +=
      fill(plate(camera, [along, 40, 170], [along + 140, 220, 170]), lighten(wood, 0.05)) +
      disc(camera.at([along + 120, 140, 170]), 6, dye(0.8, 0.1, 85))
  }
  drawn += cuboid(inside, between([706, 260, 0], [1074, 282, 186]), lighten(wood, 0.05))
  for (const up of [452, 610]) {
    drawn += cuboid(inside, between([720, up - 16, 0], [1060, up, 80]), lighten(wood, 0.02))
    for (const [index, hue] of [235, 25, 150].entries()) {
      const centre = [790 + index * 100, up + 46, 14] as const
      drawn +=
        fill(round(camera, centre, { radius: 44, wall: 'first' }), dye(0.9, 0.03, 80)) +
        fill(round(camera, centre, { radius: 28, wall: 'first' }), dye(0.7, 0.1, hue)) +
        fill(round(camera, centre, { radius: 18, wall: 'first' }), dye(0.92, 0.03, 80))
    }
  }
  return drawn + standing(camera, [810, 282, 90], jug(dye(0.78, 0.07, 230)))
}

function jug(colour: ReturnType<SpatialRoom['dye']>): string {
  return stroke('M24 -62q34 4 -2 50', colour, 9) + fill('M-28 0v-48q-14 -16 -4 -36h62q8 20 -6 36v48z', colour)
}

function stove(inside: SpatialRoom): string {
  const { scenery, camera, dye } = inside
  const iron = dye(0.4, 0.03, 250)
  const ember = lch(0.78, 0.16, 58)
  const pipe = dye(0.36, 0.03, 250)
  return (
    underShade(inside, [70, 0, 0], [300, 0, 200]) +
    cuboid(inside, between([150, 254, 60], [214, 900, 110]), pipe) +
    cuboid(inside, between([134, 520, 52], [230, 544, 118]), lighten(pipe, 0.06)) +
    cuboid(inside, between([70, 20, 10], [300, 240, 200]), iron) +
    cuboid(inside, between([56, 240, 0], [314, 262, 214]), lighten(iron, 0.06)) +
    fill(plate(camera, [110, 60, 200], [262, 190, 200]), lighten(iron, -0.12)) +
    glow(scenery, { at: camera.at([186, 90, 200]), radii: [110, 84] }, [
      [0, sheer(ember, 0.85)],
      [1, sheer(ember, 0)],
    ]) +
    standing(camera, [186, 62, 200], fill('M-50 0q6 -50 30 -66q2 26 18 34q6 -34 28 -48q-2 38 20 80z', ember)) +
    standing(camera, [150, 262, 140], soupPot(inside))
  )
}

function counter(inside: SpatialRoom): string {
  const { scenery, camera, dye } = inside
  const front = dye(0.6, 0.085, 200)
  let drawn =
    underShade(inside, [0, 0, 250], [170, 0, 1100]) + cuboid(inside, between([0, 0, 250], [160, 252, 1100]), front)
  for (let into = 270; into < 900; into += 160) {
    drawn +=
      fill(plate(camera, [160, 36, into], [160, 226, into + 134]), lighten(front, 0.02)) +
      disc(camera.at([160, 150, into + 112]), 6, dye(0.8, 0.11, 85))
  }
  const bowl = path`M-66 -52q8 52 52 52h28q44 0 52 -52z`
  const fruit =
    disc([-28, -58], 22, dye(0.68, 0.17, 35)) +
    disc([8, -64], 23, dye(0.78, 0.15, 90)) +
    disc([38, -56], 20, dye(0.62, 0.15, 135))
  const loaf = smoothPath([
    [-70, 0],
    [-66, -38],
    [0, -58],
    [66, -38],
    [70, 0],
  ])
  const plant =
    stroke('M0 -50q-30 -50 -44 -56M0 -50q4 -60 -4 -92M0 -50q30 -50 50 -50', dye(0.58, 0.12, 140), 12) +
    fill('M-34 -52h68l-10 52h-48z', dye(0.64, 0.13, 40))
  return (
    drawn +
    cuboid(inside, between([0, 252, 240], [184, 276, 1100]), dye(0.8, 0.06, 65)) +
    standing(camera, [60, 276, 330], plant) +
    standing(
      camera,
      [96, 276, 500],
      solid(scenery, loaf, dye(0.66, 0.11, 62)) +
        stroke('M-24 -46l-8 24M6 -50l-6 26M36 -42l-4 22', dye(0.82, 0.08, 72), 6),
    ) +
    standing(camera, [100, 276, 700], fruit + solid(scenery, bowl, dye(0.86, 0.04, 240)))
  )
}

function stool(inside: SpatialRoom): string {
  const { dye } = inside
  return (
    underShade(inside, [330, 0, 400], [450, 0, 520]) +
    table(inside, between([330, 0, 400], [450, 132, 520]), dye(0.56, 0.09, 48))
  )
}

function basket({ scenery, dye }: SpatialRoom): string {
  const straw = dye(0.68, 0.1, 72)
  const [x, y] = [90, scenery.groundY - 14]
  return (
    ellipse([x, y + 2], [88, 13], sheer(dye(0.2, 0.04, 280), 0.32)) +
    disc([x - 30, y - 76], 25, dye(0.62, 0.16, 28)) +
    disc([x + 12, y - 84], 26, dye(0.72, 0.14, 100)) +
    disc([x + 44, y - 74], 23, dye(0.62, 0.16, 28)) +
    solid(scenery, path`M${x - 78} ${y - 70}h156q-4 50 -24 72h-108q-20 -22 -24 -72z`, straw) +
    stroke(path`M${x - 72} ${y - 46}h144M${x - 66} ${y - 22}h132`, lighten(straw, -0.09), 6)
  )
}

/** Strings of onions from the beam. */
function onions({ dark }: SpatialRoom): string {
  const strings = [
    [968, 300, 35],
    [880, 200, 60],
    [1046, 420, 20],
  ] as const
  return strings
    .map(([x, length, hue]) => {
      const bulbs = Array.from({ length: Math.floor(length / 62) }, (_, index) => {
        const y = length - index * 54
        const side = index % 2 === 0 ? -17 : 17
        return (
          disc([x + side, y], 31, dark(0.16 + (index % 3) * 0.03, hue)) +
          stroke(path`M${x + side - 8} ${y - 18}q-10 18 0 36`, sheer(dark(0.3, hue), 0.6), 4)
        )
      })
      return stroke(path`M${x} ${page.top}V${length}`, dark(0.04, 60), 9) + bulbs.join('')
    })
    .join('')
}

function chairBack({ scenery, dark }: SpatialRoom): string {
  const wood = dark(0.03, 50)
  const post = 'M-12 0v-330q12 -26 24 0v330z'
  return (
    [
      [826, 1110],
      [1016, 1110],
    ]
      .map(([x = 0, y = 0]) => placed({ at: [x, y] }, solid(scenery, post, wood)))
      .join('') +
    stroke('M826 850Q920 812 1016 850', wood, 34) +
    stroke('M826 940Q920 908 1016 940M826 1020Q920 992 1016 1020', lighten(wood, 0.04), 20)
  )
}
