import { describe, expect, it } from 'vitest'
import { createRandom } from './painter/random.ts'
import type { PictureBrief } from './picture-brief.ts'
import {
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
} from './picture-brief.ts'
import { readPicturePrompt, writePicturePrompt } from './picture-prompt.ts'

const names = ['Mia', 'Old Tom', "O'Hara-Lee", 'Zoë', 'Mrs. Plum', 'A, B; and C', 'Bo is a bear', '李明', 'R2: D2', '']
const phrases = [
  'the waterfall that falls up',
  'a red boat',
  'Mr. Snow’s mill; it hums',
  'It is at night, in fog. The mood is sad',
  'a stall: apples, pears and one very small drum',
  'Also to be seen',
  '',
]

function randomBrief(seed: string): PictureBrief {
  const random = createRandom(seed)
  const any = <T>(list: readonly T[]): T => {
    const one = list[random.integer(0, list.length - 1)]
    if (one === undefined) throw new Error('empty list')
    return one
  }
  const several = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)
  return {
    place: any(places),
    setting: any(phrases),
    time: any(times),
    weather: any(weathers),
    mood: any(moods),
    shot: any(shots),
    characters: several(random.integer(1, 3), () => ({
      name: any(names),
      kind: any(characterKinds),
      pose: any(poses),
      face: any(faces),
      holds: any([null, ...heldThings]),
    })),
    props: several(random.integer(0, 4), () => any(phrases)),
    style: any(artStyles),
  }
}

function promptOfMia(place: PictureBrief['place'], pose: PictureBrief['characters'][number]['pose']): string {
  const characters = [{ name: 'Mia', kind: 'child', pose, face: 'happy', holds: null }] as const
  return writePicturePrompt({ ...randomBrief(place), place, characters })
}

describe('writePicturePrompt and readPicturePrompt', () => {
  it('read back exactly what was written, in prose of a bearable length', () => {
    for (let seed = 0; seed < 600; seed++) {
      const brief = randomBrief(`brief-${seed}`)
      const prompt = writePicturePrompt(brief)
      expect(readPicturePrompt(prompt)).toEqual(brief)
      expect(prompt.length).toBeLessThan(1500)
    }
  })

  it('read it back from within other words', () => {
    const brief = randomBrief('wrapped')
    const prompt = `Mia looks like the person in photo 1. ${writePicturePrompt(brief)} Keep it friendly.`
    expect(readPicturePrompt(prompt)).toEqual(brief)
  })

  it('keeps a prompt short and readable whatever its free words are', () => {
    const long = {
      ...randomBrief('long'),
      setting: 'very "loud" \n\t and '.repeat(80),
      props: Array(30).fill('x'.repeat(99)),
    }
    const prompt = writePicturePrompt(long)
    expect(prompt.length).toBeLessThan(1500)
    expect(prompt).not.toMatch(/[\n\t]/)
    expect(writePicturePrompt(readPicturePrompt(prompt))).toBe(prompt)
  })

  it('tells other models the same look of somebody in every scene', () => {
    const looks = [promptOfMia('forest', 'walk'), promptOfMia('ship', 'sit')].map(
      (prompt) => /a child with (.*?), is /.exec(prompt)?.[1],
    )
    expect(looks[0]).toMatch(/skin, .*hair.*, a .* coat.*, .* boots and /)
    expect(looks[1]).toBe(looks[0])
  })
})

describe('saved people under a prompt', () => {
  const people = 'Mia: a girl with red curly hair and a yellow raincoat\nWaffle: a small black cat'

  it('are drawn as they are described, whoever wrote the prompt', () => {
    const { characters } = readPicturePrompt(`Mia and Waffle wade through a river at dawn.\n\n${people}`)
    expect(characters).toMatchObject([
      { name: 'Mia', kind: 'child', description: 'a girl with red curly hair and a yellow raincoat' },
      { name: 'Waffle', kind: 'cat', description: 'a small black cat' },
    ])
  })

  it('keep in a prompt of our own what it says of them', () => {
    const brief = readPicturePrompt('Mia, a girl, waves in a garden.')
    const [mia] = brief.characters
    if (mia === undefined) throw new Error('nobody there')
    const described = { ...brief, characters: [{ ...mia, description: 'short white hair, a black coat' }] }
    const prompt = writePicturePrompt(described)
    expect(prompt).toContain('short white hair, a black coat')
    const [read] = readPicturePrompt(`${prompt}\n\n${people}`).characters
    expect(read?.description).toContain('short white hair, a black coat')
  })
})

describe('readPicturePrompt of free prose', () => {
  it.each([
    [
      'A watercolour of an old fisherman walking on a foggy beach at dawn, carrying a lantern.',
      {
        place: 'seaside',
        time: 'dawn',
        weather: 'fog',
        kind: 'old',
        pose: 'walk',
        holds: 'lantern',
        style: 'pen-and-ink',
      },
    ],
    [
      'Mia, a brave girl, sits on the rooftops of the city under the stars with a telescope.',
      { place: 'rooftops', time: 'night', kind: 'child', name: 'Mia', pose: 'sit', face: 'brave' },
    ],
    [
      'A gouache picture of a small fox with a lantern in a snowy forest at night.',
      { place: 'forest', time: 'night', weather: 'snow', kind: 'fox', holds: 'lantern', style: 'gouache' },
    ],
    [
      'Woodcut: a penguin named Pip waves from the deck of a pirate ship in a thunderstorm',
      { place: 'ship', weather: 'storm', kind: 'bird', name: 'Pip', style: 'woodcut' },
    ],
    ['a girl bakes bread in the kitchen with her grandmother', { place: 'kitchen' }],
    ['a boy wakes up in his bedroom at night', { place: 'bedroom', time: 'night' }],
    ['a fox at the blackboard of a classroom', { place: 'classroom', kind: 'fox' }],
    ['an old inventor in the workshop', { place: 'workshop' }],
    ['close-up of a sleepy dragon in a crystal cave', { place: 'cave', shot: 'close', kind: 'dragon', face: 'sleepy' }],
    ['Ada floats between planets', { place: 'space', name: 'Ada', kind: 'child' }],
  ])('%s', (prose, expected) => {
    const { characters, ...scene } = readPicturePrompt(prose)
    expect({ ...scene, ...characters[0] }).toMatchObject(expected)
  })

  it('finds several figures in the order of their naming', () => {
    const { characters } = readPicturePrompt(
      'In the garden a rabbit called Hop waves to a bear, and an old woman laughs.',
    )
    expect(characters.map(({ kind, name }) => [kind, name])).toEqual([
      ['rabbit', 'Hop'],
      ['bear', 'bear'],
      ['old', 'old woman'],
    ])
    expect(characters.map(({ pose, face }) => [pose, face])[2]).toEqual(['stand', 'laugh'])
  })

  it('keeps the things that can stand beside the figures', () => {
    const { props } = readPicturePrompt('A cat sits by the sea, an old wooden boat and a telescope, under a big moon.')
    expect(props).toEqual(['an old wooden boat', 'a telescope'])
  })

  it('has a default for every field, whatever the text', () => {
    const odd = [
      '',
      ' ',
      '\u0000',
      '🦊🌲',
      'asdf qwer',
      'Ein Kind im Wald',
      '"'.repeat(5000),
      'a '.repeat(9000),
      '\ud800',
    ]
    for (const prose of odd) {
      const brief = readPicturePrompt(prose)
      expect(places).toContain(brief.place)
      expect(brief.characters).toHaveLength(1)
      expect(readPicturePrompt(writePicturePrompt(brief))).toEqual(brief)
    }
  })
})
