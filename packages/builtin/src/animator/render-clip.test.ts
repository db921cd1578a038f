import { describe, expect, it } from 'vitest'
import { readPicturePrompt } from '../picture-prompt.ts'
import { renderClip } from './render-clip.ts'

const brief = readPicturePrompt('Mia, a girl, stands in a forest.')

describe('renderClip', () => {
  it.each([
    { place: 'ship', weather: 'storm', mood: 'tense' },
    { place: 'underwater', weather: 'clear', mood: 'wonder' },
    { place: 'garden', weather: 'wind', mood: 'mysterious' },
  ] as const)('leaves no part of a frame bare: $place', async (scenery) => {
    const source = { kind: 'scene', scene: { brief: { ...brief, ...scenery }, seed: 'one' } } as const
    const { frameCount, drawFrame } = await renderClip({ clipId: 'one', source, durationSeconds: 8 })
    const buffer = drawFrame(0)
    for (const index of [0, 40, 100, frameCount - 1]) {
      buffer.fill(20)
      const overDark = drawFrame(index).slice()
      buffer.fill(230)
      // What was in the buffer before would show where nothing is drawn over it.
      expect(Buffer.from(drawFrame(index)).equals(overDark)).toBe(true)
    }
  })
})
