import { page } from '../page.ts'
import type { Point } from '../path.ts'

/** Lines on a floor that run together far off: where the one that leaves the page at `foot` is at a height of it. */
export function linesFrom(vanishing: Point): (foot: number, y: number) => number {
  return (foot, y) => vanishing[0] + ((foot - vanishing[0]) * (y - vanishing[1])) / (page.bottom - vanishing[1])
}
