import type { Audience } from '@talelight/core'
import { withoutOrders } from '../idea/clean-idea.ts'
import { characterClassOf } from '../words/kinds.ts'
import { isPlainWord } from '../words/plain-words.ts'
import { isForbidden, isRude } from '../words/shelf-rules.ts'
import { inPastTense } from './past-tense.ts'
import { possessiveOf } from './people.ts'
import type { Person } from './people.ts'
import { capitalised, withArticle } from './slots.ts'

/** What comes of a line that the reader wrote. */
export interface TypedAct {
  /** Opens the next scene. */
  readonly echo: string
  /** Somebody who was not there until now, and is from now on. */
  readonly arrival: { readonly word: string; readonly text: string } | null
}

const maxLength = 120
const harm =
  /\b(?:kill|hit|kick|attack|shoot|stab|burn|punch|bite|hurt|destroy|slap|smash|murder|fight|strangle|bomb|steal|rob)\w*\b/i
const question = /^(?:who|what|why|where|when|how|which|is|are|can|does|do|did|will)\b/i

/** Turns a typed line into what the hero did or said. Nothing is repeated that the shelf would not say itself. */
export function readTypedAct(
  line: string,
  scene: {
    readonly hero: Person
    readonly companion: Person | null
    readonly others: readonly Person[]
    readonly audience: Audience
    readonly words: string
    readonly typedBefore: number
  },
): TypedAct {
  const { hero, audience } = scene
  const known = [hero, ...(scene.companion === null ? [] : [scene.companion]), ...scene.others]
  const names = known.map(({ name }) => name)
  const [he, his] = [hero.pronoun, possessiveOf(hero.pronoun)]
  const clean = spokenSoftly(line)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/;\s*/g, ', ')
    .replaceAll(/[^\p{L}\p{N}'’ ,.?!-]/gu, ' ')
    .replaceAll("'", '’')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^[^]{121,}$/, shortened)
    .replace(/[.!,]+$/, '')
    .trim()
  const words = clean.match(/[\p{L}’]+/gu) ?? []
  const plain = words.filter(
    (word) => isPlainWord(word) || names.some((name) => name.toLowerCase() === word.toLowerCase().replace(/’s$/, '')),
  )
  if (clean === '' || isForbidden(line, audience) || isRude(line) || withoutOrders(line).trim() !== line.trim()) {
    const echoes = [
      `${hero.name} opened ${his} mouth, thought better of it, and looked round instead.`,
      `Whatever ${hero.name} had been about to say, ${he} put it back where it came from.`,
      `${hero.name} counted to four, and by four it did not seem worth saying.`,
      `There was something that ${hero.name} nearly said. It went by, like a tram with nobody on it.`,
      `${hero.name} shut ${his} mouth again. It had been the wrong key for that door.`,
      `What ${hero.name} had in mind turned out, on a second look, to be somebody else’s.`,
    ]
    return { echo: inTurn(echoes, scene.typedBefore), arrival: null }
  }
  if (plain.length === 0) {
    const echoes = [
      `${hero.name} said a word that nobody there had ever heard. It hung in the air like a bubble. “I know that one,” said somebody at last. “It means GO ON.”`,
      `${hero.name} said something, and it was not in any language that was spoken in those parts. It seemed to help.`,
      `The word that ${hero.name} used next has not been written down anywhere. Everyone nodded all the same.`,
      `“Quite,” somebody answered, before ${hero.name} had even finished. It was that sort of word.`,
      `${hero.name} made a sound like a key in a lock. Somewhere a door took it personally, and opened.`,
      `It is not known what ${hero.name} said then. It had four corners, and it fitted.`,
    ]
    return { echo: inTurn(echoes, scene.typedBefore), arrival: null }
  }
  const isHarm = harm.test(clean.replaceAll(/\b\p{L}+ hurts\b/giu, ' '))
  if (audience === 'kids' && isHarm) {
    const echoes = [
      `${hero.name} was cross enough to do something rough. ${capitalised(he)} felt it all the way down to the toes. Then ${he} stamped, once, as hard as ${he} could.`,
      `There was a great deal of crossness in ${hero.name} just then. ${capitalised(he)} blew it out through ${his} nose, like steam, until it was gone.`,
      `${hero.name} made the fiercest face ${he} had. It lasted as long as a sneeze, and then ${he} had to laugh.`,
      `${hero.name} growled. It came out much smaller than it had gone in, and rather squeaky at the end.`,
      `For a moment ${hero.name} was as cross as two cats in one hat. Then one of the cats got out.`,
      `${hero.name} told a stone exactly how cross ${he} was. The stone took it very well.`,
    ]
    return { echo: inTurn(echoes, scene.typedBefore), arrival: null }
  }
  const isSafe = audience === 'grown-ups' || plain.length === words.length
  const unsaid = [
    `${hero.name} did something that nobody had thought of before.`,
    `What ${hero.name} did next has no name, though it took both hands.`,
    `${hero.name} had an idea, and tried it at once, before it could get away.`,
    `“Watch,” said ${hero.name}, and did it so fast that nobody could say what it had been.`,
    `${hero.name} did it ${his} own way, which was backwards, and from the middle.`,
    `There is no word for what ${hero.name} did then. It looked a little like winding up a cloud.`,
  ]
  return {
    echo: isSafe
      ? inPastTense(withQuestionMark(restoreNames(clean, names)), hero, scene.companion)
      : inTurn(unsaid, scene.typedBefore),
    arrival: isSafe && !isHarm ? arrivalOf(clean, scene.words) : null,
  }
}

/** The first part of a long line, up to where one may draw breath. */
function shortened(line: string): string {
  const part = line.slice(0, maxLength).replace(/\s\S*$/, '')
  return (
    /^(.{40,}?)(?:,| so that | because | and then )/.exec(part)?.[1] ??
    part.replace(/(?: (?:and|the|a|an|to|of|or|so|that|with|not))+$/, '')
  )
}

const spokenSoftly = (line: string): string =>
  line === line.toUpperCase() && /\p{Lu}{4}/u.test(line) ? line.toLowerCase() : line

const inTurn = (texts: readonly string[], turn: number): string => texts[turn % texts.length] ?? ''

function withQuestionMark(line: string): string {
  return question.test(line) && !line.endsWith('?') ? `${line}?` : line
}

function restoreNames(line: string, names: readonly string[]): string {
  return names.reduce((text, name) => text.replaceAll(new RegExp(`\\b${name}\\b`, 'giu'), name), line)
}

/** Somebody who is named and not there comes, since there was nothing against it. */
function arrivalOf(clean: string, sceneWords: string): TypedAct['arrival'] {
  const here = sceneWords.toLowerCase()
  const words = clean.toLowerCase().match(/[\p{L}’]+/gu) ?? []
  for (const [index, article] of words.entries()) {
    if (!/^(?:the|a|an|some)$/.test(article)) continue
    const noun = words.slice(index + 1, index + 3).find((word) => characterClassOf(word) !== undefined)
    if (noun === undefined) continue
    const characterClass = characterClassOf(noun)
    if (characterClass === undefined || ['adult', 'child', 'thing'].includes(characterClass)) continue
    if (here.includes(noun.replace(/s$/, ''))) continue
    return {
      word: noun,
      text: `Nobody had seen ${withArticle(noun)} there until that moment. “I thought you would never ask,” said the ${noun}, and came along.`,
    }
  }
  return null
}
