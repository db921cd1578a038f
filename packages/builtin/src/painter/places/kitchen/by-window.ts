import { lch, lighten } from '../../colour.ts'
import { glow, solid } from '../../forms.ts'
import { page } from '../../page.ts'
import { path, polygon, smoothPath } from '../../path.ts'
import { disc, ellipse, fill, sheer, stroke } from '../../shapes.ts'
import { block, shelf } from '../room/fittings.ts'
import type { Furniture, Room } from '../room/room.ts'
import { floorY } from '../room/window-wall.ts'

/** A counter under the window with a stove that is on, plates on a dresser, copper pans close by. */
export function byWindow(inside: Room): Furniture {
  const [, , hue] = inside.look.wall
  return {
    back: wallTiles(inside, hue) + counter(inside) + stove(inside) + dresser(inside),
    floor: stool(inside),
    near: pans(inside) + tableCorner(inside),
  }
}

function wallTiles({ scenery, dye }: Room, hue: number): string {
  let drawn = fill(block([430, 458], [700, 110]), dye(0.9, 0.03, hue))
  for (let row = 0; row < 3; row++) {
    for (let x = 430; x < page.right; x += 44) {
      if (!scenery.random.chance(0.35)) continue
      drawn += fill(block([x + 3, 461 + row * 36], [38, 31]), sheer(dye(0.74, 0.09, hue + 90), 0.55))
    }
  }
  return drawn
}

function counter({ scenery, dye }: Room): string {
  const front = dye(0.6, 0.085, 200)
  let drawn = solid(scenery, block([470, 574], [640, floorY - 568]), front)
  for (let door = 0; door < 4; door++) {
    const x = 486 + door * 112
    drawn += fill(block([x, 598], [94, 84]), lighten(front, 0.05)) + disc([x + 80, 638], 6, dye(0.8, 0.11, 85))
  }
  const top = dye(0.8, 0.06, 65)
  const bowl = path`M512 548q6 30 46 30t46 -30z`
  return (
    drawn +
    solid(scenery, block([454, 560], [660, 22]), top) +
    disc([536, 540], 15, dye(0.68, 0.17, 35)) +
    disc([562, 536], 16, dye(0.78, 0.15, 90)) +
    disc([584, 543], 14, dye(0.62, 0.15, 135)) +
    solid(scenery, bowl, dye(0.86, 0.04, 240)) +
    // A loaf, a jug, and what grows on the sill.
    solid(
      scenery,
      smoothPath([
        [640, 560],
        [644, 530],
        [690, 516],
        [738, 530],
        [744, 560],
      ]),
      dye(0.66, 0.11, 62),
    ) +
    stroke(path`M668 526l-8 22M692 522l-6 24M716 526l-4 22`, dye(0.82, 0.08, 72), 5)
  )
}

function stove(inside: Room): string {
  const { scenery, dye } = inside
  const iron = dye(0.4, 0.03, 250)
  const ember = lch(0.78, 0.16, 58)
  const steam = path`M872 452q-20 -34 0 -62t0 -66M900 456q18 -30 2 -58t6 -50`
  return (
    solid(scenery, block([800, 566], [190, floorY - 560]), iron) +
    solid(scenery, block([788, 552], [214, 20]), lighten(iron, 0.06)) +
    fill(path`M838 682v-50q0 -26 57 -26t57 26v50z`, lighten(iron, -0.12)) +
    glow(scenery, { at: [895, 664], radii: [120, 84] }, [
      [0, sheer(ember, 0.85)],
      [1, sheer(ember, 0)],
    ]) +
    fill(path`M862 682q4 -34 20 -46q2 20 14 26q4 -26 22 -36q-2 28 14 56z`, ember) +
    // The pot that has something good in it.
    solid(scenery, path`M830 490h124v44q0 20 -20 20h-84q-20 0 -20 -20z`, dye(0.6, 0.15, 30)) +
    stroke(path`M824 490h136`, dye(0.7, 0.14, 34), 12) +
    disc([892, 476], 9, dye(0.4, 0.04, 40)) +
    stroke(steam, sheer(dye(0.98, 0.01, 80), 0.5), 11)
  )
}

function dresser(inside: Room): string {
  const { scenery, dye } = inside
  const wood = dye(0.56, 0.085, 50)
  let drawn = solid(scenery, block([-60, 500], [260, floorY - 494]), wood)
  for (const x of [-40, 74]) {
    drawn +=
      fill(block([x, 532], [100, 140]), lighten(wood, 0.05)) + disc([x + (x < 0 ? 86 : 14), 600], 7, dye(0.8, 0.1, 85))
  }
  drawn += solid(scenery, block([-70, 486], [284, 20]), lighten(wood, 0.06))
  const dishes = [
    [30, 235],
    [92, 25],
    [154, 150],
  ] as const
  for (const y of [300, 414]) {
    for (const [x, hue] of dishes) {
      const radius = y === 300 ? 34 : 28
      drawn +=
        disc([x - 6, y - radius], radius, dye(0.9, 0.03, 80)) +
        disc([x - 6, y - radius], radius * 0.66, dye(0.7, 0.1, hue)) +
        disc([x - 6, y - radius], radius * 0.44, dye(0.92, 0.03, 80))
    }
    drawn += shelf(inside, [-64, y], 268)
  }
  const jug = path`M128 486v-40q-14 -14 -6 -30h50q8 16 -6 30v40z`
  return drawn + solid(scenery, jug, dye(0.78, 0.07, 230)) + stroke(path`M172 430q24 4 -4 36`, dye(0.78, 0.07, 230), 8)
}

function stool({ scenery, dye }: Room): string {
  const wood = dye(0.52, 0.08, 48)
  return (
    ellipse([800, 804], [92, 15], sheer(dye(0.2, 0.04, 280), 0.35)) +
    stroke(path`M760 700l-24 104M836 700l24 104M798 704v104M746 764h104`, lighten(wood, -0.06), 13) +
    solid(scenery, path`M728 690q70 -18 140 0v16q-70 16 -140 0z`, wood) +
    ellipse([798, 690], [70, 12], lighten(wood, 0.08))
  )
}

function pans({ scenery, dark }: Room): string {
  const copper = dark(0.16, 45)
  let drawn = stroke(path`M690 34H1110`, dark(0, 50), 16)
  const hung = [
    [760, 46, 40],
    [866, 66, 54],
    [980, 90, 62],
  ] as const
  for (const [x, length, radius] of hung) {
    drawn +=
      stroke(path`M${x} 38v${length}`, dark(0.04, 50), 10) +
      solid(
        scenery,
        path`M${x - radius} ${38 + length}h${radius * 2}q0 ${radius * 1.1} ${-radius} ${radius * 1.1}t${-radius} ${-radius * 1.1}z`,
        copper,
      ) +
      stroke(
        path`M${x - radius * 0.6} ${52 + length}q6 ${radius * 0.5} 22 ${radius * 0.66}`,
        sheer(lighten(copper, 0.2), 0.8),
        6,
      )
  }
  return drawn
}

function tableCorner({ scenery, dark }: Room): string {
  const cloth = dark(0.08, 25)
  const top = polygon([
    [720, 986],
    [1110, 930],
    [1110, 1110],
    [660, 1110],
  ])
  return (
    solid(scenery, top, cloth) +
    stroke(path`M724 994L1110 938`, lighten(cloth, 0.1), 9) +
    stroke(
      path`M800 990L760 1110M900 976L880 1110M1004 960L1010 1110M690 1050L1110 1010`,
      sheer(lighten(cloth, 0.09), 0.7),
      12,
    ) +
    solid(scenery, path`M930 960v-96q0 -26 20 -30v-34h56v34q20 4 20 30v96q-48 14 -96 0z`, dark(0.12, 230)) +
    stroke(path`M978 800q-30 -60 -66 -70M978 800q6 -80 -4 -130M980 800q40 -50 74 -60`, dark(0.1, 140), 9) +
    disc([908, 726], 26, dark(0.28, 15)) +
    disc([974, 662], 30, dark(0.34, 75)) +
    disc([1056, 736], 27, dark(0.28, 330))
  )
}
