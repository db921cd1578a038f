import { describe, expect, it } from 'vitest'
import { storySweep } from './story-sweep.ts'

describe('storySweep', () => {
  it('finds nothing in a small sample of what the nightly run tells', async () => {
    const { findings, stories } = await storySweep({ stories: 40, seed: 7 })
    expect(findings).toEqual([])
    expect(stories).toBe(40)
  })
})
