import type { CharacterKind } from '../../picture-brief.ts'
import type { HairShape, Look, Pattern, SignatureItem } from './look.ts'
import { type Cloth, cloths, furs, hairs, skins } from './wardrobe.ts'

type SaidField = 'coat' | 'trim' | 'boots' | 'skin' | 'hair' | 'fur' | 'hairShape' | 'hasBeard' | 'pattern' | 'item'
type Said = { -readonly [Field in SaidField]?: Look[Field] }

/** Words for cloths beside those that the wardrobe uses itself. */
const colourWords: Readonly<Partial<Record<Cloth, string>>> = {
  mustard: 'yellow golden gold ochre lemon mustard-yellow',
  vermilion: 'red scarlet crimson cherry-red ruby',
  teal: 'turquoise cyan aqua petrol blue-green',
  cobalt: 'blue navy navy-blue dark-blue royal-blue indigo',
  raspberry: 'magenta fuchsia cerise hot-pink dark-pink',
  forest: 'green olive dark-green emerald khaki moss-green light-green lime',
  plum: 'purple violet lilac lavender burgundy maroon mauve dark-red',
  cream: 'beige ivory off-white',
  rust: 'copper terracotta russet rust-red',
  sky: 'light-blue pale-blue baby-blue',
  grey: 'gray silver',
  brown: 'chestnut hazel tan dark-brown light-brown',
  pink: 'rose light-pink rosy',
  black: 'charcoal dark',
}

const clothOf = new Map<string, Cloth>()
for (const [name, { words }] of Object.entries(cloths)) {
  if (!isCloth(name)) continue
  for (const word of [name, words, ...(colourWords[name]?.split(' ') ?? [])])
    clothOf.set(word.replaceAll('-', ' '), name)
}

function isCloth(name: string): name is Cloth {
  return name in cloths
}

const longestFirst = (words: Iterable<string>): string =>
  [...words].toSorted((one, other) => other.length - one.length).join('|')
const colourSource = `\\b(${longestFirst(clothOf.keys())})`

const coats =
  'coat|overcoat|raincoat|jacket|dress|sweater|jumper|pullover|shirt|t shirt|tunic|robe|cardigan|hoodie|overalls|dungarees|uniform|anorak|pyjamas|suit|gown|jersey|waistcoat|vest|apron|parka|blouse|smock|frock|poncho|fleece|spacesuit|armour'
const boots = 'boots|shoes|wellies|wellingtons|sandals|trainers|slippers|sneakers'

const items: readonly (readonly [SignatureItem, string])[] = [
  ['flower', '(?:flower|rose|daisy|ribbon|bow)s? in (?:the|her|his|their) hair'],
  ['beanie', 'bobble hat|woolly hat|woollen hat|wool hat|knitted hat|beanie|knit cap|cap'],
  ['hat', 'hat'],
  ['hood', 'hood'],
  ['glasses', 'glasses|spectacles'],
  ['scarf', 'scarf|shawl|neckerchief'],
  ['satchel', 'satchel|bag|backpack|rucksack|knapsack'],
  ['star', 'star on (?:the|her|his|their) (?:chest|coat|jumper|shirt)|badge|medal'],
  ['cape', 'cape|cloak'],
]

const patterns: readonly (readonly [Pattern, RegExp])[] = [
  ['stripes', /\b(?:stripes|striped|stripy)\b/],
  ['dots', /\b(?:dots|dotted|spots|spotted|polka)\b/],
  ['buttons', /\bbuttons?\b/],
  ['pockets', /\bpockets?\b/],
]

const hairShapes: readonly (readonly [HairShape, RegExp])[] = [
  ['tails', /\b(?:tails|pigtails|bunches|plaits|braids|braided|plaited)\b/],
  ['bun', /\b(?:bun|topknot)\b/],
  ['bob', /\b(?:bob|chin length)\b/],
  ['curly', /\b(?:curly|curls|frizzy|afro|curled|wavy)\b/],
  ['short', /\b(?:short|cropped|shaved|bald|spiky)\b/],
  ['long', /\b(?:long|ponytail|shoulder length)\b/],
]

const hairColours: readonly (readonly [words: string, pattern: RegExp])[] = [
  ['blue-black', /\bblue black\b/],
  ['dark brown', /\b(?:dark brown|dark|brunette)\b/],
  ['black', /\b(?:jet black|black|raven)\b/],
  ['brown', /\b(?:brown|chestnut|mousy|hazel)\b/],
  ['ginger', /\b(?:ginger|red|auburn|copper|orange|redheaded|redhead)\b/],
  ['blond', /\b(?:blonde?|fair|golden|yellow|straw|sandy)\b/],
  ['white', /\b(?:white|snowy)\b/],
  ['grey', /\b(?:gr[ea]y|silver)\b/],
  ['pink', /\b(?:pink|purple)\b/],
  ['bright blue', /\bblue\b/],
  ['green', /\bgreen\b/],
]

const skinTones: readonly (readonly [words: string, pattern: RegExp])[] = [
  ['dark brown skin', /\b(?:dark brown|very dark|black|dark) skin/],
  ['light brown skin', /\b(?:light brown|olive) skin/],
  ['brown skin', /\bbrown skin/],
  ['tan skin', /\b(?:tan|tanned|golden) skin/],
  ['pale skin', /\b(?:pale|white|freckled) skin|\bfreckle/],
  ['fair skin', /\b(?:fair|light|rosy) skin/],
]

const furWords: readonly (readonly [said: RegExp, own: readonly string[]])[] = [
  [/\b(?:white|snowy)\b/, ['white', 'cream']],
  [/\b(?:cream|beige|pale)\b/, ['cream', 'white']],
  [/\bdark brown\b/, ['dark brown', 'brown', 'fawn']],
  [/\b(?:honey|golden|gold|yellow)\b/, ['honey-coloured', 'yellow', 'copper', 'ginger', 'fawn']],
  [/\b(?:brown|fawn|tan)\b/, ['brown', 'fawn', 'copper', 'ginger', 'honey-coloured']],
  [/\b(?:black|charcoal|dark)\b/, ['charcoal', 'dark brown', 'grey']],
  [/\b(?:gr[ea]y|silver)\b/, ['silver', 'grey', 'pale grey', 'pale blue']],
  [/\b(?:orange|ginger)\b/, ['orange', 'ginger', 'red', 'copper']],
  [/\b(?:red|scarlet)\b/, ['red', 'ginger', 'copper']],
  [/\b(?:teal|turquoise)\b/, ['teal', 'blue', 'mint green']],
  [/\b(?:mint|green)\b/, ['green', 'mint green']],
  [/\bblue\b/, ['blue', 'pale blue', 'teal']],
  [/\b(?:violet|purple|lilac)\b/, ['violet']],
  [/\bcopper\b/, ['copper']],
]

const feminine =
  /\b(?:she|her|woman|girl|lady|grandmother|grandma|granny|gran|nana|oma|mother|mum|mom|mummy|mommy|aunt|sister|queen|princess|witch|widow|nurse|nun)\b/i
const masculine =
  /\b(?:he|his|him|man|boy|gentleman|grandfather|grandpa|grandad|opa|father|dad|daddy|uncle|brother|king|prince|wizard|widower|monk|postman|fisherman)\b/i

/** What words say about "he" and "she"; the first of them counts. */
export function genderIn(words: string): 'he' | 'she' | undefined {
  const [she, he] = [words.search(feminine), words.search(masculine)]
  if (she < 0 && he < 0) return undefined
  return he < 0 || (she >= 0 && she < he) ? 'she' : 'he'
}

/** What a description says of somebody's looks, as far as it can be drawn. What it now says otherwise counts. */
export function readLook(description: string, kind: CharacterKind): Said {
  const [first = '', ...changes] = description
    .toLowerCase()
    .replaceAll(/[-\s]+/g, ' ')
    .replaceAll(/\b(?:no|without|never wears|does not wear|doesn.t wear) (?:an? |any )?\p{L}+(?: \p{L}+)?/gu, ' ')
    .split(/\bnow:/)
  return Object.assign(readWords(first, kind), ...changes.map((change) => readWords(withoutOld(change), kind)))
}

const withoutOld = (change: string): string => change.replace(/\b(?:in place of|instead of|rather than)\b.*$/, '')

function readWords(text: string, kind: CharacterKind): Said {
  if (text.trim() === '') return {}
  return kind === 'child' || kind === 'adult' || kind === 'old' ? readPerson(text) : readAnimal(text, kind)
}

function readPerson(text: string): Said {
  const said: Said = {}
  const item = itemIn(text)
  if (item !== undefined) said.item = item.item
  const pattern = patterns.find(([, words]) => words.test(text))
  if (pattern !== undefined) said.pattern = pattern[0]
  const coat = colourBefore(text, coats)
  if (coat !== undefined) said.coat = coat
  // A hood is of the coat's own cloth.
  const ofItem = item === undefined || item.item === 'hood' ? undefined : item.colour
  const trim = ofItem ?? colourBefore(text, 'stripes|dots|buttons|pockets|spots')
  if (trim !== undefined) said.trim = trim
  const shoes = colourBefore(text, boots)
  if (shoes !== undefined) said.boots = shoes
  const skin = skinTones.find(([, words]) => words.test(text))
  if (skin !== undefined) said.skin = skins.findIndex(({ words }) => words === skin[0])
  if (/\b(?:beard|bearded|moustache|mustache|whiskers)\b/.test(text)) said.hasBeard = true
  return Object.assign(said, readHair(text))
}

function readHair(text: string): Said {
  const said: Said = {}
  const found = text
    .split(/[,.;]| and (?=an? |the |wears)| with (?=an? |the )/)
    .find((part) => /\b(?:hair|haired|curls|braids|plaits|pigtails|ponytail|bun|blonde?|redhead|brunette)\b/.test(part))
  const part = found ?? /[^,.;]*\bbeard\b/.exec(text)?.[0]
  if (part === undefined || /\b(?:flower|rose|daisy|ribbon|bow)s? in\b/.test(part)) return said
  // “Red coat and brown hair”: what stands nearest to the hair is its colour.
  const near = part.replace(/^.* (?:with|and) (?=.*\bhair)/, '')
  const colour = hairColours.find(([, words]) => words.test(near))
  if (colour !== undefined) said.hair = hairs.findIndex(({ words }) => words === colour[0])
  const shape = hairShapes.find(([, words]) => words.test(part))
  if (shape !== undefined && found !== undefined) said.hairShape = shape[0]
  return said
}

function readAnimal(text: string, kind: Exclude<CharacterKind, 'child' | 'adult' | 'old'>): Said {
  const said: Said = {}
  const lights = new RegExp(`${colourSource} and an? ${colourSource} lights?\\b`).exec(text)
  const [coat, second] = [clothOf.get(lights?.[1] ?? ''), clothOf.get(lights?.[2] ?? '')]
  if (coat !== undefined && second !== undefined) Object.assign(said, { coat, trim: second })
  const item = itemIn(text)
  if (item !== undefined) said.item = item.item
  if (item?.colour !== undefined) said.trim = item.colour
  const own = text.split(/\b(?:with an?|wears|wearing|and an?|in an?)\b/)[0] ?? ''
  const list = furs[kind]
  // “Dark brown fur” holds “brown fur”: the longest is meant.
  const exact = list
    .filter(({ words }) => own.includes(words.replaceAll('-', ' ')))
    .toSorted((one, other) => other.words.length - one.words.length)[0]
  if (exact !== undefined) return { ...said, fur: list.indexOf(exact) }
  const known = furWords.find(([words]) => words.test(own))
  const fur = known?.[1]
    .map((word) => list.findIndex(({ words }) => words.startsWith(`${word} `)))
    .find((at) => at >= 0)
  return fur === undefined ? said : { ...said, fur }
}

function itemIn(text: string): { item: SignatureItem; colour: Cloth | undefined } | undefined {
  let best: { at: number; item: SignatureItem; colour: Cloth | undefined } | undefined
  for (const [item, words] of items) {
    const at = text.search(new RegExp(`\\b(?:${words})\\b`))
    if (at >= 0 && (best === undefined || at < best.at)) best = { at, item, colour: colourBefore(text, words) }
  }
  return best
}

/** "a bright red woolly coat": the colour at most two words before a thing. */
function colourBefore(text: string, things: string): Cloth | undefined {
  const found = new RegExp(`${colourSource}(?: (?!and\\b|with\\b)\\p{L}+){0,2} (?:${things})\\b`, 'u').exec(text)
  return clothOf.get(found?.[1] ?? '')
}
