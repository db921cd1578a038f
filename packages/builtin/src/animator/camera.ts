import type { Mood } from '../picture-brief.ts'
import { page } from '../painter/page.ts'
import { createRandom } from '../painter/random.ts'

/**
 * How the camera travels during a clip. It begins at the still picture, so that a page may lay the clip over it, and
 * slows down before it ends. Distances are in page units, for a thing that moves fully with the camera (parallax 1).
 */
export interface CameraMove {
  /** What the camera closes in on. */
  readonly focus: { readonly x: number; readonly y: number }
  /** How far things have moved across the frame in the end. */
  readonly drift: { readonly x: number; readonly y: number }
  /** How much larger things are in the end. */
  readonly push: number
}

/** The part of the page that a layer shows in the frame. */
export interface View {
  readonly left: number
  readonly top: number
  readonly zoom: number
}

const middle = page.size / 2

/** What a mood does to the camera: where things drift upward in the frame, it looks down, and the other way round. */
const moodMoves: Record<Mood, { readonly travel: number; readonly rise: number; readonly push: number }> = {
  calm: { travel: 40, rise: 8, push: 0.06 },
  joyful: { travel: 52, rise: 10, push: 0.07 },
  cosy: { travel: 30, rise: 6, push: 0.085 },
  mysterious: { travel: 50, rise: 6, push: 0.07 },
  sad: { travel: 32, rise: -8, push: 0.045 },
  tense: { travel: 34, rise: -6, push: 0.105 },
  wonder: { travel: 44, rise: 18, push: 0.075 },
}

/** A camera that brings a figure a little toward the middle and closer, while what frames the page opens. */
export function moveToward(subject: { x: number; y: number }, mood: Mood, seed: string): CameraMove {
  const random = createRandom(`${seed}:camera`)
  const { travel, rise, push } = moodMoves[mood]
  const side = subject.x < middle ? 1 : -1
  return {
    focus: { x: (subject.x + middle) / 2, y: (subject.y + middle) / 2 },
    drift: { x: side * travel * random.between(0.85, 1.15), y: rise * random.between(0.7, 1.1) },
    push: push * random.between(0.9, 1.1),
  }
}

/** A slow push into a flat picture, off its middle: that makes it drift, and no edge can ever come into the frame. */
export const flatMove: CameraMove = {
  focus: { x: 0.42 * page.size, y: 0.38 * page.size },
  drift: { x: 0, y: 0 },
  push: 0.1,
}

/**
 * Where the camera is.
 *
 * @param progress of the clip, from 0 to 1.
 * @param parallax of the layer that is looked at.
 */
export function viewAt(move: CameraMove, progress: number, parallax: number): View {
  const travelled = progress * progress * (3 - 2 * progress) * parallax
  const zoom = 1 + move.push * travelled
  return {
    left: move.focus.x * (1 - 1 / zoom) - (move.drift.x * travelled) / zoom,
    top: move.focus.y * (1 - 1 / zoom) - (move.drift.y * travelled) / zoom,
    zoom,
  }
}

/** How far two layers are moved against each other at most, anywhere in the frame. */
export function largestGap(move: CameraMove, oneParallax: number, otherParallax: number): number {
  const one = viewAt(move, 1, oneParallax)
  const other = viewAt(move, 1, otherParallax)
  const gaps = [0, page.size].flatMap((x) =>
    [0, page.size].map((y) =>
      Math.hypot(
        one.left - other.left + x * (1 / one.zoom - 1 / other.zoom),
        one.top - other.top + y * (1 / one.zoom - 1 / other.zoom),
      ),
    ),
  )
  return Math.max(...gaps)
}
