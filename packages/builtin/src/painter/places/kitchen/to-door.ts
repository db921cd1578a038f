import { lch, lighten } from '../../colour.ts'
import { glow, solid } from '../../forms.ts'
import { page } from '../../page.ts'
import { path } from '../../path.ts'
import { disc, ellipse, fill, placed, sheer, stroke } from '../../shapes.ts'
import { line, plate, round, standing } from '../room/camera.ts'
import type { Furniture } from '../room/room.ts'
import { type SpatialRoom, between, cuboid, table, underShade } from '../room/solids.ts'
import { soupPot } from './soup-pot.ts'

/** Along the stove and the shelves to a door, behind which the table is laid. */
export function toDoor(inside: SpatialRoom): Furniture & { beyond: string } {
  return {
    back: clock(inside) + dresser(inside) + range(inside),
    floor: '',
    near: ladles(inside) + kneadingTable(inside),
    beyond: laidTable(inside),
  }
}

function clock({ camera, dye }: SpatialRoom): string {
  const at = [-430, 740, 1148] as const
  return (
    fill(round(camera, at, { radius: 60, wall: 'first' }), dye(0.5, 0.09, 45)) +
    fill(round(camera, at, { radius: 48, wall: 'first' }), dye(0.94, 0.02, 85)) +
    stroke(line(camera, [-430, 772, 1146], at, [-408, 728, 1146]), dye(0.3, 0.03, 50), 4)
  )
}

/** Shelves from the floor to the beams, full of what a kitchen needs. */
function dresser(inside: SpatialRoom): string {
  const { camera, dye, scenery } = inside
  const wood = dye(0.56, 0.085, 50)
  let drawn =
    underShade(inside, [-600, 0, 180], [-430, 0, 900]) + cuboid(inside, between([-600, 0, 180], [-440, 262, 900]), wood)
  for (let into = 200; into < 880; into += 176) {
    drawn +=
      fill(plate(camera, [-440, 40, into], [-440, 226, into + 148]), lighten(wood, 0.02)) +
      disc(camera.at([-440, 150, into + 26]), 6, dye(0.8, 0.1, 85))
  }
  drawn += cuboid(inside, between([-600, 262, 170], [-420, 284, 910]), lighten(wood, 0.06))
  for (const up of [450, 610, 770]) {
    drawn += cuboid(inside, between([-600, up - 16, 190], [-520, up, 900]), lighten(wood, 0.02))
    for (let index = 0; index < 6; index++) {
      const into = 830 - index * 116
      const hue = scenery.random.pick([25, 60, 95, 150, 235])
      drawn +=
        up === 610
          ? fill(round(camera, [-572, up + 48, into], { radius: 46, wall: 'second' }), dye(0.9, 0.03, 80)) +
            fill(round(camera, [-570, up + 48, into], { radius: 28, wall: 'second' }), dye(0.7, 0.1, hue))
          : standing(
              camera,
              [-560, up, into],
              fill('M-26 0v-62q0 -12 12 -14h28q12 2 12 14v62z', dye(0.72, 0.12, hue)) +
                fill('M-20 -88h40v14h-40z', dye(0.46, 0.06, 50)),
            )
    }
  }
  return drawn
}

function range(inside: SpatialRoom): string {
  const { camera, dye, scenery } = inside
  const iron = dye(0.4, 0.03, 250)
  const front = dye(0.6, 0.085, 200)
  const ember = lch(0.78, 0.16, 58)
  let drawn =
    underShade(inside, [380, 0, 100], [560, 0, 940]) + cuboid(inside, between([400, 0, 560], [560, 258, 940]), front)
  for (const into of [580, 760]) {
    drawn += fill(plate(camera, [400, 36, into], [400, 228, into + 150]), lighten(front, 0.02))
  }
  return (
    drawn +
    cuboid(inside, between([388, 258, 560], [560, 280, 950]), dye(0.8, 0.06, 65)) +
    standing(
      camera,
      [450, 280, 760],
      fill('M-60 -50q8 50 46 50h28q38 0 46 -50z', dye(0.86, 0.04, 240)) + disc([0, -58], 26, dye(0.66, 0.16, 35)),
    ) +
    cuboid(inside, between([450, 262, 300], [510, roomTop, 360]), dye(0.36, 0.03, 250)) +
    cuboid(inside, between([390, 0, 200], [560, 248, 540]), iron) +
    cuboid(inside, between([378, 248, 190], [560, 268, 550]), lighten(iron, 0.06)) +
    fill(plate(camera, [390, 60, 260], [390, 196, 480]), lighten(iron, -0.12)) +
    glow(scenery, { at: camera.at([390, 110, 370]), radii: [90, 90] }, [
      [0, sheer(ember, 0.85)],
      [1, sheer(ember, 0)],
    ]) +
    standing(camera, [450, 268, 430], soupPot(inside))
  )
}

const roomTop = 920

function laidTable(inside: SpatialRoom): string {
  const { camera, dye } = inside
  const cloth = dye(0.8, 0.08, 25)
  return (
    table(inside, between([60, 0, 1420], [330, 200, 1600]), cloth) +
    standing(
      camera,
      [180, 200, 1500],
      fill('M-70 0v-44q70 -26 140 0v44z', dye(0.88, 0.05, 70)) +
        fill('M-70 -40q70 -30 140 0l-10 18q-20 -10 -36 4q-30 -14 -50 0q-20 -14 -34 0z', dye(0.72, 0.13, 10)) +
        [-36, 0, 36]
          .map((x) => stroke(`M${x} -56v-30`, dye(0.9, 0.06, 90), 8) + disc([x, -94], 8, lch(0.9, 0.14, 82)))
          .join(''),
    )
  )
}

function ladles({ scenery, dark }: SpatialRoom): string {
  const steel = dark(0.16, 240)
  const rail = stroke(path`M700 30H1110`, dark(0, 50), 16)
  const ladle = stroke('M0 0V150', steel, 10) + fill('M-34 146h68q0 44 -34 44t-34 -44z', steel)
  const slice = stroke('M0 0V120', steel, 10) + solid(scenery, 'M-26 116h52l8 92h-68z', steel)
  const whisk = stroke('M0 0V110', dark(0.1, 50), 14) + stroke('M0 104q-44 70 0 118q44 -48 0 -118M0 104v116', steel, 5)
  const garlic = [0, 46, 92, 138]
    .map((y, index) => disc([index % 2 === 0 ? -15 : 15, 60 + y], 27, dark(0.26, 85)))
    .join('')
  return (
    stroke(path`M1050 ${page.top}V230`, dark(0.04, 60), 8) +
    placed({ at: [1050, 30] }, garlic) +
    rail +
    placed({ at: [770, 34] }, ladle) +
    placed({ at: [864, 34] }, slice) +
    placed({ at: [954, 34] }, whisk)
  )
}

function kneadingTable({ scenery, dark }: SpatialRoom): string {
  const wood = dark(0.02, 52)
  const pin = stroke(path`M880 986L1060 1030`, dark(0.16, 55), 36)
  const handles = stroke(path`M848 978l34 9M1058 1030l36 9`, dark(0.24, 55), 18)
  return (
    solid(scenery, path`M690 1110L766 930H1110V1110z`, wood) +
    stroke(path`M768 934H1110`, lighten(wood, 0.09), 12) +
    ellipse([940, 918], [104, 20], dark(0.2, 240)) +
    solid(scenery, path`M836 850h208q-6 74 -72 74h-64q-66 0 -72 -74z`, dark(0.14, 230)) +
    stroke(path`M830 850h220`, dark(0.24, 230), 16) +
    stroke(path`M992 846L1050 716`, dark(0.1, 52), 18) +
    pin +
    handles
  )
}
