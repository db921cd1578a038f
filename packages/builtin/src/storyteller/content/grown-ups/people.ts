import type { Carrier, CharacterClass, Names, PoolCharacter, PoolGoal } from '../content-types.ts'

const list = (words: string): string[] => words.split(' ')

const grownUpNames: Names = {
  she: list('Judith Irene Vera Agnes Marta Edith Constance Hanne'),
  he: list('Emil Anselm Otto Viktor Paul Jonas Henrik Tobias'),
}
const animalNames: Names = {
  she: list('Bruna Tamsin Grete Duchess Sabine Moth'),
  he: list('Bismarck Argus Tobit Caspar Sexton Pilgrim'),
}
const madeNames: Names = {
  she: list('Vesper Echo Ottoline Verity Nineteen Ada'),
  he: list('Mercer Ambrose Warden Eleven Lucian Clerk'),
}

/** First names by class of character. */
export const names: Readonly<Record<CharacterClass, Names>> = {
  robot: madeNames,
  bird: animalNames,
  small: animalNames,
  big: animalNames,
  dragon: madeNames,
  sea: animalNames,
  bug: animalNames,
  child: { she: list('Clara Ines Ruth Lena Margit Nell'), he: list('Leo Anton Simon Felix Martin Noel') },
  adult: grownUpNames,
  spook: madeNames,
  thing: madeNames,
  creature: madeNames,
}

/** Heroes for ideas that name nobody. */
export const heroes: readonly PoolCharacter[] = [
  { phrase: 'tired night nurse', word: 'nurse', characterClass: 'adult' },
  { phrase: 'careful clock-mender', word: 'clock-mender', characterClass: 'adult' },
  { phrase: 'young surveyor', word: 'surveyor', characterClass: 'adult' },
  { phrase: 'stubborn piano tuner', word: 'tuner', characterClass: 'adult' },
  { phrase: 'lonely translator', word: 'translator', characterClass: 'adult' },
  { phrase: 'retired detective', word: 'detective', characterClass: 'adult' },
  { phrase: 'old ferryman', word: 'ferryman', characterClass: 'adult' },
  { phrase: 'proud restorer of maps', word: 'restorer', characterClass: 'adult' },
  { phrase: 'curious proof-reader', word: 'proof-reader', characterClass: 'adult' },
]

export const companions: readonly PoolCharacter[] = [
  { phrase: 'old dog', word: 'dog', characterClass: 'small' },
  { phrase: 'talkative colleague', word: 'colleague', characterClass: 'adult' },
  { phrase: 'silent lodger', word: 'lodger', characterClass: 'adult' },
  { phrase: 'dry solicitor', word: 'solicitor', characterClass: 'adult' },
  { phrase: 'elderly cousin', word: 'cousin', characterClass: 'adult' },
  { phrase: 'quiet photographer', word: 'photographer', characterClass: 'adult' },
]

/** Somebody who went ahead. */
export const carriers: readonly Carrier[] = [
  { full: 'a woman in a grey coat', short: 'the woman in grey', word: 'woman', pronoun: 'she', kind: 'adult' },
  {
    full: 'a man with an empty birdcage',
    short: 'the man with the birdcage',
    word: 'man',
    pronoun: 'he',
    kind: 'adult',
  },
  { full: 'an old man in a borrowed hat', short: 'the man in the hat', word: 'gentleman', pronoun: 'he', kind: 'old' },
  { full: 'a nurse with a covered lamp', short: 'the nurse', word: 'nurse', pronoun: 'she', kind: 'adult' },
  { full: 'a postman with nothing in his bag', short: 'the postman', word: 'postman', pronoun: 'he', kind: 'adult' },
  { full: 'a widow in very good shoes', short: 'the widow', word: 'widow', pronoun: 'she', kind: 'old' },
  { full: 'a bookkeeper with wet cuffs', short: 'the bookkeeper', word: 'bookkeeper', pronoun: 'he', kind: 'adult' },
]

/** Things to look for where the idea names none. */
export const goals: readonly PoolGoal[] = [
  { phrase: 'unsent letter', kind: 'book' },
  { phrase: 'key to room nineteen', kind: 'key' },
  { phrase: 'grey silk glove', kind: 'clothing' },
  { phrase: 'lamp from the sunken ferry', kind: 'light' },
  { phrase: 'page of the missing score', kind: 'book' },
  { phrase: 'watch that ran backwards', kind: 'key' },
  { phrase: 'green glass eye', kind: 'glass' },
  { phrase: 'photograph of nobody', kind: 'thing' },
]
