import { describe, expect, it } from 'vitest'
import { costWords } from './cost-words.ts'

describe('costWords', () => {
  it('says what a picture cost, to the cent', () => {
    expect(costWords(0.042, 'nsfw')).toBe('$0.04')
    expect(costWords(0, 'nsfw')).toBe('free')
    expect(costWords(0.001, 'nsfw')).toBe('under $0.01')
    expect(costWords(0.042, 'nsfw', 'estimated')).toBe('about $0.04')
    expect(costWords(0.042, 'nsfw', 'reported')).toBe('$0.04')
  })

  it('says nothing of what is not known, and nothing at all to children', () => {
    expect(costWords(null, 'nsfw')).toBeNull()
    expect(costWords(0.042, 'kids')).toBeNull()
  })
})
