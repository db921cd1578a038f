import type { CharacterKind } from '../../picture-brief.ts'
import { createRandom } from '../random.ts'
import { type Cloth, clothNames, cloths, furs, hairs, skins, whiteHair } from './wardrobe.ts'

export type HairShape = 'bob' | 'short' | 'bun' | 'tails' | 'curly' | 'long'
type Pattern = 'plain' | 'stripes' | 'dots' | 'buttons' | 'pockets'
/** The one thing by which somebody is known from afar. */
type SignatureItem = 'scarf' | 'satchel' | 'beanie' | 'hood' | 'glasses' | 'flower' | 'star' | 'cape' | 'hat' | 'lights'

/** What somebody looks like in every scene, whatever they do there. */
export interface Look {
  readonly kind: CharacterKind
  readonly coat: Cloth
  readonly trim: Cloth
  readonly legs: Cloth
  readonly boots: Cloth
  /** Indices into the wardrobe's lists. */
  readonly skin: number
  readonly hair: number
  readonly fur: number
  readonly hairShape: HairShape
  readonly hasBeard: boolean
  readonly pattern: Pattern
  readonly item: SignatureItem
  readonly bodyWidth: number
  readonly headSize: number
  readonly eyeGap: number
}

export type PersonKind = 'child' | 'adult' | 'old'

export function isPerson(kind: CharacterKind): kind is PersonKind {
  return kind === 'child' || kind === 'adult' || kind === 'old'
}

function hueDistance(one: Cloth, other: Cloth): number {
  const apart = Math.abs(cloths[one].lch[2] - cloths[other].lch[2])
  return Math.min(apart, 360 - apart)
}

/** The cloths that can be told apart from `worn` at a glance. */
function contrasting(worn: Cloth): readonly [Cloth, ...Cloth[]] {
  const [first = 'teal', ...rest] = clothNames.filter((name) => hueDistance(name, worn) > 50)
  return [first, ...rest]
}

/** The look of a kind and a name: the same in every scene, whatever the seed. */
export function lookOf(kind: CharacterKind, name: string): Look {
  const random = createRandom(`look:${kind}:${name.trim().toLowerCase()}`)
  const coat = random.pick(clothNames)
  const trim = random.pick(contrasting(coat))
  const [firstLeg = 'plum', ...otherLegs] = contrasting(coat).filter((cloth) => cloth !== trim)
  const hasBeard = kind === 'old' && random.chance(0.5)
  const hairShapes: readonly [HairShape, ...HairShape[]] =
    kind === 'old'
      ? hasBeard
        ? ['short']
        : ['bun', 'bob', 'curly', 'short']
      : ['bob', 'short', 'bun', 'tails', 'curly', 'long']
  return {
    kind,
    coat,
    trim,
    legs: random.pick([firstLeg, ...otherLegs]),
    boots: random.pick(['rust', 'plum', 'forest', 'cobalt']),
    skin: random.integer(0, skins.length - 1),
    hair: random.integer(0, hairs.length - 1),
    fur: isPerson(kind) ? 0 : random.integer(0, furs[kind].length - 1),
    hairShape: random.pick(hairShapes),
    hasBeard,
    pattern: random.pick(['plain', 'stripes', 'dots', 'buttons', 'pockets']),
    item: random.pick(itemsByKind[kind]),
    bodyWidth: random.between(0.94, 1.08),
    headSize: random.between(0.96, 1.06),
    eyeGap: random.between(0.92, 1.1),
  }
}

/** Wings leave no room for a cape, a box none for a scarf. */
const itemsByKind: Record<CharacterKind, readonly [SignatureItem, ...SignatureItem[]]> = {
  child: ['scarf', 'satchel', 'beanie', 'hood', 'glasses', 'flower', 'star', 'cape', 'hat'],
  adult: ['scarf', 'satchel', 'beanie', 'glasses', 'flower', 'star', 'cape', 'hat'],
  old: ['scarf', 'satchel', 'beanie', 'cape', 'hat'],
  bear: ['scarf', 'scarf', 'satchel', 'cape'],
  fox: ['scarf', 'scarf', 'satchel', 'cape'],
  rabbit: ['scarf', 'scarf', 'satchel', 'cape'],
  cat: ['scarf', 'scarf', 'satchel', 'cape'],
  dragon: ['scarf', 'scarf', 'satchel'],
  bird: ['scarf'],
  robot: ['lights'],
}

const hairWords: Record<HairShape, (colour: string) => string> = {
  bob: (colour) => `${colour} hair in a bob`,
  short: (colour) => `short ${colour} hair`,
  bun: (colour) => `${colour} hair in a bun`,
  tails: (colour) => `${colour} hair in two tails`,
  curly: (colour) => `curly ${colour} hair`,
  long: (colour) => `long ${colour} hair`,
}

const itemWords: Record<SignatureItem, (coat: string, trim: string) => string> = {
  scarf: (_coat, trim) => `a ${trim} scarf`,
  satchel: (_coat, trim) => `a ${trim} satchel`,
  beanie: (_coat, trim) => `a ${trim} bobble hat`,
  hood: (coat) => `a ${coat} hood`,
  glasses: () => 'round glasses',
  flower: (_coat, trim) => `a ${trim} flower in the hair`,
  star: (_coat, trim) => `a ${trim} star on the chest`,
  cape: (_coat, trim) => `a ${trim} cape`,
  hat: (_coat, trim) => `a ${trim} hat with a wide brim`,
  lights: (coat, trim) => `a ${coat} and a ${trim} light on the chest`,
}

/** A look in words, so that models that read draw the same somebody: "dark brown skin, …, a teal scarf". */
export function describeLook(look: Look): string {
  const coat = cloths[look.coat].words
  const trim = cloths[look.trim].words
  const item = itemWords[look.item](coat, trim)
  if (!isPerson(look.kind)) {
    const fur = furs[look.kind][look.fur] ?? furs[look.kind][0]
    return `${fur.words} and ${item}`
  }
  const skin = skins[look.skin] ?? skins[0]
  const hair = look.kind === 'old' ? whiteHair : (hairs[look.hair] ?? hairs[0])
  const withPattern = look.pattern === 'plain' ? '' : ` with ${trim} ${look.pattern}`
  return [
    skin.words,
    hairWords[look.hairShape](hair.words),
    ...(look.hasBeard ? ['a white beard'] : []),
    `a ${coat} coat${withPattern}`,
    `${cloths[look.boots].words} boots and ${item}`,
  ].join(', ')
}
