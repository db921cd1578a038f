import { type Colour, lch, lighten } from '../colour.ts'
import { stars } from '../elements/stars.ts'
import { backdrop, glow, graded, lightPool, solid } from '../forms.ts'
import { landmarkOf } from '../landmark.ts'
import { page } from '../page.ts'
import { type Point, below, path, polygon, ridge, smoothPath } from '../path.ts'
import { type Scenery, across, anyX, isNearSubject, noiseFor } from '../scenery.ts'
import { disc, ellipse, fill, placed, sheer, stroke, white } from '../shapes.ts'
import type { World } from './world.ts'

/** Nebula and stars, a ringed planet, a moon of craters, a rocket. */
export function space(base: Scenery): World {
  const hue = base.random.pick([285, 260, 305])
  const { tone } = base.palette
  const sky = [tone(0.17, 0.06, hue), tone(0.24, 0.085, hue + 14), tone(0.4, 0.1, hue + 45)] as const
  const scenery: Scenery = {
    ...base,
    horizonY: 640,
    light: [across(base, 208), 250],
    palette: { ...base.palette, sky, key: lch(0.94, 0.06, 85), haze: sky[2], isDark: true },
  }
  const isEarth =
    landmarkOf(scenery, ['rings', 'earth'], { rings: /ring|saturn|planet/i, earth: /earth|home|moon/i }) === 'earth'
  const dust = (lightness: number) => tone(lightness, 0.035, hue + 10)
  return {
    scenery,
    sky: deepSky(scenery, hue),
    far:
      (isEarth ? earth(scenery) : planet(scenery)) +
      disc([across(scenery, -262), 150], 34, tone(0.8, 0.05, 220)) +
      disc([across(scenery, -275), 144], 25, tone(0.86, 0.04, 220)),
    mid: farMoonscape(scenery, dust) + rocket(scenery),
    stage: craters(scenery, dust) + lightPool(scenery, [330, 80], 0.35),
    near: nearRidge(scenery, dust),
  }
}

function deepSky(scenery: Scenery, hue: number): string {
  const { palette, random } = scenery
  const [top, middle, low] = palette.sky
  let drawn = backdrop(scenery, 820, [
    [0, top],
    [0.55, middle],
    [1, low],
  ])
  for (let index = 0; index < 16; index++) {
    const along = index / 16
    drawn += glow(scenery, { at: [-60 + along * 1150, 520 - along * 420 + random.bell() * 90], radii: [210, 120] }, [
      [0, sheer(palette.tone(0.6, 0.13, hue + 70), 0.2)],
      [1, sheer(palette.tone(0.5, 0.12, hue + 40), 0)],
    ])
  }
  drawn += stars(scenery, 260, 720)
  for (let index = 0; index < 9; index++) {
    drawn += sparkle([random.between(0, 1024), random.between(10, 480)], random.between(6, 13))
  }
  return drawn
}

function sparkle([x, y]: Point, size: number): string {
  const waist = size * 0.16
  return fill(
    polygon([
      [x, y - size],
      [x + waist, y - waist],
      [x + size, y],
      [x + waist, y + waist],
      [x, y + size],
      [x - waist, y + waist],
      [x - size, y],
      [x - waist, y - waist],
    ]),
    lch(0.97, 0.05, 90),
  )
}

/** The blue planet, far from home. */
function earth(scenery: Scenery): string {
  const { palette, light } = scenery
  const radius = 142
  const sea = palette.tone(0.68, 0.12, 240)
  const land = palette.tone(0.72, 0.13, 140)
  const clip = scenery.nextId()
  const continents = [
    [
      [-0.9, -0.5],
      [-0.5, -0.76],
      [-0.2, -0.5],
      [-0.34, -0.2],
      [-0.6, 0.02],
      [-0.86, -0.16],
    ],
    [
      [-0.3, 0.1],
      [0.04, 0.16],
      [0.1, 0.46],
      [-0.16, 0.86],
      [-0.34, 0.5],
    ],
    [
      [0.26, -0.66],
      [0.7, -0.6],
      [0.94, -0.1],
      [0.6, 0.14],
      [0.36, -0.1],
    ],
  ] as const
  const [x, y] = light
  return [
    glow(scenery, { at: light, radii: [radius * 1.8, radius * 1.8] }, [
      [0, sheer(sea, 0.6)],
      [0.55, sheer(sea, 0.36)],
      [1, sheer(sea, 0)],
    ]),
    disc(light, radius, sea),
    `<clipPath id="${clip}">${disc(light, radius, sea)}</clipPath><g clip-path="url(#${clip})">`,
    ...continents.map((shape) =>
      fill(smoothPath(shape.map(([right, down]): Point => [x + right * radius, y + down * radius])), land),
    ),
    stroke(
      path`M${x - radius} ${y - radius * 0.3}q${radius * 0.5} ${-radius * 0.2} ${radius} 0M${x - radius * 0.4} ${y + radius * 0.3}q${radius * 0.5} ${-radius * 0.16} ${radius * 1.2} 0.1M${x - radius * 0.9} ${y + radius * 0.62}q${radius * 0.4} ${-radius * 0.1} ${radius * 0.7} 0`,
      sheer(white, 0.6),
      12,
    ),
    ellipse([x - radius * 0.5, y + radius * 0.4], [radius * 1.1, radius], sheer(lighten(sea, -0.3), 0.3)),
    '</g>',
  ].join('')
}

function planet(scenery: Scenery): string {
  const { palette, random, light } = scenery
  const [x, y] = light
  const radius = 138
  const body = palette.tone(0.74, 0.12, random.pick([50, 25, 190, 150]))
  const clip = scenery.nextId()
  const bands = (
    [
      [-0.5, 0.16, 0.05],
      [-0.14, 0.2, -0.05],
      [0.3, 0.14, 0.06],
      [0.6, 0.22, -0.04],
    ] as const
  ).map(([top, height, lighter]) =>
    fill(
      smoothPath([
        [x - radius * 1.1, y + radius * top],
        [x, y + radius * (top - 0.06)],
        [x + radius * 1.1, y + radius * (top - 0.2)],
        [x + radius * 1.1, y + radius * (top + height - 0.2)],
        [x, y + radius * (top + height)],
        [x - radius * 1.1, y + radius * (top + height + 0.04)],
      ]),
      sheer(lighten(body, lighter), 0.8),
    ),
  )
  const ringHalf = (sweep: 0 | 1) =>
    path`M${x - radius * 1.75} ${y + radius * 0.42}A${radius * 1.85} ${radius * 0.4} -16 0 ${sweep} ${x + radius * 1.7} ${y - radius * 0.6}`
  return [
    glow(scenery, { at: light, radii: [radius * 2, radius * 2] }, [
      [0, sheer(body, 0.5)],
      [0.55, sheer(body, 0.32)],
      [1, sheer(body, 0)],
    ]),
    stroke(ringHalf(1), sheer(lighten(body, 0.1), 0.8), 15),
    disc(light, radius, body),
    `<clipPath id="${clip}">${disc(light, radius, body)}</clipPath><g clip-path="url(#${clip})">`,
    ...bands,
    ellipse([x - radius * 0.5, y + radius * 0.4], [radius * 1.1, radius], sheer(lighten(body, -0.22), 0.35)),
    '</g>',
    stroke(ringHalf(0), sheer(lighten(body, 0.14), 0.95), 15),
  ].join('')
}

function farMoonscape(scenery: Scenery, dust: (lightness: number) => Colour): string {
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

function craters(scenery: Scenery, dust: (lightness: number) => Colour): string {
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

function nearRidge(scenery: Scenery, dust: (lightness: number) => Colour): string {
  const noise = noiseFor(scenery, 'near')
  const heightAt = (x: number) => 1010 - Math.max(0, Math.abs(x - scenery.subjectX) - 330) * 0.42 + noise(x / 90) * 16
  return solid(scenery, below(ridge(heightAt, 30)), dust(0.15))
}
