import { lch, lighten, mix } from '../colour.ts'
import { grass } from '../elements/grass.ts'
import { ground } from '../elements/ground.ts'
import { hill } from '../elements/hill.ts'
import { palm } from '../elements/palm.ts'
import { pond } from '../elements/pond.ts'
import { rock } from '../elements/rock.ts'
import { sky } from '../elements/sky.ts'
import { graded, lightPool } from '../forms.ts'
import { landmarkOf } from '../landmark.ts'
import type { Material, Plane } from '../palette.ts'
import { type Point, below, path, polygon, ridge, smoothPath } from '../path.ts'
import { type Scenery, across, anyX, lightSide, noiseFor } from '../scenery.ts'
import { ellipse, fill, sheer, stroke } from '../shapes.ts'
import type { World } from './world.ts'

type Landmark = 'mesas' | 'pyramids' | 'oasis'

/** Flat mesas, dunes with one crisp shadow side each, cacti. */
export function desert(scenery: Scenery): World {
  const far = noiseFor(scenery, 'far')
  const kind = landmarkOf<Landmark>(scenery, ['mesas', 'pyramids', 'oasis'], {
    pyramids: /pyramid|tomb|pharaoh|temple|ruin/i,
    oasis: /oasis|palm|water|well|pool/i,
  })
  return {
    scenery,
    sky: sky(scenery, 3),
    far:
      horizonMarks(scenery, kind) +
      hill(scenery, (x) => 600 + far(x / 260) * 20, { material: 'sand', plane: 'far', mist: 0.4 }),
    mid:
      dune(scenery, { y: 664, plane: 'back', material: 'dune', height: 110 }) +
      dune(scenery, { y: 724, plane: 'middle', material: 'sand', height: 80 }) +
      (kind === 'oasis' ? oasis(scenery) : cacti(scenery)),
    stage: sandyGround(scenery),
    near:
      cactus(scenery, [across(scenery, 438), 1080], { height: 470, plane: 'near', lighter: 0.07 }) +
      rock(scenery, [across(scenery, 288), 1080], { width: 260, height: 110, plane: 'near', material: 'dune' }) +
      grass(scenery, [across(scenery, -446), 1050], {
        height: 130,
        blades: 9,
        plane: 'near',
        material: 'sand',
        lighter: 0.02,
      }),
  }
}

function horizonMarks(scenery: Scenery, kind: Landmark): string {
  if (kind === 'pyramids') {
    return pyramid(scenery, [across(scenery, 40), 640], 150) + pyramid(scenery, [across(scenery, 290), 640], 270)
  }
  return mesa(scenery, [across(scenery, 288), 420], 200) + mesa(scenery, [across(scenery, 48), 500], 130)
}

function pyramid(scenery: Scenery, [x, y]: Point, height: number): string {
  const { palette } = scenery
  const stone = palette.colour('sand', 'far', -0.02)
  const side = lightSide(scenery, x)
  const ridgeX = x + side * height * 0.22
  const whole = polygon([
    [x - height, y],
    [x, y - height],
    [x + height, y],
  ])
  const shade = polygon([
    [x - side * height, y],
    [x, y - height],
    [ridgeX, y],
  ])
  const courses = [0.25, 0.5, 0.75].map(
    (up) => path`M${x - height * (1 - up)} ${y - height * up}h${height * 2 * (1 - up)}`,
  )
  return (
    graded(scenery, whole, { top: lighten(stone, 0.04), bottom: mix(stone, palette.haze, 0.4) }) +
    fill(shade, sheer(lighten(stone, -0.07), 0.75)) +
    stroke(courses.join(''), sheer(lighten(stone, -0.05), 0.5), 3)
  )
}

function cacti(scenery: Scenery): string {
  return (
    cactus(scenery, [across(scenery, 188), 742], { height: 130, plane: 'middle', lighter: 0 }) +
    cactus(scenery, [across(scenery, 368), 735], { height: 90, plane: 'middle', lighter: 0 })
  )
}

function oasis(scenery: Scenery): string {
  return (
    palm(scenery, [across(scenery, 150), 738], { height: 210, plane: 'middle' }) +
    palm(scenery, [across(scenery, 390), 740], { height: 270, plane: 'middle' }) +
    palm(scenery, [across(scenery, 330), 736], { height: 180, plane: 'middle' }) +
    pond(scenery, [across(scenery, 260), 748], { half: 170, plane: 'middle' })
  )
}

function mesa(scenery: Scenery, [x, y]: Point, width: number): string {
  const { palette } = scenery
  const clay = palette.colour('dune', 'far', -0.02)
  const table = polygon([
    [x - width * 0.7, 640],
    [x - width * 0.5, y + 30],
    [x - width * 0.46, y],
    [x + width * 0.4, y - 8],
    [x + width * 0.46, y + 40],
    [x + width * 0.75, 640],
  ])
  const face = polygon([
    [x + width * 0.1, y - 4],
    [x + width * 0.4, y - 8],
    [x + width * 0.46, y + 40],
    [x + width * 0.75, 640],
    [x + width * 0.2, 640],
  ])
  const strata = path`M${x - width * 0.47} ${y + 52}h${width * 0.93}M${x - width * 0.52} ${y + 84}h${width * 1.04}`
  return (
    graded(scenery, table, { top: clay, bottom: mix(clay, palette.haze, 0.5) }) +
    fill(face, sheer(lighten(clay, 0.045 * lightSide(scenery, x)), 0.8)) +
    stroke(strata, sheer(lighten(clay, -0.04), 0.6), 5)
  )
}

function dune(scenery: Scenery, shape: { y: number; plane: Plane; material: Material; height: number }): string {
  const { palette, random } = scenery
  const noise = noiseFor(scenery, `dune:${shape.y}`)
  const crestX = random.between(250, 780)
  const heightAt = (x: number) => shape.y - shape.height * Math.exp(-(((x - crestX) / 270) ** 2)) + noise(x / 300) * 16
  const sand = palette.colour(palette.weather === 'snow' ? 'snow' : shape.material, shape.plane)
  const away = -lightSide(scenery, crestX)
  // The crest runs down in an S; everything behind it lies in shadow.
  const crest: Point[] = [[crestX, heightAt(crestX)]]
  for (let step = 1; step < 8; step++) {
    crest.push([crestX + Math.sin(step * 0.9) * 26 + away * step * 18, heightAt(crestX) + step * shape.height * 0.34])
  }
  for (let step = 7; step >= 1; step--) {
    const x = crestX + away * step * 58
    crest.push([x, heightAt(x) + 1])
  }
  let drawn =
    graded(scenery, below(ridge(heightAt, 20)), { top: lighten(sand, 0.02), bottom: mix(sand, palette.haze, 0.25) }) +
    fill(smoothPath(crest, 1 / 9), sheer(lighten(sand, -0.085), 0.85))
  for (let index = 0; index < 8; index++) {
    const x = anyX(scenery)
    drawn += stroke(path`M${x} ${heightAt(x) + random.between(24, 80)}q40 -12 90 4`, sheer(lighten(sand, 0.03), 0.5), 5)
  }
  return drawn
}

function cactus(scenery: Scenery, [x, y]: Point, look: { height: number; plane: Plane; lighter: number }): string {
  const { height, plane } = look
  const green = scenery.palette.colour('tealLeaf', plane, look.lighter - 0.06)
  const arms = path`M${x} ${y - height * 0.42}h${height * 0.26}q${height * 0.06} 0 ${height * 0.06} ${-height * 0.08}v${-height * 0.2}M${x} ${y - height * 0.3}h${-height * 0.24}q${-height * 0.06} 0 ${-height * 0.06} ${-height * 0.08}v${-height * 0.14}`
  const lit = x + lightSide(scenery, x) * height * 0.05
  return (
    stroke(path`M${x} ${y}V${y - height}`, green, height * 0.2) +
    stroke(arms, green, height * 0.13) +
    stroke(path`M${lit} ${y - height * 0.06}V${y - height * 0.96}`, sheer(lighten(green, 0.07), 0.8), height * 0.035) +
    ellipse([x, y - height * 1.1], [height * 0.07, height * 0.06], lch(plane === 'near' ? 0.5 : 0.7, 0.15, 10))
  )
}

function sandyGround(scenery: Scenery): string {
  const { palette, random, groundY, subjectX } = scenery
  const floor = ground(scenery, 'sand', { rise: 80, roughness: 22, dabs: 14 })
  const ripple = palette.colour(palette.weather === 'snow' ? 'snow' : 'sand', 'stage', -0.05)
  let drawn = floor.drawn + lightPool(scenery, [340, 84], 0.42)
  for (let index = 0; index < 16; index++) {
    const [x, y] = [anyX(scenery) - 60, random.between(groundY - 40, 1060)]
    drawn += stroke(path`M${x} ${y}q50 -14 100 0t100 -2`, sheer(ripple, 0.55), 4)
  }
  for (let index = 0; index < 4; index++) {
    drawn += rock(scenery, [subjectX + random.sign() * random.between(200, 400), groundY + random.between(-20, 70)], {
      width: random.between(40, 80),
      height: random.between(20, 40),
      plane: 'stage',
      material: 'dune',
      lighter: -0.12,
    })
  }
  return drawn
}
