import type { GoalKind } from '../content/content-types.ts'
import { characterClassOf, isLiving } from './kinds.ts'
import { biomeOfWord } from './places.ts'
import { singularOf } from './singular.ts'

const wordsByKind: Readonly<Partial<Record<GoalKind, string>>> = {
  flower:
    'flower tulip rose daisy plant seed sunflower lily orchid bloom blossom acorn mushroom leaf herb lotus dandelion',
  clothing:
    'hat scarf sock coat mitten glove shoe boot blanket crown sweater cap dress cloak slipper sandal jumper pyjamas cape wig tie button mask',
  glass:
    'glasses mirror ring jewel diamond pearl treasure gem coin spectacles necklace crystal gold ruby emerald sapphire marble lens bottle chest amulet locket stone',
  key: 'key bell watch clock compass whistle trumpet sword shield wand telescope lantern pocketwatch medal trophy',
  egg: 'egg nest',
  book: 'book letter map page diary poem notebook recipe scroll photograph picture painting postcard portrait manuscript will ticket film tape record word spell atlas',
  light: 'star moon sun rainbow light snowflake spark flame colour color shadow comet sunshine firefly',
  food: 'cookie cake cheese bone carrot honey bread soup sandwich pie ice-cream pizza apple banana chocolate sweet candy lollipop cupcake biscuit dinner lunch breakfast nut berry',
  toy: 'toy doll teddy ball kite balloon bicycle bike skateboard puppet dummy teddy-bear train puzzle drum guitar violin',
  sound: 'song voice sound music melody tune laugh laughter roar lullaby whisper echo noise silence rhyme bark meow',
  place:
    'door gate tower house hotel bridge wall staircase stairs portal tunnel well window road path way school shop palace castle island moonbase cave waterfall mountain volcano pyramid city village kingdom land planet fair circus zoo park playground beach sea ocean lake river jungle forest room attic cellar top summit pole lighthouse museum library station mars jupiter saturn',
}

const kinds = new Map<string, GoalKind>()
for (const kind of [
  'flower',
  'clothing',
  'glass',
  'key',
  'egg',
  'book',
  'light',
  'food',
  'toy',
  'sound',
  'place',
] as const) {
  for (const word of (wordsByKind[kind] ?? '').split(' ')) kinds.set(word, kind)
}

/** What sort of goal a noun names; it decides which sentences are true of it. */
export function goalKindOf(noun: string): GoalKind {
  const known = kinds.get(noun) ?? kinds.get(singularOf(noun))
  if (known !== undefined) return known
  if (isLiving(noun)) return 'living'
  return biomeOfWord(noun) === undefined || characterClassOf(noun) !== undefined ? 'thing' : 'place'
}

export function goalWords(): Iterable<string> {
  return kinds.keys()
}
