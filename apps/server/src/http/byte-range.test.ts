import { describe, expect, it } from 'vitest'
import { readByteRange } from './byte-range.ts'

describe('readByteRange', () => {
  it.each([
    ['bytes=0-9', { start: 0, end: 9 }],
    ['bytes=90-', { start: 90, end: 99 }],
    ['bytes=90-500', { start: 90, end: 99 }],
    ['bytes=-5', { start: 95, end: 99 }],
    ['bytes=-500', { start: 0, end: 99 }],
  ])('reads %s of 100 bytes', (header, range) => {
    expect(readByteRange(header, 100)).toEqual({ kind: 'part', range })
  })

  it.each([undefined, '', 'bytes=', 'bytes=-', 'bytes=9-1', 'bytes=0-1,5-6', 'lines=1-2', 'bytes=a-b'])(
    'answers %j with the whole file',
    (header) => {
      expect(readByteRange(header, 100)).toEqual({ kind: 'whole' })
    },
  )

  it.each(['bytes=100-', 'bytes=100-200', 'bytes=-0'])('says that %s is not to be had', (header) => {
    expect(readByteRange(header, 100)).toEqual({ kind: 'unsatisfiable' })
  })
})
