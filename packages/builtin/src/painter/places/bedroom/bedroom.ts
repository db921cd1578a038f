import { room } from '../room/room.ts'
import type { PlacePainter } from '../world.ts'
import { byWindow } from './by-window.ts'
import { inCorner } from './in-corner.ts'
import { toDoor } from './to-door.ts'

export const bedroom: PlacePainter<'bedroom'> = (base, view) => {
  const hue = base.random.pick([245, 350, 150])
  return room(base, view, {
    look: {
      wall: [0.8, 0.055, hue],
      paper: base.random.pick(['stripes', 'dots']),
      flooring: 'boards',
      floor: [0.7, 0.075, 60],
      curtainHue: hue + 130,
    },
    furnishing: { window: byWindow, corner: inCorner, doorway: toDoor },
  })
}
