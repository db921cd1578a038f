import { type Colour, lch } from '../../colour.ts'
import { stars } from '../../elements/stars.ts'
import { backdrop, glow } from '../../forms.ts'
import { type Point, polygon } from '../../path.ts'
import type { Scenery } from '../../scenery.ts'
import { fill, sheer } from '../../shapes.ts'

/** What every set-up in space looks through. */
export interface Heavens {
  readonly scenery: Scenery
  readonly hue: number
  /** The dust that lies on things here, at a lightness of its own. */
  readonly dust: (lightness: number) => Colour
}

/** Out here no time of day changes the sky; only the light's place does, which the set-up chooses. */
export function heavensOf(base: Scenery, light: Point): Heavens {
  const hue = base.random.pick([285, 260, 305])
  const { tone } = base.palette
  const sky = [tone(0.17, 0.06, hue), tone(0.24, 0.085, hue + 14), tone(0.4, 0.1, hue + 45)] as const
  return {
    scenery: {
      ...base,
      horizonY: 640,
      light,
      palette: { ...base.palette, sky, key: lch(0.94, 0.06, 85), haze: sky[2], isDark: true },
    },
    hue,
    dust: (lightness) => tone(lightness, 0.035, hue + 10),
  }
}

/** A nebula across the page, and stars. */
export function deepSky({ scenery, hue }: Heavens): string {
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
