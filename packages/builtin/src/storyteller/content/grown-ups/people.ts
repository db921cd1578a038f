import type { Carrier, CharacterClass, Knack, Names, PoolCharacter, PoolGoal, VoiceContent } from '../content-types.ts'

const list = (words: string): string[] => words.split(' ')

const grownUps: Names = {
  she: list('Irene Vera Agnes Judith Marta Edith Hanne Constance'),
  he: list('Anselm Tobias Emil Jonah Lorenz Viktor Henrik Otto'),
}
const plain: Names = { she: list('Ada Nell Inge Ruth Sabine'), he: list('Karl Paul Ivo Max Leon') }

export const names: Readonly<Record<CharacterClass, Names>> = {
  robot: { she: list('Seven Unit Relay Vesper'), he: list('Nine Switch Ledger Argus') },
  bird: plain,
  small: plain,
  big: plain,
  dragon: plain,
  sea: plain,
  bug: plain,
  child: { she: list('Ines Clara Lotte Maud'), he: list('Peter Felix Simon Jan') },
  adult: grownUps,
  spook: grownUps,
  thing: plain,
  creature: plain,
}

/** Heroes for ideas that name nobody. */
export const heroes: readonly PoolCharacter[] = [
  { phrase: 'clock-mender', word: 'mender', characterClass: 'adult' },
  { phrase: 'night nurse', word: 'nurse', characterClass: 'adult' },
  { phrase: 'surveyor', word: 'surveyor', characterClass: 'adult' },
  { phrase: 'piano tuner', word: 'tuner', characterClass: 'adult' },
  { phrase: 'translator', word: 'translator', characterClass: 'adult' },
  { phrase: 'retired detective', word: 'detective', characterClass: 'adult' },
  { phrase: 'careful locksmith', word: 'locksmith', characterClass: 'adult' },
]

export const companions: readonly PoolCharacter[] = [
  { phrase: 'old dog', word: 'dog', characterClass: 'small' },
  { phrase: 'silent colleague', word: 'colleague', characterClass: 'adult' },
]

/** The one who goes ahead. */
export const carriers: readonly Carrier[] = [
  { full: 'a woman in a grey coat', short: 'the woman in grey', word: 'woman', pronoun: 'she', kind: 'adult' },
  { full: 'a man with a bandaged hand', short: 'the man with the bandage', word: 'man', pronoun: 'he', kind: 'adult' },
  { full: 'an old woman with a boy’s haircut', short: 'the old woman', word: 'lady', pronoun: 'she', kind: 'old' },
  { full: 'a conductor without a train', short: 'the conductor', word: 'conductor', pronoun: 'he', kind: 'adult' },
  { full: 'a girl in her father’s shoes', short: 'the girl', word: 'girl', pronoun: 'she', kind: 'child' },
]

/** Things to look for where the idea names none. */
export const goals: readonly PoolGoal[] = [
  { phrase: 'missing eleven minutes', kind: 'thing' },
  { phrase: 'last ledger', kind: 'book' },
  { phrase: 'key to room nineteen', kind: 'key' },
  { phrase: 'unposted letter', kind: 'book' },
  { phrase: 'second wedding ring', kind: 'glass' },
  { phrase: 'recording of the last rehearsal', kind: 'sound' },
  { phrase: 'drowned bell', kind: 'sound' },
]

export const voices: Readonly<Record<string, VoiceContent>> = {
  dry: {
    words: ['dry', 'clever', 'careful', 'cynical', 'sober'],
    intros: [
      '{C} had come along, and had so far said eleven words.',
      '{C} carried the maps, and did not believe in them.',
    ],
    remarks: [
      '“Say it,” said {C}. “Say what you are thinking.” {H} did not.',
      '{C} wrote something down and crossed it out.',
      '“I have buried better lies than that,” {C} remarked.',
      '“It will look perfectly reasonable in the report,” said {C}.',
    ],
    ends: ['“Well,” said {C}. From {cm}, that was a eulogy.'],
  },
  old: {
    words: ['old', 'wise', 'tired', 'faithful', 'loyal'],
    intros: [
      '{C} had been through worse, and had been younger for it.',
      '{C} had not been asked, and had packed for three days.',
    ],
    remarks: [
      '{C} walked on the outside, as one does with the bereaved.',
      '{C} stopped, looked back once, and came on.',
      '“My mother had a word for this,” said {C}, and kept it.',
      'Nothing in {C}’s face moved, and it took some effort.',
    ],
    ends: ['{C} slept, that night, with both eyes shut.'],
  },
  talkative: {
    words: ['loud', 'merry', 'talkative', 'young', 'cheerful'],
    intros: ['{C} talked, as other people whistle in cellars.', '{C} had an uncle for every occasion.'],
    remarks: [
      '“My uncle saw one of those,” said {C}. “He never would say which end.”',
      '“I am not nervous,” {C} announced. “I am thorough.”',
      '{C} began a story, found where it was going, and stopped.',
      '“If anyone asks,” said {C}, “we were never this cold.”',
    ],
    ends: ['For once {C} could not think of an uncle.'],
  },
}

export const knacks: Readonly<Partial<Record<CharacterClass, Knack>>> = {
  adult: {
    choice: 'Let {H} do what {he} does for a living',
    outcome:
      '{H} rolled up {his} sleeves. Whatever else was strange that night, work was not, and {he} did it the way {he} had done it ten thousand times: slowly, humming, with the tip of the tongue out. When {he} stepped back, the strange part of it had been left with nothing to do.',
  },
  child: {
    choice: 'Let {H} ask what only a child would',
    outcome:
      '{H} asked it outright. There was the kind of silence that comes when somebody has been rude in a church and right. Then they answered, all of them, one over the other, as if they had been waiting for years for anyone that height.',
  },
  robot: {
    choice: 'Let {H} play back the last hour',
    outcome:
      '{H} played it back at half speed. It was the same hour, with the same voices in it. But there was one more set of footsteps than there were people, and they kept step with {him} and stopped when {he} did.',
  },
}
