import { lighten } from '../../colour.ts'
import { solid } from '../../forms.ts'
import { page } from '../../page.ts'
import { path } from '../../path.ts'
import { disc, ellipse, fill, placed, ring, sheer, stroke } from '../../shapes.ts'
import { line, plate, standing } from '../room/camera.ts'
import { block } from '../room/fittings.ts'
import type { Furniture } from '../room/room.ts'
import { type SpatialRoom, between, cuboid, shape, underShade } from '../room/solids.ts'
import { shavings } from './shavings.ts'

/** A long bench that comes along under the window, tools in the corner, planks that lean; rope and a saw close by. */
export function inCorner(inside: SpatialRoom): Furniture {
  return {
    back: boards(inside) + toolWall(inside) + leaningPlanks(inside) + bench(inside),
    floor: sawhorse(inside) + shavings(inside, { from: 560, to: 900, top: 760 }),
    near: hangingThings(inside) + paintPots(inside),
  }
}

/** The walls are of boards. */
function boards({ camera, dye }: SpatialRoom): string {
  const seam = sheer(dye(0.5, 0.06, 50), 0.3)
  let drawn = ''
  for (let along = 110; along < 1300; along += 120)
    drawn += stroke(line(camera, [along, 0, 0], [along, 980, 0]), seam, 4)
  for (let into = 90; into < 260; into += 90) drawn += stroke(line(camera, [0, 0, into], [0, 980, into]), seam, 4)
  return drawn
}

function toolWall({ scenery, camera, dye }: SpatialRoom): string {
  const steel = dye(0.76, 0.025, 240)
  const handle = dye(0.58, 0.12, 38)
  const hammer = solid(scenery, block([-8, 0], [16, 110]), handle) + solid(scenery, 'M-40 -24h64l18 14v12h-82z', steel)
  const saw = solid(scenery, 'M-16 20h32l-8 140z', steel) + ring([0, 0], 20, { paint: handle, widthPx: 13 })
  const wrench = stroke('M0 20v90', steel, 14) + ring([0, 0], 18, { paint: steel, widthPx: 12 })
  return (
    solid(scenery, plate(camera, [60, 440, 4], [400, 740, 4]), dye(0.62, 0.08, 68)) +
    standing(camera, [340, 660, 8], hammer) +
    standing(camera, [230, 660, 8], saw) +
    standing(camera, [128, 660, 8], wrench)
  )
}

function leaningPlanks({ scenery, camera, dye }: SpatialRoom): string {
  const planks: readonly (readonly [along: number, lean: number, tall: number, lightness: number])[] = [
    [1010, 40, 760, 0.62],
    [930, -30, 660, 0.7],
    [840, 50, 560, 0.58],
    [770, 20, 700, 0.66],
  ]
  return planks
    .map(([along, lean, tall, lightness]) => {
      const wood = dye(lightness, 0.09, 60)
      const grain = line(camera, [along + 30, 20, 100], [along + 30 + lean, tall - 30, 12])
      return (
        solid(
          scenery,
          shape(camera, [along, 0, 110], [along + 66, 0, 110], [along + 66 + lean, tall, 6], [along + lean, tall, 6]),
          wood,
        ) + stroke(grain, sheer(lighten(wood, -0.07), 0.7), 4)
      )
    })
    .join('')
}

function bench(inside: SpatialRoom): string {
  const { scenery, camera, dye } = inside
  const wood = dye(0.56, 0.09, 50)
  const steel = dye(0.46, 0.04, 250)
  const leg = (into: number): string =>
    cuboid(inside, between([150, 0, into], [196, 230, into + 46]), lighten(wood, -0.05))
  const boat =
    stroke('M0 -60V-206', dye(0.5, 0.08, 48), 8) +
    solid(scenery, 'M8 -196q66 30 68 96h-68z', dye(0.94, 0.03, 85)) +
    solid(scenery, 'M-8 -184v82h-52q6 -48 52 -82z', dye(0.66, 0.15, 28)) +
    solid(scenery, 'M-96 -64h190q-12 38 -46 62h-98q-32 -22 -46 -62z', dye(0.68, 0.1, 62))
  return (
    underShade(inside, [0, 0, 220], [200, 0, 1100]) +
    fill(plate(camera, [20, 30, 240], [20, 230, 1060]), lighten(wood, -0.16)) +
    leg(240) +
    cuboid(inside, between([30, 60, 330], [180, 190, 560]), lighten(wood, 0.02)) +
    disc(camera.at([180, 130, 440]), 8, dye(0.8, 0.1, 85)) +
    leg(640) +
    cuboid(inside, between([0, 230, 210], [210, 262, 1100]), lighten(wood, 0.05)) +
    standing(
      camera,
      [150, 262, 270],
      solid(scenery, 'M-44 0v-40h34v14h20v-14h34v40z', steel) + stroke('M-60 -22h-26M-80 -40v36', steel, 7),
    ) +
    standing(camera, [100, 262, 520], boat) +
    standing(
      camera,
      [110, 262, 800],
      stroke('M-10 -60l-12 -52M8 -60l8 -58', dye(0.5, 0.08, 48), 8) + fill('M-34 0v-66h68v66z', dye(0.62, 0.13, 200)),
    )
  )
}

function sawhorse({ scenery, camera, dye }: SpatialRoom): string {
  const wood = dye(0.6, 0.095, 56)
  const stand =
    ellipse([0, 4], [110, 13], sheer(dye(0.2, 0.04, 280), 0.32)) +
    stroke('M-66 -96L-88 0M-66 -96L-48 0M66 -96L88 0M66 -96L48 0', lighten(wood, -0.07), 14) +
    solid(scenery, block([-124, -122], [248, 30]), wood) +
    fill(block([-124, -122], [248, 8]), lighten(wood, 0.08))
  return standing(camera, [300, 0, 520], stand)
}

/** Coils of rope and a bucket on the beam. */
function hangingThings({ scenery, dark }: SpatialRoom): string {
  const coil = (at: readonly [number, number], radius: number): string =>
    ring(at, radius, { paint: dark(0.2, 75), widthPx: 24 }) +
    ring([at[0] + 6, at[1] + 12], radius * 0.66, { paint: dark(0.15, 70), widthPx: 18 })
  return (
    fill(block([page.left, page.top], [1184, 112]), dark(0, 50)) +
    fill(block([page.left, 22], [1184, 10]), dark(0.06, 52)) +
    stroke(path`M1020 30V160M868 30V84`, dark(0.06, 60), 8) +
    coil([1020, 240], 84) +
    solid(scenery, 'M826 118h84l-12 92h-60z', dark(0.12, 240)) +
    stroke('M828 120q40 -66 80 0', dark(0.2, 240), 7)
  )
}

function paintPots({ scenery, dark }: SpatialRoom): string {
  const pot = (hue: number): string =>
    solid(scenery, 'M-62 0v-130h124v130z', dark(0.1, 240)) +
    ellipse([0, -130], [62, 17], dark(0.2, hue)) +
    fill('M-50 -130q6 60 22 56q10 -4 8 -40q10 -4 14 30q10 6 14 -44z', dark(0.2, hue))
  return (
    placed({ at: [1010, 1050], scale: 1.15 }, pot(28)) +
    placed({ at: [1054, 900], scale: 0.8 }, pot(200)) +
    placed({ at: [870, 1120], scale: 1.1 }, pot(88)) +
    stroke(path`M890 1000L960 850`, dark(0.08, 50), 17) +
    stroke(path`M890 1000l-10 24`, dark(0.26, 80), 26)
  )
}
