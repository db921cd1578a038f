import type { PlacePainter } from '../world.ts'
import { dormer } from './dormer.ts'
import { slope } from './slope.ts'
import { terrace } from './terrace.ts'

/** On the tiles, beside an attic window, or on a flat roof that somebody has made a garden of. */
export const rooftops: PlacePainter<'rooftops'> = (base, view) => {
  switch (view) {
    case 'slope':
      return slope(base)
    case 'dormer':
      return dormer(base)
    case 'terrace':
      return terrace(base)
  }
}
