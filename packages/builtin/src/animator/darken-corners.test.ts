import { describe, expect, it } from 'vitest'
import { vignetteAt } from '../painter/surface/vignette.ts'
import { clipFormat } from './clip-format.ts'
import { createVignette } from './darken-corners.ts'
import { createFrame } from './lay-over.ts'

const { sidePx } = clipFormat
const lumaSamples = sidePx * sidePx

describe('createVignette', () => {
  it('takes as much light from each spot as the still picture loses there, and colour with it', () => {
    const frame = createFrame().fill(216, 0, lumaSamples).fill(60, lumaSamples)
    createVignette()(frame)
    for (const [x, y] of [
      [0, 0],
      [719, 0],
      [1, 719],
      [360, 2],
      [100, 100],
      [360, 360],
    ] as const) {
      const left = vignetteAt((x + 0.5) / sidePx - 0.5, (y + 0.5) / sidePx - 0.5)
      const chroma = lumaSamples + (y >> 1) * (sidePx / 2) + (x >> 1)
      const off = [
        (frame[y * sidePx + x] ?? 0) - (16 + 200 * left),
        ...[chroma, chroma + lumaSamples / 4].map((index) => (frame[index] ?? 0) - (128 - 68 * left)),
      ]
      expect(Math.max(...off.map(Math.abs)), `at ${x}, ${y}`).toBeLessThanOrEqual(1.5)
    }
    expect(frame[360 * sidePx + 360]).toBe(216)
  })
})
