import { lch, lighten } from '../../colour.ts'
import { glow, solid } from '../../forms.ts'
import { page } from '../../page.ts'
import { path, polygon } from '../../path.ts'
import { disc, ellipse, fill, placed, ring, sheer, stroke } from '../../shapes.ts'
import { block, shelf } from '../room/fittings.ts'
import type { Furniture, Room } from '../room/room.ts'
import { floorY } from '../room/window-wall.ts'
import { shavings } from './shavings.ts'

/** A bench under the window with something half made, tools on the wall, jars; a ladder and wheels close by. */
export function byWindow(inside: Room): Furniture {
  return {
    back: planks(inside) + tools(inside) + jars(inside) + bench(inside),
    floor: shavings(inside, { from: 470, to: 1060, top: 716 }) + barrel(inside),
    near: ladder(inside) + wheels(inside),
  }
}

function planks({ dye }: Room): string {
  let drawn = ''
  for (let x = page.left; x < page.right; x += 96) {
    drawn += stroke(path`M${x} ${page.top}V${floorY}`, sheer(dye(0.5, 0.06, 50), 0.32), 4)
  }
  return (
    drawn +
    fill(block([page.left, 66], [1184, 30]), dye(0.48, 0.075, 48)) +
    fill(block([page.left, 66], [1184, 8]), dye(0.62, 0.08, 55))
  )
}

/** Each on its nail, each in its place. */
function tools({ scenery, dye }: Room): string {
  const steel = dye(0.76, 0.025, 240)
  const handle = dye(0.58, 0.12, 38)
  const hammer =
    solid(scenery, block([-9, -10], [18, 130]), handle) + solid(scenery, path`M-44 -34h70l20 14v14h-90z`, steel)
  const saw = solid(scenery, path`M-18 0h36l-8 170z`, steel) + ring([0, -22], 22, { paint: handle, widthPx: 15 })
  const wrench = stroke('M0 0v104', steel, 15) + ring([0, -20], 20, { paint: steel, widthPx: 13 })
  return (
    solid(scenery, block([26, 170], [428, 262]), dye(0.62, 0.08, 68)) +
    placed({ at: [102, 246] }, hammer) +
    placed({ at: [214, 244] }, saw) +
    placed({ at: [310, 250] }, wrench) +
    placed({ at: [396, 246], degrees: 6 }, stroke('M0 -40v70', handle, 17) + stroke('M0 30v90', steel, 9)) +
    stroke(path`M102 206v10M214 206v10M310 206v10M396 196v10`, dye(0.3, 0.03, 50), 7)
  )
}

function jars(inside: Room): string {
  const { scenery, dye } = inside
  let drawn = ''
  const filled = [
    [862, 25],
    [918, 200],
    [972, 88],
    [1026, 145],
  ] as const
  for (const [x, hue] of filled) {
    drawn +=
      solid(scenery, path`M${x - 21} 330v-46q0 -12 12 -14h18q12 2 12 14v46z`, dye(0.72, 0.13, hue)) +
      fill(block([x - 17, 258], [34, 13]), dye(0.46, 0.06, 50)) +
      stroke(path`M${x - 11} 288v32`, sheer(dye(0.97, 0.02, 90), 0.7), 5)
  }
  return drawn + shelf(inside, [832, 330], 230)
}

function bench(inside: Room): string {
  const { scenery, dye } = inside
  const wood = dye(0.56, 0.09, 50)
  return (
    fill(block([520, 588], [600, 100]), sheer(dye(0.26, 0.05, 300), 0.5)) +
    solid(
      scenery,
      block([506, 584], [40, floorY - 570]) + block([1020, 584], [40, floorY - 570]),
      lighten(wood, -0.05),
    ) +
    solid(scenery, block([600, 612], [150, 74]), lighten(wood, 0.02)) +
    disc([675, 648], 9, dye(0.8, 0.1, 85)) +
    solid(scenery, block([478, 560], [640, 30]), lighten(wood, 0.06)) +
    fill(block([478, 560], [640, 8]), lighten(wood, 0.13)) +
    solid(scenery, path`M494 560v-34h46v12h20v-12h34v34z`, dye(0.46, 0.04, 250)) +
    stroke('M482 544h-34M448 528v32', dye(0.6, 0.03, 250), 7) +
    toyBoat(inside)
  )
}

/** Not finished yet. */
function toyBoat({ scenery, dye }: Room): string {
  return (
    stroke(path`M790 516V372`, dye(0.5, 0.08, 48), 9) +
    solid(scenery, path`M800 384q76 34 78 108h-78z`, dye(0.94, 0.03, 85)) +
    solid(scenery, path`M780 400v92h-58q6 -54 58 -92z`, dye(0.66, 0.15, 28)) +
    solid(scenery, path`M690 508h212q-14 42 -54 50h-112q-34 -8 -46 -50z`, dye(0.68, 0.1, 62)) +
    stroke(path`M700 526q96 12 194 0`, dye(0.52, 0.09, 48), 5) +
    solid(scenery, path`M930 560v-24q0 -8 8 -8h44q8 0 8 8v24z`, dye(0.62, 0.13, 200)) +
    stroke(path`M950 528l-12 -52M968 528l8 -58`, dye(0.5, 0.08, 48), 7)
  )
}

/** Plans, rolled up. */
function barrel({ scenery, dye }: Room): string {
  const wood = dye(0.58, 0.1, 48)
  const [x, y] = [80, 806]
  const rolls = [
    [-28, -216, 0.9, -8],
    [4, -240, 0.84, 2],
    [30, -204, 0.92, 10],
  ] as const
  return (
    ellipse([x, y], [94, 14], sheer(dye(0.2, 0.04, 280), 0.34)) +
    rolls
      .map(([right, up, lightness, degrees]) =>
        placed(
          { at: [x + right, y], degrees },
          solid(scenery, block([-14, up], [28, 120]), dye(lightness, 0.04, 85)) +
            ellipse([0, up], [14, 6], dye(0.7, 0.05, 70)),
        ),
      )
      .join('') +
    solid(scenery, path`M${x - 62} ${y - 136}q-26 68 4 136h116q30 -68 4 -136z`, wood) +
    stroke(path`M${x - 70} ${y - 100}q70 14 140 0M${x - 70} ${y - 34}q70 14 140 0`, dye(0.42, 0.03, 250), 11)
  )
}

function ladder({ scenery, dark }: Room): string {
  const wood = dark(0.02, 50)
  let drawn = ''
  for (let rung = 0; rung < 8; rung++) {
    const y = 10 + rung * 150
    drawn += stroke(path`M${916 - y * 0.05} ${y}L${1050 - y * 0.01} ${y - 8}`, lighten(wood, 0.05), 26)
  }
  return (
    drawn +
    solid(
      scenery,
      polygon([
        [900, page.top],
        [944, page.top],
        [886, 1110],
        [832, 1110],
      ]),
      wood,
    ) +
    solid(
      scenery,
      polygon([
        [1030, page.top],
        [1080, page.top],
        [1076, 1110],
        [1012, 1110],
      ]),
      wood,
    ) +
    ring([1004, 540], 74, { paint: dark(0.2, 75), widthPx: 22 }) +
    ring([1010, 552], 48, { paint: dark(0.16, 70), widthPx: 17 })
  )
}

function wheels({ scenery, dark }: Room): string {
  const lamp = lch(0.86, 0.13, 78)
  const brass = dark(0.18, 80)
  const wheel = (at: readonly [number, number], radius: number): string => {
    const teeth = [0, 45, 90, 135].map((degrees) =>
      placed({ at, degrees }, fill(block([-radius * 1.18, -radius * 0.16], [radius * 2.36, radius * 0.32]), brass)),
    )
    return (
      teeth.join('') +
      ring(at, radius * 0.82, { paint: brass, widthPx: radius * 0.34, inside: dark(0.04, 60) }) +
      disc(at, radius * 0.2, brass)
    )
  }
  return (
    wheel([760, 1066], 84) +
    wheel([640, 1096], 52) +
    stroke(path`M770 ${page.top}V64`, dark(0.04, 60), 5) +
    glow(scenery, { at: [770, 96], radii: [100, 100] }, [
      [0, sheer(lamp, scenery.palette.isDark ? 0.5 : 0.25)],
      [1, sheer(lamp, 0)],
    ]) +
    solid(scenery, path`M742 70h56l8 12v50h-72v-50z`, dark(0.06, 60)) +
    fill(block([746, 84], [48, 42]), lamp)
  )
}
