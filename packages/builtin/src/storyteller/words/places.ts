import type { Place } from '../../picture-brief.ts'
import type { Biome } from '../content/content-types.ts'
import { singularOf } from './singular.ts'

interface KnownPlace {
  readonly biome: Biome
  /** Where it looks unlike the rest of its biome. */
  readonly place?: Place
}

const lists: readonly (KnownPlace & { readonly words: string })[] = [
  { biome: 'sky', words: 'sky cloud airship mountaintop' },
  {
    biome: 'sea',
    words:
      'sea ocean island beach harbour harbor lighthouse lagoon coast bay river lake pier shore seaside port waterfall',
  },
  { biome: 'sea', place: 'ship', words: 'ship boat ferry raft yacht' },
  { biome: 'deep', words: 'submarine underwater reef aquarium atlantis seabed' },
  { biome: 'woods', words: 'forest wood woods jungle treehouse swamp zoo countryside woodland rainforest marsh' },
  {
    biome: 'woods',
    place: 'meadow',
    words: 'meadow field valley hill hills moor prairie heath farm barn savanna savannah',
  },
  { biome: 'garden', words: 'garden orchard park greenhouse allotment backyard yard playground pond' },
  {
    biome: 'town',
    words:
      'town village street market school bakery shop fair hospital bridge kindergarten church cemetery graveyard circus square',
  },
  {
    biome: 'town',
    place: 'rooftops',
    words:
      'city roof rooftop rooftops station train subway underground factory office skyscraper theatre theater cafe café restaurant venice london paris berlin',
  },
  {
    biome: 'snow',
    words:
      'mountain mountains snow ice arctic antarctica pole glacier alps winter igloo iceberg pass siberia iceland greenland',
  },
  {
    biome: 'house',
    words:
      'house castle palace library attic cellar tower mansion room hotel museum basement stairs bathroom cupboard home apartment flat sanatorium asylum monastery motel',
  },
  { biome: 'house', place: 'kitchen', words: 'kitchen pantry' },
  { biome: 'house', place: 'bedroom', words: 'bedroom nursery playroom bed wardrobe' },
  { biome: 'house', place: 'classroom', words: 'classroom' },
  { biome: 'house', place: 'workshop', words: 'garage shed workshop laboratory studio' },
  { biome: 'house', place: 'cave', words: 'cave tunnel mine cavern dungeon burrow' },
  {
    biome: 'space',
    words: 'space moon planet mars star stars galaxy spaceship rocket saturn jupiter asteroid comet orbit universe',
  },
  { biome: 'sand', words: 'desert dune dunes oasis pyramid sahara egypt volcano canyon' },
]

const known = new Map<string, KnownPlace>()
for (const { words, ...place } of lists) for (const word of words.split(' ')) known.set(word, place)

function placeOfWord(word: string): KnownPlace | undefined {
  return known.get(word) ?? known.get(singularOf(word))
}

export function biomeOfWord(word: string): Biome | undefined {
  return placeOfWord(word)?.biome
}

export function placeWords(): Iterable<string> {
  return known.keys()
}

/** Where a phrase is: "a floating island" is in the sky, "the drowned village" by the sea. */
export function placeOfPhrase(phrase: string): KnownPlace | undefined {
  const words = phrase.toLowerCase().match(/\p{L}+/gu) ?? []
  const flies = words.some((word) => word === 'floating' || word === 'flying')
  const drowned = words.some((word) => ['drowned', 'sunken', 'flooded'].includes(word))
  for (const word of words.toReversed()) {
    const found = placeOfWord(word)
    if (found === undefined) continue
    if (flies) return { biome: 'sky' }
    return drowned && found.biome !== 'deep' ? { biome: 'sea' } : found
  }
  return undefined
}
