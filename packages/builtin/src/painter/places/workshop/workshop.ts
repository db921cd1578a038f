import { room } from '../room/room.ts'
import type { PlacePainter } from '../world.ts'
import { byWindow } from './by-window.ts'
import { inCorner } from './in-corner.ts'
import { toDoor } from './to-door.ts'

export const workshop: PlacePainter<'workshop'> = (base, view) => {
  return room(base, view, {
    look: {
      wall: [0.74, 0.055, base.random.pick([55, 75, 230])],
      paper: 'plain',
      flooring: 'boards',
      floor: [0.66, 0.075, 58],
      curtainHue: 85,
    },
    furnishing: { window: byWindow, corner: inCorner, doorway: toDoor },
  })
}
