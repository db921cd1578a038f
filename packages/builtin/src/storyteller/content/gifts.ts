import type { Gift, Text } from './content-types.ts'

export const friend = (returns: Text): Gift => ({ kind: 'friend', returns })

export const tool = (name: string, words: { choice: Text; use: Text; kept: Text }): Gift => ({
  kind: 'tool',
  name,
  ...words,
})

export const mark = (returns: Text): Gift => ({ kind: 'mark', returns })

export const truth: Gift = { kind: 'truth' }

export const nothing: Gift = { kind: 'nothing' }
