import type { Text } from '../content-types.ts'

/** What those do on the way who are neither hero nor companion, one of them a scene. */
export const fellows: readonly Text[] = [
  '{O} had written down the time and then, underneath, the other time.',
  '{O} kept to the side of the wall, and had not said why.',
  '“I make it one more than we were,” said {O}, and counted again.',
  '{O} had been offered a chair, and stood beside it.',
  '{O} bought a newspaper there. It was of the right date, and every one of the names was misspelled.',
  '“I’ll wait here,” said {O}, and was later found to have come along.',
  '{O} shook hands with everybody, and then looked at the hand.',
  'It was {O} who noticed that somebody was holding the clock.',
  '{O} laughed, once, at nothing that the others had heard.',
  '“There was a draught,” said {O}, who had closed a door that nobody could afterwards find.',
  '{O} paid. It came to nothing, and {oh} asked for a receipt.',
  '{O} had stopped humming some way back. It was only now that they heard it stop.',
  '“We have been very lucky with the weather,” said {O}, to the man behind the glass.',
  '{O} put out a foot, in passing, and moved the mat an inch to where it had been.',
]
