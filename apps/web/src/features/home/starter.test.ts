import { describe, expect, it } from 'vitest'
import { grownUpStarters } from './grown-up-starters.ts'
import { kidsStarters } from './kids-starters.ts'
import { handful, shuffled } from './starter.ts'
import type { Starter } from './starter.ts'
import { starterPictures } from './starter-pictures.ts'

const abc: Starter[] = ['a', 'b', 'c'].map((text) => ({ text, picture: null }))
const texts = (starters: readonly Starter[]) => starters.map((starter) => starter.text)

describe('starters', () => {
  it('shows every one of them before any comes again', () => {
    const order = shuffled(kidsStarters, Math.random)
    const shown = [0, 3, 6, 9].flatMap((start) => handful(order, start, 3))
    expect(new Set(texts(shown)).size).toBe(12)
  })

  it('goes on from the beginning at the end of the order', () => {
    expect(texts(handful(abc, 2, 2))).toEqual(['c', 'a'])
    expect(texts(handful(abc, 4, 2))).toEqual(['b', 'c'])
  })

  it('shows a small store once, however many are asked for', () => {
    expect(texts(handful(abc, 1, 4))).toEqual(['b', 'c', 'a'])
  })

  it('loses none when it is shuffled', () => {
    const order = shuffled(grownUpStarters, () => 0.3)
    expect(texts(order).toSorted()).toEqual(texts(grownUpStarters).toSorted())
    expect(texts(order)).not.toEqual(texts(grownUpStarters))
  })

  it('says nothing twice and has a picture for every one that names it', () => {
    const all = [...kidsStarters, ...grownUpStarters]
    expect(new Set(texts(all)).size).toBe(all.length)
    const named = all.flatMap((starter) => starter.picture ?? [])
    expect(named.filter((name) => !starterPictures.has(name))).toEqual([])
  })
})
