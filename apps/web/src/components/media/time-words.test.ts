import { describe, expect, it } from 'vitest'
import { isSlow, waitWords } from './time-words.ts'

describe('waitWords', () => {
  it.each([
    [0.3, '1'],
    [3.4, '3'],
    [38, '40'],
    [52, 'a minute'],
    [89, 'a minute'],
    [130, '2 minutes'],
  ])('says a usual wait of %d seconds as about %j', (usual, words) => {
    expect(waitWords(18, usual)).toBe(`18 seconds so far, usually about ${words}`)
  })

  it.each([
    [0, '0 seconds'],
    [1.9, '1 second'],
    [59.9, '59 seconds'],
    [60, '1 minute'],
    [61, '1 minute 1 second'],
    [125, '2 minutes 5 seconds'],
  ])('says %d seconds as %j, and promises nothing without a history', (seconds, words) => {
    expect(waitWords(seconds, null)).toBe(`${words} so far`)
  })
})

describe('isSlow', () => {
  it('is said only beyond twice the usual, and never without a usual', () => {
    expect(isSlow(80, 40)).toBe(false)
    expect(isSlow(81, 40)).toBe(true)
    expect(isSlow(900, null)).toBe(false)
  })
})
