import { expect, it } from 'vitest'
import { storyRaces } from '../../../torture/story-races.ts'

const seed = Date.now() % 1_000_000

it(`loses nothing and tells nothing twice, however commits, the first look and the subscription fall together (seed ${seed})`, async () => {
  const { findings, returns } = await storyRaces({ interleavings: 300, seed })
  expect(findings).toEqual([])
  expect(returns).toBeGreaterThan(0)
}, 60_000)
