import { describe, expect, it } from 'vitest'
import { page } from '../painter/page.ts'
import { moods } from '../picture-brief.ts'
import { type CameraMove, flatMove, largestGap, moveToward, viewAt } from './camera.ts'
import { layerFrame } from './clip-format.ts'

const deepest = 1.25
const steps = Array.from({ length: 33 }, (_, index) => index / 32)
const sceneMoves = moods.flatMap((mood) =>
  [300, 512, 720].flatMap((x) => ['one', 'two', 'three'].map((seed) => moveToward({ x, y: 640 }, mood, seed))),
)

/** What the frame shows of a layer, in page units. */
function edges(move: CameraMove, progress: number, parallax: number) {
  const { left, top, zoom } = viewAt(move, progress, parallax)
  return { left, top, right: left + page.size / zoom, bottom: top + page.size / zoom }
}

describe('viewAt', () => {
  it.each([0, 0.08, 0.66, deepest])('begins at the still picture at parallax %d', (parallax) => {
    for (const move of [flatMove, ...sceneMoves]) {
      expect(edges(move, 0, parallax)).toEqual({ left: 0, top: 0, right: page.size, bottom: page.size })
    }
  })

  it('never looks beyond the overscan of a layer', () => {
    for (const move of sceneMoves) {
      for (const progress of steps) {
        const { left, top, right, bottom } = edges(move, progress, deepest)
        expect(Math.min(left, top)).toBeGreaterThan(-layerFrame.overscanPx)
        expect(Math.max(right, bottom)).toBeLessThan(page.size + layerFrame.overscanPx)
      }
    }
  })

  it('never looks beyond a flat picture, which has no overscan', () => {
    for (const progress of steps) {
      const { left, top, right, bottom } = edges(flatMove, progress, 1)
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0)
      expect(Math.max(right, bottom)).toBeLessThanOrEqual(page.size)
    }
  })

  it('moves near layers further than far ones, and starts and stops gently', () => {
    for (const move of sceneMoves) {
      const travelled = (progress: number, parallax: number) => viewAt(move, progress, parallax).zoom - 1
      expect(travelled(1, deepest)).toBeGreaterThan(travelled(1, 0.2))
      const middleSpeed = travelled(0.51, 1) - travelled(0.49, 1)
      expect(travelled(0.02, 1)).toBeLessThan(middleSpeed / 4)
      expect(travelled(1, 1) - travelled(0.98, 1)).toBeLessThan(middleSpeed / 4)
    }
  })

  it('brings a figure nearer to the middle of the frame', () => {
    for (const x of [300, 720]) {
      const { left, zoom } = viewAt(moveToward({ x, y: 640 }, 'wonder', 'one'), 1, 0.66)
      expect(Math.abs((x - left) * zoom - page.size / 2)).toBeLessThan(Math.abs(x - page.size / 2))
    }
  })
})

describe('largestGap', () => {
  it('is nothing between layers at one depth and grows with the depth between them', () => {
    const [move] = sceneMoves
    if (move === undefined) throw new Error('no moves')
    expect(largestGap(move, 0.6, 0.6)).toBe(0)
    expect(largestGap(move, 0.08, 1.25)).toBeGreaterThan(largestGap(move, 0.6, 1.25))
  })
})
