import { describe, expect, it } from 'vitest'
import { crashAt } from '../../../torture/crash-points.ts'
import { createRandom } from '../../../torture/random.ts'
import { checkpoints } from '../src/jobs/checkpoint.ts'

/** A sample, another one each time; `pnpm torture crash` dies at all of them. */
const seed = Date.now() % 1_000_000
const random = createRandom(seed)
const sample = checkpoints
  .map((checkpoint) => ({ checkpoint, order: random() }))
  .toSorted((one, other) => one.order - other.order)
  .slice(0, 5)
  .map(({ checkpoint }) => checkpoint)

describe('a server that dies', () => {
  it.each(sample)('at "%s" comes back to the right end', async (checkpoint) => {
    const report = await crashAt(checkpoint)
    expect(report.findings).toEqual([])
  })
})
