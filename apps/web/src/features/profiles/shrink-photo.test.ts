import { describe, expect, it } from 'vitest'
import { fitWithin } from './shrink-photo.ts'

describe('fitWithin', () => {
  it.each([
    [
      { width: 4032, height: 3024 },
      { width: 2048, height: 1536 },
    ],
    [
      { width: 3024, height: 4032 },
      { width: 1536, height: 2048 },
    ],
    [
      { width: 9000, height: 3 },
      { width: 2048, height: 1 },
    ],
    [
      { width: 640, height: 800 },
      { width: 640, height: 800 },
    ],
  ])('brings %j to %j', (size, fitting) => {
    expect(fitWithin(size, 2048)).toEqual(fitting)
  })
})
