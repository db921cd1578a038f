import { expect, it } from 'vitest'
import { meetAnswers } from '../../../torture/answers.ts'

it('every adapter makes one error of its own of whatever a provider answers, and it tells no secret', async () => {
  const { answers, kinds, findings } = await meetAnswers({ seeds: 1, seed: Date.now() % 1_000_000 })
  expect(findings).toEqual([])
  expect(kinds).toBeGreaterThanOrEqual(48)
  expect(answers).toBeGreaterThan(380)
}, 120_000)
