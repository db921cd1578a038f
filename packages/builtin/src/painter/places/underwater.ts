import { type Colour, lighten, mix, tint } from '../colour.ts'
import { rock } from '../elements/rock.ts'
import { backdrop, beam, glow, graded, lightPool } from '../forms.ts'
import { landmarkOf } from '../landmark.ts'
import { page } from '../page.ts'
import type { Palette } from '../palette.ts'
import { type Point, below, path, ridge, smoothPath, taper } from '../path.ts'
import { type Scenery, across, anyX, noiseFor } from '../scenery.ts'
import { disc, ellipse, fill, placed, ring, sheer, stroke, white } from '../shapes.ts'
import type { World } from './world.ts'

/** A colour of the water: lightness by day, chroma, hue. */
type Water = (lightness: number, chroma: number, hue: number) => Colour
type Corals = readonly [Colour, ...Colour[]]

/** Shafts of light through blue, a reef, kelp, coral, fish and bubbles. */
export function underwater(base: Scenery): World {
  const dim = base.palette.isDark ? -0.16 : 0
  const water: Water = (lightness, chroma, hue) => base.palette.tone(Math.max(0.08, lightness + dim), chroma, hue)
  const coral = (lightness: number, chroma: number, hue: number) =>
    base.palette.tone(lightness + dim * 0.6, chroma, hue)
  const scenery: Scenery = {
    ...base,
    horizonY: 620,
    light: [across(base, 128), -60],
    palette: waterPalette(base.palette, water, dim),
  }
  const { random, light } = scenery
  const resting = landmarkOf(scenery, ['reef', 'wreck', 'columns'], {
    wreck: /wreck|ship|sunken boat|pirate|treasure/i,
    columns: /city|palace|temple|ruin|town|school/i,
  })
  const corals: Corals = [coral(0.7, 0.15, 22), coral(0.74, 0.13, 355), coral(0.8, 0.12, 75), coral(0.66, 0.12, 310)]
  const shafts = [-220, -80, 60, 200].map((spread, index) =>
    beam(
      scenery,
      {
        from: [light[0] + spread * 0.35, -60],
        fromWidth: 16 + (index % 2) * 14,
        to: [light[0] + spread * 1.7, 760],
        toWidth: 50 + (index % 2) * 40,
      },
      0.34,
    ),
  )
  let mid = reef(scenery, 'middle', { y: 740, colours: [rockColour(water, 0.52), rockColour(water, 0.6)] })
  mid += resting === 'wreck' ? wreck(scenery, water) : resting === 'columns' ? sunkenColumns(scenery, water) : ''
  for (let index = 0; index < 7; index++) {
    const x = page.size / 2 + random.sign() * random.between(240, 560)
    const colour = water(0.5, 0.09, 165 + random.between(-10, 20))
    mid += kelp(scenery, [x, 790], { height: random.between(200, 420), colour, width: 15 })
  }
  for (let index = 0; index < 5; index++) {
    mid += fish([random.between(80, 960), random.between(260, 640)], {
      length: random.between(40, 66),
      colour: random.pick(corals),
      facing: random.sign(),
    })
  }
  return {
    scenery,
    sky: depth(scenery, water),
    far:
      reef(scenery, 'far', { y: 600, colours: [rockColour(water, 0.63), rockColour(water, 0.68)] }) +
      shoal(scenery, rockColour(water, 0.56)),
    mid: mid + shafts.join('') + bubbles(scenery),
    stage: seaFloor(scenery, water, corals),
    near: darkKelp(scenery, water, corals),
  }
}

function rockColour(water: Water, lightness: number): Colour {
  return water(lightness, 0.07, 228)
}

/** The palette under water: light from above is pale green, everything else turns to blue. */
function waterPalette(palette: Palette, water: Water, dim: number): Palette {
  return {
    ...palette,
    key: water(0.95, 0.05, 185),
    haze: water(0.72, 0.085, 200),
    sky: [water(0.86, 0.075, 190), water(0.68, 0.095, 208), water(0.5, 0.095, 225)],
    onFigure: (own) => {
      const mixed = tint(own, water(0.6, 0.09, 205), 0.16)
      return { ...mixed, l: mixed.l * (1 + dim * 0.6) }
    },
  }
}

function depth(scenery: Scenery, water: Water): string {
  const { key } = scenery.palette
  return (
    backdrop(scenery, page.bottom, [
      [0, water(0.9, 0.07, 185)],
      [0.35, water(0.74, 0.09, 200)],
      [1, water(0.52, 0.095, 222)],
    ]) +
    glow(scenery, { at: [scenery.light[0], -20], radii: [480, 420] }, [
      [0, sheer(key, 0.95)],
      [0.4, sheer(key, 0.4)],
      [1, sheer(key, 0)],
    ])
  )
}

/** Rocks that leave a notch under the light. */
function reef(
  scenery: Scenery,
  plane: 'far' | 'middle',
  shape: { y: number; colours: readonly [Colour, Colour] },
): string {
  const noise = noiseFor(scenery, `reef:${plane}`)
  const isFar = plane === 'far'
  const heightAt = (x: number) =>
    shape.y +
    noise(x / (isFar ? 120 : 110)) * (isFar ? 120 : 80) -
    Math.max(0, Math.abs(x - scenery.light[0]) - (isFar ? 250 : 230)) * (isFar ? 0.45 : 0.62)
  return graded(scenery, below(ridge(heightAt, 26)), { top: shape.colours[0], bottom: shape.colours[1] })
}

/** A ship that has come to rest against the reef. */
function wreck(scenery: Scenery, water: Water): string {
  const x = across(scenery, 250)
  const wood = water(0.44, 0.06, 60)
  const hull = smoothPath(
    [
      [-170, -100],
      [-120, -20],
      [-30, 10],
      [110, 6],
      [168, -70],
      [176, -120],
      [120, -84],
      [-60, -76],
    ],
    1 / 8,
  )
  const planks = 'M-150 -66Q0 -36 160 -70M-120 -30Q0 -6 140 -34'
  return placed(
    { at: [x, 756], degrees: x > page.size / 2 ? -9 : 9, scale: 1.05 },
    stroke('M10 -76L34 -300M100 -82L112 -210', wood, 15) +
      stroke('M-40 -250L96 -236', wood, 9) +
      fill('M-30 -242L88 -230Q70 -170 84 -130L20 -138Q-24 -180 -30 -242z', sheer(water(0.7, 0.04, 110), 0.7)) +
      fill(hull, wood) +
      stroke(planks, sheer(lighten(wood, -0.07), 0.8), 5) +
      [-76, -16, 44].map((hole) => disc([hole, -44], 13, lighten(wood, -0.14))).join(''),
  )
}

/** Columns of a town that sank. */
function sunkenColumns(scenery: Scenery, water: Water): string {
  const stone = water(0.66, 0.03, 200)
  const column = (x: number, top: number) =>
    fill(path`M${x - 24} 790V${top}h48V790z`, stone) +
    fill(path`M${x + 4} 790V${top}h20V790z`, sheer(lighten(stone, -0.07), 0.7)) +
    fill(path`M${x - 36} ${top}h72v-22h-72zM${x - 34} 790h68v-20h-68z`, lighten(stone, 0.03)) +
    stroke(path`M${x - 10} ${top + 14}V770`, sheer(lighten(stone, -0.05), 0.6), 4)
  return (
    column(across(scenery, 150), 520) +
    column(across(scenery, 270), 450) +
    column(across(scenery, 390), 600) +
    fill(
      path`M${across(scenery, 110)} 500L${across(scenery, 310)} 428v-26L${across(scenery, 110)} 474z`,
      lighten(stone, 0.02),
    )
  )
}

function shoal(scenery: Scenery, colour: Colour): string {
  const { random } = scenery
  const facing = across(scenery, 1) > page.size / 2 ? -1 : 1
  let drawn = ''
  for (let index = 0; index < 12; index++) {
    drawn += fish([anyX(scenery), random.between(220, 560)], { length: random.between(18, 30), colour, facing })
  }
  return drawn
}

function fish(at: Point, look: { length: number; colour: Colour; facing: 1 | -1 }): string {
  const { length: l, colour } = look
  const body = smoothPath([
    [-l * 0.5, 0],
    [-l * 0.1, -l * 0.26],
    [l * 0.38, -l * 0.1],
    [l * 0.5, 0],
    [l * 0.36, l * 0.12],
    [-l * 0.1, l * 0.25],
  ])
  const tail = smoothPath(
    [
      [-l * 0.42, 0],
      [-l * 0.78, -l * 0.24],
      [-l * 0.7, 0],
      [-l * 0.78, l * 0.24],
    ],
    1 / 9,
  )
  const fin = smoothPath([
    [-l * 0.1, -l * 0.02],
    [-l * 0.22, l * 0.16],
    [l * 0.02, l * 0.08],
  ])
  const gill = path`M${l * 0.12} ${-l * 0.17}q${-l * 0.08} ${l * 0.17} 0 ${l * 0.32}`
  return placed(
    { at, facing: look.facing },
    fill(body, colour) +
      fill(tail, lighten(colour, -0.05)) +
      fill(fin, lighten(colour, -0.07)) +
      ellipse([l * 0.3, -l * 0.04], [l * 0.045, l * 0.05], { l: 0.25, a: 0.01, b: -0.02 }) +
      stroke(gill, lighten(colour, 0.12), l * 0.05),
  )
}

function kelp(scenery: Scenery, [x, y]: Point, look: { height: number; colour: Colour; width: number }): string {
  const { random } = scenery
  const { height, colour, width } = look
  const phase = random() * 6
  const spine = Array.from({ length: 9 }, (_, index): Point => [
    x + Math.sin(index * 0.8 + phase) * height * 0.05,
    y - (height * index) / 8,
  ])
  const widths = spine.map((_, index) => width * (1 - index / 8))
  let drawn = fill(taper(spine, widths), colour)
  for (const [leafX, leafY] of spine.slice(1, 8)) {
    for (const side of [-1, 1]) {
      if (!random.chance(0.7)) continue
      const leaf = taper(
        [
          [leafX, leafY],
          [leafX + side * width * 1.2, leafY - width * 1.1],
          [leafX + side * width * 2.1, leafY - width * 2.6],
        ],
        [width * 0.5, width * 0.8, 1],
      )
      drawn += fill(leaf, lighten(colour, random.between(-0.02, 0.04)))
    }
  }
  return drawn
}

function coralTree(scenery: Scenery, at: Point, look: { height: number; colour: Colour }): string {
  const { random } = scenery
  const branch = (from: Point, angle: number, size: { length: number; width: number; forks: number }): string => {
    const to: Point = [from[0] + Math.cos(angle) * size.length, from[1] + Math.sin(angle) * size.length]
    const drawn = stroke(
      path`M${from[0]} ${from[1]}L${to[0]} ${to[1]}`,
      lighten(look.colour, (3 - size.forks) * -0.02),
      size.width,
    )
    if (size.forks === 0) return drawn
    const next = { length: size.length * 0.74, width: size.width * 0.78, forks: size.forks - 1 }
    return (
      drawn + branch(to, angle - random.between(0.3, 0.6), next) + branch(to, angle + random.between(0.3, 0.6), next)
    )
  }
  return branch(at, -Math.PI / 2, { length: look.height * 0.36, width: look.height * 0.13, forks: 3 })
}

function seaFloor(scenery: Scenery, water: Water, corals: Corals): string {
  const { random, groundY, subjectX } = scenery
  const noise = noiseFor(scenery, 'floor')
  const sand = water(0.8, 0.055, 88)
  let drawn = graded(scenery, below(ridge((x) => groundY - 80 + noise(x / 200) * 26, 28)), {
    top: lighten(sand, 0.05),
    middle: [0.4, sand],
    bottom: mix(water(0.55, 0.06, 190), sand, 0.2),
  })
  for (let index = 0; index < 16; index++) {
    const [x, y] = [anyX(scenery), groundY + random.between(-40, 170)]
    drawn += stroke(path`M${x} ${y}q40 -14 80 0t80 0`, sheer(lighten(sand, 0.06), 0.5), 5)
  }
  drawn += lightPool(scenery, [330, 84], 0.5)
  for (let index = 0; index < 8; index++) {
    const [x, y] = [subjectX + random.sign() * random.between(190, 480), groundY + random.between(-40, 50)]
    drawn += random.chance(0.6)
      ? coralTree(scenery, [x, y], { height: random.between(70, 130), colour: random.pick(corals) })
      : anemone([x, y], { radius: random.between(24, 44), colour: random.pick(corals) }) +
        rock(scenery, [x + 30, y + 8], { width: 80, height: 36, plane: 'stage', lighter: -0.1 })
  }
  return drawn
}

function anemone([x, y]: Point, look: { radius: number; colour: Colour }): string {
  const { radius, colour } = look
  let arms = ''
  for (let arm = 0; arm < 9; arm++) {
    const angle = Math.PI * (1.08 + arm * 0.105)
    arms += path`M${x + Math.cos(angle) * radius * 0.5} ${y - 12 + Math.sin(angle) * radius * 0.4}L${x + Math.cos(angle) * radius} ${y - 14 + Math.sin(angle) * radius}`
  }
  return stroke(arms, lighten(colour, 0.03), radius * 0.2) + ellipse([x, y - 8], [radius * 0.72, radius * 0.5], colour)
}

function bubbles(scenery: Scenery): string {
  const { random, palette } = scenery
  let drawn = ''
  for (let index = 0; index < 20; index++) {
    const at: Point = [random.between(60, 960), random.between(60, 860)]
    const radius = random.between(4, 13)
    drawn +=
      ring(at, radius, { paint: sheer(palette.key, 0.75), widthPx: 2, inside: sheer(palette.key, 0.2) }) +
      disc([at[0] - radius * 0.3, at[1] - radius * 0.3], radius * 0.2, sheer(white, 0.9))
  }
  return drawn
}

function darkKelp(scenery: Scenery, water: Water, corals: Corals): string {
  const { random } = scenery
  let drawn = ''
  for (let index = 0; index < 7; index++) {
    const isTall = index < 4
    const distance = isTall ? random.between(-30, 150) : random.between(880, 1060)
    const x = scenery.subjectX < page.size / 2 ? page.size - distance : distance
    drawn += kelp(scenery, [x, 1090], {
      height: random.between(280, 640) * (isTall ? 1 : 0.5),
      colour: water(0.22, 0.06, 200),
      width: 30,
    })
  }
  return (
    drawn +
    rock(scenery, [across(scenery, 488), 1090], { width: 360, height: 190, plane: 'near', lighter: -0.02 }) +
    coralTree(scenery, [across(scenery, -470), 1060], { height: 200, colour: lighten(corals[1] ?? corals[0], -0.3) })
  )
}
