import { describe, expect, it } from 'vitest'
import { lastLeaf, placeAfter } from './place.ts'

const size = { pageCount: 3, leafCount: 2 }

describe('placeAfter', () => {
  it('turns the leaves of a long scene before it goes on to the next', () => {
    expect(placeAfter('next', { page: 1, leaf: 0 }, size)).toEqual({ page: 1, leaf: 1 })
    expect(placeAfter('next', { page: 1, leaf: 1 }, size)).toEqual({ page: 2, leaf: 0 })
  })

  it('goes back to where the words of the page before ended', () => {
    expect(placeAfter('back', { page: 2, leaf: 1 }, size)).toEqual({ page: 2, leaf: 0 })
    expect(placeAfter('back', { page: 2, leaf: 0 }, size)).toEqual({ page: 1, leaf: lastLeaf })
  })

  it('stays at both ends of the book', () => {
    expect(placeAfter('back', { page: 1, leaf: 0 }, size)).toEqual({ page: 1, leaf: 0 })
    expect(placeAfter('next', { page: 3, leaf: 1 }, size)).toEqual({ page: 3, leaf: 1 })
  })

  it('opens the first words and the last', () => {
    expect(placeAfter('first', { page: 3, leaf: 1 }, size)).toEqual({ page: 1, leaf: 0 })
    expect(placeAfter('last', { page: 1, leaf: 0 }, size)).toEqual({ page: 3, leaf: lastLeaf })
  })
})
