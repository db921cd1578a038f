import { expect, it } from 'vitest'
import { photoFuzz } from '../../../../torture/photo-fuzz.ts'

/** A sample; `pnpm torture photo` damages as many as it is told to. */
it('refuses damaged photos with a reason or develops them bare, and no decoder dies of one', async () => {
  const seed = Date.now() % 1_000_000
  const report = await photoFuzz({ mutations: 300, seed })
  expect(report.findings, `seed ${seed}`).toEqual([])
  expect(report.childDeaths, `seed ${seed}`).toBe(0)
  expect(report.accepted).toBeGreaterThan(10)
})
