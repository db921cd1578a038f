import { type Colour, lch, mix } from '../../colour.ts'
import { graded } from '../../forms.ts'
import { smoothPath } from '../../path.ts'
import type { Scenery } from '../../scenery.ts'
import { disc, fill } from '../../shapes.ts'
import { type Outlook, paneOf, weatherBeyond } from '../weather-beyond.ts'

const veils: ReadonlySet<string> = new Set(['rain', 'storm', 'fog', 'snow', 'cloudy'])

export function hidesSun({ palette }: Scenery): boolean {
  return veils.has(palette.weather)
}

/** The sky in a window, brighter toward the land. */
export function daylight({ palette }: Scenery): { top: Colour; bottom: Colour } {
  const [high, , low] = palette.sky
  return { top: high, bottom: palette.isDark ? low : mix(low, palette.key, 0.45) }
}

/** The outside in a window that stands in perspective: sky, sun or moon, hills, and what falls. */
export function outside(scenery: Scenery, outlook: Outlook): string {
  const { palette } = scenery
  const hills = smoothPath(
    [outlook(0, 0.78), outlook(0.3, 0.66), outlook(0.62, 0.76), outlook(1, 0.68), outlook(1, 1), outlook(0, 1)],
    1 / 12,
  )
  return (
    graded(scenery, paneOf(outlook), daylight(scenery)) +
    (hidesSun(scenery)
      ? ''
      : disc(
          outlook(0.62, 0.28),
          palette.time === 'night' ? 17 : 20,
          palette.isDark ? lch(0.93, 0.04, 95) : palette.key,
        )) +
    fill(hills, palette.colour('tealLeaf', 'far')) +
    weatherBeyond(scenery, outlook, 34)
  )
}
