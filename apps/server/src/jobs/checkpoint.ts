/**
 * Instants at which a death of the process matters: between a commit and a request, an answer and a file, a file and a
 * row. A torture run dies at each of them; anybody else passes by.
 */
export const checkpoints = [
  'text: claimed',
  'text: intent',
  'text: picture released',
  'text: told',
  'text: settled',
  'image: claimed',
  'image: intent',
  'image: answered',
  'image: stored',
  'image: settled',
  'video: claimed',
  'video: intent',
  'video: answered',
  'video: accepted',
  'video: found',
  'video: fetched',
  'video: stored',
  'video: settled',
] as const

export type Checkpoint = (typeof checkpoints)[number]

export type PassCheckpoint = (checkpoint: Checkpoint) => void
