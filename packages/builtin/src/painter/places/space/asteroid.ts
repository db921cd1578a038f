import { type Colour, lch, lighten } from '../../colour.ts'
import { glow, graded, lightPool, solid } from '../../forms.ts'
import { page } from '../../page.ts'
import { type Point, below, blob, path, ridge } from '../../path.ts'
import { type Scenery, across, isNearSubject, lightSide, noiseFor } from '../../scenery.ts'
import { dab, disc, ellipse, fill, sheer, stroke } from '../../shapes.ts'
import type { World } from '../world.ts'
import { type Heavens, deepSky, heavensOf } from './heavens.ts'
import { worldAbove } from './planets.ts'

/** On a rock among rocks: the ground bends away, a belt crosses the sky, a world hangs very near. */
export function asteroid(base: Scenery): World {
  const heavens = heavensOf(base, [across(base, 300), 270])
  const { scenery, dust, hue } = heavens
  const warm = (lightness: number): Colour => scenery.palette.tone(lightness, 0.06, hue + 90)
  return {
    scenery,
    sky: deepSky(heavens),
    far: comet(scenery) + worldAbove(scenery, [across(scenery, 320), 270], 236) + belt(scenery, warm),
    mid:
      floatingRock(scenery, [across(scenery, -400), 300], { radius: 74, colour: warm(0.5) }) +
      floatingRock(scenery, [across(scenery, 440), 610], { radius: 86, colour: warm(0.42) }) +
      floatingRock(scenery, [across(scenery, -300), 130], { radius: 34, colour: warm(0.56) }) +
      floatingRock(scenery, [across(scenery, 120), 640], { radius: 26, colour: warm(0.5) }),
    stage: ground(scenery, dust) + lightPool(scenery, [330, 76], 0.35),
    near: nearRocks(scenery, warm),
  }
}

function comet(scenery: Scenery): string {
  const head: Point = [across(scenery, -180), 176]
  const out = across(scenery, 1) > page.size / 2 ? -1 : 1
  const tail = path`M${head[0]} ${head[1] - 9}Q${head[0] + out * 120} ${head[1] - 70} ${head[0] + out * 300} ${head[1] - 110}Q${head[0] + out * 150} ${head[1] - 36} ${head[0]} ${head[1] + 9}z`
  const ice = lch(0.93, 0.06, 210)
  return (
    fill(tail, sheer(ice, 0.3)) +
    glow(scenery, { at: head, radii: [56, 56] }, [
      [0, sheer(ice, 0.9)],
      [1, sheer(ice, 0)],
    ]) +
    disc(head, 9, lighten(ice, 0.04))
  )
}

/** Rubble that goes round the world, in a band from one side of the page to the other. */
function belt(scenery: Scenery, warm: Heavens['dust']): string {
  const { random } = scenery
  // It rises over the figures, whose faces want a quiet sky.
  const rise = across(scenery, 1) > page.size / 2 ? 1 : -1
  let drawn = ''
  for (let index = 0; index < 130; index++) {
    const x = random.between(page.left, page.right)
    const share = (x - 512) / 592
    const y = 440 + rise * share * 170 - (1 - share * share) * 40 + random.bell() * 46
    const size = random.between(2.5, 5) + random() ** 5 * 15
    const colour = warm(random.between(0.44, 0.66))
    drawn +=
      dab([x, y], { rx: size, ry: size * random.between(0.55, 0.8), degrees: random.between(-60, 60) }, colour) +
      (size > 9
        ? dab(
            [x + lightSide(scenery, x) * size * 0.25, y - size * 0.2],
            { rx: size * 0.5, ry: size * 0.3, degrees: 0 },
            lighten(colour, 0.12),
          )
        : '')
  }
  return drawn
}

function floatingRock(scenery: Scenery, [x, y]: Point, look: { radius: number; colour: Colour }): string {
  const { radius, colour } = look
  const { random } = scenery
  const side = lightSide(scenery, x)
  const shape = blob([x, y], [radius, radius * 0.8], { random, corners: 8, wobble: 0.24 })
  const clip = scenery.nextId()
  const pits = [
    [0.3, -0.24, 0.26],
    [-0.3, 0.1, 0.2],
    [0.16, 0.36, 0.14],
  ].map(([right = 0, down = 0, size = 0]): string => {
    const at: Point = [x + right * side * radius, y + down * radius]
    return (
      ellipse(at, [size * radius, size * radius * 0.7], lighten(colour, -0.1)) +
      ellipse([at[0] - side * 2, at[1] + 2], [size * radius * 0.8, size * radius * 0.5], lighten(colour, -0.16))
    )
  })
  return (
    solid(scenery, shape, colour) +
    `<clipPath id="${clip}"><path d="${shape}"/></clipPath><g clip-path="url(#${clip})">` +
    ellipse(
      [x + side * radius * 0.5, y - radius * 0.3],
      [radius * 0.8, radius * 0.66],
      sheer(lighten(colour, 0.12), 0.7),
    ) +
    ellipse([x - side * radius * 0.6, y + radius * 0.5], [radius, radius * 0.7], sheer(lighten(colour, -0.14), 0.5)) +
    pits.join('') +
    '</g>'
  )
}

/** The whole of this world is on the page: it falls away on both sides. */
function ground(scenery: Scenery, dust: Heavens['dust']): string {
  const { random, groundY } = scenery
  const noise = noiseFor(scenery, 'ground')
  const heightAt = (x: number): number => groundY - 80 + (x - 512) ** 2 / 4000 + noise(x / 70) * 9
  const floor = dust(0.72)
  let drawn = graded(scenery, below(ridge(heightAt, 24)), { top: dust(0.82), middle: [0.3, floor], bottom: dust(0.46) })
  for (let index = 0; index < 11; index++) {
    const [x, y] = [random.between(page.left, page.right), groundY + random.between(-30, 170)]
    if (isNearSubject(scenery, x, 150) && y < groundY + 50) continue
    if (y < heightAt(x) + 24) continue
    const half = random.between(24, 70) * (0.6 + (y - groundY + 50) / 220)
    // A pit on a ball leans with the ball.
    const degrees = (x - 512) / 40
    drawn +=
      dab([x, y], { rx: half, ry: half * 0.3, degrees }, lighten(floor, -0.12)) +
      dab([x + 4, y + half * 0.07], { rx: half * 0.86, ry: half * 0.21, degrees }, lighten(floor, -0.2))
  }
  for (let index = 0; index < 9; index++) {
    const x = random.between(page.left, page.right)
    if (isNearSubject(scenery, x, 170)) continue
    const size = random.between(12, 32)
    const at: Point = [x, heightAt(x) + random.between(0, 16)]
    drawn +=
      fill(blob(at, [size, size * 0.7], { random, corners: 7, wobble: 0.24 }), lighten(floor, -0.1)) +
      ellipse(
        [at[0] + lightSide(scenery, x) * size * 0.3, at[1] - size * 0.25],
        [size * 0.5, size * 0.3],
        sheer(lighten(floor, 0.06), 0.8),
      )
  }
  return drawn + flag(scenery, heightAt)
}

/** Somebody has been here before. */
function flag(scenery: Scenery, heightAt: (x: number) => number): string {
  const x = across(scenery, 292)
  const y = heightAt(x) + 26
  const out = across(scenery, 1) > page.size / 2 ? 1 : -1
  const cloth = lch(0.64, 0.17, 30)
  return (
    ellipse([x, y], [34, 7], sheer(lch(0.2, 0.04, 290), 0.35)) +
    stroke(path`M${x} ${y}V${y - 170}`, lch(0.86, 0.02, 250), 7) +
    solid(scenery, path`M${x} ${y - 168}h${out * 92}l${-out * 20} 30l${out * 20} 30h${-out * 92}z`, cloth) +
    fill(path`M${x} ${y - 148}h${out * 78}l${-out * 8} 18h${-out * 70}z`, sheer(lighten(cloth, 0.16), 0.7))
  )
}

function nearRocks(scenery: Scenery, warm: Heavens['dust']): string {
  const { random } = scenery
  const near = (at: Point, radii: Point): string => {
    const shape = blob(at, radii, { random, corners: 9, wobble: 0.2 })
    const side = lightSide(scenery, at[0])
    return (
      solid(scenery, shape, warm(0.17)) +
      ellipse(
        [at[0] + side * radii[0] * 0.3, at[1] - radii[1] * 0.36],
        [radii[0] * 0.4, radii[1] * 0.24],
        sheer(warm(0.26), 0.8),
      )
    )
  }
  return (
    near([across(scenery, 470), 1060], [210, 150]) +
    near([across(scenery, 500), 60], [150, 104]) +
    near([across(scenery, 350), -20], [70, 50]) +
    near([across(scenery, -480), 1080], [140, 80])
  )
}
