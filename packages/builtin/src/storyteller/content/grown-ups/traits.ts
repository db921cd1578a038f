import type { TraitContent } from '../content-types.ts'

/** A hero's nature in three points: shown at the opening, tested on the way, paid at the ending. */
export const traits: Readonly<Record<string, TraitContent>> = {
  plain: {
    words: [],
    shows: [
      '{H} was the kind of person to whom strangers give their coats to hold.',
      '{H} had one good suit, and had never yet been wrong about when to wear it.',
      'There was nothing remarkable about {H}, and {he} had gone to some trouble over it.',
    ],
    tests: ['It would have been a sensible moment to turn back. {H} noted it, as one notes a station.'],
    pays: [
      '{H} gave a stranger {his} coat to hold, and did not ask for it back.',
      'The good suit was past mending. {H} hung it up all the same.',
    ],
  },
  stubborn: {
    words: ['stubborn', 'proud', 'bitter', 'angry', 'disgraced', 'ruthless'],
    shows: ['{H} had not changed {his} mind since the spring of another decade, and had been wrong that time too.'],
    tests: ['“I may be mistaken,” said {H}. It came out like a tooth.'],
    pays: ['{H} was asked what {he} thought, and said that {he} would like to hear the others first.'],
  },
  tired: {
    words: ['tired', 'retired', 'old', 'weary', 'aging', 'ageing', 'sleepless', 'dying'],
    shows: ['{H} slept four hours a night, in two halves, and did not like to ask who had the rest.'],
    tests: ['{H} leaned on the wall for a moment, and the wall, for once, let {him}.'],
    pays: ['{H} slept until noon. Nothing had been waiting at the foot of the bed.'],
  },
  careful: {
    words: ['careful', 'quiet', 'shy', 'cautious', 'nervous', 'honest', 'meticulous', 'clever'],
    shows: ['{H} counted things: stairs, change, exits. It had never yet come out even.'],
    tests: ['{H} counted the people in the room, and then counted again, leaving {himself} out.'],
    pays: ['That night {H} went up the stairs without counting them.'],
  },
  lonely: {
    words: ['lonely', 'alone', 'widowed', 'grieving', 'sad', 'exiled', 'forgotten', 'solitary', 'bereaved'],
    shows: ['{H} still set out two cups, and was used to putting one of them back.'],
    tests: ['Somebody had called {him} by {his} first name. It was a while before {H} answered to it.'],
    pays: ['{H} set out two cups, and this time both of them were used.'],
  },
  afraid: {
    words: ['afraid', 'scared', 'frightened', 'anxious', 'terrified', 'haunted', 'guilty'],
    shows: ['{H} had been brave once, in public, and had been paying it off ever since.'],
    tests: ['{His} hands were quite steady. {H} watched them with interest, as one watches somebody else’s.'],
    pays: ['{H} was no braver than before. But the debt had been sold on, and nobody had said to whom.'],
  },
  curious: {
    words: ['curious', 'young', 'ambitious', 'restless', 'clumsy', 'reckless', 'new'],
    shows: ['{H} opened other people’s books at the place where they fell open.'],
    tests: ['There was a door that had nothing to do with {him}. {H} made a note of the number.'],
    pays: ['There was one door left. {H} looked at it, and let it be a door.'],
  },
}
