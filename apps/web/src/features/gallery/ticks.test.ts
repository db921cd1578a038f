import { describe, expect, it } from 'vitest'
import { ticksFor } from './ticks.ts'

describe('ticksFor', () => {
  it('marks what is read, where the reader is, and what is still to come', () => {
    expect(ticksFor(3, 5)).toEqual(['done', 'done', 'here', 'to-come', 'to-come'])
  })

  it('grows with a story that runs longer than planned', () => {
    expect(ticksFor(4, 3)).toEqual(['done', 'done', 'done', 'here'])
  })
})
