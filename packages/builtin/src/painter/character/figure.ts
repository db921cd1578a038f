import type { Point } from '../path.ts'

/** Somebody drawn in their own space: feet at 0, 0, facing right. */
export interface Figure {
  readonly svg: string
  /** Takes its room along the ground: nobody stands in front of a sleeper. */
  readonly isLying: boolean
  readonly height: number
  readonly width: number
  /** How far it reaches from its feet behind its back and ahead of it, held things included. */
  readonly reach: { readonly behind: number; readonly ahead: number }
  /** How far it reaches above its feet, held things included. */
  readonly top: number
  /** The middle of the head. */
  readonly head: Point
  readonly headRadius: number
}
