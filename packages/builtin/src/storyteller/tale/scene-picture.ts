import { artStyles } from '../../picture-brief.ts'
import type {
  ArtStyle,
  BriefCharacter,
  CharacterKind,
  Face,
  Mood,
  PictureBrief,
  Pose,
  Time,
} from '../../picture-brief.ts'
import { castLooks } from '../../painter/character/cast-looks.ts'
import { describeLook, lookOf } from '../../painter/character/look.ts'
import { createRandom } from '../random.ts'
import { drawnKindOf } from '../words/kinds.ts'
import { inThirdPerson } from '../words/verbs.ts'
import type { Beat } from './beats.ts'
import type { Person } from './people.ts'
import { listed } from './slots.ts'
import { biomeOf } from './tale.ts'
import type { Tale } from './tale.ts'
import type { TaleScene } from './tell-scene.ts'

const timesOfDay = ['dawn', 'day', 'day', 'golden', 'dusk', 'night'] as const satisfies readonly Time[]
const maxAltTextLength = 125

const moods: Readonly<Record<Beat, { readonly kids: readonly Mood[]; readonly grownUps: readonly Mood[] }>> = {
  open: { kids: ['joyful', 'wonder'], grownUps: ['mysterious', 'calm'] },
  meeting: { kids: ['calm', 'joyful', 'cosy'], grownUps: ['mysterious', 'tense', 'calm'] },
  low: { kids: ['sad'], grownUps: ['sad', 'tense'] },
  arrival: { kids: ['wonder'], grownUps: ['mysterious'] },
  reveal: { kids: ['wonder'], grownUps: ['tense', 'mysterious'] },
  'brief-end': { kids: ['cosy'], grownUps: ['calm'] },
  end: { kids: ['cosy'], grownUps: ['calm'] },
}

const acts: Readonly<Record<Beat, { readonly pose: Pose; readonly face: Face; readonly shows: string }>> = {
  open: { pose: 'walk', face: 'happy', shows: 'set out' },
  meeting: { pose: 'stand', face: 'surprised', shows: 'meet somebody' },
  low: { pose: 'sit', face: 'sad', shows: 'rest' },
  arrival: { pose: 'walk', face: 'surprised', shows: 'come into a new country' },
  reveal: { pose: 'stand', face: 'surprised', shows: 'find the one who went ahead' },
  'brief-end': { pose: 'sit', face: 'happy', shows: 'rest at the end of the day' },
  end: { pose: 'wave', face: 'laugh', shows: 'come home' },
}

const maxShown = 3

const isClosingScene = ({ beat }: TaleScene): boolean => beat === 'end' || beat === 'brief-end'

/** Those of the cast who are in a scene's picture: the hero, whose turn it is, and the companion, as far as there is room. */
export function peopleShown({ cast: { hero, companion, others } }: Tale, scene: TaleScene): Person[] {
  const isAnybodyElse = isClosingScene(scene) || scene.beat === 'reveal' || (scene.picture?.figure ?? null) !== null
  const turns = scene.fellow === null ? [companion, ...others] : [scene.fellow, companion]
  return [hero, ...turns].filter((person) => person !== null).slice(0, isAnybodyElse ? maxShown - 1 : maxShown)
}

const kindOf = ({ word, characterClass }: Person): CharacterKind => drawnKindOf(word, characterClass)

/** How somebody looks in every picture of this tale, where it does not follow from their name. */
function described({ cast: { hero, companion, others }, carrier }: Tale, name: string): { description?: string } {
  const people = [hero, companion, ...others].filter((person) => person !== null)
  const all = [
    ...people.map((person) => ({ name: person.name, kind: kindOf(person), description: person.description })),
    { name: carrier.short, kind: carrier.kind, description: `${carrier.full} ${carrier.pronoun}` },
  ]
  const index = all.findIndex((one) => one.name === name)
  const [one, look] = [all[index], castLooks(all)[index]]
  if (one === undefined || look === undefined) return {}
  const words = describeLook(look)
  return words === describeLook(lookOf(one.kind, name)) ? {} : { description: words }
}

/** What a scene's picture shows. It is settled before a word is told. */
export function briefOf(
  tale: Tale,
  scene: TaleScene,
  frame: { readonly share: number; readonly artStyle: string; readonly isForKids: boolean; readonly path: string },
): PictureBrief {
  const random = createRandom(`${frame.path}|picture`)
  const country = biomeOf(tale.shelf, scene.biome)
  const asked = scene.biome === tale.biome ? tale.idea.place?.place : null
  const isClosing = isClosingScene(scene)
  const act = acts[scene.beat]
  const figure = isClosing ? null : (scene.picture?.figure ?? null)
  const isFound = isClosing || scene.beat === 'reveal'
  const characters: BriefCharacter[] = peopleShown(tale, scene).map((person, index) => ({
    name: person.name,
    kind: kindOf(person),
    pose: index === 0 ? act.pose : 'stand',
    face: act.face,
    holds: null,
    ...described(tale, person.name),
  }))
  if (figure !== null) characters.push(figure)
  else if (isFound) {
    const { short, kind } = tale.carrier
    const face = isClosing ? 'happy' : 'surprised'
    characters.push({ name: short, kind, pose: 'sit', face, holds: null, ...described(tale, short) })
  }
  const bank = frame.isForKids ? moods[scene.beat].kids : moods[scene.beat].grownUps
  return {
    place: asked ?? country.place,
    setting: scene.spot,
    time:
      scene.time ?? timesOfDay[Math.min(timesOfDay.length - 1, Math.floor(frame.share * timesOfDay.length))] ?? 'day',
    weather: random.pick(country.weathers) ?? 'clear',
    mood: random.pick(bank) ?? 'calm',
    shot: scene.beat === 'open' || scene.beat === 'arrival' ? 'wide' : 'medium',
    characters,
    props: scene.picture?.props ?? [],
    style: styleOf(frame.artStyle),
  }
}

const styleOf = (name: string): ArtStyle => artStyles.find((style) => style === name) ?? 'gouache'

const introduced = ({ name, phrase }: Person): string => (phrase === '' ? name : `${name}, ${phrase}`)

/** For somebody who cannot see the picture: who, what they do, and where, as far as it fits. */
export function altTextOf(tale: Tale, scene: TaleScene): string {
  const { hero } = tale.cast
  const people = peopleShown(tale, scene)
  const names = people.map(({ name }) => name)
  const shows = (isClosingScene(scene) ? undefined : scene.picture?.shows) ?? acts[scene.beat].shows
  const act = people.length === 1 ? inThirdPerson(shows) : shows
  const comma = hero.phrase === '' ? '' : ','
  const rest = names.slice(1)
  // “Mia, a girl, and Leo”, but “Mia, Leo and Ben”.
  const long =
    rest.length === 0 ? `${introduced(hero)}${comma}` : `${introduced(hero)}${comma} and ${rest.join(' and ')}`
  const short = listed(names)
  const first = rest.length > 1 ? short : long
  const candidates = [`${first} ${act} near ${scene.spot}.`, `${short} ${act} near ${scene.spot}.`, `${short} ${act}.`]
  return (
    candidates.find((text) => text.length <= maxAltTextLength) ?? `${hero.name} on the way.`.slice(0, maxAltTextLength)
  )
}
