import type { PlacePainter } from '../world.ts'
import { amidships } from './amidships.ts'
import { bow } from './bow.ts'
import { stern } from './stern.ts'

/** Under the sail, ahead over the bow, or back over the stern. */
export const ship: PlacePainter<'ship'> = (base, view) => {
  switch (view) {
    case 'deck':
      return amidships(base)
    case 'bow':
      return bow(base)
    case 'stern':
      return stern(base)
  }
}
