import type { Place } from '../picture-brief.ts'
import { page } from './page.ts'
import type { Palette } from './palette.ts'
import type { Point } from './path.ts'
import { type Random, createNoise } from './random.ts'
import type { View } from './view.ts'

/** What every brush stroke of a picture's world has to know. */
export interface Scenery {
  readonly palette: Palette
  readonly random: Random
  readonly seed: string
  readonly place: Place
  /** The place in the story's own words. */
  readonly setting: string
  /** The one light of the page: glow, rims, shadows, pools and paths all refer to it. */
  readonly light: Point
  readonly subjectX: number
  /** Where the figures' feet are. */
  readonly groundY: number
  readonly horizonY: number
  readonly view: View
  /** Whether a roof or a rock is over everybody: nothing falls, blows or settles there. */
  readonly isSheltered: boolean
  readonly isCutPaper: boolean
  /** A name for a gradient that no other gradient of the picture has. */
  readonly nextId: () => string
}

/** An x as far from the middle, on the side where the subject is not. */
export function across(scenery: Scenery, distance: number): number {
  return scenery.subjectX < page.size / 2 ? page.size / 2 + distance : page.size / 2 - distance
}

/** 1 where the light is right of x, -1 where it is left of it. */
export function lightSide(scenery: Scenery, x: number): 1 | -1 {
  return scenery.light[0] > x ? 1 : -1
}

/** Noise that belongs to one thing in this picture. */
export function noiseFor(scenery: Scenery, thing: string): (at: number) => number {
  return createNoise(`${scenery.seed}:${scenery.place}:${thing}`)
}

/** An x anywhere on the page and its bleed. */
export function anyX(scenery: Scenery): number {
  return scenery.random.between(page.left, page.right)
}

export function isNearSubject(scenery: Scenery, x: number, distance: number): boolean {
  return Math.abs(x - scenery.subjectX) < distance
}
