import { solid } from '../../forms.ts'
import { sheer, stroke } from '../../shapes.ts'
import type { Room } from '../room/room.ts'

/** The pot that has something good in it, standing on the origin. */
export function soupPot({ scenery, dye }: Room): string {
  return (
    solid(scenery, 'M-66 -74h132v54q0 22 -22 22h-88q-22 0 -22 -22z', dye(0.6, 0.15, 30)) +
    stroke('M-74 -74h148', dye(0.7, 0.14, 34), 12) +
    stroke('M-16 -110q-20 -34 0 -62t0 -66M20 -106q18 -30 2 -58t6 -50', sheer(dye(0.98, 0.01, 80), 0.45), 11)
  )
}
