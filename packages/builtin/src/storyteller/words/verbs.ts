// Present → past, only where they do not follow a rule.
const irregularPasts =
  'be was,become became,begin began,bend bent,bet bet,bite bit,blow blew,break broke,bring brought,build built,buy bought,catch caught,choose chose,come came,creep crept,cut cut,deal dealt,dig dug,do did,draw drew,dream dreamed,drink drank,drive drove,eat ate,fall fell,feed fed,feel felt,fight fought,find found,flee fled,fly flew,forget forgot,forgive forgave,freeze froze,get got,give gave,go went,grow grew,hang hung,have had,hear heard,hide hid,hit hit,hold held,hurt hurt,keep kept,kneel knelt,know knew,lay laid,lead led,leap leapt,leave left,lend lent,let let,lie lay,light lit,lose lost,make made,mean meant,meet met,pay paid,put put,read read,ride rode,ring rang,rise rose,run ran,say said,see saw,sell sold,send sent,set set,sew sewed,shake shook,shine shone,shoot shot,show showed,shut shut,sing sang,sink sank,sit sat,sleep slept,slide slid,sneak sneaked,speak spoke,spend spent,spin spun,spread spread,stand stood,steal stole,stick stuck,sting stung,swear swore,sweep swept,swim swam,swing swung,take took,teach taught,tear tore,tell told,think thought,throw threw,understand understood,wake woke,wear wore,weep wept,win won,wind wound,write wrote'

const regularVerbs =
  'accept add admire admit agree allow amuse answer apologise apologize appear argue arrange arrive ask attack bake bark bathe beg believe blink block boil borrow bounce bow brush bump burn bury buzz call calm camp carry carve celebrate change charge chase check cheer chew clap clean clear climb close collect colour comb comfort compare complain cook copy cough count cover crawl cross cry cuddle curl dance dare dash decide decorate defend deliver describe destroy disappear discover dive doze drag dress drift drip drop dry dust empty encourage enjoy enter escape examine exchange explain explore face fetch fill fish fix flap flash flick float flap fold follow frown gather giggle glide glow glue grab greet growl grumble guard guess guide gulp hand hatch help hop hope howl hug hum hunt hurry imagine ignore inspect introduce investigate invite join joke juggle jump kick kiss knit knock laugh lean learn lick lift like listen live load lock look love lower march mark marry measure melt mend mix mumble nap nod notice offer open order pack paint pat peek peel peep pet pick pile pinch plan plant play plead point poke polish polish pop post pounce pour practise pray press pretend promise pull punch push question race raise reach refuse remember remind remove repair repeat reply rescue rest return roar rock roll row rub rush sail salute save scare scatter scold scrape scratch scream scrub search share shout show shrug sigh signal sip skate skip slam slap smash smell smile snap sneeze sniff snore snuggle soar solve sparkle splash spill spray sprinkle squeak squeeze stack stamp stare start stay steer step stir stop stretch stroke study suggest surprise surround swap switch tap taste tease thank tickle tidy tie tiptoe toss touch trace track trade trap travel treat trick trip trust try tuck tug turn twirl twist type unlock unpack untie unwrap use visit wag wait walk wander warm warn wash watch water wave weigh welcome whirl whisper whistle wiggle wink wipe wish wobble wonder work worry wrap yawn yell zoom photograph phone confess insist demand follow deny interrogate threaten dial unfold recite trail board hire rain purr snow faint'

const doubling =
  /^(?:admit|bat|beg|chat|clap|cut|dig|drag|drip|drop|flap|get|grab|hit|hop|hug|hum|jog|knit|let|nap|nod|pat|pet|plan|pop|put|rub|run|scrub|set|shrug|shut|sip|sit|skip|slam|slap|snap|spin|step|stir|stop|swap|swim|swing|tap|trap|trip|tug|wag|win|wrap)$/

const pasts = new Map<string, string>()
for (const verb of regularVerbs.split(' ')) pasts.set(verb, regularPast(verb))
for (const pair of irregularPasts.split(',')) {
  const [present = '', past = ''] = pair.split(' ')
  pasts.set(present, past)
}

const pastForms = new Set(pasts.values())
const gerunds = new Set([...pasts.keys()].map((verb) => gerundOf(verb)))

function regularPast(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return isDoubling(verb) ? `${verb}${verb.at(-1) ?? ''}ed` : `${verb}ed`
}

function isDoubling(verb: string): boolean {
  return doubling.test(verb) && !verb.endsWith('ing')
}

/** The past tense of a verb that is certain, in its plain form or with -s; `undefined` for any other word. */
export function pastOf(word: string): string | undefined {
  const verb = infinitiveOf(word)
  return verb === undefined ? undefined : pasts.get(verb)
}

/** The plain form of a known verb: "asks" and "ask" are both "ask". */
export function infinitiveOf(word: string): string | undefined {
  if (pasts.has(word)) return word
  for (const candidate of [word.replace(/ies$/, 'y'), word.replace(/es$/, ''), word.replace(/s$/, '')]) {
    if (candidate !== word && pasts.has(candidate)) return candidate
  }
  return undefined
}

/** "meet a heron and listen" → "meets a heron and listens": what several do, said of one. */
export function inThirdPerson(deed: string): string {
  return deed.replaceAll(/(^|,? and )(\p{L}+)/gu, (whole, before: string, word: string) => {
    if (word === 'be' || word === 'are') return `${before}is`
    // After "and" may stand a thing as well.
    if (before !== '' && infinitiveOf(word) !== word) return whole
    return `${before}${word}${/(?:s|sh|ch|x|o)$/.test(word) ? 'es' : 's'}`
  })
}

/** "fly" → "flying". */
export function gerundOf(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(verb) && verb !== 'be') return `${verb.slice(0, -1)}ing`
  return isDoubling(verb) ? `${verb}${verb.at(-1) ?? ''}ing` : `${verb}ing`
}

/** "flying", of a verb that is certain. */
export function isGerund(word: string): boolean {
  return gerunds.has(word)
}

/** "flew", of a verb that is certain. */
export function isPast(word: string): boolean {
  return pastForms.has(word)
}

export function verbWords(): string[] {
  return [...pasts.entries()].flatMap(([verb, past]) => [verb, past, gerundOf(verb), `${verb}s`])
}
