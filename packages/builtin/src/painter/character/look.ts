import type { CharacterKind } from '../../picture-brief.ts'
import { createRandom } from '../random.ts'
import { genderIn, readLook } from './described-look.ts'
import { type Cloth, bornHairs, clothNames, cloths, furs, hairs, skins, whiteHair } from './wardrobe.ts'

export type HairShape = 'bob' | 'short' | 'bun' | 'tails' | 'curly' | 'long'
export type Pattern = 'plain' | 'stripes' | 'dots' | 'buttons' | 'pockets'
/** The one thing by which somebody is known from afar. */
export type SignatureItem =
  | 'scarf'
  | 'satchel'
  | 'beanie'
  | 'hood'
  | 'glasses'
  | 'flower'
  | 'star'
  | 'cape'
  | 'hat'
  | 'lights'

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

/**
 * The look of a kind and a name: the same in every scene, whatever the seed. What is said of somebody comes first; what
 * is left open follows from the name.
 */
export function lookOf(kind: CharacterKind, name: string, description = ''): Look {
  const random = createRandom(`look:${kind}:${name.trim().toLowerCase()}`)
  const said = readLook(description, kind)
  // Every number is drawn, wanted or not: a new word must not change what it does not speak of.
  const anyCoat = random.pick(clothNames)
  const coat = said.coat ?? anyCoat
  const anyTrim = random.pick(contrasting(coat))
  const trim = said.trim ?? anyTrim
  const [firstLeg = 'plum', ...otherLegs] = contrasting(coat).filter((cloth) => cloth !== trim)
  const gender = isPerson(kind) ? genderIn(`${name} ${description}`) : undefined
  const maybeBeard = kind === 'old' && random.chance(0.5) && gender !== 'she'
  const hasBeard = said.hasBeard ?? maybeBeard
  const hairShapes: readonly [HairShape, ...HairShape[]] = hasBeard
    ? ['short']
    : kind === 'old'
      ? ['bun', 'bob', 'curly', 'short']
      : ['bob', 'short', 'bun', 'tails', 'curly', 'long']
  const legs = random.pick([firstLeg, ...otherLegs])
  const boots = random.pick<Cloth>(['rust', 'plum', 'forest', 'cobalt'])
  const skin = random.integer(0, skins.length - 1)
  const hair = random.integer(0, bornHairs - 1)
  const fur = isPerson(kind) ? 0 : random.integer(0, furs[kind].length - 1)
  const anyShape = random.pick(hairShapes)
  const hairShape = gender === 'he' && /^(?:bun|tails|long)$/.test(anyShape) ? 'short' : anyShape
  const pattern = random.pick(['plain', 'stripes', 'dots', 'buttons', 'pockets'] as const)
  const item = random.pick(itemsByKind[kind])
  const saidItem = said.item !== undefined && itemsByKind[kind].includes(said.item) ? said.item : undefined
  return {
    kind,
    coat,
    trim,
    legs,
    boots: said.boots ?? boots,
    skin: said.skin ?? skin,
    hair: said.hair ?? (kind === 'old' ? whiteHair : hair),
    fur: said.fur ?? fur,
    hairShape: said.hairShape ?? hairShape,
    hasBeard,
    // Of whom a coat is described without a pattern, it has none.
    pattern: said.pattern ?? (said.coat === undefined ? pattern : 'plain'),
    item: saidItem ?? (hasBeard && (item === 'hood' || item === 'flower') ? 'scarf' : item),
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

const withArticle = (colour: string): string => `${colour === 'orange' ? 'an' : 'a'} ${colour}`

const hairWords: Record<HairShape, (colour: string) => string> = {
  bob: (colour) => `${colour} hair in a bob`,
  short: (colour) => `short ${colour} hair`,
  bun: (colour) => `${colour} hair in a bun`,
  tails: (colour) => `${colour} hair in two tails`,
  curly: (colour) => `curly ${colour} hair`,
  long: (colour) => `long ${colour} hair`,
}

const itemWords: Record<SignatureItem, (coat: string, trim: string) => string> = {
  scarf: (_coat, trim) => `${withArticle(trim)} scarf`,
  satchel: (_coat, trim) => `${withArticle(trim)} satchel`,
  beanie: (_coat, trim) => `${withArticle(trim)} bobble hat`,
  hood: (coat) => `${withArticle(coat)} hood`,
  glasses: () => 'round glasses',
  flower: (_coat, trim) => `${withArticle(trim)} flower in the hair`,
  star: (_coat, trim) => `${withArticle(trim)} star on the chest`,
  cape: (_coat, trim) => `${withArticle(trim)} cape`,
  hat: (_coat, trim) => `${withArticle(trim)} hat with a wide brim`,
  lights: (coat, trim) => `${withArticle(coat)} and ${withArticle(trim)} light on the chest`,
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
  const hair = hairs[look.hair] ?? hairs[0]
  const withPattern = look.pattern === 'plain' ? '' : ` with ${trim} ${look.pattern}`
  return [
    skin.words,
    hairWords[look.hairShape](hair.words),
    ...(look.hasBeard ? [`a ${hair.words} beard`] : []),
    `${withArticle(coat)} coat${withPattern}`,
    `${cloths[look.boots].words} boots and ${item}`,
  ].join(', ')
}
