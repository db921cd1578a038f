import { describe, expect, it } from 'vitest'
import { createLayerPlanes } from './planes.ts'
import { sampleAt } from './sample-quads.ts'
import { createTwinkle } from './twinkle.ts'

const side = 64

function skyWith(lights: readonly (readonly [x: number, y: number, radius: number])[]) {
  const rgba = new Uint8Array(side * side * 4)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const isLit = lights.some(([lightX, lightY, radius]) => Math.hypot(x - lightX, y - lightY) <= radius)
      rgba.set(isLit ? [250, 250, 235, 255] : [20, 24, 60, 255], (y * side + x) * 4)
    }
  }
  return createLayerPlanes({ rgba, sidePx: side, isTorus: false, hidden: null }).luma
}

function lightAt({ channels: [luma] }: ReturnType<typeof skyWith>, x: number, y: number): number {
  return sampleAt(luma, y * side + x)
}

describe('createTwinkle', () => {
  it('dims a star and lets it shine again, and leaves the moon alone', () => {
    const sky = skyWith([
      [16, 16, 1.2],
      [44, 40, 12],
    ])
    const [star, moon] = [lightAt(sky, 16, 16), lightAt(sky, 44, 40)]
    const twinkle = createTwinkle(sky, 'one')
    const seen = Array.from({ length: 120 }, (_, index) => {
      twinkle(index / 24)
      return { star: lightAt(sky, 16, 16), moon: lightAt(sky, 44, 40), edge: lightAt(sky, 33, 40) }
    })
    expect(seen[0]?.star).toBe(star)
    expect(Math.min(...seen.map((moment) => moment.star))).toBeLessThan(star - 80)
    expect(Math.max(...seen.slice(60).map((moment) => moment.star))).toBeGreaterThan(star - 10)
    expect(new Set(seen.map((moment) => moment.moon))).toEqual(new Set([moon]))
    expect(new Set(seen.map((moment) => moment.edge)).size).toBe(1)
  })
})
