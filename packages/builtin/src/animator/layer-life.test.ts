import { describe, expect, it } from 'vitest'
import { readPicturePrompt } from '../picture-prompt.ts'
import { places, weathers } from '../picture-brief.ts'
import { bendAt, lifeOf, reachOf, stretchAt, swayAt } from './layer-life.ts'

const brief = readPicturePrompt('a fox in a forest')
const names = ['sky', 'far', 'mid', 'stage', 'subject', 'near'] as const
const lives = places.flatMap((place) =>
  weathers.flatMap((weather) => names.map((name) => lifeOf(name, { ...brief, place, weather }))),
)
const heights = [0, 300, 600, 900, 1024]
const moments = Array.from({ length: 80 }, (_, index) => index / 10)

describe('lifeOf', () => {
  it('begins at rest, so that a clip begins with its still picture', () => {
    for (const life of lives) {
      expect(swayAt(life, 0)).toEqual({ x: 0, y: 0 })
      expect(stretchAt(life, 0)).toBe(1)
      const { bend } = life
      if (bend !== null) for (const y of heights) expect(Math.abs(bendAt(bend, y, 0))).toBe(0)
    }
  })

  it('never goes further than it says', () => {
    for (const life of lives) {
      for (const seconds of moments) {
        const { x, y } = swayAt(life, seconds)
        const { bend } = life
        const bent = bend === null ? 0 : Math.max(...heights.map((height) => Math.abs(bendAt(bend, height, seconds))))
        expect(Math.hypot(x, y) + bent).toBeLessThanOrEqual(reachOf(life))
      }
    }
  })

  it('lets figures breathe, and nothing else', () => {
    const stretches = names.map((name) => Math.max(...moments.map((at) => stretchAt(lifeOf(name, brief), at))))
    expect(stretches.map((stretch) => stretch > 1)).toEqual(names.map((name) => name === 'subject'))
  })

  it('bends plants more in a storm than in a calm, and never at their roots', () => {
    const tip = (weather: 'clear' | 'storm', y: number) => {
      const { bend } = lifeOf('near', { ...brief, weather })
      return bend === null ? 0 : Math.max(...moments.map((at) => Math.abs(bendAt(bend, y, at))))
    }
    expect(tip('storm', 0)).toBeGreaterThan(tip('clear', 0) * 2)
    expect(tip('storm', 1024)).toBe(0)
  })
})
