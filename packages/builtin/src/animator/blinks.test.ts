import { describe, expect, it } from 'vitest'
import { compose } from '../painter/composition.ts'
import { paintLayers } from '../painter/layers.ts'
import type { CharacterKind, PictureBrief } from '../picture-brief.ts'
import { characterKinds } from '../picture-brief.ts'
import { areShut, blinksOf, lidsOf } from './blinks.ts'

const frame = { overscanPx: 80, scale: 0.5, grain: 1 }
const briefOf = (kind: CharacterKind, face: 'happy' | 'sleepy'): PictureBrief => ({
  place: 'meadow',
  setting: 'a meadow',
  time: 'day',
  weather: 'clear',
  mood: 'calm',
  shot: 'medium',
  characters: [{ name: 'Mia', kind, pose: 'stand', face, holds: null }],
  props: [],
  style: 'gouache',
})
const lidsIn = async (brief: PictureBrief): Promise<Uint8Array | null> => {
  const [open, shut] = await Promise.all([
    paintLayers(brief, 'one', frame),
    paintLayers(brief, 'one', { ...frame, eyes: 'shut' }),
  ]).then((both) => both.map((layers) => layers.find(({ name }) => name === 'subject')))
  if (open === undefined || shut === undefined) throw new Error('Nobody is in the picture.')
  return lidsOf({ open, shut }, compose(brief, 'one').figures, frame.overscanPx)
}

describe('blinksOf', () => {
  it('lets somebody blink every 3 to 5 seconds, and never through the end of a clip', () => {
    const blinks = blinksOf(0, 'one', 60)
    const pauses = blinks.slice(1).map((at, index) => at - (blinks[index] ?? 0))
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(3)
    expect(Math.max(...pauses)).toBeLessThanOrEqual(5)
    expect(areShut(blinks, 0)).toBe(false)
    expect(areShut(blinks, blinks[1] ?? 0)).toBe(true)
    expect(areShut(blinksOf(0, 'one', 8), 8)).toBe(false)
  })

  it('lets everybody blink in a rhythm of their own, the same each time', () => {
    expect(blinksOf(0, 'one', 8)).toEqual(blinksOf(0, 'one', 8))
    expect(blinksOf(0, 'one', 8)).not.toEqual(blinksOf(1, 'one', 8))
  })
})

describe('lidsOf', () => {
  it.each(characterKinds)('finds the lids of a %s and nothing else', async (kind) => {
    const lids = await lidsIn(briefOf(kind, 'happy'))
    const painted = lids?.filter((alpha, at) => at % 4 === 3 && alpha > 0).length ?? 0
    expect(painted).toBeGreaterThan(20)
    expect(painted).toBeLessThan(4000)
  })

  it('finds none where eyes are shut already', async () => {
    expect(await lidsIn(briefOf('child', 'sleepy'))).toBeNull()
  })
})
