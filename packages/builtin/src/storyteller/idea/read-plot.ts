import { isEvent } from '../words/events.ts'
import { characterClassOf } from '../words/kinds.ts'
import { infinitiveOf, isGerund, pastOf } from '../words/verbs.ts'
import type { Want } from './idea.ts'
import { readNounPhrase } from './noun-phrase.ts'
import { readGoal } from './read-want.ts'
import type { ReadWant } from './read-want.ts'

/** Reads an idea that has a plot of its own: a promise, an hour before which something must be done, somebody who comes, a mystery. */
export function readPlot(text: string): ReadWant | null {
  const clause = text.replace(/[.;!?].*$/, '').trim()
  return readPromise(clause) ?? readRace(clause) ?? readStranger(clause) ?? readMystery(clause)
}

const somebody = String.raw`(?:the|an?|his|her|their|my|our) [\p{L}’]+(?: (?!(?:never|to|that)\b)[\p{L}’]+)?|\p{Lu}\p{L}+`
const promising = new RegExp(
  String.raw`\b(?:(?:who|that) )?(?:(?:has|had|have) )?promis(?:es|ed|e)(?: (?<to>${somebody}))? (?:(?<never>never )?to|that (?:he|she|it|they|I) (?:will|would)(?<not> never)?) (?<deed>\p{L}+.*)$`,
  'u',
)
const keeping = new RegExp(
  String.raw`\b(?:(?:who|that|must|has to|tries to|wants to) )*(?:(?:keeps?|breaks?|made|makes?|forgets?|forgot|remembers) )?(?:an?|the|his|her|their) (?:\p{L}+ )?promise(?:(?: (?:he|she|they) made)? to (?<to>${somebody}))?$`,
  'u',
)
const mostWordsOfPromise = 8

function readPromise(text: string): ReadWant | null {
  const match = promising.exec(text)
  const { to: whom, never, not, deed = '' } = match?.groups ?? {}
  const words = (deed.split(/,| but /)[0] ?? '').split(' ').slice(0, mostWordsOfPromise)
  if (match !== null && infinitiveOf(words[0] ?? '') === words[0]) {
    const promise = `${never === undefined && not === undefined ? 'to' : 'never to'} ${words.join(' ')}`
    return { want: { shape: 'promise', promise, to: whom ?? null }, before: text.slice(0, match.index) }
  }
  const kept = keeping.exec(text)
  if (kept === null) return null
  const to = kept.groups?.['to'] ?? null
  return { want: { shape: 'promise', promise: 'to come back', to }, before: text.slice(0, kept.index) }
}

const pressed =
  /\b(?:(?:who|that) )?(?:must|(?:has|have|needs?) to|(?:races?|hurr(?:ies|y)|rush(?:es)?|dash(?:es)?|is racing|are racing|tries|try) to) (?<deed>\p{L}+ .+?) (?<before>before .+|by (?:midnight|midday|noon|morning|sunrise|sunset|dawn|nightfall|bedtime|tomorrow|christmas)|in (?:one|a single) (?:night|day|hour|morning|afternoon)|within (?:the|an|one) (?:hour|day|night)|in time for .+)$/iu
const shortOfTime =
  /\b(?:(?:who|that) )?ha(?:s|ve) (?:only |just )?(?<time>(?:an?|one|two|three|five|ten|\d+) (?:minute|hour|day|night)s?)(?: left)? to (?<deed>\p{L}+ .+)$/iu
const mostWordsOfHour = 6

function readRace(text: string): ReadWant | null {
  const match = pressed.exec(text) ?? shortOfTime.exec(text)
  const { deed = '', before, time = '' } = match?.groups ?? {}
  const todo = deed.split(/,| but /)[0] ?? ''
  const first = todo.split(' ')[0] ?? ''
  if (match === null || infinitiveOf(first) !== first) return null
  const hour = before === undefined ? `in ${time}` : hourInThePast(before)
  return { want: { shape: 'race', todo, before: hour }, before: text.slice(0, match.index) }
}

/** "before the king wakes up" → "before the king woke up". */
function hourInThePast(hour: string): string {
  const words = hour.split(' ')
  if (words.length > mostWordsOfHour) return 'in time'
  const isNoun = /^(?:the|an?|his|her|their|my|our)$/i.test(words[1] ?? '')
  const past = (word: string): string | undefined => ({ is: 'was', are: 'were' })[word] ?? pastOf(word)
  const at = words.findIndex((word, index) => index >= (isNoun ? 3 : 2) && past(word) !== undefined)
  return at < 0 ? hour : words.with(at, past(words[at] ?? '') ?? '').join(' ')
}

const arriving =
  /^(?:one (?:day|night|evening|morning),? )?(?<who>(?:an?|the|some) [\p{L}’ -]+?) (?:(?<deed>arrives?|turns? up|shows? up|appears?|lands?(?= in\b)|knocks?(?= (?:at|on)\b)|comes? (?:to (?:town|the|our|my|tea|dinner|school|stay|visit)|for (?:tea|dinner|a visit)|knocking)|washes up|is washed (?:up|ashore)|falls? (?:from|out of) the sky)|moves?(?: in(?=$| next door| with\b| to\b|to\b)|(?= (?:to|into) (?:our|my)\b)))(?: [\p{L}’ -]*)?$/iu
const unknown = /^(?:new|strange|mysterious|unknown|uninvited|unexpected)$/
const unnamed = /^(?:stranger|visitor|guest|newcomer|neighbour|neighbor|alien)$/

/** People who arrive somewhere are the heroes of it, unless they are strangers; what is no person is always a surprise. */
function readStranger(text: string): ReadWant | null {
  const match = arriving.exec(text)
  const { who = '', deed } = match?.groups ?? {}
  if (
    match === null ||
    /\b(?:who|that|which|and)\b| to (?!the\b|our\b|my\b|tea\b|dinner\b|school\b|town\b|stay\b|visit\b)/i.test(text)
  )
    return null
  const goal = readGoal(who)
  const kind = characterClassOf(goal?.head ?? '')
  if (goal === null || goal.plural || kind === undefined) return null
  const isPerson = kind === 'adult' || kind === 'child'
  const isStrange = unnamed.test(goal.head) || readNounPhrase(who).adjectives.some((word) => unknown.test(word))
  if (isPerson && !isStrange && deed !== undefined) return null
  return { want: { shape: 'stranger', goal: { ...goal, kind: 'living' } }, before: '' }
}

const misdeed =
  /^who (?:(?:has|is|keeps) )?(?:stole|stolen|stealing|took|taken|taking|ate|eaten|eating|broke|broken|hid|hidden|hiding|moved|moving|killed|murdered|poisoned|kidnapped|burned|burnt|robbed|robbing) (?<matter>.+)$/iu
const fate = /^what (?:(?:has|have) become of|(?:has )?happened to|became of) (?<matter>.+)$/iu
const findingOut =
  /^(?<before>.*?)\b(?:(?:who|that|must|has to|have to|tries to|try to|wants? to) )*finds? out (?<question>who .+)$/iu
const caseOf = /\b(?:the |an? )?(?:\p{L}+ )?(?:mystery|case|riddle|puzzle) of (?<matter>.+)$/iu
const caseAt =
  /^(?:the |an? )?(?:\p{L}+ )?mystery (?<where>(?:in|on|at|under|aboard|behind|of) (?<matter>(?:the|an?|my|our) .+))$/iu
const goingOn =
  /^(?<who>someone|somebody|something|nobody knows (?:who|what)) (?<deed>(?:is|keeps|has been) (?<verb>\p{L}+ing) (?<matter>.+))$/iu
const solving =
  /\b(?:(?:who|that) )?(?:(?:must|has to|tries to|wants to) )?(?:investigates?|solves?|gets? to the bottom of) (?<matter>.+)$/iu
const gone = /^(?:missing|lost|stolen|vanished|vanishing|disappearing|disappeared)$/
const solvers = /\s*\b(?:(?:who|that|must|has to|tries to|wants to|and|in) )*(?:solves?|solve|investigates?|on)?\s*$/iu

function readMystery(text: string): ReadWant | null {
  const { before: seekers = '', question = text } = findingOut.exec(text)?.groups ?? {}
  const about = misdeed.exec(question) ?? fate.exec(question)
  if (about !== null) return mysteryOf(question, about.groups?.['matter'], seekers)
  const at = caseAt.exec(text)
  const where = at?.groups?.['where'] ?? ''
  if (at !== null && !where.startsWith('of ')) return mysteryOf(`what is going on ${where}`, at.groups?.['matter'], '')
  const doing = goingOn.exec(text)
  if (doing?.groups !== undefined && isGerund((doing.groups['verb'] ?? '').toLowerCase())) {
    const { who = '', deed = '', matter } = doing.groups
    return mysteryOf(`${/thing|what/i.test(who) ? 'what' : 'who'} ${deed}`, matter, '')
  }
  const match = caseOf.exec(text) ?? solving.exec(text)
  if (match === null) return null
  const before = text.slice(0, match.index).replace(solvers, '')
  const matter = match.groups?.['matter'] ?? ''
  const { adjectives, head } = readNounPhrase(matter)
  const named = matterOf(matter)
  if (named === null) return null
  if (adjectives.some((word) => gone.test(word))) return mysteryOf(`what has become of ${named}`, matter, before)
  return mysteryOf(isEvent(head) ? `who is behind ${named}` : `what is the matter with ${named}`, matter, before)
}

function matterOf(text: string): string | null {
  const goal = readGoal(text)
  if (goal === null) return null
  if (goal.owner !== null) return `${goal.owner} ${goal.phrase}`
  return /^\p{Lu}/u.test(goal.phrase) ? goal.phrase : `the ${goal.phrase}`
}

function mysteryOf(question: string, about: string | undefined, before: string): ReadWant | null {
  const matter = matterOf(about ?? '')
  const want: Want | null = matter === null ? null : { shape: 'mystery', question, matter }
  return want === null ? null : { want, before }
}
