import { describe, expect, it } from 'vitest'
import { blob, path, polygon, smoothPath, taper } from './path.ts'
import { createRandom } from './random.ts'

describe('path', () => {
  it('rounds what is written by hand to tenths', () => {
    expect(path`M${1.26} ${-0.04}h${10}z`).toBe('M1.3 0h10z')
  })

  it('refuses numbers that a rasteriser would drop in silence', () => {
    expect(() => path`M${Number.NaN} 0`).toThrow(RangeError)
    expect(() => polygon([[0, Number.POSITIVE_INFINITY]])).toThrow(RangeError)
    expect(() =>
      smoothPath([
        [0, 0],
        [Number.NaN, 1],
        [2, 2],
      ]),
    ).toThrow(RangeError)
  })

  it('closes its outlines', () => {
    const random = createRandom('blob')
    expect(blob([0, 0], [10, 5], { random })).toMatch(/^M.*Z$/)
    expect(
      taper(
        [
          [0, 0],
          [0, 10],
        ],
        [4, 2],
      ),
    ).toMatch(/^M.*Z$/)
  })
})
