import { lch, lighten } from '../../colour.ts'
import { glow, solid } from '../../forms.ts'
import { page } from '../../page.ts'
import { path, polygon, smoothPath, star } from '../../path.ts'
import { disc, ellipse, fill, placed, sheer, stroke } from '../../shapes.ts'
import { block, roundRug, shelf } from '../room/fittings.ts'
import type { Furniture, Room } from '../room/room.ts'
import { floorY } from '../room/window-wall.ts'

/** A bed with a patchwork quilt under the window, a wardrobe, toys, a curtain held aside close by. */
export function byWindow(inside: Room): Furniture {
  const [, , hue] = inside.look.wall
  return {
    back: wardrobe(inside) + toyShelf(inside) + bunting(inside),
    floor: bed(inside, hue) + roundRug(inside, hue + 60) + toys(inside),
    near: drape(inside, hue),
  }
}

function wardrobe({ scenery, dye }: Room): string {
  const wood = dye(0.6, 0.085, 52)
  let drawn =
    solid(scenery, path`M-50 ${floorY - 4}V236q110 -66 220 0V${floorY - 4}z`, wood) +
    solid(scenery, path`M-64 252q124 -84 248 0v-22q-124 -84 -248 0z`, lighten(wood, 0.07))
  for (const x of [-34, 66])
    drawn +=
      fill(block([x, 274], [88, 380]), lighten(wood, 0.05)) +
      fill(block([x + 12, 290], [64, 160]), sheer(lighten(wood, -0.05), 0.7))
  return drawn + disc([48, 470], 8, dye(0.82, 0.11, 85)) + disc([72, 470], 8, dye(0.82, 0.11, 85))
}

function toyShelf(inside: Room): string {
  const { scenery, dye } = inside
  const boat = path`M250 372h96l-18 30h-60z`
  const sail = path`M294 366v-76l46 70z`
  let drawn =
    solid(scenery, boat, dye(0.6, 0.14, 28)) +
    fill(sail, dye(0.93, 0.02, 85)) +
    stroke(path`M294 372v-86`, dye(0.4, 0.06, 45), 5)
  const spines = [
    [370, 62, 262],
    [388, 74, 30],
    [408, 58, 90],
    [426, 68, 160],
  ] as const
  for (const [x, tall, hue] of spines) drawn += solid(scenery, block([x, 402 - tall], [16, tall]), dye(0.6, 0.12, hue))
  return drawn + shelf(inside, [232, 402], 226)
}

function bunting({ dye }: Room): string {
  const hues = [25, 85, 200, 330, 140, 55]
  let drawn = stroke(path`M190 120Q340 226 492 104`, dye(0.5, 0.04, 60), 4)
  hues.forEach((hue, index) => {
    const share = (index + 0.6) / hues.length
    const x = 190 + 302 * share
    const y = 120 + 190 * share * (1 - share) * 1.06 - 16 * share
    drawn += fill(
      polygon([
        [x - 20, y],
        [x + 20, y - 1],
        [x + 1, y + 44],
      ]),
      dye(0.72, 0.13, hue),
    )
  })
  return drawn
}

function bed(inside: Room, hue: number): string {
  const { scenery, dye } = inside
  const { random } = scenery
  const wood = dye(0.56, 0.09, 50)
  let quilt = ''
  for (let row = 0; row < 3; row++) {
    for (let column = 0; column < 7; column++) {
      const [x, y] = [592 + column * 66 - row * 8, 636 + row * 44]
      const patch = dye(random.between(0.64, 0.82), 0.11, hue + random.pick([0, 60, 130, 200, 290]))
      quilt += fill(
        polygon([
          [x, y],
          [x + 66, y],
          [x + 58, y + 44],
          [x - 8, y + 44],
        ]),
        patch,
      )
      if (random.chance(0.3)) quilt += disc([x + 28, y + 22], 10, sheer(dye(0.95, 0.03, 85), 0.8))
    }
  }
  return (
    fill(block([520, 786], [580, 22]), sheer(dye(0.18, 0.04, 280), 0.35)) +
    solid(scenery, path`M1010 800V560q0 -60 60 -60h50v300z`, lighten(wood, -0.03)) +
    solid(
      scenery,
      smoothPath([
        [880, 640],
        [892, 586],
        [968, 572],
        [1030, 596],
        [1034, 646],
      ]),
      dye(0.95, 0.02, 85),
    ) +
    solid(scenery, path`M566 770V660q2 -30 40 -32h420v142z`, dye(0.86, 0.05, hue)) +
    quilt +
    solid(scenery, block([560, 762], [480, 26]), wood) +
    solid(scenery, path`M536 806V620q0 -26 22 -26t22 26v186z`, wood) +
    disc([558, 592], 21, lighten(wood, 0.08)) +
    fill(block([1004, 770], [30, 36]), wood) +
    stroke(path`M598 640q200 -14 400 0`, sheer(dye(0.97, 0.02, 85), 0.8), 12)
  )
}

function toys({ scenery, dye }: Room): string {
  const x = 96
  const y = scenery.groundY + 8
  return (
    ellipse([x, y + 40], [96, 13], sheer(dye(0.2, 0.04, 280), 0.3)) +
    disc([x + 54, y + 4], 38, dye(0.64, 0.16, 28)) +
    fill(path`M${x + 17} ${y + 2}q37 -22 75 0v12q-38 -20 -75 0z`, dye(0.9, 0.05, 88)) +
    solid(scenery, block([x - 70, y - 20], [62, 60]), dye(0.7, 0.11, 200)) +
    placed({ at: [x - 39, y + 10] }, fill(star(19), dye(0.92, 0.09, 88))) +
    solid(scenery, block([x - 54, y - 74], [54, 54]), dye(0.78, 0.12, 85)) +
    disc([x - 27, y - 47], 13, dye(0.62, 0.13, 330))
  )
}

/** The curtain through which somebody looks in, and a lantern of stars that hangs before it. */
function drape({ scenery, dark }: Room, hue: number): string {
  const cloth = dark(0.06, hue + 60)
  const warm = lch(0.86, 0.11, 80)
  const hang = smoothPath(
    [
      [820, page.top],
      [1120, page.top],
      [1120, 1120],
      [900, 1120],
      [968, 900],
      [1010, 660],
      [960, 320],
    ],
    1 / 8,
  )
  const folds = path`M900 -60Q1010 260 1042 640M980 -60Q1060 300 1066 640M1046 700Q1010 900 980 1100`
  let drawn =
    solid(scenery, hang, cloth) +
    stroke(folds, sheer(lighten(cloth, 0.06), 0.9), 13) +
    stroke(path`M1000 668Q1050 690 1110 664`, dark(0.24, 85), 22)
  const stars = [
    [866, 128, 26],
    [790, 92, 19],
    [706, 66, 15],
  ] as const
  for (const [x, y, size] of stars) {
    drawn +=
      stroke(path`M${x} ${page.top}V${y - size}`, sheer(dark(0.1, 60), 0.8), 3) +
      glow(scenery, { at: [x, y], radii: [size * 2.6, size * 2.6] }, [
        [0, sheer(warm, 0.4)],
        [1, sheer(warm, 0)],
      ]) +
      placed({ at: [x, y] }, fill(star(size), warm))
  }
  return drawn
}
