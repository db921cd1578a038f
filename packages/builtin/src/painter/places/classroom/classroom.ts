import { room } from '../room/room.ts'
import type { PlacePainter } from '../world.ts'
import { byWindow } from './by-window.ts'
import { inCorner } from './in-corner.ts'
import { toDoor } from './to-door.ts'

export const classroom: PlacePainter<'classroom'> = (base, view) => {
  return room(base, view, {
    look: {
      wall: [0.86, 0.045, base.random.pick([85, 200, 130])],
      paper: 'panels',
      flooring: 'boards',
      floor: [0.72, 0.07, 65],
      curtainHue: 145,
    },
    furnishing: { window: byWindow, corner: inCorner, doorway: toDoor },
  })
}
