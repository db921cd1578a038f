import { expect, it } from 'vitest'
import { inThirdPerson } from './verbs.ts'

it.each([
  ['meet a heron with a letter', 'meets a heron with a letter'],
  ['watch a rehearsal', 'watches a rehearsal'],
  ['be told how sorry everybody is', 'is told how sorry everybody is'],
  ['lie awake and listen at a wall', 'lies awake and listens at a wall'],
  ['arrive at last and are welcomed', 'arrives at last and is welcomed'],
  ['find what was lost, and somebody small', 'finds what was lost, and somebody small'],
  ['sit in the rain with a lunch and a worm', 'sits in the rain with a lunch and a worm'],
])('what several do is said of one: %s', (several, one) => {
  expect(inThirdPerson(several)).toBe(one)
})
