import type { PlacePainter } from '../world.ts'
import { gallery } from './gallery.ts'
import { mouth } from './mouth.ts'
import { poolCave } from './pool.ts'

/** By the pool, at the way out, or deep inside where only what grows there gives light. */
export const cave: PlacePainter<'cave'> = (base, view) => {
  switch (view) {
    case 'pool':
      return poolCave(base)
    case 'mouth':
      return mouth(base)
    case 'gallery':
      return gallery(base)
  }
}
