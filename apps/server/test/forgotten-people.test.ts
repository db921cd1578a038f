import { expect, it } from 'vitest'
import { forgottenPeople } from '../../../torture/forgotten-people.ts'

/** A sample; `pnpm torture forget` kills it two hundred times. */
it('forgets whom it said it would, also when it is killed meanwhile, and leaves no trace of anybody', async () => {
  const seed = Date.now() % 1_000_000
  const report = await forgottenPeople({ kills: 4, seed })
  expect(report.findings, `seed ${seed}`).toEqual([])
}, 120_000)
