import { expect, it } from 'vitest'
import { badNetwork } from '../../../torture/bad-network.ts'

const seed = Math.floor(Math.random() * 1_000_000)

it(`a page on a bad network misses nothing, hears nothing twice and is back without a reload (seed ${seed})`, async () => {
  const { findings, returns } = await badNetwork({ sequences: 8, seed })
  expect(findings).toEqual([])
  expect(returns).toBeGreaterThanOrEqual(8)
}, 60_000)
