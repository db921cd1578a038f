import { expect, it } from 'vitest'
import { simulate } from '../../../torture/simulation.ts'

/** A sample; `pnpm torture simulate` runs thousands of stories. */
it('loses nothing, buys nothing twice and tears no file, whatever fails and whenever the power goes', async () => {
  const seed = Date.now() % 1_000_000
  const report = await simulate({ lives: 15, seed })
  expect(report.findings, `seed ${seed}`).toEqual([])
  expect(report.complete).toBeGreaterThan(10)
}, 120_000)
