import type { Carrier, CharacterClass, Names, PoolCharacter, PoolGoal } from '../content-types.ts'

const list = (words: string): string[] => words.split(' ')

/** First names by class of character. */
export const names: Readonly<Record<CharacterClass, Names>> = {
  robot: { she: list('Dot Widget Fizz Pixel Tinny Luma'), he: list('Bolt Pim Tock Nut Cog Sprocket') },
  bird: { she: list('Kiki Plume Mabel Tuppence Pepper Wren'), he: list('Rio Figaro Zephyr Percy Quill Jasper') },
  small: { she: list('Clover Nutmeg Bramble Hazel Thimble Fern'), he: list('Pip Moss Biscuit Barley Acorn Tuck') },
  big: { she: list('Olga Dulcie Marigold Tilda Petunia Hilda'), he: list('Humphrey Barnaby Otto Boris Magnus Bruno') },
  dragon: {
    she: list('Ember Saffron Ruby Sizzle Flicker Ginger'),
    he: list('Cinder Smoulder Ash Rusty Flint Brimble'),
  },
  sea: { she: list('Coral Pearl Marina Ripple Shelly Lagoona'), he: list('Finn Squidge Salty Bubbles Kelp Dory') },
  bug: { she: list('Poppy Tansy Bea Dotty Tilly Zinnia'), he: list('Humbug Zip Inchie Buzz Twig Dash') },
  child: {
    she: list('Nora Ada Ines Wren Mara Tilda Juno Leila'),
    he: list('Leo Tomas Milo Samir Emil Jonas Theo Kofi'),
  },
  adult: {
    she: list('Juno Marta Henrietta Rosalind Odile Winifred'),
    he: list('Anselm Bo Tobias Fergus Osman Leopold'),
  },
  spook: { she: list('Misty Lumen Wisp Murmur Lavender Boo'), he: list('Gus Odd Hollow Tatty Grumble Fog') },
  thing: { she: list('Tilly Button Rumple Velvet Patch Dab'), he: list('Puff Toby Spindle Peg Scrap Duffle') },
  creature: { she: list('Zuzu Momo Olli Fen Lula Minnow'), he: list('Tumble Quib Nim Bumble Snoof Orlo') },
}

/** Heroes for ideas that name nobody. */
export const heroes: readonly PoolCharacter[] = [
  { phrase: 'shy bear', word: 'bear', characterClass: 'big' },
  { phrase: 'small dragon', word: 'dragon', characterClass: 'dragon' },
  { phrase: 'curious girl', word: 'girl', characterClass: 'child' },
  { phrase: 'brave mouse', word: 'mouse', characterClass: 'small' },
  { phrase: 'nervous robot', word: 'robot', characterClass: 'robot' },
  { phrase: 'sleepy owl', word: 'owl', characterClass: 'bird' },
  { phrase: 'forgetful fox', word: 'fox', characterClass: 'small' },
  { phrase: 'kind boy', word: 'boy', characterClass: 'child' },
  { phrase: 'clumsy rabbit', word: 'rabbit', characterClass: 'small' },
  { phrase: 'lonely cat', word: 'cat', characterClass: 'small' },
]

export const companions: readonly PoolCharacter[] = [
  { phrase: 'nervous hare', word: 'hare', characterClass: 'small' },
  { phrase: 'loud crow', word: 'crow', characterClass: 'bird' },
  { phrase: 'grumpy goose', word: 'goose', characterClass: 'bird' },
  { phrase: 'wise tortoise', word: 'tortoise', characterClass: 'small' },
  { phrase: 'merry hedgehog', word: 'hedgehog', characterClass: 'small' },
  { phrase: 'serious penguin', word: 'penguin', characterClass: 'bird' },
  { phrase: 'grumpy cat', word: 'cat', characterClass: 'small' },
  { phrase: 'merry fox', word: 'fox', characterClass: 'small' },
  { phrase: 'old bear', word: 'bear', characterClass: 'big' },
  { phrase: 'polite robot', word: 'robot', characterClass: 'robot' },
]

/** The small somebody who goes ahead of the heroes. */
export const carriers: readonly Carrier[] = [
  { full: 'a fox cub with one white ear', short: 'the fox cub', word: 'fox', pronoun: 'he', kind: 'fox' },
  {
    full: 'a mouse in a coat made for somebody else',
    short: 'the mouse',
    word: 'mouse',
    pronoun: 'she',
    kind: 'rabbit',
  },
  { full: 'a young owl who could not yet fly', short: 'the young owl', word: 'owl', pronoun: 'she', kind: 'bird' },
  { full: 'a very small rabbit with a cold', short: 'the small rabbit', word: 'rabbit', pronoun: 'he', kind: 'rabbit' },
  { full: 'a duckling in one mitten', short: 'the duckling', word: 'duck', pronoun: 'she', kind: 'bird' },
  { full: 'a very small bear without a scarf', short: 'the small bear', word: 'bear', pronoun: 'he', kind: 'bear' },
  { full: 'a kitten with soot on her nose', short: 'the kitten', word: 'cat', pronoun: 'she', kind: 'cat' },
]

/** Things to look for where the idea names none. */
export const goals: readonly PoolGoal[] = [
  { phrase: 'silver key', kind: 'key' },
  { phrase: 'last snowflake', kind: 'light' },
  { phrase: 'warm green egg', kind: 'egg' },
  { phrase: 'blue hat', kind: 'clothing' },
  { phrase: 'runaway star', kind: 'light' },
  { phrase: 'red kite', kind: 'toy' },
  { phrase: 'rose that smells of rain', kind: 'flower' },
  { phrase: 'glass marble with a storm in it', kind: 'glass' },
]
