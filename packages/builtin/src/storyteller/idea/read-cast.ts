import { characterClassOf } from '../words/kinds.ts'
import { isEvent } from '../words/events.ts'
import { biomeOfWord } from '../words/places.ts'
import { isPlainWord } from '../words/plain-words.ts'
import { singularOf } from '../words/singular.ts'
import { infinitiveOf, isGerund } from '../words/verbs.ts'
import type { IdeaCharacter } from './idea.ts'
import { capitalised, isName, readNounPhrase, withoutPreamble } from './noun-phrase.ts'
import type { NounPhrase } from './noun-phrase.ts'

const maxCast = 3
const noOne =
  /^(?:something|someone|somebody|everything|everyone|nobody|nothing|there|it|they|he|she|we|i|you|what|this|that|one)$/i

/** Reads "a shy robot gardener and a loud parrot" as two characters. */
export function readCast(text: string): IdeaCharacter[] {
  const parts = withoutPreamble(text)
    .replace(/^.*?[:]\s*(?=\p{L})/u, '')
    .split(/\s*(?:,|;|\.|\band\b|\bwith\b|\bplus\b|&)\s*/i)
    .map((part) => part.replace(/\b(?:who|that|which)\b.*$/i, '').trim())
    .filter((part) => part !== '')
  const cast: IdeaCharacter[] = []
  for (const [index, part] of parts.entries()) {
    const apposition =
      /^(?:an?|the)\s/i.test(part) &&
      index === 1 &&
      cast.length === 1 &&
      cast[0]?.phrase === '' &&
      text.includes(`, ${part}`)
    const found = readCharacters(withoutDeed(part)).filter(
      ({ name, word, characterClass }) =>
        // Beside somebody, “a knife” is only what they hold; “a blorp” is somebody, too.
        index === 0 || name !== null || characterClass !== 'creature' || !(isPlainWord(word) || weapon.test(word)),
    )
    const [first] = found
    if (apposition && first !== undefined) cast.splice(0, 1, { ...first, name: cast[0]?.name ?? first.name })
    else cast.push(...found)
  }
  return cast.slice(0, maxCast)
}

/** “A girl promises her brother”: who does it ends where the deed begins. */
function withoutDeed(part: string): string {
  const words = part.split(' ')
  const deed = words.findIndex((word, index) => index >= 2 && isDeed(word.toLowerCase(), words[index - 1] ?? ''))
  return deed < 0 ? part : words.slice(0, deed).join(' ')
}

/** “A girl promises”, “a spider teaching”, “our dog Bruno go”. */
function isDeed(word: string, before: string): boolean {
  const verb = infinitiveOf(word)
  if (characterClassOf(word) !== undefined) return false
  if (word.endsWith('s') && verb !== undefined && verb !== word) return true
  const isSomebody = characterClassOf(before.toLowerCase()) !== undefined
  return (isGerund(word) && isSomebody) || (verb === word && (isSomebody || isName(before)))
}

const weapon = /^(?:knife|gun|sword|axe|bomb|rifle|pistol|hammer|rope|whip)$/

function readCharacters(part: string): IdeaCharacter[] {
  const noun = readNounPhrase(part)
  if (noun.head === '' && noun.name === null) return []
  const kind = kindOf(noun)
  const bareName =
    noun.name === null && /^\p{L}{2,20}$/u.test(part) && isName(capitalised(part)) ? capitalised(part) : noun.name
  if (noOne.test(noun.head) && bareName === null) return []
  if (isEvent(noun.head) && bareName === null) return []
  if (kind === null && bareName === null) {
    // A grandmother’s garage is no grandmother.
    if (noun.adjectives.some((word) => word.endsWith('’s'))) return []
    // "The old lighthouse" is a place and "tulips" a thing to look for; "a blorp" is somebody.
    if (biomeOfWord(noun.head) !== undefined || !/^(?:an?|two|three|my)\s/i.test(withoutPreamble(part))) return []
  }
  const phrase =
    kind === null && bareName !== null ? '' : [...noun.adjectives, noun.head].filter((word) => word !== '').join(' ')
  const isPluralKind = kind !== null && noun.count === 1 && noun.head === kind.plural
  const one: IdeaCharacter = {
    name: bareName,
    phrase: isPluralKind ? phrase.replace(new RegExp(`${noun.head}$`), kind.word) : phrase,
    word: kind?.word ?? noun.head,
    adjectives: noun.adjectives,
    characterClass: kind?.characterClass ?? (bareName === null ? 'creature' : 'child'),
    isRelative: noun.owner !== null && noun.name === null,
  }
  const many = noun.count > 1 || isPluralKind
  return many ? [one, { ...one, name: null }] : [one]
}

interface FoundKind {
  readonly word: string
  readonly characterClass: NonNullable<ReturnType<typeof characterClassOf>>
  readonly plural: string | null
}

const trades = /^(?:driver|conductor|mechanic|cleaner|keeper|pilot|engineer)$/

/** A robot gardener is a robot that gardens; an owl queen is an owl. */
function kindOf(noun: NounPhrase): FoundKind | null {
  const headClass = characterClassOf(noun.head)
  // A neighbour’s piano is no neighbour.
  const before = noun.adjectives.findLast((word) => !/’s?$/.test(word) && characterClassOf(word) !== undefined)
  const beforeClass = before === undefined ? undefined : characterClassOf(before)
  if (
    before !== undefined &&
    beforeClass !== undefined &&
    (headClass === undefined || headClass === 'adult' || headClass === 'child')
  ) {
    // A teapot knight is a teapot, but a bus driver is no bus.
    const isTrade = beforeClass === 'thing' && trades.test(noun.head)
    if (beforeClass !== 'adult' && !isTrade)
      return { word: singularOf(before), characterClass: beforeClass, plural: null }
  }
  if (headClass === undefined)
    return beforeClass === undefined || before === undefined
      ? null
      : { word: singularOf(before), characterClass: beforeClass, plural: null }
  const word = singularOf(noun.head)
  return { word, characterClass: headClass, plural: word === noun.head ? null : noun.head }
}
