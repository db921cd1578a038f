import type { Pose } from '../../picture-brief.ts'
import type { Point } from '../path.ts'
import type { Build } from './build.ts'

/** Where a hand is, and how far the elbow bends away from the straight line to it. */
export interface Reach {
  readonly hand: Point
  readonly bend: Point
}

/** A pose as the rig sees it: two hands, a way to stand, a lean. */
export interface Stance {
  readonly legs: 'standing' | 'walking' | 'seated'
  readonly leanDegrees: number
  /** How far the body sinks. */
  readonly sinkPx: number
  readonly back: Reach
  readonly front: Reach
  /** The front arm lies under the head, so that it never covers a mouth. */
  readonly isArmUnderHead: boolean
}

export function shoulderY(build: Build, sinkPx: number): number {
  return build.neckY + sinkPx + (build.shape === 'pear' ? 34 : 24)
}

export function stanceFor(pose: Exclude<Pose, 'sleep'>, build: Build, isOld: boolean): Stance {
  const { shoulder, armLength: arm } = build
  const sinkPx = pose === 'sit' ? -build.hemY - 26 : 0
  const y = shoulderY(build, sinkPx)
  const ownLean = isOld ? 6 : 0
  const hanging: Reach = { hand: [-shoulder - 24, y + arm * 0.8], bend: [-14, 4] }
  const upright = { legs: 'standing', leanDegrees: ownLean, sinkPx, isArmUnderHead: false } as const
  switch (pose) {
    case 'stand':
      return {
        ...upright,
        back: { hand: [-shoulder - arm * 0.22, y + arm * 0.86], bend: [-12, 2] },
        front: { hand: [shoulder + arm * 0.24, y + arm * 0.86], bend: [12, 2] },
      }
    case 'walk':
      return {
        ...upright,
        legs: 'walking',
        leanDegrees: 5,
        back: { hand: [-shoulder - arm * 0.42, y + arm * 0.72], bend: [-14, 6] },
        front: { hand: [shoulder + arm * 0.4, y + arm * 0.68], bend: [16, 8] },
      }
    case 'sit':
      return {
        ...upright,
        legs: 'seated',
        leanDegrees: isOld ? 3 : -3,
        back: { hand: [-shoulder - arm * 0.2, y + arm * 0.86], bend: [-18, 0] },
        front: { hand: [shoulder + arm * 0.44, y + arm * 0.62], bend: [8, 16] },
      }
    case 'point':
      return {
        ...upright,
        back: hanging,
        front: { hand: [shoulder + arm * 0.9, y - arm * 0.3], bend: [4, 14] },
      }
    case 'wave':
      return {
        ...upright,
        back: hanging,
        front: { hand: [shoulder + arm * 0.66, y - arm * 0.72], bend: [26, 26] },
      }
    case 'carry': {
      const hand: Point = [shoulder + arm * 0.36, y + arm * 0.42]
      return {
        ...upright,
        back: { hand: [hand[0] - 26, hand[1] + 8], bend: [2, 40] },
        front: { hand, bend: [10, 26] },
        isArmUnderHead: true,
      }
    }
  }
}
