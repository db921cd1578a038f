import type { Text } from '../content-types.ts'

/** What those do on the way who are neither hero nor companion: the rest of a family, one of them a scene. */
export const fellows: readonly Text[] = [
  '{O} had been counting the whole way, and was at four hundred, and would not say of what.',
  '“I could carry something,” said {O}, and was given the string.',
  '{O} found a feather, looked at it from both ends, and kept it.',
  '{O} was at the back, as usual, asking a beetle about its day.',
  '“Is this the bit with the sandwiches?” asked {O}. It was not, but {oh} had brought one.',
  '{O} took three steps, hopped once, and took three more. It was a rule. Nobody knew whose.',
  '{O} had stopped to let a snail go first. It was taking some time.',
  '“I was going to say that,” said {O}, about something that nobody had said.',
  '{O} drew the whole of it in the dust with a stick, so that they would have it for later.',
  '{O} waved at a cloud, just in case it was somebody.',
  'There was one bun left. {O} broke it into as many bits as there were people, and one for luck.',
  '{O} sneezed, and something a long way off said, “Bless you.”',
  '“Hold my stone,” said {O}. It was a good stone. It had a white line round it, like a belt.',
  '{O} fell over, said that it had been on purpose, and did it again to show them.',
  '{O} had been quiet for nine minutes, which was a new best.',
  '“Who’s hungry?” said {O}, who was.',
  '{O} shut one eye, and then the other, to see which way was nicer.',
  '“Wait for me,” said {O}, who was in front.',
]
