import { describe, expect, it } from 'vitest'
import type { PictureBrief, Place } from '../picture-brief.ts'
import { compose } from './composition.ts'

const briefOf = (change: Partial<PictureBrief>): PictureBrief => ({
  place: 'forest',
  setting: 'the old wood',
  time: 'day',
  weather: 'clear',
  mood: 'calm',
  shot: 'medium',
  characters: [{ name: 'Mia', kind: 'child', pose: 'stand', face: 'happy', holds: null }],
  props: [],
  style: 'gouache',
  ...change,
})
const seeds = Array.from({ length: 24 }, (_, index) => `view ${index}`)
const fogFeet = /<ellipse cx="[^"]+" cy="([^"]+)" rx="[^"]+" ry="([^"]+)"/g

describe('the views of a place', () => {
  it.each<Place>(['forest', 'meadow', 'seaside', 'village', 'mountain', 'desert', 'garden'])(
    'are three of a %s',
    (place) => {
      expect(new Set(seeds.map((seed) => compose(briefOf({ place }), seed).scenery.view)).size).toBe(3)
    },
  )
})

describe('a cast with a sleeper', () => {
  it('leaves the sleeper the whole of the ground that they lie on', () => {
    for (const seed of seeds) {
      const { figures } = compose(
        briefOf({
          characters: [
            { name: 'Mia', kind: 'child', pose: 'sleep', face: 'happy', holds: null },
            { name: 'Leo', kind: 'fox', pose: 'stand', face: 'happy', holds: null },
          ],
        }),
        seed,
      )
      const [sleeper, other] = figures
      if (sleeper === undefined || other === undefined) throw new Error('Two are in the picture.')
      expect(Math.abs(sleeper.x - other.x)).toBeGreaterThanOrEqual((sleeper.width + other.width) / 2)
    }
  })
})

describe('fog', () => {
  it('keeps below every face, wherever it drifts', () => {
    for (const seed of seeds) {
      const { figures, sheets } = compose(briefOf({ weather: 'fog' }), seed)
      const lowest = Math.max(...figures.map(({ head, headRadius }) => head[1] + headRadius))
      const tops = [...(sheets.weather ?? '').matchAll(fogFeet)].map(([, y, radius]) => Number(y) - Number(radius))
      expect(tops.length).toBeGreaterThan(0)
      expect(Math.min(...tops)).toBeGreaterThan(lowest)
    }
  })
})
