import { lch, lighten } from '../colour.ts'
import { type Point, path, polygon } from '../path.ts'
import type { Scenery } from '../scenery.ts'
import { disc, fill, sheer, stroke } from '../shapes.ts'

/** A spot of the opening that somebody looks out of: shares of its width and of its height, from the upper left. */
export type Outlook = (right: number, down: number) => Point

/** An opening without perspective. */
export function uprightOutlook([left, top]: Point, [width, height]: Point): Outlook {
  return (right, down) => [left + right * width, top + down * height]
}

/** The pane itself, as a path. */
export function paneOf(outlook: Outlook): string {
  return polygon([outlook(0, 0), outlook(1, 0), outlook(1, 1), outlook(0, 1)])
}

/** What falls outside, as somebody sees it who stands in the dry: only inside the opening. */
export function weatherBeyond({ palette, random }: Scenery, outlook: Outlook, count: number): string {
  const { weather, haze } = palette
  if (weather === 'fog') return fill(paneOf(outlook), sheer(haze, 0.5))
  if (weather !== 'rain' && weather !== 'storm' && weather !== 'snow') return ''
  let drawn = ''
  for (let index = 0; index < count; index++) {
    const [x, y] = outlook(random.between(0.03, 0.94), random.between(0.02, 0.88))
    drawn +=
      weather === 'snow'
        ? disc([x, y], random.between(2.4, 5), sheer(lch(0.97, 0.01, 240), 0.9))
        : stroke(path`M${x + 6} ${y}l-6 26`, sheer(lighten(haze, 0.1), 0.6), 2.4)
  }
  return drawn
}
