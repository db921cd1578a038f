import type { Audience } from '@talelight/core'

// Whole words, or stems with \w*; letters are compared after look-alikes and gaps are undone.
const rude =
  /\b(?:f+u+c+k\w*|motherfuck\w*|shit\w*|bullshit|bitch\w*|cunts?|dick(?:head|s)?|pricks?|pussy|bastards?|ass(?:hole|holes)?|arse\w*|whores?|sluts?|wank\w*|twats?|bollocks|piss\w*|crap|nigg\w*|fagg?\w*|retard\w*|tits?|boobs?|penis\w*|vagina\w*|dildo\w*|cocks?|cum|hitler|nazis?)\b/
const explicit =
  /\b(?:porn\w*|erotic\w*|sex scenes?|explicit\w*|rap(?:e|ed|es|ing|ist)|incest\w*|blowjobs?|orgasm\w*|masturbat\w*|molest\w*|pedo\w*|paedo\w*|underage|hentai|bestiality|genitals?)\b|\b(?:have|having|has|had) sex\b/
const instructionsForHarm = /\bhow to (?:make|build|cook) (?:a )?(?:bombs?|meth|poison|explosives?|weapons?)\b/
const adult =
  /\b(?:sex\w*|nud(?:e|es|ity)|naked|strip(?:per|club|tease)\w*|drugs?|cocaine|heroin|meth|weed|whisk(?:y|ey)|vodka|beers?|wine|drunk\w*|affairs?|suicid\w*|brothels?|lovers?|mistress\w*|prostitut\w*|cigar\w*|lust\w*|tortur\w*|abus\w*|terroris\w*|execut\w*|gang\w*|mafia|casino\w*|undress\w*|(?:takes?|taking|took) off (?:all )?(?:my |our |his |her |their |the )?clothes|condoms?|make out|making out|hell|damn\w*|hang(?:ed|ing) (?:him|her|them)sel\w*)\b/

const lookAlikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
  '!': 'i',
}

function undisguised(text: string): string {
  const letters = text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/(?<=\p{L})[01345@$!](?=\p{L})/gu, (sign) => lookAlikes[sign] ?? sign)
  const joined = letters.replaceAll(/\b(?:\p{L}[ .*_-]+){2,}\p{L}\b/gu, (spelled) => spelled.replaceAll(/[ .*_-]/g, ''))
  return joined.replaceAll(/(\p{L})\1{2,}/gu, '$1$1')
}

/** Whether words may not be used or repeated on a shelf at all. */
export function isForbidden(text: string, audience: Audience): boolean {
  const plain = undisguised(text)
  const squeezed = plain.replaceAll(/(\p{L})\1+/gu, '$1')
  if (explicit.test(plain) || instructionsForHarm.test(plain)) return true
  if (audience === 'grown-ups') return false
  return rude.test(plain) || rude.test(squeezed) || adult.test(plain)
}

/** Whether words are rude, on any shelf: they are never echoed. */
export function isRude(text: string): boolean {
  return rude.test(undisguised(text))
}

const softenings: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:murders?|murdered|murdering|kills?|killed|killing|stabs?|stabbed|shoots?|slaughters?|slaughtered) (?:everyone|everybody|people|them all)\b/gi,
    'startles everyone',
  ],
  [/\b(?:murdered|killed|stabbed|shot|slaughtered)\b/gi, 'tricked'],
  [/\b(?:murders?|kills?|stabs?|slaughters?|shoots?)\b/gi, 'tricks'],
  [/\b(?:murdering|killing|stabbing|shooting)\b/gi, 'tricking'],
  [/\b(?:blood(?:y|thirsty)?|gore|guts)\b/gi, 'jam'],
  [/\b(?:guns?|kni(?:fe|ves)|bombs?|swords?|weapons?|axes?|chainsaws?|rifles?|pistols?)\b/gi, 'whistle'],
  [/\b(?:corpses?|dead bod(?:y|ies)|dead)\b/gi, 'sleeping'],
  [/\b(?:evil|demonic|satanic|wicked|cruel)\b/gi, 'grumpy'],
  [/\b(?:demons?|devils?|satan)\b/gi, 'imp'],
  [/\b(?:killers?|murderers?|assassins?|psycho\w*)\b/gi, 'monster'],
  [/\b(?:wars?|battles?)\b/gi, 'great quarrel'],
  [/\bhaunted\b/gi, 'whispering'],
  [/\b(?:terrifying|horrific|horrible|deadly|cursed|creepy)\b/gi, 'puzzling'],
  [/\b(?:dies|died|die|dying)\b/gi, 'goes to sleep'],
  [/\bdeath\b/gi, 'a long sleep'],
  [/\bnightmares?\b/gi, 'odd dream'],
  [/\bpoison(?:ed|ous)?\b/gi, 'very sour'],
  [/\b(?:cemetery|graveyard|graves?|tomb)\b/gi, 'park'],
]

/** The idea with what would frighten a small child put another way. */
export function soften(text: string): string {
  return softenings.reduce((soft, [pattern, instead]) => soft.replaceAll(pattern, instead), text)
}

/** What never stands in a told story for children, whatever was typed. */
export const closedForKids =
  /\b(?:kill\w*|murder\w*|blood\w*|guns?|knife|knives|swords?|bombs?|corpses?|dead|died?|dies|dying|death|evil|demons?|devils?|sex\w*|naked|drunk|drugs?|hell|damn|stupid|idiot|hate[ds]?|stab\w*|shoot\w*|war)\b/i
