import { describe, expect, it } from 'vitest'
import { shelfRows, spentRows } from './spent-words.ts'

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

describe('shelfRows', () => {
  it('says how far the shelf may go where it has a cap', () => {
    const spending = { dayUsd: 0.842, dayCapUsd: 5, monthUsd: 12, monthCapUsd: null }
    expect(shelfRows(spending)).toEqual([['The shelf today', '$0.84 of $5.00']])
    expect(shelfRows({ ...spending, dayCapUsd: null, monthCapUsd: 40 })).toEqual([
      ['The shelf this month', '$12.00 of $40.00'],
    ])
  })
})
