import { placeOfPhrase } from '../words/places.ts'
import type { IdeaPlace } from './idea.ts'

export interface ReadPlace {
  readonly place: IdeaPlace | null
  /** The text without the place. */
  readonly rest: string
}

const stop = String.raw`(?=\s+(?:before|because|so|but|when|while|until|who|which|that|where|and|to|for|with|is|are|has|wants?|needs?|looks?|finds?|hears?|search\p{L}*|seeks?|starts?|tries|loses?|bakes?|builds?|makes?|learns?|meets?|travels?|goes|in|on|at|won’t|can’t)\b|[.;!?,:]|$)`
const prepositional = new RegExp(
  String.raw`\b(by|in|on|at|under|inside|beneath|aboard|across|near|beyond|behind|above|over|through|within|below|deep in|off)\s+((?:the|an?|his|her|their|my|our|some|this)\s+[\p{L}’ -]+?|space|outer space|mars|venice|london|paris|berlin|egypt|antarctica)${stop}`,
  'giu',
)
const arriving = new RegExp(
  String.raw`\b(?:returns?|goes|comes|arrives?|moves?|back|lives?|living)\s+(to|at|in|on)\s+((?:the|an?|his|her)\s+[\p{L} -]+?)(?=\s+(?:to|for|and|with|where|because|in|on|who)\b|[.,;]|$)`,
  'iu',
)

/** Finds where an idea happens; only a place that is known to be one counts. */
export function readPlace(text: string): ReadPlace {
  for (const match of text.matchAll(prepositional)) {
    const [whole, preposition = 'in', phrase = ''] = match
    const known = placeOfPhrase(phrase)
    const before = text.slice(0, match.index)
    // What somebody travels through or climbs up is where they want to go, and what is under the stairs is the thing there.
    if (known === undefined || /\b(?:fly|flies|travels?|goes|climbs?|get|gets|sails?)\s*$/i.test(before)) continue
    return {
      place: {
        phrase: placeToLive(preposition.toLowerCase(), phrase.toLowerCase().replace(/^(?:my|our|this|some)\b/, 'the')),
        biome: known.biome,
        place: known.place ?? null,
      },
      rest: `${before} ${text.slice(match.index + whole.length)}`
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/\s([.,;!?])/g, '$1')
        .trim(),
    }
  }
  const arrival = arriving.exec(text)
  const known = arrival === null ? undefined : placeOfPhrase(arrival[2] ?? '')
  if (arrival === null || known === undefined) return { place: null, rest: text }
  const goesOn = /^\s*to\s+\p{L}+/u.test(text.slice(arrival.index + arrival[0].length))
  if (!goesOn && !/^(?:lives?|living)/i.test(arrival[0])) return { place: null, rest: text }
  const phrase = (arrival[2] ?? '').toLowerCase()
  return {
    place: {
      phrase: `${/island|moon|coast|moor|beach|mountain|hill|farm|ship|planet/.test(phrase) ? 'on' : 'in'} ${phrase}`,
      biome: known.biome,
      place: known.place ?? null,
    },
    rest: `${text.slice(0, arrival.index)} ${text.slice(arrival.index + arrival[0].length)}`
      .replaceAll(/\s+/g, ' ')
      .trim(),
  }
}

/** Nobody lives over a village or under the stairs: one is in the village, the other in some house or other. */
function placeToLive(preposition: string, phrase: string): string {
  if (/^(?:under|behind|beneath|below|off)$/.test(preposition)) return ''
  return `${/^(?:over|above|through|across|within)$/.test(preposition) ? 'in' : preposition} ${phrase}`
}
