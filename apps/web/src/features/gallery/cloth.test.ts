import { describe, expect, it } from 'vitest'
import { clothOf } from './cloth.ts'

const ids = Array.from({ length: 600 }, (_, index) => `sty_0198f2c4a7${index.toString(16).padStart(6, '0')}`)

describe('clothOf', () => {
  it('binds a story in the same cloth every time', () => {
    expect(ids.map(clothOf)).toEqual(ids.map(clothOf))
  })

  it('uses every cloth, and none for more than a third of a shelf', () => {
    const counts = new Map<number, number>()
    for (const id of ids) counts.set(clothOf(id), (counts.get(clothOf(id)) ?? 0) + 1)
    expect(new Set(counts.keys())).toEqual(new Set([1, 2, 3, 4, 5, 6]))
    expect(Math.max(...counts.values())).toBeLessThan(ids.length / 3)
  })
})
