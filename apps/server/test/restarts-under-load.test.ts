import { expect, it } from 'vitest'
import { restartUnderLoad } from '../../../torture/restarts.ts'

/** A sample; `pnpm torture restart` stops it fifty times. */
it('is stopped and started on the same port while it works, and two hundred readers hear the end of everything', async () => {
  const seed = Date.now() % 1_000_000
  const report = await restartUnderLoad({ stops: 1, seed })
  expect(report.findings, `seed ${seed}`).toEqual([])
  expect(report.complete).toBe(60)
}, 180_000)
