import { goalKindOf } from '../words/goal-kinds.ts'
import { characterClassOf, isLiving } from '../words/kinds.ts'
import { isGathering } from '../words/events.ts'
import { biomeOfWord } from '../words/places.ts'
import { gerundOf, infinitiveOf, isPast, pastOf } from '../words/verbs.ts'
import type { IdeaGoal, Want } from './idea.ts'
import { readNounPhrase } from './noun-phrase.ts'

export interface ReadWant {
  readonly want: Want
  /** What stands before the want: the cast. */
  readonly before: string
}

const wanting = String.raw`(?:wants?|needs?|tries|try|hopes?|longs?|must|has|have|decides?|sets? out|trying|dreams?|goes|go|wishes)`
const seeking = new RegExp(
  String.raw`\b(?:(?:is|are|goes|go|sets? (?:out|off)) )?(?:(?:${wanting}) to )?(?:(?:look|looks|looking|search|searches|searching|hunt|hunts|hunting|quest) for|seeks?|seeking|find(?:s|ing)?|discovers?|rescues?|saves?|catch(?:es)?|chases?|steals?|hears?|inherits?|receives?|protects?|meets?|befriends?|brings? back|returns? (?=(?:the|a|his|her|their) )|gets? back|frees?|follows?|tracks? down|loves?|likes?|collects?)\b`,
  'i',
)
const losing =
  /\b(?:(?:has|have) lost|loses?|misses|is missing|are missing|lost)\s+(?=(?:his|her|their|its|the|my|a|an)\b)/i
const making = new RegExp(
  String.raw`\b(?:${wanting} to )?(bake|build|make|paint|knit|cook|sew|invent|write|grow|draw|compose|plant|open|start|throw|create|design)s?\s+(?=(?:an?|the|his|her|their|some|another|one)\b|(?:bread|soup|jam|music)\b)`,
  'i',
)
const going = new RegExp(
  String.raw`\b(?:${wanting} (?:to|of) )?(?:travel|go|fly|sail|climb|move|swim|run|walk|dive|return|get|journey|find (?:his|her|their|the) way|mov)(?:s|e|es|ing)? (?:back )?(?:(to|into|up|down to|over to) |(?=home\b))|\b(?:${wanting} to )?(?:explore|visit|reach)(?:s|es)? `,
  'i',
)
const fearing =
  /\b(?:who(?:’s| is)? )?(?:is |are |was )?(?:so |very |really )?(?:afraid|scared|frightened|terrified) of (.+)$/i
const loathing =
  /\b(?:who |that |which )?(?:(?:is |’s )?allergic to|hates?|can’?t stand|cannot stand|dislikes?) (.+)$/iu
const refusing =
  /\b(?:who |that |which )?(?:refuses?|(?:does|do)(?:n’t| not) (?:want|like)|never wants?|hates) to (\p{L}+.*)$/iu
const straying =
  /\b(?:who |that |which )?(?:(?:got|gets|is|was|has got|are|were) lost|(?:loses?|lost) (?:its|his|her|their) way)\b/i
const unable = /\b(?:who )?(?:can’?t|cannot|can not|could not|couldn’t|is not able to) (\p{L}+.*)$/iu
const wishing =
  /\b(?:who )?(?:wants?|dreams?|wishes|longs?|learns?|learning|tries|hopes?|would like)(?: to| of| that (?:he|she|it) could)? (\p{L}+.*)$/iu

const cut =
  /\s+(?:with|before|because|so that|so|but|when|while|until|after|who|which|that|where|without|and|then|to (?=\p{L}+ )|in order)\s|[.;!?:]|,\s/iu

/** Reads what an idea asks for. The text has no place in it any more. */
export function readWant(text: string): ReadWant {
  return (
    readQuestion(text) ??
    readMatch(text, refusing, (_rest, match) => readRefusal(match[1] ?? '')) ??
    readTrouble(text) ??
    readMatch(text, straying, () => home) ??
    readMatch(text, losing, (rest) => goalWant(rest, 'lost')) ??
    readMatch(text, going, readDestination) ??
    readMatch(text, making, readMaking) ??
    readMatch(text, seeking, (rest) => goalWant(rest, 'find')) ??
    readMatch(text, fearing, (_rest, match) => readFear(match[1] ?? '')) ??
    readMatch(text, loathing, (_rest, match) => readAction(`face ${match[1] ?? ''}`, 'cannot')) ??
    readMatch(text, unable, (_rest, match) => readAction(match[1] ?? '', 'cannot')) ??
    readMatch(text, wishing, (_rest, match) => readAction(match[1] ?? '', 'wish')) ?? {
      want: { shape: 'any' },
      before: text,
    }
  )
}

function readMatch(
  text: string,
  pattern: RegExp,
  read: (rest: string, match: RegExpExecArray) => Want | null,
): ReadWant | null {
  const match = pattern.exec(text)
  if (match === null) return null
  const want = read(text.slice(match.index + match[0].length), match)
  return want === null ? null : { want, before: text.slice(0, match.index) }
}

function readQuestion(text: string): ReadWant | null {
  const match =
    /(?:^|[.!] )((?:why|how|where|what(?! if\b)|who|when|can|does|do|is|are|will|which)\b[^?]{4,100})\?/iu.exec(text) ??
    /^((?:why|how|where|when|what|who) (?:do|does|did|is|are|was|were|can|could|will|would|has|have)\b[^?.!]{4,100})$/iu.exec(
      text,
    )
  if (match === null) return null
  return { want: { shape: 'ask', question: match[1] ?? '' }, before: '' }
}

const colours =
  /^(?:blue|red|gold|golden|green|silver|purple|pink|white|black|yellow|orange|crimson|scarlet|violet|brown)$/

/** "the last blue tulip in …" as something to look for; `null` where there is no noun. */
export function readGoal(text: string): IdeaGoal | null {
  const noun = readNounPhrase((text.split(cut)[0] ?? '').trim())
  const name = noun.name
  if (noun.head === '' && name === null) return null
  if (/^\s*(?:in|on|at|with|from|by|about|through|under|over|like|as)\s/i.test(text)) return null
  if (name === null && noun.adjectives.length === 0 && pronoun.test(noun.head)) return null
  const words = [...noun.adjectives, noun.head].filter((word) => word !== '')
  const phrase =
    name === null ? `${words.join(' ')}${isBareTail(noun.tail) ? '' : noun.tail}` : [...words, name].join(' ')
  return {
    phrase,
    head: noun.head === '' ? phrase : noun.head,
    kind: name === null ? goalKindOf(noun.head) : 'living',
    plural: noun.plural,
    owner: noun.owner,
    colour: noun.adjectives.find((word) => colours.test(word)) ?? null,
  }
}

const pronoun = /^(?:it|he|she|they|them|him|her|you|me|us|we|i|this|that|these|those|one|who|what|nobody|nothing)$/

/** "of her dead": what stands there was about to be said of something else. */
function isBareTail(tail: string): boolean {
  return /’s?$|\b(?:dead|old|late|lost|forgotten|great|little|big|young|long|drowned|small|black|white|red|blue|green|last|first|own|very|same)$/.test(
    tail,
  )
}

/** What stories are about without anybody being able to find it. */
const abstract =
  /^(?:friendship|love|kindness|courage|happiness|adventure|adventures|peace|hope|fun|bravery|truth|meaning|life|magic|way|time|something|someone|anything|things|out)$/

export function isAbstract(goal: IdeaGoal): boolean {
  return abstract.test(goal.head) && goal.phrase === goal.head
}

const doors = /^(?:door|gate|portal|tunnel|hole|staircase|wardrobe)$/

function goalWant(rest: string, shape: 'find' | 'lost'): Want | null {
  const goal = readGoal(rest.replace(/^\s*(?:that|for|out)\s+/i, ''))
  if (goal === null || isAbstract(goal)) return null
  // Whoever finds a door wants to know what is behind it.
  if (doors.test(goal.head))
    return { shape: 'reach', goal: { ...goal, phrase: `light behind the ${goal.phrase}`, head: 'light' } }
  if (goal.kind === 'place' && shape === 'find') return { shape: 'reach', goal }
  // What is gone need not be called lost: the story says so.
  const isLost = shape === 'lost' || lost.test(goal.phrase)
  const found = { ...goal, phrase: goal.phrase.replace(lost, '') }
  if (goal.kind === 'living') return { shape: 'someone', goal: found }
  return { shape: isLost ? 'lost' : 'find', goal: found }
}

const home: Want = {
  shape: 'reach',
  goal: { phrase: 'home', head: 'home', kind: 'place', plural: false, owner: null, colour: null },
}

const lost = /^(?:lost|missing|stolen)\s+(?=\S)/

function readDestination(rest: string): Want | null {
  if (/^\s*home\b/i.test(rest)) return home
  const goal = readGoal(rest)
  if (goal === null) return null
  // "goes to a shop" leads somewhere; "returns to find" and "learns to swim" do not.
  if (isGathering(goal.head)) return { shape: 'reach', goal: { ...goal, kind: 'place' } }
  const isNamed = /^\s*(?:the|an?|his|her|their|my)\s/i.test(rest) && goal.kind !== 'living'
  if (biomeOfWord(goal.head) === undefined && goal.kind !== 'place' && goal.kind !== 'light' && !isNamed) return null
  return { shape: 'reach', goal: { ...goal, kind: 'place' } }
}

function readMaking(rest: string, match: RegExpExecArray): Want | null {
  const parts = /^(.*?)\s+for\s+(.+)$/i.exec(rest)
  const goal = readGoal(parts?.[1] ?? rest)
  if (goal === null) return null
  if (match[1] === 'open' || match[1] === 'start') {
    if (goal.kind === 'place' && !/shop|cafe|café|bakery|school|restaurant|hotel/.test(goal.head))
      return { shape: 'reach', goal }
  }
  const recipient =
    (parts?.[2] ?? '')
      .split(cut)[0]
      ?.replace(/[.,;!?].*$/, '')
      .trim() ?? ''
  return {
    shape: 'make',
    goal: { ...goal, kind: goal.kind === 'living' ? 'thing' : goal.kind },
    verb: (match[1] ?? 'make').toLowerCase(),
    recipient: recipient === '' ? null : recipient,
  }
}

function readFear(rest: string): Want | null {
  const noun = (rest.split(cut)[0] ?? '')
    .replace(/[.,;!?].*$/, '')
    .trim()
    .toLowerCase()
  const words = noun.split(/\s+/).slice(0, 4).join(' ')
  if (words === '') return null
  const bare = /^(?:dark|water|sea|night|rain|snow|moon|ocean|deep|wind|thunder|sun)$/.test(words)
  return {
    shape: 'become',
    feeling: 'fear',
    of: bare ? `the ${words}` : words.replace(/^(?:my|his|her|their) /, 'the '),
  }
}

/** Who refuses to be soup is afraid of being soup, whatever they say. */
function readRefusal(rest: string): Want | null {
  const action = readAction(rest, 'wish')
  return action?.shape === 'become' && action.feeling === 'wish'
    ? { shape: 'become', feeling: 'fear', of: action.doing }
    : null
}

function readAction(rest: string, feeling: 'cannot' | 'wish'): Want | null {
  const action = (rest.split(cut)[0] ?? '')
    .replace(/[.,;!?].*$/, '')
    .trim()
    .toLowerCase()
    .replace(/^being\b/, 'be')
    .replace(/^becoming\b/, 'become')
  const words = action.split(/\s+/).slice(0, 5)
  const first = words[0] ?? ''
  if (first === '') return null
  const wished = /^(?:a|an|the|some|more)$/.test(first) ? null : infinitiveOf(first)
  if (wished === undefined && feeling === 'cannot') return null
  if (wished === null || wished === undefined) {
    const goal = readGoal(rest)
    return goal === null || abstract.test(goal.head)
      ? null
      : { shape: goal.kind === 'living' ? 'someone' : 'find', goal }
  }
  const tail = words.slice(1).join(' ')
  const joined = (verb: string) => (tail === '' ? verb : `${verb} ${tail}`)
  return { shape: 'become', feeling, todo: joined(wished), doing: joined(gerundOf(wished)) }
}

/** "The sun won't rise": something has gone wrong, and no hero is named. */
function readTrouble(text: string): ReadWant | null {
  const weather =
    /^it\s+(?:(won’t|will not|wouldn’t|doesn’t|does not|never) stops?|keeps?(?: on)?) (raining|snowing|blowing|thundering|hailing)\b/i.exec(
      text,
    )
  if (weather !== null) {
    const noun = (weather[2] ?? '').toLowerCase().replace('blowing', 'wind').replace(/ing$/, '')
    return troubleOf(`the ${noun}`, { past: 'would not stop', mended: 'stopped' })
  }
  const wrong = /^(?:something(?:’s| is) wrong with|what(?:’s| is) wrong with) (.+)$/i.exec(text)
  if (wrong !== null) return troubleOf(wrong[1] ?? '', { plain: 'not itself', mended: 'itself again' })
  const day =
    /^(?:the day|the night|the morning|when|one day|the year)\s+(?:when |that )?((?:the|all|every|our|my)\b.*)$/i.exec(
      text,
    )
  const sentence = day?.[1] ?? text
  const match =
    /^((?:the|my|our|every|all the|all|everyone’s|no one’s)\b[\p{L} ’-]*?)\s+(won’t|will not|would not|wouldn’t|can’t|cannot|doesn’t|does not|don’t|do not|didn’t|keeps?|(?:has |have )?stopped|forgot|forgets|(?:has|have|had) (?:vanished|disappeared|gone missing|run away|gone)|vanish(?:es|ed)?|disappear(?:s|ed)?|(?:goes|go|went) missing|is|are|was|were|has lost|have lost|lost)\b\s*(.*)$/iu.exec(
      sentence,
    )
  if (match === null) return day !== null ? readMarvel(sentence) : readHabit(sentence)
  const [, subject = '', aux = '', rest = ''] = match
  const head = readNounPhrase(subject).head
  const couldBeHero = isLiving(head) && !/^won’t|^will not/i.test(aux)
  if (couldBeHero && day === null) return null
  if (/\b(?:who|that|which|(?:search|look|hunt|quest)(?:es|s|ing)? for|seeks?|finds?|travels?)\b/.test(subject))
    return null
  const words = faultOf(aux.toLowerCase(), rest.replace(/[.!?,;].*$/, '').trim())
  return words === null ? null : troubleOf(subject, words)
}

const ofItself =
  /^((?:the|my|our)\s[\p{L} ’-]+?)\s(\p{L}+)\s((?:all )?(?:by itself|by themselves|on its own|on their own|backwards)\b.*)$/iu

/** “My neighbour’s piano plays by itself at night”: it took to it one day, and nobody was sitting there. */
function readHabit(sentence: string): ReadWant | null {
  const [, subject = '', deed = '', rest = ''] = ofItself.exec(sentence) ?? []
  const noun = readNounPhrase(subject)
  const verb = infinitiveOf(deed.toLowerCase())
  if (subject === '' || verb === undefined || isLiving(noun.head)) return null
  const mended = noun.plural ? 'were as they had always been' : 'was as it had always been'
  return troubleOf(subject, { past: `took to ${gerundOf(verb)} ${rest.replace(/[.!?,;].*$/, '')}`, mended })
}

/** “The day the clouds fell down”: it does not matter what has happened, only that it is not as it should be. */
function readMarvel(sentence: string): ReadWant | null {
  const words = sentence.split(' ')
  const deed = words.findIndex((word, index) => index >= 2 && pastOf(word.toLowerCase()) !== undefined)
  const found = words.findIndex((word, index) => index >= 2 && isPast(word.toLowerCase()))
  const at = found < 0 ? deed : found
  const subject = words.slice(0, at).join(' ')
  if (at < 0 || isLiving(readNounPhrase(subject).head)) return null
  const rest = words
    .slice(at + 1)
    .join(' ')
    .replace(/[.!?,;].*$/, '')
  if (/^on strike\b/i.test(rest)) return troubleOf(subject, { plain: 'on strike', mended: 'at work again' })
  const verb = (words[at] ?? '').toLowerCase()
  const past = isPast(verb) ? verb : (pastOf(verb) ?? verb)
  const mended = readNounPhrase(subject).plural ? 'were as they had always been' : 'was as it had always been'
  return troubleOf(subject, { past: `${past} ${rest}`.trim(), mended })
}

/** `plain` follows was or were; `past` is a verb of its own. */
type Fault = { readonly mended: string } & ({ readonly plain: string } | { readonly past: string })

function faultOf(aux: string, rest: string): Fault | null {
  const [first = '', ...others] = rest.split(' ')
  const tail = others.length === 0 ? '' : ` ${others.join(' ')}`
  const verb = infinitiveOf(first)
  const did = verb === undefined ? undefined : `${pastOf(verb) ?? ''}${tail}`
  if (/^(?:won’t|will not|would not|wouldn’t)$/.test(aux))
    return verb === undefined ? null : { past: `would not ${verb}${tail}`, mended: did ?? '' }
  if (/^(?:can’t|cannot)$/.test(aux))
    return verb === undefined ? null : { past: `could not ${verb}${tail}`, mended: `${did ?? ''} again` }
  if (/^do|^did/.test(aux))
    return verb === undefined ? null : { past: `did not ${verb}${tail}`, mended: `${did ?? ''} again` }
  if (aux.startsWith('keep')) return first.endsWith('ing') ? { past: `kept ${rest}`, mended: `left off ${rest}` } : null
  if (aux.endsWith('stopped'))
    return first.endsWith('ing')
      ? { past: `had stopped ${rest}`, mended: `began ${rest} again` }
      : { past: 'had stopped', mended: 'went on again' }
  if (aux.startsWith('forg'))
    return rest.startsWith('to ') && verb !== undefined ? { past: `had forgotten ${rest}`, mended: 'remembered' } : null
  if (aux.endsWith('lost')) return rest === '' ? null : { past: `had lost ${rest}`, mended: `had ${rest} back` }
  if (/vanish|disappear|missing|gone|run away/.test(aux)) return { plain: 'gone', mended: 'back' }
  if (/^(?:gone|missing|lost|stolen|away|vanished)\b/.test(rest)) return { plain: 'gone', mended: 'back' }
  if (
    /^(?:broken|stuck|sick|ill|sad|upside down|empty|asleep|late|cross|angry|silent|frozen|dry|dirty|grey|upset)\b/.test(
      rest,
    )
  )
    return { plain: rest, mended: 'all right again' }
  return null
}

function troubleOf(subject: string, fault: Fault): ReadWant | null {
  const goal = readGoal(subject)
  if (goal === null) return null
  const be = goal.plural ? 'were' : 'was'
  const kind = goal.kind === 'living' && characterClassOf(goal.head) === undefined ? 'thing' : goal.kind
  return {
    before: '',
    want: {
      shape: 'mend',
      goal: { ...goal, kind },
      fault: 'plain' in fault ? `${be} ${fault.plain}` : fault.past,
      mended: 'plain' in fault ? `${be} ${fault.mended}` : fault.mended,
    },
  }
}
