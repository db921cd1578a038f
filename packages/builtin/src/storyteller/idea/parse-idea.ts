import type { Audience } from '@talelight/core'
import { goalKindOf } from '../words/goal-kinds.ts'
import { homeOf } from '../words/homes.ts'
import { characterClassOf } from '../words/kinds.ts'
import { placeOfPhrase } from '../words/places.ts'
import { isPlainWord } from '../words/plain-words.ts'
import { isForbidden, soften } from '../words/shelf-rules.ts'
import { infinitiveOf } from '../words/verbs.ts'
import { beginningOf, cleanIdea, withoutOrders } from './clean-idea.ts'
import type { Idea, IdeaCharacter, IdeaPlace, NoticeKind, Want } from './idea.ts'
import { isName, withoutPreamble } from './noun-phrase.ts'
import { readCast } from './read-cast.ts'
import { readPlace } from './read-place.ts'
import { isAbstract, readGoal, readWant } from './read-want.ts'
import { translateIdea } from './translate-idea.ts'

/** Reads any string as an idea for a story; what cannot be read is left to the pools. */
export function parseIdea(raw: string, audience: Audience): Idea {
  const { text, notices } = readableText(raw, audience)
  const located = readPlace(withoutPreamble(text.replace(/[.!\s]+$/, '')))
  // A question is asked as it was typed, whatever place stands in it.
  const asked = readWant(text)
  const { want, before } = asked.want.shape === 'ask' ? asked : readWant(located.rest)
  const cast = (want.shape === 'ask' ? [] : readCast(before)).filter((one) => isFit(one, audience))
  const alone = want.shape === 'any' ? readThing(cast.length === 0 ? located.rest : companionThing(located.rest)) : null
  const found = located.place ?? alone?.place ?? placeOfGoal(want) ?? placeOfHero(cast[0])
  // Where a question ends and its place begins is anybody's guess: only its country is sure.
  const place = found !== null && want.shape === 'ask' ? { ...found, phrase: '' } : found
  return {
    notices,
    cast,
    want: fitWant(alone?.want ?? want, audience),
    place,
    pronoun: pronounOf(text, cast[0]),
    words: text.toLowerCase().match(/\p{L}+/gu) ?? [],
  }
}

function readableText(raw: string, audience: Audience): { text: string; notices: NoticeKind[] } {
  const notices: NoticeKind[] = []
  const clean = cleanIdea(raw)
  const own = withoutOrders(clean)
  if (own !== clean && own.trim() === '') notices.push('orders')
  const english = translateIdea(own)
  if (english !== null) notices.push('english')
  const translated = english ?? own
  if (isForbidden(raw, audience) || isForbidden(translated, audience))
    return { text: '', notices: [...notices, 'shelf'] }
  const beginning = beginningOf(translated)
  if (beginning !== translated) notices.push('long')
  const soft = audience === 'kids' ? soften(beginning) : beginning
  if (soft !== beginning) notices.push('softened')
  if (notices.includes('orders')) return { text: '', notices }
  if (isReadable(soft)) return { text: soft, notices }
  return { text: '', notices: notices.includes('english') ? notices : [...notices, 'unreadable'] }
}

function isReadable(text: string): boolean {
  const words = text.match(/\p{L}+/gu) ?? []
  const known = words.filter((word) => isPlainWord(word))
  if (words.length === 0) return false
  return (
    known.length * 2 >= words.length ||
    words.some((word) => characterClassOf(word.toLowerCase()) !== undefined) ||
    (words.length >= 2 && isName(words[0] ?? ''))
  )
}

/** What stands beside somebody and is nobody: "Captain Blue and the lost map". */
function companionThing(text: string): string {
  const thing = /\b(?:and|with)\s+((?:the|an?|his|her|their)?\s*[^,.;]+)$/i.exec(text)?.[1] ?? ''
  // “A clown with a whistle hides”: the last word is what the clown does.
  const words = thing.split(' ')
  const last = words.at(-1) ?? ''
  const isDeed = words.length > 2 && last.endsWith('s') && infinitiveOf(last) !== undefined
  return isDeed ? words.slice(0, -1).join(' ') : thing
}

/** A thing or a place with nobody in it: "tulips", "The old lighthouse". */
function readThing(text: string): { want: Want; place: IdeaPlace | null } | null {
  const goal = readGoal(text)
  if (goal === null || isAbstract(goal)) return null
  const known = placeOfPhrase(goal.phrase)
  if (known !== undefined) {
    const preposition = /island|moon|planet|beach|mountain|hill|farm|roof|ship|boat|train/.test(goal.phrase)
      ? 'on'
      : 'in'
    return {
      want: { shape: 'any' },
      place: { phrase: `${preposition} the ${goal.phrase}`, biome: known.biome, place: known.place ?? null },
    }
  }
  const word = text.trim().split(/\s+/).length === 1
  if (!word && !isPlainWord(goal.head)) return null
  if (!isPlainWord(goal.head) || goalKindOf(goal.head) === 'living') return null
  const phrase = goal.phrase.replace(/^(?:lost|missing|stolen)\s+(?=\S)/, '')
  return { want: { shape: phrase === goal.phrase ? 'find' : 'lost', goal: { ...goal, phrase } }, place: null }
}

/** Sailing round the world needs a sea, flying to the moon the sky. */
function placeOfGoal(want: Want): IdeaPlace | null {
  if (want.shape === 'any' || want.shape === 'ask' || want.shape === 'become') return null
  const known = placeOfPhrase(want.goal.phrase)
  return known === undefined ? null : { phrase: '', biome: known.biome, place: null }
}

/** A whale is at home under water. */
function placeOfHero(hero: IdeaCharacter | undefined): IdeaPlace | null {
  const biome = [hero?.word, ...(hero?.adjectives ?? [])]
    .map((word) => homeOf(word ?? ''))
    .find((home) => home !== undefined)
  return biome === undefined ? null : { phrase: '', biome, place: null }
}

/** Children hear no word of somebody's that we do not know to be a plain one. */
function isFit(one: IdeaCharacter, audience: Audience): boolean {
  return audience === 'grown-ups' || [...one.adjectives, one.word].every((word) => word === '' || isPlainWord(word))
}

function fitWant(want: Want, audience: Audience): Want {
  if (audience === 'grown-ups') return want
  const said =
    want.shape === 'any'
      ? ''
      : want.shape === 'ask'
        ? want.question
        : want.shape === 'become'
          ? want.feeling === 'fear'
            ? want.of
            : want.todo
          : [
              want.goal.phrase,
              'recipient' in want ? (want.recipient ?? '') : '',
              'fault' in want ? want.fault : '',
            ].join(' ')
  const words = said.match(/[\p{L}’]+/gu) ?? []
  return words.every((word) => isPlainWord(word) || isName(word)) ? want : { shape: 'any' }
}

const feminine =
  /^(?:girl|princess|queen|witch|woman|mother|mum|mom|mummy|mommy|grandmother|grandma|granny|sister|daughter|widow|hen|nun|mermaid|niece|aunt|wife|bride|heiress|schoolgirl|cowgirl|waitress|actress|ballerina|empress|duchess|policewoman|granddaughter|midwife|cow)$/
const masculine =
  /^(?:boy|prince|king|wizard|man|father|dad|daddy|grandfather|grandpa|grandad|brother|son|rooster|monk|priest|uncle|nephew|husband|groom|schoolboy|cowboy|waiter|emperor|duke|fireman|policeman|postman|fisherman|ferryman|santa|grandson|bull|knight|widower)$/

function pronounOf(text: string, first: IdeaCharacter | undefined): 'he' | 'she' | null {
  const own = first === undefined ? null : genderOf(first.word)
  if (own !== null) return own
  const said = /\b(his|he|him|himself|her|she|herself)\b/i.exec(text)?.[1]?.toLowerCase()
  if (said === undefined || first?.isRelative === true) return null
  return said.startsWith('h') && said !== 'her' && said !== 'herself' ? 'he' : 'she'
}

/** What a word for somebody tells about "he" and "she". */
export function genderOf(word: string): 'he' | 'she' | null {
  if (feminine.test(word)) return 'she'
  return masculine.test(word) ? 'he' : null
}
