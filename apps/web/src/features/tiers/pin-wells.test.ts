import { expect, it } from 'vitest'
import { wellsFor } from './pin-wells.ts'

it('shows four empty wells before anything is typed', () => {
  expect(wellsFor(0)).toEqual(['next', 'empty', 'empty', 'empty'])
})

it('fills them one by one', () => {
  expect(wellsFor(2)).toEqual(['filled', 'filled', 'next', 'empty'])
})

it('makes room for a longer PIN, up to the width of the page', () => {
  expect(wellsFor(6)).toEqual(Array(6).fill('filled'))
  expect(wellsFor(200)).toHaveLength(8)
})
