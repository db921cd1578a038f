import { type Colour, lch, lighten } from '../../colour.ts'
import { glow, graded, lightPool, solid } from '../../forms.ts'
import { page } from '../../page.ts'
import { type Point, path, polygon } from '../../path.ts'
import { type Scenery, across, lightSide } from '../../scenery.ts'
import { disc, ellipse, fill, placed, ring, sheer, stroke } from '../../shapes.ts'
import { pageWithHole } from '../page-with-hole.ts'
import { linesFrom } from '../vanishing-lines.ts'
import type { World } from '../world.ts'
import { deepSky, heavensOf } from './heavens.ts'
import { worldAbove } from './planets.ts'

/** The metal of a station at a lightness of its own. */
type Metal = (lightness: number) => Colour

const floorY = 752
const porthole = { distance: 36, y: 384, radius: 318 } as const

/** At the great round window of a station, with a world outside it. */
export function station(base: Scenery): World {
  const heavens = heavensOf(base, [across(base, 176), 330])
  const { scenery, hue } = heavens
  const metal: Metal = (lightness) => scenery.palette.tone(lightness, 0.04, hue - 30)
  return {
    scenery,
    sky: deepSky(heavens),
    far: worldAbove(scenery, [across(scenery, 190), 340], 168) + satellite(scenery),
    mid: wallWithPorthole(scenery, metal) + lampStrips(scenery, metal) + hangingGarden(scenery),
    stage: deck(scenery, metal) + consoleDesk(scenery, metal) + lightPool(scenery, [330, 78], 0.4),
    near: closePanel(scenery, metal),
  }
}

function satellite(scenery: Scenery): string {
  const wing = lch(0.62, 0.12, 255)
  return placed(
    { at: [across(scenery, 6), 150], degrees: -18, scale: 0.9 },
    stroke('M-58 0H58', lch(0.8, 0.02, 240), 5) +
      fill('M-76 -15h48v30h-48zM28 -15h48v30h-48z', wing) +
      stroke('M-52 -15v30M52 -15v30', lighten(wing, 0.14), 2.4) +
      fill('M-15 -17h30v34h-30z', lch(0.88, 0.05, 85)),
  )
}

/** Panels around the window, its thick ring, and the bolts that hold it. */
function wallWithPorthole(scenery: Scenery, metal: Metal): string {
  const { palette } = scenery
  const x = across(scenery, porthole.distance)
  const { y, radius } = porthole
  const side = lightSide(scenery, x)
  const round = (size: number): string =>
    path`M${x - size} ${y}A${size} ${size} 0 1 1 ${x + size} ${y}A${size} ${size} 0 1 1 ${x - size} ${y}Z`
  const wall = pageWithHole(scenery, round(radius), { top: metal(0.3), bottom: metal(0.4) })
  let panels = ''
  for (let spoke = 0; spoke < 12; spoke++) {
    const angle = (spoke * Math.PI) / 6 + 0.26
    const from: Point = [x + Math.cos(angle) * (radius + 60), y + Math.sin(angle) * (radius + 60)]
    const to: Point = [x + Math.cos(angle) * 900, y + Math.sin(angle) * 900]
    panels +=
      stroke(path`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`, metal(0.24), 9) +
      stroke(path`M${from[0] + 6} ${from[1]}L${to[0] + 6} ${to[1]}`, sheer(metal(0.5), 0.7), 3)
  }
  const bolts = Array.from({ length: 24 }, (_, index) => {
    const angle = (index * Math.PI) / 12
    return disc([x + Math.cos(angle) * (radius + 28), y + Math.sin(angle) * (radius + 28)], 7, metal(0.66))
  })
  const shine = path`M${x - radius * 0.72} ${y - radius * 0.52}A${radius * 0.9} ${radius * 0.9} 0 0 1 ${x - radius * 0.2} ${y - radius * 0.87}`
  return (
    wall +
    panels +
    ring([x, y], radius + 200, { paint: metal(0.26), widthPx: 8 }) +
    ring([x, y], radius + 28, { paint: metal(0.48), widthPx: 62 }) +
    ring([x, y], radius + 2, { paint: metal(0.22), widthPx: 12 }) +
    ring([x, y], radius + 56, { paint: sheer(metal(0.66), 0.9), widthPx: 6 }) +
    bolts.join('') +
    stroke(shine, sheer(lighten(palette.key, 0), 0.22), 13) +
    glow(scenery, { at: [x + side * 120, y], radii: [radius, radius] }, [
      [0, sheer(palette.key, 0.16)],
      [1, sheer(palette.key, 0)],
    ])
  )
}

/** Warm strips of light along the wall, so that it is a place to live in. */
function lampStrips(scenery: Scenery, metal: Metal): string {
  const lamp = lch(0.9, 0.1, 82)
  const strip = (distance: number): string => {
    const x = across(scenery, distance)
    return (
      glow(scenery, { at: [x, 300], radii: [130, 330] }, [
        [0, sheer(lamp, 0.36)],
        [1, sheer(lamp, 0)],
      ]) +
      solid(scenery, path`M${x - 20} 110h40v380h-40z`, metal(0.24)) +
      fill(path`M${x - 9} 124h18v352h-18z`, lamp)
    )
  }
  return strip(-436) + strip(474)
}

/** Salad for the crew. */
function hangingGarden(scenery: Scenery): string {
  const { random, palette } = scenery
  const x = across(scenery, -436)
  let leaves = ''
  for (let index = 0; index < 16; index++) {
    const at: Point = [x + random.between(-66, 66), 588 - random.between(0, 46)]
    leaves += ellipse(at, [19, 15], palette.tone(0.6 + random.between(-0.06, 0.08), 0.12, 140))
  }
  const fruit = [-36, 6, 44].map((right) => disc([x + right, 590], 11, palette.tone(0.64, 0.16, 28)))
  return (
    leaves +
    fruit.join('') +
    solid(scenery, path`M${x - 84} 600h168l-14 50h-140z`, palette.tone(0.84, 0.03, 85)) +
    fill(path`M${x - 84} 600h168v12h-168z`, palette.tone(0.9, 0.03, 85))
  )
}

/** Plates with rounded holes, in rows toward the window. */
function deck(scenery: Scenery, metal: Metal): string {
  const vanishing: Point = [across(scenery, porthole.distance), 430]
  const at = linesFrom(vanishing)
  let drawn = graded(scenery, path`M${page.left} ${floorY}H${page.right}V${page.bottom}H${page.left}z`, {
    top: metal(0.62),
    middle: [0.4, metal(0.54)],
    bottom: metal(0.36),
  })
  const rows = [floorY, 776, 808, 852, 910, 990, page.bottom]
  rows.forEach((top, row) => {
    const bottom = rows[row + 1]
    if (bottom === undefined) return
    for (let plate = -9; plate < 9; plate++) {
      const [left, right] = [vanishing[0] + plate * 260, vanishing[0] + (plate + 1) * 260]
      const inset = (bottom - top) * 0.1
      const face = polygon([
        [at(left, top + inset) + 4, top + inset],
        [at(right, top + inset) - 4, top + inset],
        [at(right, bottom - inset) - 6, bottom - inset],
        [at(left, bottom - inset) + 6, bottom - inset],
      ])
      const lighter = (plate + row) % 2 === 0 ? 0.03 : -0.02
      drawn += fill(face, sheer(lighten(metal(0.56 - row * 0.03), lighter), 0.8))
    }
  })
  const guide = lch(0.86, 0.12, 195)
  return (
    drawn +
    stroke(
      path`M${at(vanishing[0] - 1180, floorY)} ${floorY}L${vanishing[0] - 1180} ${page.bottom}M${at(vanishing[0] + 1180, floorY)} ${floorY}L${vanishing[0] + 1180} ${page.bottom}`,
      sheer(guide, 0.7),
      8,
    ) +
    fill(path`M${page.left} ${floorY - 12}H${page.right}v20H${page.left}z`, metal(0.28)) +
    fill(path`M${page.left} ${floorY - 12}H${page.right}v6H${page.left}z`, metal(0.6))
  )
}

/** A desk of buttons, and a screen that shows where one is. */
function consoleDesk(scenery: Scenery, metal: Metal): string {
  const x = across(scenery, 404)
  const hues = [25, 85, 150, 200, 330]
  const buttons = hues.map((hue, index) => disc([-74 + index * 37, -128], 8.5, lch(0.8, 0.14, hue)))
  const orbit = lch(0.86, 0.1, 190)
  return placed(
    { at: [x, 806] },
    ellipse([0, 4], [146, 16], sheer(lch(0.15, 0.04, 290), 0.35)) +
      solid(scenery, 'M-84 0L-62 -106h124L84 0z', metal(0.4)) +
      solid(scenery, 'M-140 -100l28 -46h224l28 46z', metal(0.66)) +
      buttons.join('') +
      stroke('M0 -146V-176', metal(0.4), 18) +
      solid(scenery, 'M-92 -176q-10 0 -10 -10v-110q0 -10 10 -10h184q10 0 10 10v110q0 10 -10 10z', metal(0.3)) +
      fill('M-90 -186v-108h180v108z', lch(0.32, 0.06, 220)) +
      ring([0, -240], 38, { paint: orbit, widthPx: 4 }) +
      ring([0, -240], 18, { paint: sheer(orbit, 0.7), widthPx: 3 }) +
      disc([0, -240], 8, lch(0.88, 0.12, 80)) +
      disc([36, -254], 6, lch(0.7, 0.15, 30)) +
      stroke('M-78 -204h40M-78 -272h26M56 -204h24', sheer(orbit, 0.8), 4),
  )
}

/** A panel with levers that glows a little, and the pipes overhead. */
function closePanel(scenery: Scenery, metal: Metal): string {
  const at = (distance: number): number => across(scenery, distance)
  const panel = polygon([
    [at(300), 970],
    [at(620), 900],
    [at(620), page.bottom],
    [at(236), page.bottom],
  ])
  const lever = (distance: number, y: number, lean: number): string =>
    stroke(path`M${at(distance)} ${y}l${lean} -92`, metal(0.3), 13) +
    disc([at(distance) + lean, y - 96], 20, lch(0.42, 0.12, 28))
  const lights = [25, 85, 150, 200].map((hue, index) => {
    const spot: Point = [at(330 + index * 52), 1032 - index * 11]
    const lamp = lch(0.74, 0.14, hue)
    return (
      glow(scenery, { at: spot, radii: [38, 30] }, [
        [0, sheer(lamp, 0.6)],
        [1, sheer(lamp, 0)],
      ]) + ellipse(spot, [14, 11], lamp)
    )
  })
  return (
    stroke(path`M${page.left} 6Q512 44 ${page.right} 2`, metal(0.14), 46) +
    stroke(path`M${page.left} -2Q512 36 ${page.right} -6`, sheer(metal(0.26), 0.9), 8) +
    [-300, 40, 330].map((distance) => fill(path`M${at(distance) - 18} ${page.top}h36v138h-36z`, metal(0.18))).join('') +
    lever(430, 960, 18) +
    lever(488, 946, -14) +
    solid(scenery, panel, metal(0.17)) +
    stroke(path`M${at(302)} 974L${at(620)} 904`, metal(0.32), 12) +
    lights.join('')
  )
}
