import { lch, lighten } from '../../colour.ts'
import { graded, lightPool, solid } from '../../forms.ts'
import { page } from '../../page.ts'
import { type Point, below, path, ridge, smoothPath } from '../../path.ts'
import { type Scenery, across, anyX, isNearSubject, noiseFor } from '../../scenery.ts'
import { disc, ellipse, fill, placed, sheer, stroke, white } from '../../shapes.ts'
import type { World } from '../world.ts'
import { type Heavens, deepSky, heavensOf } from './heavens.ts'
import { worldAbove } from './planets.ts'

/** Nebula and stars, a planet, a moon of craters, a rocket. */
export function moonscape(base: Scenery): World {
  const heavens = heavensOf(base, [across(base, 208), 250])
  const { scenery, dust } = heavens
  const { tone } = scenery.palette
  return {
    scenery,
    sky: deepSky(heavens),
    far:
      worldAbove(scenery, scenery.light, 140) +
      disc([across(scenery, -262), 150], 34, tone(0.8, 0.05, 220)) +
      disc([across(scenery, -275), 144], 25, tone(0.86, 0.04, 220)),
    mid: farMoonscape(scenery, dust) + rocket(scenery),
    stage: craters(scenery, dust) + lightPool(scenery, [330, 80], 0.35),
    near: nearRidge(scenery, dust),
  }
}

function farMoonscape(scenery: Scenery, dust: Heavens['dust']): string {
  const noise = noiseFor(scenery, 'far')
  return graded(scenery, below(ridge((x) => 690 + noise(x / 170) * 60, 26)), { top: dust(0.46), bottom: dust(0.6) })
}

function rocket(scenery: Scenery): string {
  const x = across(scenery, 338)
  const hull = lch(0.93, 0.02, 80)
  const red = lch(0.63, 0.17, 30)
  const fin: readonly Point[] = [
    [44, -30],
    [86, 20],
    [80, 34],
    [40, 0],
  ]
  const body: readonly Point[] = [
    [0, -236],
    [46, -160],
    [54, -70],
    [40, 6],
    [-40, 6],
    [-54, -70],
    [-46, -160],
  ]
  const shade: readonly Point[] = [
    [0, -236],
    [46, -160],
    [54, -70],
    [40, 6],
    [16, 6],
    [26, -80],
    [20, -170],
  ]
  const nose: readonly Point[] = [
    [0, -238],
    [30, -190],
    [37, -172],
    [0, -164],
    [-37, -172],
    [-30, -190],
  ]
  const parts = [
    fill(
      smoothPath(
        fin.map(([finX, finY]): Point => [-finX, finY]),
        1 / 9,
      ),
      red,
    ),
    fill(smoothPath(fin, 1 / 9), lighten(red, -0.08)),
    fill(smoothPath(body, 1 / 6.5), hull),
    fill(smoothPath(shade, 1 / 6.5), sheer(lighten(hull, -0.13), 0.8)),
    fill(smoothPath(nose, 1 / 8), red),
    disc([0, -112], 23, lighten(red, -0.1)),
    disc([0, -112], 16, lch(0.8, 0.08, 210)),
    disc([-5, -118], 5, sheer(white, 0.8)),
  ]
  const lean = x > page.size / 2 ? 6 : -6
  return (
    ellipse([x, 752], [110, 14], sheer(lch(0.2, 0.04, 290), 0.35)) +
    placed({ at: [x, 742], degrees: lean, scale: 1.15 }, parts.join(''))
  )
}

function craters(scenery: Scenery, dust: Heavens['dust']): string {
  const { random, groundY } = scenery
  const noise = noiseFor(scenery, 'ground')
  const floor = dust(0.74)
  let drawn = graded(scenery, below(ridge((x) => groundY - 84 + noise(x / 240) * 26, 28)), {
    top: dust(0.8),
    middle: [0.4, floor],
    bottom: dust(0.52),
  })
  for (let index = 0; index < 12; index++) {
    const [x, y] = [anyX(scenery), groundY + random.between(-46, 150)]
    if (isNearSubject(scenery, x, 130) && y < groundY + 40) continue
    const half = random.between(30, 90) * (0.6 + (y - groundY + 50) / 200)
    drawn +=
      ellipse([x, y], [half, half * 0.28], lighten(floor, -0.12)) +
      ellipse([x + 4, y + half * 0.07], [half * 0.88, half * 0.2], lighten(floor, -0.2)) +
      stroke(path`M${x - half} ${y}q${half} ${half * 0.55} ${half * 2} 0`, sheer(lighten(floor, 0.07), 0.8), 4)
  }
  return drawn
}

function nearRidge(scenery: Scenery, dust: Heavens['dust']): string {
  const noise = noiseFor(scenery, 'near')
  const heightAt = (x: number) => 1010 - Math.max(0, Math.abs(x - scenery.subjectX) - 330) * 0.42 + noise(x / 90) * 16
  return solid(scenery, below(ridge(heightAt, 30)), dust(0.15))
}
