import { lighten } from '../../colour.ts'
import { solid } from '../../forms.ts'
import { page } from '../../page.ts'
import { path, polygon, star } from '../../path.ts'
import { disc, ellipse, fill, placed, ring, sheer, stroke } from '../../shapes.ts'
import { block, shelf } from '../room/fittings.ts'
import type { Furniture, Room } from '../room/room.ts'

/** A blackboard with chalk pictures, desks by the window, a globe; close by, a desk with books and paper birds above. */
export function byWindow(inside: Room): Furniture {
  return {
    back: blackboard(inside) + map(inside) + globe(inside),
    floor: desk(inside, 640, 0.86) + desk(inside, 850, 1) + satchel(inside),
    near: paperBirds(inside) + books(inside),
  }
}

/** Chalk draws suns and houses: letters are for others to write. */
function blackboard({ scenery, dye }: Room): string {
  const { random, palette } = scenery
  const slate = dye(palette.isDark ? 0.36 : 0.46, 0.05, 165)
  const chalk = sheer(dye(0.97, 0.02, 85), 0.75)
  const house = path`M330 420v-66l44 -36l44 36v66zM364 420v-34h20v34`
  const hill = path`M110 424q70 -50 140 -8t74 6`
  const rays = [0, 45, 90, 135, 180, 225, 270, 315].map((degrees) =>
    placed({ at: [184, 282], degrees }, stroke(path`M36 0h22`, chalk, 5)),
  )
  return (
    solid(scenery, block([52, 190], [404, 270]), dye(0.56, 0.085, 52)) +
    fill(block([68, 206], [372, 238]), slate) +
    stroke(
      path`M100 ${random.between(230, 250)}q120 -20 250 10M180 400q90 -16 200 6`,
      sheer(lighten(slate, 0.06), 0.7),
      34,
    ) +
    ring([184, 282], 26, { paint: chalk, widthPx: 5 }) +
    rays.join('') +
    stroke(house + hill, chalk, 5) +
    solid(scenery, block([44, 456], [420, 16]), dye(0.66, 0.085, 58)) +
    fill(block([250, 448], [26, 8]) + block([292, 448], [18, 8]), dye(0.97, 0.02, 85)) +
    fill(block([330, 446], [22, 10]), dye(0.78, 0.12, 350))
  )
}

function map({ scenery, dye }: Room): string {
  const land = dye(0.74, 0.1, 130)
  return (
    solid(scenery, block([876, 196], [168, 206]), dye(0.88, 0.05, 220)) +
    fill(path`M896 250q30 -34 60 -12t-4 46q-10 40 -34 22t-22 -56z`, land) +
    fill(path`M968 300q36 -30 56 6t-14 66q-30 -4 -42 -72z`, dye(0.78, 0.1, 75)) +
    stroke(path`M866 194h190M866 404h190`, dye(0.5, 0.08, 48), 12)
  )
}

function globe(inside: Room): string {
  const { scenery, dye } = inside
  const ball = dye(0.66, 0.11, 235)
  return (
    shelf(inside, [862, 572], 200) +
    stroke(path`M916 486q-32 60 36 74v10M926 571h54`, dye(0.56, 0.1, 75), 9) +
    disc([956, 512], 42, ball) +
    fill(path`M930 492q24 -22 44 -8t-10 28q-6 20 -22 8z`, dye(0.74, 0.12, 135)) +
    fill(path`M966 528q20 -10 24 2t-24 16z`, dye(0.74, 0.12, 135)) +
    solid(scenery, block([1010, 516], [14, 56]), dye(0.6, 0.14, 25)) +
    solid(scenery, block([1026, 504], [16, 68]), dye(0.72, 0.12, 90))
  )
}

function desk({ scenery, dye }: Room, x: number, scale: number): string {
  const wood = dye(0.66, 0.095, 60)
  const iron = dye(0.4, 0.05, 250)
  const top = polygon([
    [-86, -128],
    [86, -128],
    [104, -100],
    [-104, -100],
  ])
  const drawn =
    ellipse([0, 2], [116, 13], sheer(dye(0.2, 0.04, 280), 0.32)) +
    stroke('M-84 -90L-92 0M84 -90L92 0M-88 -34H88', iron, 11) +
    fill(block([-92, -100], [184, 34]), lighten(wood, -0.08)) +
    solid(scenery, top, wood) +
    fill(
      polygon([
        [-42, -124],
        [16, -124],
        [20, -106],
        [-46, -106],
      ]),
      dye(0.95, 0.02, 85),
    ) +
    fill(path`M44 -112v-34h24v34z`, dye(0.66, 0.12, x < 700 ? 25 : 255)) +
    stroke(path`M50 -146l-6 -26M58 -146l2 -32M64 -146l10 -22`, dye(0.76, 0.13, 85), 5)
  return placed({ at: [x, 706 + scale * 74], scale }, drawn)
}

function satchel({ scenery, dye }: Room): string {
  const leather = dye(0.54, 0.11, 42)
  const [x, y] = [92, scenery.groundY - 10]
  return (
    ellipse([x, y + 2], [78, 11], sheer(dye(0.2, 0.04, 280), 0.32)) +
    stroke(path`M${x - 30} ${y - 86}q30 -40 60 0`, lighten(leather, -0.08), 9) +
    solid(scenery, path`M${x - 62} ${y}v-74q0 -16 16 -16h92q16 0 16 16v74z`, leather) +
    fill(path`M${x - 62} ${y - 40}v-34q0 -16 16 -16h92q16 0 16 16v34q-62 20 -124 0z`, lighten(leather, 0.07)) +
    fill(block([x - 8, y - 44], [16, 24]), dye(0.84, 0.1, 85))
  )
}

function paperBirds({ dark }: Room): string {
  const birds = [
    [936, 190, 1.5, 210],
    [806, 96, 1.1, 20],
    [1034, 84, 1.2, 90],
  ] as const
  return birds
    .map(([x, y, scale, hue]) => {
      const paper = dark(0.2, hue)
      const bird =
        fill(
          polygon([
            [-52, 4],
            [0, -14],
            [54, -34],
            [20, 20],
            [-8, 30],
          ]),
          paper,
        ) +
        fill(
          polygon([
            [-4, -10],
            [-34, -66],
            [26, -6],
          ]),
          lighten(paper, 0.1),
        ) +
        fill(
          polygon([
            [4, -8],
            [34, -58],
            [28, 4],
          ]),
          lighten(paper, -0.06),
        )
      return (
        stroke(path`M${x} ${page.top}V${y - 12}`, sheer(dark(0.1, 60), 0.8), 3) + placed({ at: [x, y], scale }, bird)
      )
    })
    .join('')
}

function books({ scenery, dark }: Room): string {
  const stack = [
    [880, 912, 200, 40, 20],
    [898, 870, 176, 42, 250],
    [886, 836, 186, 34, 85],
  ] as const
  let drawn =
    solid(
      scenery,
      polygon([
        [760, 960],
        [1110, 940],
        [1110, 1110],
        [700, 1110],
      ]),
      dark(0, 52),
    ) + stroke(path`M764 966L1110 946`, dark(0.1, 58), 11)
  for (const [x, y, width, height, hue] of stack) {
    const cover = dark(0.14, hue)
    drawn +=
      solid(scenery, block([x, y], [width, height]), cover) +
      fill(block([x, y + 8], [width - 12, height - 16]), dark(0.36, 85)) +
      fill(block([x + width - 20, y], [20, height]), lighten(cover, 0.04))
  }
  return (
    drawn +
    disc([968, 800], 38, dark(0.22, 25)) +
    stroke(path`M968 768q4 -20 16 -26`, dark(0.02, 60), 8) +
    fill(path`M978 752q24 -26 48 -10q-16 24 -48 10z`, dark(0.18, 140)) +
    placed({ at: [806, 1040] }, fill(star(30), dark(0.26, 85)))
  )
}
