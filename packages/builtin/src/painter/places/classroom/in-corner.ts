import { lighten } from '../../colour.ts'
import { solid } from '../../forms.ts'
import { page } from '../../page.ts'
import { path, smoothPath, star } from '../../path.ts'
import { disc, ellipse, fill, placed, sheer, stroke } from '../../shapes.ts'
import { type Spot, line, plate, round, standing } from '../room/camera.ts'
import type { Furniture } from '../room/room.ts'
import { type SpatialRoom, between, cuboid, shape, table, underShade } from '../room/solids.ts'

/** The blackboard beside the corner, low shelves under the windows, desks in a row; a globe close by. */
export function inCorner(inside: SpatialRoom): Furniture {
  return {
    back: board(inside) + coats(inside) + shelves(inside),
    floor: desk(inside, [210, 0, 330]) + desk(inside, [196, 0, 640]) + cushion(inside),
    near: globe(inside) + paperChain(inside),
  }
}

/** Chalk draws a ship under a sun. */
function board(inside: SpatialRoom): string {
  const { scenery, camera, dye } = inside
  const slate = dye(scenery.palette.isDark ? 0.36 : 0.46, 0.05, 165)
  const chalk = sheer(dye(0.97, 0.02, 85), 0.75)
  const on = (along: number, up: number): Spot => [along, up, 6]
  return (
    solid(scenery, plate(camera, [40, 380, 4], [430, 740, 4]), dye(0.56, 0.085, 52)) +
    fill(plate(camera, [58, 398, 5], [412, 722, 5]), slate) +
    stroke(line(camera, on(380, 690), on(230, 700), on(110, 680)), sheer(lighten(slate, 0.06), 0.7), 24) +
    stroke(shape(camera, on(300, 500), on(150, 500), on(186, 450), on(270, 450)), chalk, 4) +
    stroke(line(camera, on(226, 500), on(226, 640), on(150, 540), on(222, 540)), chalk, 4) +
    stroke(line(camera, on(390, 434), on(330, 446), on(300, 430), on(220, 442), on(150, 430), on(84, 442)), chalk, 4) +
    stroke(round(camera, on(350, 640), { radius: 30, wall: 'first' }), chalk, 4) +
    cuboid(inside, between([30, 366, 0], [440, 380, 34]), dye(0.66, 0.085, 58)) +
    fill(plate(camera, [200, 380, 20], [236, 390, 20]), dye(0.97, 0.02, 85)) +
    fill(plate(camera, [290, 380, 20], [316, 390, 20]), dye(0.78, 0.12, 350))
  )
}

/** Coats and bags on their hooks, far from the face. */
function coats({ scenery, camera, dye }: SpatialRoom): string {
  let drawn = solid(scenery, plate(camera, [740, 500, 4], [1100, 534, 4]), dye(0.62, 0.085, 52))
  for (const [index, hue] of [28, 250, 90].entries()) {
    const coat = dye(0.64, 0.12, hue)
    const drop = index === 1 ? 150 : 210
    drawn += standing(
      camera,
      [800 + index * 112, 516, 10],
      disc([0, 0], 8, dye(0.82, 0.1, 85)) +
        solid(scenery, path`M-12 4q12 -12 24 0q26 10 32 ${drop}h-88q6 ${20 - drop} 32 ${-drop}z`, coat) +
        stroke(path`M0 18V${drop}`, sheer(lighten(coat, -0.08), 0.9), 4),
    )
  }
  return drawn
}

function shelves(inside: SpatialRoom): string {
  const { scenery, camera, dye } = inside
  const wood = dye(0.62, 0.085, 56)
  let drawn =
    underShade(inside, [0, 0, 110], [130, 0, 1100]) +
    cuboid(inside, between([0, 0, 110], [120, 230, 1100]), wood) +
    fill(plate(camera, [120, 24, 130], [120, 206, 1080]), lighten(wood, -0.13))
  for (let into = 140; into < 1000;) {
    const thick = scenery.random.between(14, 34)
    const tall = scenery.random.between(110, 160)
    const hue = scenery.random.pick([25, 60, 95, 165, 250, 330])
    drawn += fill(plate(camera, [118, 26, into], [118, 26 + tall, into + thick]), dye(0.64, 0.12, hue))
    into += thick + (scenery.random.chance(0.12) ? 60 : 3)
  }
  const pot = fill('M-30 -48h60l-10 48h-40z', dye(0.64, 0.13, 40))
  const leaves = smoothPath([
    [0, -44],
    [-54, -100],
    [-18, -96],
    [0, -140],
    [20, -98],
    [56, -108],
  ])
  return (
    drawn +
    cuboid(inside, between([0, 230, 100], [132, 248, 1100]), lighten(wood, 0.04)) +
    standing(camera, [60, 248, 170], fill(leaves, dye(0.6, 0.12, 145)) + pot) +
    standing(
      camera,
      [66, 248, 700],
      // A glass with sticks of colour, and what was painted with them.
      stroke('M-12 -40l-12 -46M0 -40l2 -56M12 -40l14 -44', dye(0.72, 0.14, 45), 7) +
        fill('M-26 -56h52l-4 56h-44z', sheer(dye(0.8, 0.07, 220), 0.9)),
    )
  )
}

function desk(inside: SpatialRoom, [along, , into]: Spot): string {
  const { camera, dye } = inside
  const wood = dye(0.66, 0.095, 60)
  const [right, near] = [along + 250, into + 150]
  return (
    underShade(inside, [along, 0, into], [right, 0, near]) +
    table(inside, between([along, 0, into], [right, 190, near]), wood) +
    fill(plate(camera, [along + 60, 192, into + 30], [along + 150, 192, into + 110]), dye(0.95, 0.02, 85)) +
    standing(
      camera,
      [along + 204, 190, into + 60],
      stroke('M-6 -34l-6 -26M4 -34l2 -32', dye(0.76, 0.13, 85), 5) + fill('M-14 0v-38h28v38z', dye(0.66, 0.12, 25)),
    )
  )
}

function cushion({ scenery, dye }: SpatialRoom): string {
  const cloth = dye(0.64, 0.13, 28)
  const [x, y] = [92, scenery.groundY - 4]
  return (
    ellipse([x, y + 8], [100, 16], sheer(dye(0.2, 0.04, 280), 0.3)) +
    ellipse([x, y - 14], [92, 30], lighten(cloth, -0.06)) +
    ellipse([x, y - 26], [88, 26], cloth) +
    disc([x, y - 28], 7, lighten(cloth, 0.12))
  )
}

/** The world, within reach. */
function globe({ scenery, dark }: SpatialRoom): string {
  const brass = dark(0.18, 80)
  const land = dark(0.2, 135)
  return (
    solid(scenery, path`M850 1110q20 -60 90 -64h20q70 4 90 64z`, dark(0.04, 52)) +
    stroke(path`M950 1050V990`, brass, 20) +
    disc([950, 866], 112, dark(0.12, 235)) +
    fill(
      smoothPath([
        [884, 812],
        [936, 780],
        [976, 812],
        [946, 858],
        [910, 884],
        [872, 858],
      ]),
      land,
    ) +
    fill(
      smoothPath([
        [984, 880],
        [1040, 862],
        [1046, 910],
        [1002, 956],
        [976, 922],
      ]),
      land,
    ) +
    ellipse([914, 828], [40, 52], sheer(dark(0.4, 235), 0.2)) +
    stroke(path`M884 752A132 132 0 0 0 1000 988`, brass, 13)
  )
}

function paperChain({ dark }: SpatialRoom): string {
  let drawn = stroke(path`M640 ${page.top}Q860 150 1110 60`, sheer(dark(0.1, 60), 0.8), 4)
  for (const [index, hue] of [25, 85, 150, 235, 330].entries()) {
    const x = 736 + index * 84
    const y = 22 + Math.sin((index / 5) * Math.PI) * 54 + index * 6
    drawn += stroke(path`M${x} ${y}v28`, sheer(dark(0.1, 60), 0.8), 3)
    drawn += placed({ at: [x, y + 62] }, fill(star(36), dark(0.22, hue)))
  }
  return drawn
}
