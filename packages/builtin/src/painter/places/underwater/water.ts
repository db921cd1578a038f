import { type Colour, tint } from '../../colour.ts'
import { backdrop, beam, glow } from '../../forms.ts'
import { page } from '../../page.ts'
import type { Palette } from '../../palette.ts'
import type { Point } from '../../path.ts'
import { type Scenery, across } from '../../scenery.ts'
import { disc, ring, sheer, white } from '../../shapes.ts'

/** A colour of the water: lightness by day, chroma, hue. */
export type Water = (lightness: number, chroma: number, hue: number) => Colour
export type Corals = readonly [Colour, ...Colour[]]

/** What every set-up under water looks through. */
export interface Depths {
  readonly scenery: Scenery
  readonly water: Water
  readonly corals: Corals
}

/** The light comes from above, whatever the hour; in the dark it comes weakly. */
export function depthsOf(base: Scenery): Depths {
  const dim = base.palette.isDark ? -0.16 : 0
  const water: Water = (lightness, chroma, hue) => base.palette.tone(Math.max(0.08, lightness + dim), chroma, hue)
  const coral = (lightness: number, chroma: number, hue: number) =>
    base.palette.tone(lightness + dim * 0.6, chroma, hue)
  return {
    scenery: {
      ...base,
      horizonY: 620,
      light: [across(base, 128), -60],
      palette: waterPalette(base.palette, water, dim),
    },
    water,
    corals: [coral(0.7, 0.15, 22), coral(0.74, 0.13, 355), coral(0.8, 0.12, 75), coral(0.66, 0.12, 310)],
  }
}

export function rockColour(water: Water, lightness: number): Colour {
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

/** Water from the surface down to the floor. */
export function depth(scenery: Scenery, water: Water): string {
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

/** Shafts of light from the surface. */
export function shafts(scenery: Scenery, strength: number): string {
  const { light } = scenery
  return [-220, -80, 60, 200]
    .map((spread, index) =>
      beam(
        scenery,
        {
          from: [light[0] + spread * 0.35, -60],
          fromWidth: 16 + (index % 2) * 14,
          to: [light[0] + spread * 1.7, 760],
          toWidth: 50 + (index % 2) * 40,
        },
        strength,
      ),
    )
    .join('')
}

export function bubbles(scenery: Scenery): string {
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
