import { castLooks } from './painter/character/cast-looks.ts'
import { type Look, describeLook, lookOf } from './painter/character/look.ts'
import { characterClassOf, drawnKindOf } from './storyteller/words/kinds.ts'
import {
  type ArtStyle,
  type BriefCharacter,
  type CharacterKind,
  type Face,
  type HeldThing,
  type Mood,
  type PictureBrief,
  type Place,
  type Pose,
  type Shot,
  type Time,
  type Weather,
  artStyles,
  characterKinds,
  faces,
  heldThings,
  moods,
  places,
  poses,
  shots,
  times,
  weathers,
} from './picture-brief.ts'
import { readFreeProse } from './prose-lexicon.ts'
import { tidyWords } from './tidy-words.ts'

// Each closed word has one phrase, so that prose can be read back; the phrases are written for models that read.
const styleWords: Record<ArtStyle, string> = {
  gouache: 'A gouache picture-book illustration with visible brush strokes and soft light',
  'cut-paper': 'A cut-paper picture-book illustration in layers with soft shadows between them',
  'pen-and-ink': 'A pen-and-ink picture-book illustration with pale watercolour washes',
  woodcut: 'A woodcut picture-book illustration in few colours with carved lines',
}
const shotWords: Record<Shot, string> = {
  wide: 'seen in a wide shot',
  medium: 'seen in a medium shot',
  close: 'seen in a close shot',
}
const kindWords: Record<CharacterKind, string> = {
  child: 'a child',
  adult: 'an adult',
  old: 'an old person',
  bear: 'a bear',
  fox: 'a fox',
  rabbit: 'a rabbit',
  cat: 'a cat',
  dragon: 'a small dragon',
  robot: 'a robot',
  bird: 'a bird',
}
const poseWords: Record<Pose, string> = {
  stand: 'standing',
  walk: 'walking',
  sit: 'sitting on the ground',
  point: 'pointing ahead',
  wave: 'waving',
  carry: 'reaching out with both arms',
  sleep: 'lying fast asleep',
}
const faceWords: Record<Face, string> = {
  happy: 'a happy face',
  laugh: 'a laughing face',
  sad: 'a sad face',
  surprised: 'a surprised face',
  brave: 'a brave face',
  sleepy: 'a sleepy face',
}
const heldWords: Record<HeldThing, string> = {
  lantern: 'a lantern',
  balloon: 'a balloon',
  book: 'a book',
  box: 'a box',
  map: 'a map',
  flower: 'a flower',
  kite: 'a kite',
  umbrella: 'an umbrella',
}
const placeWords: Record<Place, string> = {
  forest: 'a forest',
  meadow: 'a meadow',
  seaside: 'a beach by the sea',
  rooftops: 'the rooftops of a town',
  village: 'a village',
  mountain: 'the mountains',
  desert: 'a desert',
  castle: 'a hall in a castle',
  garden: 'a garden',
  ship: 'the deck of a ship',
  cave: 'a cave',
  space: 'a moon in space',
  underwater: 'the sea floor under water',
  kitchen: 'a kitchen',
  bedroom: 'a bedroom',
  classroom: 'a classroom',
  workshop: 'a workshop',
}
const timeWords: Record<Time, string> = {
  dawn: 'at dawn',
  day: 'in broad daylight',
  golden: 'in the golden hour',
  dusk: 'at dusk',
  night: 'at night',
}
const weatherWords: Record<Weather, string> = {
  clear: 'in clear air',
  cloudy: 'under many clouds',
  rain: 'in the rain',
  storm: 'in a storm',
  fog: 'in fog',
  snow: 'in falling snow',
  wind: 'in a lively wind',
}
const moodWords: Record<Mood, string> = {
  calm: 'calm',
  joyful: 'joyful',
  cosy: 'cosy',
  mysterious: 'mysterious',
  sad: 'sad',
  tense: 'tense',
  wonder: 'full of wonder',
}

const maxNameChars = 32
const maxSettingChars = 160
const maxPropChars = 48
const maxProps = 4
const maxCharacters = 3
const maxPeopleChars = 4000

/**
 * A brief as prose that any image model draws well, one sentence a field, under 1,500 characters.
 *
 * Free words are tidied first (white space, quotes, length). Of a brief that is tidy already, `readPicturePrompt` gives
 * back exactly the same brief.
 */
export function writePicturePrompt(brief: PictureBrief): string {
  const setting = tidyWords(brief.setting, maxSettingChars)
  const characters = brief.characters.slice(0, maxCharacters).map((one) => ({
    ...one,
    name: tidyWords(one.name, maxNameChars),
  }))
  const looks = castLooks(characters)
  const props = brief.props.slice(0, maxProps).map((prop) => quoteUnless(isPlainPhrase, tidyWords(prop, maxPropChars)))
  return [
    `${styleWords[brief.style]}, ${shotWords[brief.shot]}.`,
    ...characters.map((one, index) => writeCharacter(one, looks[index] ?? lookOf(one.kind, one.name))),
    `The place is ${placeWords[brief.place]}${setting === '' ? '' : `: ${quoteUnless(isPlainPhrase, setting)}`}.`,
    ...(props.length === 0 ? [] : [`Also to be seen: ${props.join('; ')}.`]),
    `It is ${timeWords[brief.time]}, ${weatherWords[brief.weather]}.`,
    `The mood is ${moodWords[brief.mood]}.`,
    'No text, no letters, no frame.',
  ].join(' ')
}

function writeCharacter({ name, kind, pose, face, holds }: BriefCharacter, look: Look): string {
  const who = `${quoteUnless(isPlainName, name)}, ${kindWords[kind]} with ${describeLook(look)}`
  const held = holds === null ? '' : ` and ${heldWords[holds]}`
  return `${who}, is ${poseWords[pose]} with ${faceWords[face]}${held}.`
}

/**
 * The brief that a prompt holds: exactly, where `writePicturePrompt` wrote it, and as well as keywords tell for anybody
 * else's prose. Never throws; what a prompt does not say has a default.
 */
export function readPicturePrompt(prompt: string): PictureBrief {
  const { words, people } = withoutPeople(prompt)
  const own = readOwnProse(words)
  const brief = own ?? readFreeProse(words)
  if (people.length === 0) return brief
  const described = brief.characters.map((one) => {
    const person = people.find(({ name }) => isSameName(name, one.name))
    // What our own prose says of somebody was made from that description already.
    const isKept = person === undefined || (own !== null && one.description !== undefined)
    return isKept ? one : { ...one, description: person.description }
  })
  return { ...brief, characters: own === null ? withPeople(described, people) : described }
}

interface Person {
  readonly name: string
  readonly description: string
}

const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

/** Saved people stand under a prompt, a line each: "Mia: a girl with red curls". */
function withoutPeople(prompt: string): { words: string; people: Person[] } {
  const at = prompt.lastIndexOf('\n\n')
  if (at < 0) return { words: prompt, people: [] }
  const people = prompt
    .slice(at + 2, at + 2 + maxPeopleChars)
    .split('\n')
    .map((line) => /^([^:]{1,60}): (.+)$/.exec(line))
  if (people.some((person) => person === null)) return { words: prompt, people: [] }
  return {
    words: prompt.slice(0, at),
    people: people.map((person) => ({ name: person?.[1] ?? '', description: person?.[2] ?? '' })),
  }
}

/** Somebody else's prose may name saved people by nothing but their names. */
function withPeople(characters: readonly BriefCharacter[], people: readonly Person[]): BriefCharacter[] {
  const isSaved = ({ name }: BriefCharacter): boolean => people.some((person) => isSameName(person.name, name))
  const saved = people.map(({ name, description }): BriefCharacter => {
    const found = characters.find((one) => isSameName(one.name, name))
    const like = found ?? characters[0]
    return {
      pose: like?.pose ?? 'stand',
      face: like?.face ?? 'happy',
      holds: found?.holds ?? null,
      name,
      kind: kindIn(description) ?? found?.kind ?? 'child',
      description,
    }
  })
  const kinds = saved.map(({ kind }) => kind)
  const others = characters.filter((one) => !isSaved(one) && !kinds.includes(one.kind))
  return [...saved, ...others].slice(0, maxCharacters)
}

/** What kind of somebody a description speaks of: its first word that is somebody, before what they have and wear. */
function kindIn(description: string): CharacterKind | undefined {
  const [own = ''] = description.toLowerCase().split(/\b(?:with|who|has|wears|wearing|loves|likes|and)\b/)
  const word = own.match(/\p{L}+/gu)?.find((one) => characterClassOf(one) !== undefined)
  const characterClass = word === undefined ? undefined : characterClassOf(word)
  if (word === undefined || characterClass === undefined) return undefined
  const kind = drawnKindOf(word, characterClass)
  return kind === 'adult' && /\b(?:old|elderly|aged)\b/.test(own) ? 'old' : kind
}

const phraseSource = String.raw`(?:"[^"]*"|[^".;]+?)`
const oneOf = (words: Record<string, string>) => `(${Object.values(words).join('|')})`

const openingPattern = new RegExp(`${oneOf(styleWords)}, ${oneOf(shotWords)}\\.`)
const characterPattern = new RegExp(
  String.raw`("[^"]*"|[^\s".,;:][^".,;:]*?), ${oneOf(kindWords)} with ([^.]*?), is ${oneOf(poseWords)} with ` +
    String.raw`${oneOf(faceWords)}(?: and ${oneOf(heldWords)})?\.`,
  'g',
)
const placePattern = new RegExp(`The place is ${oneOf(placeWords)}(?:: (${phraseSource}))?\\. `)
const propsPattern = new RegExp(`Also to be seen: (${phraseSource}(?:; ${phraseSource})*)\\. `)
const skyPattern = new RegExp(`It is ${oneOf(timeWords)}, ${oneOf(weatherWords)}\\.`)
const moodPattern = new RegExp(`The mood is ${oneOf(moodWords)}\\.`)

function readOwnProse(prompt: string): PictureBrief | null {
  // Sentences are looked for in their order and never in what was read already, so that no free word is taken for one.
  let rest = prompt
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest)
    if (match !== null) rest = rest.slice(match.index + match[0].length)
    return match
  }
  const opening = take(openingPattern)
  if (opening === null) return null

  const beforePlace = rest
  const place = take(placePattern)
  if (place === null) return null
  const people = beforePlace.slice(0, beforePlace.length - rest.length - place[0].length)

  const props = rest.startsWith('Also to be seen: ') ? take(propsPattern) : null
  const sky = take(skyPattern)
  const mood = take(moodPattern)
  if (sky === null || mood === null) return null

  return {
    place: keyOf(places, placeWords, place[1]) ?? 'meadow',
    setting: unquote(place[2] ?? ''),
    time: keyOf(times, timeWords, sky[1]) ?? 'day',
    weather: keyOf(weathers, weatherWords, sky[2]) ?? 'clear',
    mood: keyOf(moods, moodWords, mood[1]) ?? 'calm',
    shot: keyOf(shots, shotWords, opening[2]) ?? 'medium',
    characters: readCharacters(people),
    props: props === null ? [] : [...(props[1] ?? '').matchAll(/"([^"]*)"|[^\s";][^";]*/g)].map(unquoteMatch),
    style: keyOf(artStyles, styleWords, opening[1]) ?? 'gouache',
  }
}

function readCharacters(people: string): BriefCharacter[] {
  const characters: BriefCharacter[] = []
  for (const [, name = '', kind, words = '', pose, face, holds] of people.matchAll(characterPattern)) {
    const plain: BriefCharacter = {
      name: unquote(name),
      kind: keyOf(characterKinds, kindWords, kind) ?? 'child',
      pose: keyOf(poses, poseWords, pose) ?? 'stand',
      face: keyOf(faces, faceWords, face) ?? 'happy',
      holds: keyOf(heldThings, heldWords, holds) ?? null,
    }
    const look = castLooks([...characters, plain]).at(-1)
    // What follows from the name need not be kept.
    const isPlain = look !== undefined && describeLook(look) === words
    characters.push(isPlain ? plain : { ...plain, description: words })
  }
  return characters
}

function keyOf<TKey extends string>(
  keys: readonly TKey[],
  words: Record<TKey, string>,
  phrase: string | undefined,
): TKey | undefined {
  return keys.find((key) => words[key] === phrase)
}

/** Words that cannot be mistaken for the sentence around them. */
function isPlainPhrase(text: string): boolean {
  return /^[^".;:]+$/.test(text)
}

function isPlainName(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}' ’-]*$/u.test(text)
}

// Quotes are the exception: image models like to write quoted words into the picture.
function quoteUnless(isPlain: (text: string) => boolean, text: string): string {
  return isPlain(text) ? text : `"${text}"`
}

function unquote(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1) : text
}

function unquoteMatch([whole, quoted]: RegExpExecArray): string {
  return quoted ?? whole
}
