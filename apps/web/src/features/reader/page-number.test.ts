import { describe, expect, it } from 'vitest'
import { nearestPage } from './page-number.ts'

describe('nearestPage', () => {
  it('begins at the first page', () => {
    expect(nearestPage(undefined, 8)).toBe(1)
    expect(nearestPage(Number.NaN, 8)).toBe(1)
  })

  it('brings an address from elsewhere to the nearest page', () => {
    expect(nearestPage(3, 8)).toBe(3)
    expect(nearestPage(99, 8)).toBe(8)
    expect(nearestPage(-4, 8)).toBe(1)
    expect(nearestPage(2.7, 8)).toBe(2)
  })
})
