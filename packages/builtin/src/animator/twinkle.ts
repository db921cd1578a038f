import { createRandom } from '../painter/random.ts'
import type { LumaPlane } from './planes.ts'
import { sampleAt, setSample } from './sample-quads.ts'

interface Star {
  readonly samples: readonly { readonly index: number; readonly light: number }[]
  /** The sky around it. */
  readonly dark: number
  readonly periodSeconds: number
}

const starRadius = 3
/** How much brighter than the sky a star is at least, and how even the sky around it, in luma. */
const leastContrast = 26
const mostUnevenness = 16
const depth = 0.7

/**
 * Finds the stars of a night sky and lets them twinkle, by changing the plane before each frame. At the first frame all
 * of them shine in full.
 */
export function createTwinkle(sky: LumaPlane, seed: string): (seconds: number) => void {
  const {
    channels: [luma],
    sidePx,
  } = sky
  const random = createRandom(`${seed}:twinkle`)
  const stars = findStars(sky).map((star) => ({ ...star, periodSeconds: random.between(1.7, 4.5) }))
  return (seconds) => {
    for (const { samples, dark, periodSeconds } of stars) {
      const gain = 1 - depth * (0.5 - 0.5 * Math.cos((2 * Math.PI * seconds) / periodSeconds))
      for (const { index, light } of samples) {
        setSample({ quads: luma, sidePx }, index, light > dark ? Math.floor(dark + (light - dark) * gain) : light)
      }
    }
  }
}

function findStars({ channels: [luma], sidePx }: LumaPlane): Omit<Star, 'periodSeconds'>[] {
  const lightAt = (index: number): number => sampleAt(luma, index)
  const stars: Omit<Star, 'periodSeconds'>[] = []
  const ring = [-1, 0, 1].flatMap((y) =>
    [-1, 0, 1].flatMap((x) => (x === 0 && y === 0 ? [] : [(y * sidePx + x) * (starRadius + 1)])),
  )
  const disc = around(starRadius).map(({ x, y }) => y * sidePx + x)
  for (let y = starRadius + 1; y < sidePx - starRadius - 1; y++) {
    for (let x = starRadius + 1; x < sidePx - starRadius - 1; x++) {
      const centre = y * sidePx + x
      const peak = lightAt(centre)
      // Most of a sky is no star: the first look already says so.
      if (peak - lightAt(centre + starRadius + 1) < leastContrast) continue
      const rim = ring.map((offset) => lightAt(centre + offset))
      const brightest = Math.max(...rim)
      if (peak - brightest < leastContrast || brightest - Math.min(...rim) > mostUnevenness) continue
      const samples = disc.map((offset) => ({ index: centre + offset, light: lightAt(centre + offset) }))
      // One star, one peak: of equals, the first.
      if (samples.some(({ index, light }) => light > peak || (light === peak && index < centre))) continue
      stars.push({ samples, dark: brightest })
    }
  }
  return stars
}

function around(radius: number): { x: number; y: number }[] {
  const spots: { x: number; y: number }[] = []
  for (let y = -radius; y <= radius; y++) {
    for (let x = -radius; x <= radius; x++) if (x * x + y * y <= radius * radius) spots.push({ x, y })
  }
  return spots
}
