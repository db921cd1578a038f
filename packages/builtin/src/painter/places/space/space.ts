import type { PlacePainter } from '../world.ts'
import { asteroid } from './asteroid.ts'
import { moonscape } from './craters.ts'
import { station } from './station.ts'

/** On the ground of a moon, at the window of a station, or on a rock so small that one sees it bend. */
export const space: PlacePainter<'space'> = (base, view) => {
  switch (view) {
    case 'craters':
      return moonscape(base)
    case 'station':
      return station(base)
    case 'asteroid':
      return asteroid(base)
  }
}
