import { expect, it } from 'vitest'
import { killLoop } from '../../../torture/kill-loop.ts'

/** A sample of `pnpm torture`; the seed makes a bad run come again. */
const seed = Math.floor(Math.random() * 1_000_000)

it(`loses nothing and buys nothing twice when it is killed ten times (seed ${seed})`, async () => {
  const report = await killLoop({ kills: 10, seed })
  expect(report.findings).toEqual([])
  expect(report.generations).toBeGreaterThan(0)
}, 180_000)
