import { describe, expect, it } from 'vitest'
import { spentRows } from './spent-words.ts'

const nothing = { usd: 0, basis: 'reported', wastedUsd: 0, unsureUsd: 0, scenes: [] } as const

describe('spentRows', () => {
  it('says of scene and story what they cost, and how sure that is', () => {
    const spending = {
      ...nothing,
      usd: 1.2,
      basis: 'unknown',
      scenes: [{ sceneId: 'one', usd: 0.6, basis: 'estimated' as const }],
    } as const
    expect(spentRows({ ...spending, scenes: [...spending.scenes] }, 'one')).toEqual([
      ['This scene', 'about $0.60'],
      ['This story so far', 'at least $1.20'],
    ])
    expect(spentRows({ ...nothing, scenes: [] }, 'one')).toEqual([['This story so far', 'free']])
  })

  it('keeps apart what was charged for nothing, and what nobody knows', () => {
    expect(spentRows({ ...nothing, scenes: [], wastedUsd: 0.56, unsureUsd: 0.04 }, 'one').slice(1)).toEqual([
      ['Charged for nothing', '$0.56'],
      ['May have been charged', 'about $0.04'],
    ])
  })
})
