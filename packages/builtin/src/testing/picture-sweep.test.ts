import { describe, expect, it } from 'vitest'
import { pictureSweep } from './picture-sweep.ts'

describe('pictureSweep', () => {
  it('finds nothing in a small sample of what the nightly run paints', async () => {
    const { findings, faintPercent, figures } = await pictureSweep({ pictures: 120, seed: 7, scale: 0.25 })
    expect(findings).toEqual([])
    expect(faintPercent).toBeLessThanOrEqual(3)
    expect(figures).toBeGreaterThan(120)
  })
})
