import { lch, lighten } from '../../colour.ts'
import { glow, solid } from '../../forms.ts'
import { page } from '../../page.ts'
import { path, smoothPath, star } from '../../path.ts'
import { disc, ellipse, fill, placed, sheer, stroke } from '../../shapes.ts'
import { plate, standing } from '../room/camera.ts'
import { roundRug } from '../room/fittings.ts'
import type { Furniture } from '../room/room.ts'
import { type SpatialRoom, between, cuboid, underShade } from '../room/solids.ts'

/** A bed that comes along under the window, a night table in the corner, a tall bookcase; paper stars close by. */
export function inCorner(inside: SpatialRoom): Furniture {
  const [, , hue] = inside.look.wall
  return {
    back: bookcase(inside) + picture(inside) + nightTable(inside) + bed(inside, hue),
    floor: roundRug(inside, hue + 60) + rockingHorse(inside),
    near: paperMoon(inside) + pillows(inside, hue),
  }
}

function bookcase(inside: SpatialRoom): string {
  const { camera, dye, scenery } = inside
  const wood = dye(0.6, 0.085, 52)
  let drawn =
    underShade(inside, [740, 0, 0], [1080, 0, 120]) +
    cuboid(inside, between([740, 0, 0], [1080, 640, 110]), wood) +
    fill(plate(camera, [758, 26, 110], [1062, 622, 110]), lighten(wood, -0.13))
  for (const up of [40, 180, 330, 480]) {
    for (let along = 770; along < 1040;) {
      const thick = scenery.random.between(16, 34)
      const tall = scenery.random.between(70, 118)
      if (scenery.random.chance(0.86)) {
        const hue = scenery.random.pick([25, 60, 95, 165, 250, 330])
        drawn += fill(plate(camera, [along, up, 108], [along + thick, up + tall, 108]), dye(0.64, 0.12, hue))
      }
      along += thick + 3
    }
    drawn += fill(plate(camera, [752, up - 16, 110], [1068, up, 110]), lighten(wood, 0.04))
  }
  return (
    drawn +
    standing(
      camera,
      [840, 640, 60],
      // A bear whom somebody has loved for long.
      disc([-24, -84], 15, dye(0.6, 0.1, 60)) +
        disc([24, -84], 15, dye(0.6, 0.1, 60)) +
        ellipse([0, -26], [38, 34], dye(0.64, 0.1, 62)) +
        disc([0, -66], 32, dye(0.66, 0.1, 62)) +
        ellipse([0, -56], [13, 10], dye(0.84, 0.05, 75)),
    )
  )
}

function picture({ camera, scenery, dye }: SpatialRoom): string {
  const frame = dye(0.56, 0.09, 48)
  const sky = dye(0.84, 0.06, 225)
  return (
    solid(scenery, plate(camera, [196, 540, 4], [372, 690, 4]), frame) +
    fill(plate(camera, [210, 554, 4], [358, 676, 4]), sky) +
    fill(plate(camera, [210, 554, 4], [358, 602, 4]), dye(0.7, 0.1, 140)) +
    disc(camera.at([246, 642, 4]), 11, dye(0.88, 0.11, 85))
  )
}

function nightTable(inside: SpatialRoom): string {
  const { camera, dye, scenery } = inside
  const wood = dye(0.56, 0.09, 50)
  const shade = lch(scenery.palette.isDark ? 0.88 : 0.84, 0.11, 75)
  return (
    underShade(inside, [60, 0, 30], [230, 0, 190]) +
    cuboid(inside, between([60, 0, 30], [230, 190, 190]), wood) +
    fill(plate(camera, [80, 104, 190], [210, 172, 190]), lighten(wood, 0.05)) +
    disc(camera.at([145, 138, 190]), 6, dye(0.82, 0.11, 85)) +
    standing(
      camera,
      [150, 190, 110],
      stroke('M0 0v-60', dye(0.5, 0.07, 50), 14) +
        ellipse([0, 0], [34, 9], dye(0.5, 0.07, 50)) +
        glow(scenery, { at: [0, -92], radii: [130, 130] }, [
          [0, sheer(shade, scenery.palette.isDark ? 0.6 : 0.2)],
          [1, sheer(shade, 0)],
        ]) +
        solid(scenery, 'M-30 -126h60l28 74h-116z', shade),
    )
  )
}

function bed(inside: SpatialRoom, hue: number): string {
  const { camera, dye, scenery } = inside
  const { random } = scenery
  const wood = dye(0.56, 0.09, 50)
  const quilt = dye(0.8, 0.07, hue)
  const patch = (): string => {
    let drawn = ''
    for (let into = 470; into < 1060; into += 98) {
      for (let row = 0; row < 3; row++) {
        const lightness = random.between(0.66, 0.84)
        const cloth = dye(lightness, 0.11, hue + random.pick([0, 60, 130, 200, 290]))
        drawn += fill(plate(camera, [16 + row * 112, 172, into], [128 + row * 112, 172, into + 98]), cloth)
      }
      drawn += fill(
        plate(camera, [354, 70, into], [354, 172, into + 98]),
        dye(random.between(0.58, 0.72), 0.11, hue + random.pick([0, 60, 130, 200, 290])),
      )
    }
    return drawn
  }
  const pillow = smoothPath([
    [-96, -6],
    [-88, -62],
    [0, -76],
    [88, -62],
    [96, -6],
    [0, 8],
  ])
  return (
    underShade(inside, [0, 0, 240], [360, 0, 1100]) +
    cuboid(inside, between([0, 0, 236], [352, 300, 262]), wood) +
    cuboid(inside, between([8, 30, 262], [340, 100, 1100]), lighten(wood, -0.03)) +
    cuboid(inside, between([10, 100, 262], [344, 162, 1100]), dye(0.93, 0.02, 85)) +
    standing(camera, [176, 168, 350], solid(scenery, pillow, dye(0.96, 0.02, 85))) +
    cuboid(inside, between([4, 70, 460], [354, 172, 1100]), quilt) +
    patch() +
    fill(plate(camera, [4, 174, 440], [356, 174, 480]), dye(0.95, 0.02, 85))
  )
}

function rockingHorse({ scenery, dye }: SpatialRoom): string {
  const wood = dye(0.72, 0.09, 66)
  const [x, y] = [92, scenery.groundY - 6]
  const horse =
    ellipse([0, 2], [110, 12], sheer(dye(0.2, 0.04, 280), 0.3)) +
    stroke('M-104 -16Q0 18 104 -16', dye(0.6, 0.15, 28), 13) +
    stroke('M-44 -62L-64 -10M40 -62L62 -10', wood, 17) +
    stroke('M-64 -92q-30 14 -34 46', dye(0.46, 0.08, 45), 13) +
    solid(
      scenery,
      'M-66 -60q-8 -44 34 -44h50q14 -34 34 -62q10 -14 20 2q22 8 34 40q-6 14 -26 8q-10 26 -18 58q-6 20 -30 20h-70q-24 0 -28 -22z',
      wood,
    ) +
    stroke('M28 -112q8 -40 30 -56', dye(0.46, 0.08, 45), 14) +
    disc([74, -142], 4.5, dye(0.25, 0.03, 50)) +
    fill('M-34 -106h50v24q-24 12 -50 0z', dye(0.6, 0.15, 28))
  return placed({ at: [x, y] }, horse)
}

/** A moon and stars that hang from the ceiling, with a light in them. */
function paperMoon({ scenery, dark }: SpatialRoom): string {
  const warm = lch(0.86, 0.11, 80)
  const string = sheer(dark(0.1, 60), 0.8)
  const shining = sheer(warm, scenery.palette.isDark ? 0.42 : 0.24)
  const moon = smoothPath([
    [-10, -66],
    [40, -52],
    [64, 0],
    [40, 52],
    [-10, 66],
    [22, 30],
    [32, 0],
    [22, -30],
  ])
  return (
    stroke(path`M936 ${page.top}V84M836 ${page.top}V70`, string, 3) +
    glow(scenery, { at: [946, 146], radii: [170, 170] }, [
      [0, shining],
      [1, sheer(warm, 0)],
    ]) +
    placed({ at: [926, 146] }, fill(moon, warm)) +
    placed({ at: [836, 92] }, fill(star(24), warm))
  )
}

/** A heap of pillows that somebody left on the floor. */
function pillows({ scenery, dark }: SpatialRoom, hue: number): string {
  const cushion = (turn: number) => dark(0.1, hue + turn)
  return (
    solid(scenery, path`M730 1120q-20 -130 60 -150q120 -30 190 10q50 40 40 140z`, cushion(60)) +
    stroke(path`M780 1010q90 -36 190 0`, sheer(lighten(cushion(60), 0.08), 0.8), 9) +
    solid(scenery, path`M900 1000q-30 -80 40 -100q100 -24 180 -4v120q-110 30 -220 -16z`, cushion(130)) +
    disc([1010, 940], 13, lighten(cushion(130), 0.14)) +
    disc([960, 964], 13, lighten(cushion(130), 0.14)) +
    disc([1060, 976], 13, lighten(cushion(130), 0.14))
  )
}
