import type { HeldThing } from '../../picture-brief.ts'
import { type Colour, lch } from '../colour.ts'
import { glow } from '../forms.ts'
import { outline, path, smoothPath } from '../path.ts'
import type { Scenery } from '../scenery.ts'
import { disc, ellipse, fill, placed, sheer, stroke } from '../shapes.ts'

/** Things on strings and sticks go behind whoever holds them. */
export function isHeldBehind(thing: HeldThing): boolean {
  return thing === 'kite' || thing === 'umbrella' || thing === 'balloon'
}

/** How far a thing reaches beyond the hand. */
export const heldReach: Record<HeldThing, number> = {
  lantern: 24,
  balloon: 60,
  book: 40,
  box: 40,
  map: 44,
  flower: 26,
  kite: 196,
  umbrella: 166,
}

/** How far a thing reaches above the hand. */
export const heldRise: Record<HeldThing, number> = {
  lantern: 20,
  balloon: 336,
  book: 40,
  box: 50,
  map: 50,
  flower: 70,
  kite: 314,
  umbrella: 368,
}

/** A thing around the hand that holds it. */
export function heldThing(thing: HeldThing, scenery: Scenery, inLight: (colour: Colour) => Colour): string {
  const c = (lightness: number, chroma: number, hue: number) => inLight(lch(lightness, chroma, hue))
  switch (thing) {
    case 'lantern':
      return lantern(scenery)
    case 'balloon':
      return (
        stroke('M0 0q-14 -90 10 -190', c(0.42, 0.02, 20), 2.6) +
        fill('M4 -186l6 -10l8 9z', c(0.52, 0.15, 28)) +
        fill(
          smoothPath(
            [
              [10, -192],
              [-40, -262],
              [8, -330],
              [58, -264],
            ],
            1 / 4.6,
          ),
          c(0.61, 0.16, 30),
        ) +
        fill(
          smoothPath([
            [-14, -262],
            [-2, -300],
            [8, -300],
            [-4, -258],
          ]),
          sheer(c(0.77, 0.1, 35), 0.7),
        )
      )
    case 'book':
      return (
        fill('M-38 -16q20 -10 38 2q18 -12 38 -2v46q-20 -10 -38 2q-18 -12 -38 -2z', c(0.5, 0.12, 28)) +
        fill('M-34 -18q18 -10 34 0q16 -10 34 0v44q-18 -10 -34 0q-16 -10 -34 0z', c(0.94, 0.035, 88)) +
        stroke('M0 -18v44', c(0.64, 0.05, 75), 2.6) +
        stroke('M-26 -8q10 -4 20 0M-26 2q10 -4 20 0M8 -8q10 -4 20 0M8 2q10 -4 20 0', c(0.74, 0.05, 82), 2.4)
      )
    case 'box':
      return (
        fill('M-36 -26h72v56h-72z', c(0.65, 0.09, 68)) +
        fill('M-36 -26h72v12h-72z', c(0.54, 0.085, 62)) +
        fill('M-6 -26h12v56h-12z', c(0.86, 0.07, 88)) +
        fill('M0 -27q-22 -18 -20 -2q4 6 20 2q22 -18 20 -2q-4 6 -20 2z', c(0.86, 0.07, 88))
      )
    case 'map':
      return placed(
        { at: [0, 0], degrees: -8 },
        fill('M-40 -24l26 -6l26 8l26 -6v50l-26 6l-26 -8l-26 6z', c(0.9, 0.06, 88)) +
          fill('M-14 -30l26 8v50l-26 -8z', sheer(c(0.8, 0.06, 85), 0.55)) +
          stroke('M-28 10q14 -20 24 -4t24 -16', c(0.54, 0.14, 32), 3) +
          stroke('M20 -16l8 8m0 -8l-8 8', c(0.5, 0.15, 28), 3),
      )
    case 'flower':
      return (
        stroke('M0 10q4 -40 0 -70', c(0.53, 0.09, 152), 5) +
        ellipse([10, -24], [12, 5], c(0.55, 0.1, 150)) +
        [0, 1, 2, 3, 4]
          .map((petal) =>
            disc([Math.cos(petal * 1.257) * 13, -66 + Math.sin(petal * 1.257) * 13], 10, c(0.73, 0.13, 32)),
          )
          .join('') +
        disc([0, -66], 8, c(0.87, 0.12, 88))
      )
    case 'kite':
      return (
        stroke('M0 0Q70 -90 140 -236', c(0.48, 0.02, 50), 2.2) +
        placed(
          { at: [146, -262], degrees: 24 },
          fill('M0 -54L36 0L0 66L-36 0z', c(0.75, 0.14, 75)) +
            fill('M0 -54L36 0L0 66z', c(0.6, 0.15, 35)) +
            stroke('M0 66q22 30 -4 54t6 50', c(0.6, 0.15, 35), 4) +
            fill('M0 96l-14 -8v16zM0 96l14 -8v16zM2 140l-14 -8v16zM2 140l14 -8v16z', c(0.75, 0.14, 75)),
        )
      )
    case 'umbrella':
      return placed(
        { at: [0, 0], degrees: -7 },
        stroke('M0 26V-270', c(0.36, 0.02, 30), 6) +
          placed(
            { at: [0, -74], scale: 1.12 },
            fill(umbrellaCanopy, c(0.58, 0.17, 28)) + fill(umbrellaGores, c(0.67, 0.14, 32)),
          ),
      )
  }
}

const umbrellaCanopy = outline(
  1,
  [
    [-120, -150],
    [-96, -214],
    [0, -258],
    [96, -214],
    [120, -150],
    [80, -162],
    [40, -148],
    [0, -162],
    [-40, -148],
    [-80, -162],
  ],
  1 / 7,
)
const umbrellaGores = outline(
  1,
  [
    [-40, -148],
    [-30, -214],
    [0, -258],
    [30, -214],
    [40, -148],
    [0, -162],
  ],
  1 / 7,
)

function lantern(scenery: Scenery): string {
  const warmth = glow(scenery, { at: [0, 44], radii: [150, 150] }, [
    [0, sheer(lch(0.9, 0.13, 80), 0.75)],
    [0.3, sheer(lch(0.86, 0.13, 75), 0.35)],
    [1, sheer(lch(0.8, 0.13, 65), 0)],
  ])
  const iron = lch(0.31, 0.025, 35)
  const flame = smoothPath([
    [0, 30],
    [8, 46],
    [0, 58],
    [-8, 46],
  ])
  return (
    warmth +
    stroke('M-14 16q14 -26 28 0', iron, 4.5) +
    fill('M-20 18h40l-4 -9h-32zM-17 64h34v8h-34z', iron) +
    fill('M-16 20h32l3 44h-38z', lch(0.9, 0.11, 84)) +
    stroke(path`M0 20v44`, sheer(iron, 0.4), 2.4) +
    fill(flame, lch(0.98, 0.05, 95))
  )
}
