import { artStyles } from '../../picture-brief.ts'
import type { ArtStyle, BriefCharacter, Face, Mood, PictureBrief, Pose, Time } from '../../picture-brief.ts'
import { createRandom } from '../random.ts'
import { drawnKindOf } from '../words/kinds.ts'
import type { Beat } from './beats.ts'
import type { Person } from './people.ts'
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

/** What a scene's picture shows. It is settled before a word is told. */
export function briefOf(
  tale: Tale,
  scene: TaleScene,
  frame: { readonly share: number; readonly artStyle: string; readonly isForKids: boolean; readonly path: string },
): PictureBrief {
  const random = createRandom(`${frame.path}|picture`)
  const country = biomeOf(tale.shelf, scene.biome)
  const asked = scene.biome === tale.biome ? tale.idea.place?.place : null
  const isClosing = scene.beat === 'end' || scene.beat === 'brief-end'
  const act = acts[scene.beat]
  const figure = isClosing ? null : (scene.picture?.figure ?? null)
  const isFound = isClosing || scene.beat === 'reveal'
  const people = [tale.cast.hero, tale.cast.companion].filter((person) => person !== null)
  const characters: BriefCharacter[] = people.map((person, index) => ({
    name: person.name,
    kind: drawnKindOf(person.word, person.characterClass),
    pose: index === 0 ? act.pose : 'stand',
    face: act.face,
    holds: null,
  }))
  if (figure !== null) characters.push(figure)
  else if (isFound) {
    const { short, kind } = tale.carrier
    characters.push({ name: short, kind, pose: 'sit', face: isClosing ? 'happy' : 'surprised', holds: null })
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
    characters: characters.slice(0, 3),
    props: scene.picture?.props ?? [],
    style: styleOf(frame.artStyle),
  }
}

const styleOf = (name: string): ArtStyle => artStyles.find((style) => style === name) ?? 'gouache'

const introduced = ({ name, phrase }: Person): string => (phrase === '' ? name : `${name}, ${phrase}`)

/** For somebody who cannot see the picture: who, what they do, and where, as far as it fits. */
export function altTextOf(tale: Tale, scene: TaleScene): string {
  const { hero, companion } = tale.cast
  const shows =
    (scene.beat === 'end' || scene.beat === 'brief-end' ? undefined : scene.picture?.shows) ?? acts[scene.beat].shows
  const act = companion === null ? inSingular(shows) : shows
  const comma = hero.phrase === '' ? '' : ','
  const long = companion === null ? `${introduced(hero)}${comma}` : `${introduced(hero)}${comma} and ${companion.name}`
  const short = companion === null ? hero.name : `${hero.name} and ${companion.name}`
  const candidates = [`${long} ${act} near ${scene.spot}.`, `${short} ${act} near ${scene.spot}.`, `${short} ${act}.`]
  return candidates.find((text) => text.length <= maxAltTextLength) ?? `${short} on the way.`
}

/** "meet a heron" is "meets a heron" for somebody alone. */
function inSingular(shows: string): string {
  return shows.replace(/^(\p{L}+)/u, (verb) => (/(?:s|sh|ch|x|o)$/.test(verb) ? `${verb}es` : `${verb}s`))
}
