import { expect, it } from 'vitest'
import { nonInterference } from '../../../torture/non-interference.ts'

const seed = Date.now() % 1_000_000

it(`what grown-ups do on their shelf changes nothing that children can see (seed ${seed})`, async () => {
  const { findings, acts } = await nonInterference({ histories: 4, seed })
  expect(findings).toEqual([])
  expect(acts).toBeGreaterThanOrEqual(4 * 48)
}, 120_000)
