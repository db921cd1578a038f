import {
  type PictureBrief,
  artStyles,
  characterKinds,
  faces,
  heldThings,
  moods,
  places,
  poses,
  shots,
  times,
  weathers,
} from '../picture-brief.ts'
import { createRandom } from '../painter/random.ts'

const names = ['Mia', 'Leo', 'Otto', 'Fizz', 'Tansy', 'Clover', 'Bramble', 'Judith', 'Emil', 'Saffron', 'Pip', 'Wren']
const things = ['a small street lamp', 'a boat', 'an old bench', 'a signpost', 'a barrel', 'a telescope', 'a table']

/** Any picture that may be asked for: every closed word is equally likely. */
export function anyBrief(label: string): PictureBrief {
  const random = createRandom(`brief:${label}`)
  const anyOf = <T>(list: readonly T[]): T => {
    const one = list[random.integer(0, list.length - 1)]
    if (one === undefined) throw new Error('An empty list has nothing to pick.')
    return one
  }
  const first = random.integer(0, names.length - 1)
  return {
    place: anyOf(places),
    setting: `somewhere ${label}`,
    time: anyOf(times),
    weather: anyOf(weathers),
    mood: anyOf(moods),
    shot: anyOf(shots),
    style: anyOf(artStyles),
    props: random.chance(0.5) ? [anyOf(things)] : [],
    characters: Array.from({ length: random.integer(1, 3) }, (_, index) => ({
      name: names[(first + index) % names.length] ?? 'Mia',
      kind: anyOf(characterKinds),
      pose: anyOf(poses),
      face: anyOf(faces),
      holds: random.chance(0.4) ? anyOf(heldThings) : null,
    })),
  }
}
