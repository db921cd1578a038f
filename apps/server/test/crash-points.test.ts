import { describe, expect, it } from 'vitest'
import { crashAt } from '../../../torture/crash-points.ts'
import { checkpoints } from '../src/jobs/checkpoint.ts'
import type { Checkpoint } from '../src/jobs/checkpoint.ts'

/**
 * How a picture and a clip end when the server dies at an instant, and how often the provider was asked for each.
 * Where a request may have left, a person decides; everywhere else all of it comes to its end by itself.
 */
const whole = { image: 'complete', video: 'complete' }
const pictureUnknown = { image: 'failed: outcome-unknown', video: 'canceled: outcome-unknown' }
const clipUnknown = { image: 'complete', video: 'failed: outcome-unknown' }
const expected: Partial<Record<Checkpoint, { readonly ended: object; readonly asked: object }>> = {
  'image: intent': { ended: pictureUnknown, asked: { image: 0, video: 0 } },
  'image: answered': { ended: pictureUnknown, asked: { image: 1, video: 0 } },
  'video: intent': { ended: clipUnknown, asked: { image: 1, video: 0 } },
  'video: answered': { ended: clipUnknown, asked: { image: 1, video: 1 } },
}

/** Where the picture or the clip may be on the wire when the words settle: how it ends hangs on which was faster. */
const mayBeOnTheWire: ReadonlySet<Checkpoint> = new Set(['text: told', 'text: settled'])

describe('a server that dies', () => {
  it.each(checkpoints)('at "%s" comes back to the right end', async (checkpoint) => {
    const report = await crashAt(checkpoint)
    expect(report.findings).toEqual([])
    expect(report.ended['text']).toBe('complete')
    if (mayBeOnTheWire.has(checkpoint)) {
      expect([whole, pictureUnknown, clipUnknown]).toContainEqual({
        image: report.ended['image'],
        video: report.ended['video'],
      })
      return
    }
    expect(report).toMatchObject(expected[checkpoint] ?? { ended: whole, asked: { image: 1, video: 1 } })
  })
})
