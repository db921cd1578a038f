import type { Lch } from '../colour.ts'
import type { CharacterKind } from '../../picture-brief.ts'

interface Dye {
  readonly lch: Lch
  readonly words: string
}

/** What clothes are dyed with: hues that few places use, so that a figure stays the accent of its page. */
export const cloths = {
  mustard: { lch: [0.78, 0.14, 84], words: 'mustard' },
  vermilion: { lch: [0.63, 0.18, 33], words: 'bright red' },
  teal: { lch: [0.58, 0.085, 195], words: 'teal' },
  cobalt: { lch: [0.52, 0.13, 262], words: 'cobalt blue' },
  raspberry: { lch: [0.58, 0.16, 8], words: 'raspberry' },
  forest: { lch: [0.53, 0.085, 152], words: 'forest green' },
  plum: { lch: [0.46, 0.09, 330], words: 'plum' },
  cream: { lch: [0.91, 0.04, 85], words: 'cream' },
  rust: { lch: [0.55, 0.12, 48], words: 'rust' },
  sky: { lch: [0.74, 0.08, 230], words: 'sky blue' },
  // Worn only by those of whom it is said.
  orange: { lch: [0.71, 0.16, 56], words: 'orange' },
  pink: { lch: [0.79, 0.09, 2], words: 'pink' },
  brown: { lch: [0.47, 0.07, 55], words: 'brown' },
  white: { lch: [0.95, 0.012, 90], words: 'white' },
  grey: { lch: [0.63, 0.014, 260], words: 'grey' },
  black: { lch: [0.31, 0.016, 280], words: 'black' },
} as const satisfies Record<string, Dye>

export type Cloth = keyof typeof cloths

/** What anybody may wear of whom nothing is said. */
export const clothNames = [
  'mustard',
  'vermilion',
  'teal',
  'cobalt',
  'raspberry',
  'forest',
  'plum',
  'cream',
  'rust',
  'sky',
] as const satisfies readonly Cloth[]

export const skins: readonly [Dye, ...Dye[]] = [
  { lch: [0.9, 0.045, 55], words: 'pale skin' },
  { lch: [0.84, 0.065, 58], words: 'fair skin' },
  { lch: [0.76, 0.08, 58], words: 'tan skin' },
  { lch: [0.65, 0.085, 55], words: 'light brown skin' },
  { lch: [0.54, 0.075, 50], words: 'brown skin' },
  { lch: [0.44, 0.06, 48], words: 'dark brown skin' },
]

export const hairs: readonly [Dye, ...Dye[]] = [
  { lch: [0.24, 0.02, 60], words: 'black' },
  { lch: [0.34, 0.05, 50], words: 'dark brown' },
  { lch: [0.46, 0.08, 52], words: 'brown' },
  { lch: [0.58, 0.13, 48], words: 'ginger' },
  { lch: [0.8, 0.1, 85], words: 'blond' },
  { lch: [0.28, 0.03, 280], words: 'blue-black' },
  { lch: [0.88, 0.012, 80], words: 'white' },
  { lch: [0.66, 0.012, 250], words: 'grey' },
  { lch: [0.74, 0.12, 350], words: 'pink' },
  { lch: [0.55, 0.12, 250], words: 'bright blue' },
  { lch: [0.6, 0.11, 150], words: 'green' },
]

/** The first of them are what people are born with; the rest comes with age, or from a bottle. */
export const bornHairs = 6
export const whiteHair = 6

type AnimalKind = Exclude<CharacterKind, 'child' | 'adult' | 'old'>

/** The coats that animals are born with, and the metal that robots are made of. */
export const furs: Record<AnimalKind, readonly [Dye, ...Dye[]]> = {
  fox: [
    { lch: [0.64, 0.15, 46], words: 'orange fur' },
    { lch: [0.58, 0.13, 38], words: 'red fur' },
    { lch: [0.7, 0.04, 250], words: 'silver fur' },
  ],
  bear: [
    { lch: [0.48, 0.06, 52], words: 'brown fur' },
    { lch: [0.62, 0.07, 70], words: 'honey-coloured fur' },
    { lch: [0.38, 0.035, 45], words: 'dark brown fur' },
    { lch: [0.92, 0.02, 90], words: 'white fur' },
  ],
  rabbit: [
    { lch: [0.86, 0.025, 75], words: 'cream fur' },
    { lch: [0.66, 0.035, 60], words: 'fawn fur' },
    { lch: [0.74, 0.03, 260], words: 'pale grey fur' },
  ],
  cat: [
    { lch: [0.4, 0.02, 280], words: 'charcoal fur' },
    { lch: [0.7, 0.12, 62], words: 'ginger fur' },
    { lch: [0.82, 0.05, 75], words: 'cream fur' },
    { lch: [0.58, 0.02, 250], words: 'grey fur' },
  ],
  bird: [
    { lch: [0.55, 0.12, 255], words: 'blue feathers' },
    { lch: [0.62, 0.16, 30], words: 'red feathers' },
    { lch: [0.76, 0.14, 88], words: 'yellow feathers' },
    { lch: [0.52, 0.07, 160], words: 'green feathers' },
  ],
  robot: [
    { lch: [0.72, 0.05, 220], words: 'pale blue metal' },
    { lch: [0.8, 0.06, 160], words: 'mint green metal' },
    { lch: [0.74, 0.09, 60], words: 'copper metal' },
  ],
  dragon: [
    { lch: [0.62, 0.11, 160], words: 'green scales' },
    { lch: [0.6, 0.11, 200], words: 'teal scales' },
    { lch: [0.6, 0.13, 20], words: 'red scales' },
    { lch: [0.58, 0.11, 300], words: 'violet scales' },
  ],
}
