import { lch, lighten } from '../../colour.ts'
import { glow, solid } from '../../forms.ts'
import { path } from '../../path.ts'
import { disc, ellipse, fill, placed, ring, sheer, stroke } from '../../shapes.ts'
import { line, plate, round, standing } from '../room/camera.ts'
import { block } from '../room/fittings.ts'
import type { Furniture } from '../room/room.ts'
import { type SpatialRoom, between, cuboid, shape, underShade } from '../room/solids.ts'

/** Between full shelves and a half-built cart to the forge next door; cogs close by. */
export function toDoor(inside: SpatialRoom): Furniture & { beyond: string } {
  return {
    back: rafters(inside) + shelves(inside) + lumber(inside),
    floor: cart(inside) + crates(inside),
    near: cogs(inside),
    beyond: forge(inside),
  }
}

/** Wings of a flying machine under the roof: it is nearly finished. */
function rafters(inside: SpatialRoom): string {
  const { scenery, camera, dye } = inside
  const cloth = dye(0.9, 0.05, 80)
  const spar = dye(0.5, 0.08, 48)
  const wing = (out: 1 | -1): string =>
    solid(
      scenery,
      shape(camera, [out * 30, 820, 700], [out * 470, 880, 620], [out * 420, 870, 860], [out * 30, 812, 880]),
      cloth,
    ) +
    stroke(line(camera, [out * 30, 820, 700], [out * 470, 880, 620]), spar, 6) +
    [140, 250, 360]
      .map((along) =>
        stroke(line(camera, [out * along, 836, 680], [out * along * 0.92, 832, 872]), sheer(spar, 0.8), 4),
      )
      .join('')
  return wing(-1) + wing(1) + cuboid(inside, between([-34, 790, 560], [34, 840, 1000]), dye(0.62, 0.14, 30))
}

function shelves(inside: SpatialRoom): string {
  const { camera, dye, scenery } = inside
  const wood = dye(0.58, 0.085, 52)
  let drawn = underShade(inside, [-600, 0, 120], [-430, 0, 960])
  for (const up of [20, 220, 420, 620]) {
    drawn += cuboid(inside, between([-600, up, 130], [-450, up + 20, 950]), wood)
    for (let index = 0; index < 5; index++) {
      const into = 860 - index * 160
      const hue = scenery.random.pick([25, 60, 95, 200, 250])
      drawn += standing(
        camera,
        [-520, up + 20, into],
        storedThing(scenery.random.integer(0, 3), dye(0.66, 0.11, hue), dye),
      )
    }
  }
  return (
    drawn +
    cuboid(inside, between([-470, 0, 930], [-446, 760, 954]), lighten(wood, -0.04)) +
    cuboid(inside, between([-470, 0, 520], [-446, 760, 544]), lighten(wood, -0.04)) +
    cuboid(inside, between([-470, 0, 126], [-446, 760, 150]), lighten(wood, -0.04))
  )
}

function storedThing(kind: number, colour: ReturnType<SpatialRoom['dye']>, dye: SpatialRoom['dye']): string {
  switch (kind) {
    case 0:
      return fill('M-36 0v-96h72v96z', colour) + fill('M-40 -96h80v16h-80z', lighten(colour, 0.07))
    case 1:
      return ring([0, -48], 36, { paint: dye(0.74, 0.1, 75), widthPx: 20 })
    case 2:
      return (
        fill('M-30 0v-76q0 -14 14 -16h32q14 2 14 16v76z', colour) + fill('M-22 -106h44v16h-44z', dye(0.46, 0.06, 50))
      )
    default:
      return (
        fill('M-54 0l-12 -62h132l-12 62z', dye(0.68, 0.08, 65)) +
        stroke('M-30 -62l-10 -50M0 -62v-70M26 -62l14 -44', colour, 11)
      )
  }
}

function lumber(inside: SpatialRoom): string {
  const { scenery, camera, dye } = inside
  let drawn = ''
  for (const [into, up, hue] of [
    [760, 0, 58],
    [560, 0, 50],
    [660, 78, 62],
  ] as const) {
    const log = dye(0.58, 0.09, hue)
    drawn += cuboid(inside, between([400, up, into - 60], [560, up + 78, into + 60]), log)
    drawn += fill(round(camera, [398, up + 40, into], { radius: 30, wall: 'second' }), lighten(log, 0.1))
  }
  const rope = ring([0, 0], 62, { paint: dye(0.72, 0.08, 75), widthPx: 26 })
  return (
    underShade(inside, [396, 0, 480], [560, 0, 840]) +
    drawn +
    solid(scenery, plate(camera, [558, 420, 260], [558, 720, 900]), dye(0.62, 0.08, 68)) +
    standing(
      camera,
      [552, 580, 760],
      stroke('M0 40v90', dye(0.58, 0.12, 38), 18) + fill('M-46 0h92v42h-92z', dye(0.76, 0.025, 240)),
    ) +
    standing(camera, [552, 580, 440], rope)
  )
}

/** A cart without its second wheel. */
function cart(inside: SpatialRoom): string {
  const { camera, dye } = inside
  const wood = dye(0.62, 0.1, 54)
  const wheel = (into: number): string => {
    const hub = [330, 84, into] as const
    const rim = round(camera, hub, { radius: 80, wall: 'second' })
    const spokes = [0, 1, 2, 3].map((index) => {
      const angle = (index * Math.PI) / 4
      const [side, rise] = [Math.cos(angle) * 76, Math.sin(angle) * 76]
      return stroke(line(camera, [330, 84 - rise, into - side], [330, 84 + rise, into + side]), lighten(wood, -0.08), 7)
    })
    return spokes.join('') + stroke(rim, dye(0.5, 0.1, 40), 14) + disc(camera.at(hub), 11, dye(0.44, 0.03, 250))
  }
  return (
    underShade(inside, [350, 0, 60], [560, 0, 400]) +
    cuboid(inside, between([350, 96, 40], [560, 130, 420]), wood) +
    cuboid(inside, between([350, 130, 400], [560, 230, 420]), wood) +
    cuboid(inside, between([350, 130, 40], [362, 220, 420]), lighten(wood, 0.03)) +
    wheel(300) +
    cuboid(inside, between([400, 0, 60], [460, 96, 120]), lighten(wood, -0.05))
  )
}

function crates(inside: SpatialRoom): string {
  const { dye, camera } = inside
  const wood = dye(0.64, 0.09, 62)
  return (
    underShade(inside, [-560, 0, -60], [-400, 0, 90]) +
    cuboid(inside, between([-556, 0, -50], [-410, 120, 90]), wood) +
    stroke(line(camera, [-546, 10, -50], [-420, 110, -50]), lighten(wood, -0.09), 9) +
    stroke(line(camera, [-546, 110, -50], [-420, 10, -50]), lighten(wood, -0.09), 9)
  )
}

function forge({ scenery, camera, dye }: SpatialRoom): string {
  const brick = dye(0.56, 0.1, 35)
  const ember = lch(0.8, 0.16, 58)
  return (
    solid(scenery, plate(camera, [30, 0, 1700], [220, 520, 1700]), brick) +
    fill(plate(camera, [66, 120, 1690], [184, 300, 1690]), lighten(brick, -0.2)) +
    glow(scenery, { at: camera.at([125, 180, 1690]), radii: [90, 90] }, [
      [0, sheer(ember, 0.95)],
      [1, sheer(ember, 0)],
    ]) +
    standing(camera, [125, 124, 1680], fill('M-50 0q4 -60 30 -84q4 32 20 44q4 -44 28 -60q-2 46 22 100z', ember)) +
    standing(
      camera,
      [276, 0, 1500],
      fill('M-60 -110h120q-8 34 -40 36v40h24v34h-88v-34h24v-40q-32 -2 -40 -36z', dye(0.4, 0.04, 250)),
    )
  )
}

/** Great cogs of some clockwork that nobody has explained yet. */
function cogs({ scenery, dark }: SpatialRoom): string {
  const brass = dark(0.16, 80)
  const cog = (radius: number, teeth: number): string => {
    const spikes = Array.from({ length: teeth }, (_, index) =>
      placed(
        { at: [0, 0], degrees: (index * 180) / teeth },
        fill(block([-radius * 1.16, -radius * 0.11], [radius * 2.32, radius * 0.22]), brass),
      ),
    )
    return (
      spikes.join('') +
      ring([0, 0], radius * 0.86, { paint: brass, widthPx: radius * 0.28, inside: dark(0.02, 60) }) +
      stroke(
        path`M${-radius * 0.8} 0H${radius * 0.8}M0 ${-radius * 0.8}V${radius * 0.8}`,
        lighten(brass, -0.03),
        radius * 0.16,
      ) +
      disc([0, 0], radius * 0.24, lighten(brass, 0.05))
    )
  }
  return (
    placed({ at: [1020, 120] }, cog(150, 5)) +
    placed({ at: [806, 6] }, cog(78, 4)) +
    placed({ at: [1030, 1050] }, cog(130, 5)) +
    stroke(path`M1090 280Q1060 600 1100 900`, dark(0.02, 60), 26) +
    solid(scenery, path`M700 1110q10 -64 74 -70h60q60 6 70 70z`, dark(0.06, 40)) +
    ellipse([804, 1040], [64, 14], dark(0.14, 45))
  )
}
