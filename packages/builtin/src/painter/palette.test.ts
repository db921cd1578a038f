import { describe, expect, it } from 'vitest'
import { moods, times, weathers } from '../picture-brief.ts'
import { lch, toHex, toRgb } from './colour.ts'
import { createPalette } from './palette.ts'

describe('toRgb', () => {
  it('agrees with known colours', () => {
    expect(toRgb({ l: 1, a: 0, b: 0 })).toEqual([255, 255, 255])
    expect(toHex(lch(0.628, 0.2577, 29.23))).toBe('#ff0000')
  })

  it('gives up chroma, not lightness, outside of the gamut', () => {
    const [red, green, blue] = toRgb(lch(0.9, 0.3, 264))
    expect(blue).toBeGreaterThan(green)
    expect(red).toBeGreaterThan(180)
  })
})

describe('createPalette', () => {
  it('keeps the planes apart by lightness at every time, whatever the material', () => {
    for (const time of times) {
      const palette = createPalette({ time, mood: 'calm', weather: 'clear' }, 'seed')
      for (const material of ['foliage', 'rock', 'roof'] as const) {
        const near = palette.colour(material, 'near').l
        const middle = palette.colour(material, 'middle').l
        const far = palette.colour(material, 'far').l
        expect(near).toBeLessThan(middle - 0.05)
        expect(middle).toBeLessThan(far - 0.05)
      }
    }
  })

  it('keeps a figure its own colour at every time, in every mood and weather', () => {
    const coat = lch(0.58, 0.16, 8)
    for (const time of times) {
      for (const mood of moods) {
        for (const weather of weathers) {
          const shown = createPalette({ time, mood, weather }, 'seed').onFigure(coat)
          expect(Math.hypot(shown.a - coat.a, shown.b - coat.b)).toBeLessThan(0.06)
          expect(Math.abs(shown.l - coat.l)).toBeLessThan(0.06)
        }
      }
    }
  })
})
