import { lch, lighten } from '../../colour.ts'
import { glow, solid } from '../../forms.ts'
import { page } from '../../page.ts'
import { path, polygon, star } from '../../path.ts'
import { disc, fill, placed, sheer, stroke } from '../../shapes.ts'
import { line, plate, standing } from '../room/camera.ts'
import { roundRug } from '../room/fittings.ts'
import type { Furniture } from '../room/room.ts'
import { type SpatialRoom, between, cuboid, shape, underShade } from '../room/solids.ts'

/** Between a bunk bed and a wardrobe to the landing, where a light is on; a tent of cloth close by. */
export function toDoor(inside: SpatialRoom): Furniture & { beyond: string } {
  const [, , hue] = inside.look.wall
  return {
    back: bunting(inside) + bunk(inside, hue) + wardrobe(inside),
    floor: roundRug(inside, hue + 60) + blocks(inside),
    near: tent(inside, hue),
    beyond: stairs(inside),
  }
}

function bunting({ camera, dye }: SpatialRoom): string {
  const hues = [25, 85, 200, 330, 140, 55, 285]
  const hang = (share: number) => [-590 + 1140 * share, 880 - Math.sin(Math.PI * share) * 110, 1100] as const
  let drawn = stroke(line(camera, ...[0, 0.17, 0.33, 0.5, 0.67, 0.83, 1].map(hang)), dye(0.5, 0.04, 60), 3)
  hues.forEach((hue, index) => {
    const [x, y] = camera.at(hang((index + 0.5) / hues.length))
    drawn += fill(
      polygon([
        [x - 15, y],
        [x + 15, y],
        [x, y + 34],
      ]),
      dye(0.72, 0.13, hue),
    )
  })
  return drawn
}

function bunk(inside: SpatialRoom, hue: number): string {
  const { camera, dye, scenery } = inside
  const wood = dye(0.6, 0.09, 52)
  const linen = dye(0.94, 0.02, 85)
  const post = (into: number): string =>
    [-600, -372].map((along) => cuboid(inside, between([along, 0, into], [along + 26, 720, into + 26]), wood)).join('')
  let drawn = underShade(inside, [-600, 0, 160], [-350, 0, 960]) + post(934)
  for (const [low, turn] of [
    [90, 0],
    [460, 130],
  ] as const) {
    const quilt = dye(0.72, 0.11, hue + turn)
    drawn +=
      cuboid(inside, between([-596, low, 170], [-352, low + 40, 950]), lighten(wood, -0.04)) +
      cuboid(inside, between([-590, low + 40, 176], [-356, low + 92, 944]), linen) +
      standing(
        camera,
        [-470, low + 92, 860],
        solid(scenery, 'M-70 0q-8 -50 20 -56h100q28 6 20 56z', dye(0.96, 0.02, 85)),
      ) +
      cuboid(inside, between([-592, low + 44, 180], [-350, low + 104, 720]), quilt)
    for (let into = 200; into < 700; into += 120) {
      drawn += fill(
        plate(camera, [-350, low + 46, into], [-350, low + 102, into + 60]),
        dye(0.82, 0.1, hue + turn + scenery.random.pick([40, 90, 200])),
      )
    }
  }
  const rungs = [180, 290, 400].map((up) => stroke(line(camera, [-346, up, 330], [-346, up, 440]), wood, 9)).join('')
  return (
    drawn +
    post(150) +
    stroke(line(camera, [-346, 0, 330], [-346, 640, 330]), wood, 12) +
    stroke(line(camera, [-346, 0, 440], [-346, 640, 440]), wood, 11) +
    rungs +
    solid(scenery, plate(camera, [-352, 600, 480], [-352, 630, 950]), wood)
  )
}

function wardrobe(inside: SpatialRoom): string {
  const { camera, dye } = inside
  const wood = dye(0.6, 0.085, 52)
  const front = 390
  let drawn =
    underShade(inside, [front, 0, 360], [560, 0, 900]) +
    cuboid(inside, between([front, 0, 380], [560, 760, 900]), wood) +
    cuboid(inside, between([front - 16, 760, 366], [560, 800, 914]), lighten(wood, 0.04))
  for (const into of [400, 650]) {
    drawn +=
      fill(plate(camera, [front, 50, into], [front, 720, into + 230]), lighten(wood, -0.02)) +
      fill(plate(camera, [front, 420, into + 34], [front, 680, into + 196]), lighten(wood, -0.09)) +
      fill(plate(camera, [front, 90, into + 34], [front, 370, into + 196]), lighten(wood, -0.09))
  }
  return (
    drawn +
    disc(camera.at([front, 400, 616]), 7, dye(0.82, 0.11, 85)) +
    disc(camera.at([front, 400, 664]), 7, dye(0.82, 0.11, 85)) +
    cuboid(inside, between([430, 800, 560], [540, 880, 760]), dye(0.66, 0.1, 30))
  )
}

function blocks(inside: SpatialRoom): string {
  const { dye, camera, scenery } = inside
  const chest = dye(0.62, 0.12, 200)
  return (
    underShade(inside, [400, 0, 60], [560, 0, 320]) +
    cuboid(inside, between([404, 0, 70], [560, 130, 320]), chest) +
    cuboid(inside, between([394, 130, 60], [560, 152, 330]), lighten(chest, 0.05)) +
    placed({ at: camera.at([404, 66, 196]), scale: 0.8 }, fill(star(26), dye(0.9, 0.1, 88))) +
    cuboid(inside, between([-330, 0, -60], [-270, 60, 0]), dye(0.7, 0.12, 25)) +
    cuboid(inside, between([-400, 0, -40], [-340, 60, 20]), dye(0.78, 0.12, 85)) +
    cuboid(inside, between([-370, 60, -50], [-310, 120, 10]), dye(0.64, 0.11, 250)) +
    disc([96, scenery.groundY + 40], 36, dye(0.64, 0.16, 28))
  )
}

/** The landing with its banister, and a lamp that is left on. */
function stairs({ scenery, camera, dye }: SpatialRoom): string {
  const wood = dye(0.56, 0.09, 50)
  const lamp = lch(0.92, 0.1, 84)
  const bars = Array.from({ length: 6 }, (_, index) =>
    stroke(line(camera, [60 + index * 56, 0, 1640], [60 + index * 56, 200, 1640]), wood, 5),
  )
  return (
    bars.join('') +
    stroke(line(camera, [20, 206, 1640], [360, 206, 1640]), lighten(wood, -0.05), 9) +
    stroke(line(camera, [130, 1000, 1500], [130, 560, 1500]), dye(0.4, 0.04, 50), 3) +
    solid(
      scenery,
      shape(camera, [90, 500, 1500], [170, 500, 1500], [148, 560, 1500], [112, 560, 1500]),
      dye(0.72, 0.14, 50),
    ) +
    glow(scenery, { at: camera.at([130, 490, 1500]), radii: [70, 60] }, [
      [0, sheer(lamp, scenery.palette.isDark ? 0.9 : 0.4)],
      [1, sheer(lamp, 0)],
    ])
  )
}

/** Out of a tent of blankets somebody looks in. */
function tent({ scenery, dark }: SpatialRoom, hue: number): string {
  const cloth = dark(0.06, hue + 130)
  const stripe = sheer(lighten(cloth, 0.06), 0.9)
  return (
    solid(scenery, path`M640 ${page.top}H1120V1120H830Q1010 820 1010 560T640 ${page.top}z`, cloth) +
    stroke(path`M800 ${page.top}Q1060 240 1056 600T930 1120M960 ${page.top}Q1100 260 1100 640T1030 1120`, stripe, 22) +
    stroke(path`M640 ${page.top}Q1010 250 1010 560T830 1120`, lighten(cloth, 0.13), 10) +
    [
      [716, 12, 16],
      [826, 116, 20],
      [926, 250, 23],
    ]
      .map(([x = 0, y = 0, size = 0]) => placed({ at: [x, y] }, fill(star(size), lch(0.86, 0.11, 80))))
      .join('')
  )
}
