import { describe, expect, it } from 'vitest'
import { type PictureBrief, type Place, places } from '../picture-brief.ts'
import { type Composition, compose } from './composition.ts'
import { raster } from './raster.ts'
import type { View } from './view.ts'

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

/** The lights and darks of an empty page in 32 by 32 spots, as if the subject stood on the left. */
async function valuesOf({ sheets, scenery }: Composition): Promise<readonly number[]> {
  const values: number[] = []
  for (const name of ['sky', 'far', 'mid', 'stage', 'near'] as const) {
    const svg = sheets[name] ?? ''
    if (svg === '') continue
    const { rgba, sidePx } = await raster(name, svg, { overscanPx: 0, scale: 1 / 32, grain: 0 })
    for (let spot = 0; spot < sidePx * sidePx; spot++) {
      const row = Math.floor(spot / sidePx)
      const column = spot % sidePx
      const pixel = (row * sidePx + (scenery.subjectX < 512 ? column : sidePx - 1 - column)) * 4
      const [red = 0, green = 0, blue = 0, alpha = 0] = rgba.slice(pixel, pixel + 4)
      const luma = 0.3 * red + 0.59 * green + 0.11 * blue
      values[spot] = (values[spot] ?? 0) * (1 - alpha / 255) + luma * (alpha / 255)
    }
  }
  return values
}

/** How alike two pages are in where they are light and dark: 1 for a copy, however dim or pale. */
function correlation(one: readonly number[], other: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [oneMean, otherMean] = [mean(one), mean(other)]
  let [together, oneAlone, otherAlone] = [0, 0, 0]
  one.forEach((value, spot) => {
    const [up, otherUp] = [value - oneMean, (other[spot] ?? 0) - otherMean]
    together += up * otherUp
    oneAlone += up * up
    otherAlone += otherUp * otherUp
  })
  return together / Math.sqrt(oneAlone * otherAlone)
}

describe('the set-ups of a place', () => {
  it.each(places)('are three different pictures of the %s', async (place) => {
    const seen = new Map<View, Composition[]>()
    for (const seed of seeds) {
      const picture = compose(briefOf({ place, setting: 'here', characters: [] }), seed)
      seen.set(picture.scenery.view, [...(seen.get(picture.scenery.view) ?? []), picture])
    }
    expect(seen.size).toBe(3)
    const pairs = await Promise.all([...seen.values()].map((all) => Promise.all(all.slice(0, 2).map(valuesOf))))
    // Two seeds of one set-up, turned to one side, correlate by .86 or more: clouds, trees and waves make the rest.
    const alike = 0.85
    for (const [index, [one = [], again = []]] of pairs.entries()) {
      expect(correlation(one, again)).toBeGreaterThan(alike)
      for (const [other = []] of pairs.slice(index + 1)) expect(correlation(one, other)).toBeLessThan(alike)
    }
  })

  it.each<[View, Place, string]>([
    ['hall', 'castle', 'the throne of the sleeping king'],
    ['battlements', 'castle', 'high up on the old tower'],
    ['gateway', 'castle', 'before the drawbridge'],
    ['station', 'space', 'the bridge of the starship'],
    ['drop-off', 'underwater', 'where the whales pass'],
    ['terrace', 'rooftops', 'the roof garden of Aunt Ida'],
  ])('show the %s of a %s where it is "%s"', (view, place, setting) => {
    for (const seed of seeds) expect(compose(briefOf({ place, setting }), seed).scenery.view).toBe(view)
  })

  it('keep what a setting names in every one of them', () => {
    const townOf = (setting: string, seed: string) => {
      const { far, mid } = compose(briefOf({ place: 'rooftops', setting }), seed).sheets
      return `${far ?? ''}${mid ?? ''}`
    }
    for (const seed of seeds) {
      expect(townOf('under the old clock', seed).length).toBeGreaterThan(townOf('over the town', seed).length)
    }
  })
})

describe('weather', () => {
  it('falls on those who stand on the battlements, and on nobody in the hall', () => {
    for (const seed of seeds) {
      const { sheets, scenery } = compose(briefOf({ place: 'castle', setting: 'here', weather: 'rain' }), seed)
      expect(sheets.weather !== undefined).toBe(scenery.view === 'battlements')
    }
  })
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

describe('somebody asleep', () => {
  it('lies on the ground with all their hair', async () => {
    for (const seed of seeds) {
      const sleeper = { name: seed, kind: 'adult', pose: 'sleep', face: 'happy', holds: null } as const
      const { sheets, figures } = compose(briefOf({ characters: [sleeper] }), seed)
      const { rgba, sidePx } = await raster('subject', sheets.subject ?? '', { overscanPx: 0, scale: 1 / 4, grain: 0 })
      const solid = Array.from({ length: sidePx * sidePx }, (_, pixel) => pixel).filter(
        (pixel) => (rgba[pixel * 4 + 3] ?? 0) > 240,
      )
      const lowest = Math.floor((solid.at(-1) ?? 0) / sidePx) * 4
      expect(lowest).toBeGreaterThan(0)
      expect(lowest).toBeLessThan((figures[0]?.y ?? 0) + 16)
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
