import type { PlacePainter } from '../world.ts'
import { battlements } from './battlements.ts'
import { gateway } from './gateway.ts'
import { hall } from './hall.ts'

/** In the hall, out of the gate, up on the wall. */
export const castle: PlacePainter<'castle'> = (base, view) => {
  switch (view) {
    case 'hall':
      return hall(base)
    case 'gateway':
      return gateway(base)
    case 'battlements':
      return battlements(base)
  }
}
