import { room } from '../room/room.ts'
import type { PlacePainter } from '../world.ts'
import { byWindow } from './by-window.ts'
import { inCorner } from './in-corner.ts'
import { toDoor } from './to-door.ts'

export const kitchen: PlacePainter<'kitchen'> = (base, view) => {
  return room(base, view, {
    look: {
      wall: [0.83, 0.05, base.random.pick([95, 165, 55])],
      paper: 'plain',
      flooring: 'tiles',
      floor: [0.74, 0.06, 55],
      curtainHue: 25,
    },
    furnishing: { window: byWindow, corner: inCorner, doorway: toDoor },
  })
}
