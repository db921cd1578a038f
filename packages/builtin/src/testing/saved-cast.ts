import type { CastMember, SceneDraft } from '@talelight/core'
import { readPicturePrompt } from '../picture-prompt.ts'
import { castLooks } from '../painter/character/cast-looks.ts'
import { describeLook } from '../painter/character/look.ts'
import { createRandom } from '../storyteller/random.ts'

const people: readonly (readonly [name: string, description: string])[] = [
  ['Mia', 'a girl of seven with red curly hair and a yellow raincoat'],
  ['ben', 'A boy with a cat on his jumper. Short black hair, glasses.'],
  ['Grandpa Joe', 'an old man with a grey beard and a green woolly jumper'],
  ['Anna Maria von der Heide', '41 years old, long blond hair, a blue coat, a red scarf'],
  ['Waffle', 'a small ginger dog'],
  ['Zoë', 'loves her rabbit; brown skin, two tails, a striped orange sweater'],
  ['Old Tom', 'a grey cat with a blue scarf'],
  ['Dr. Nwosu', 'a tall woman, dark skin, a white coat'],
  ['Pip 2', 'a little yellow robot'],
  ['李', ''],
]

/** From one to ten people as a family keeps them. */
export function savedCast(label: string): CastMember[] {
  const random = createRandom(`cast ${label}`)
  const count = 1 + Math.floor(random.next() * people.length)
  return random
    .shuffled(people)
    .slice(0, count)
    .map(([name, description]) => ({ name, description, look: random.next() < 0.2 ? 'a new purple hat' : null }))
}

const fewestNamed = 3

/** What is wrong with how a saved cast is told and shown. */
export function faultsOfCast(
  cast: readonly CastMember[],
  scenes: readonly (SceneDraft & { readonly people: readonly string[] })[],
): string[] {
  if (cast.length === 0) return []
  const faults: string[] = []
  const text = scenes.map(({ narration }) => narration).join(' ')
  const isNamed = ({ name }: CastMember): boolean => {
    const [first = '', second = ''] = name.toLowerCase().split(' ')
    const lower = text.toLowerCase()
    return lower.includes(first) || lower.includes(`${first} ${second}`)
  }
  const named = cast.filter(isNamed)
  if (named.length < Math.min(fewestNamed, cast.length)) faults.push(`named ${named.length} of ${cast.length}`)
  const looks = new Map<string, string>()
  for (const { imagePrompt, people: shown } of scenes) {
    const { characters } = readPicturePrompt(imagePrompt)
    const drawn = cast.filter((member) => characters.some(({ name }) => isCalled(member.name, name)))
    const said = new Set(shown)
    if (shown.some((name) => !cast.some((member) => member.name === name))) faults.push(`unknown: ${shown.join(', ')}`)
    if (drawn.length !== said.size || drawn.some(({ name }) => !said.has(name))) {
      faults.push(`shown ${shown.join(', ')}, drawn ${characters.map(({ name }) => name).join(', ')}`)
    }
    const drawnLooks = castLooks(characters)
    for (const [index, { name, kind }] of characters.entries()) {
      const drawnLook = drawnLooks[index]
      const look = drawnLook === undefined ? '' : `${kind} ${describeLook(drawnLook)}`
      if (looks.has(name) && looks.get(name) !== look) faults.push(`another look of ${name}: ${look}`)
      looks.set(name, look)
    }
  }
  return faults
}

const isCalled = (full: string, called: string): boolean =>
  full.toLowerCase() === called.toLowerCase() || full.toLowerCase().startsWith(`${called.toLowerCase()} `)
