import { z } from 'zod'

/** The part of JSON schema that strict mode allows. */
export interface StrictSchema {
  readonly type?: string | readonly string[] | undefined
  readonly properties?: Readonly<Record<string, StrictSchema>> | undefined
  readonly required?: readonly string[] | undefined
  readonly additionalProperties?: unknown
  readonly items?: StrictSchema | undefined
  readonly enum?: readonly unknown[] | undefined
}

export const strictSchema: z.ZodType<StrictSchema> = z.lazy(() =>
  z.object({
    type: z.union([z.string(), z.array(z.string())]).optional(),
    properties: z.record(z.string(), strictSchema).optional(),
    required: z.array(z.string()).optional(),
    additionalProperties: z.unknown().optional(),
    items: strictSchema.optional(),
    enum: z.array(z.unknown()).optional(),
  }),
)

/** What strict mode refuses; `null` for a schema that it takes. */
export function strictnessFault(schema: StrictSchema, isRoot = true): string | null {
  if (isRoot && schema.type !== 'object') return 'schema must be a JSON Schema of type object'
  if (schema.type === 'object') {
    if (schema.additionalProperties !== false) return 'additionalProperties is required to be supplied and to be false'
    const names = Object.keys(schema.properties ?? {})
    if (names.some((name) => schema.required?.includes(name) !== true)) {
      return 'required is required to be supplied and to be an array including every key in properties'
    }
  }
  for (const inner of [
    ...Object.values(schema.properties ?? {}),
    ...(schema.items === undefined ? [] : [schema.items]),
  ]) {
    const fault = strictnessFault(inner, false)
    if (fault !== null) return fault
  }
  return null
}

const walks = [
  'It began in the ordinary way, with {idea}, and with a door that had never before been open at this hour. Somebody had left a lamp on the sill. It was small, and it was lit, and it leaned a little toward the road as if it were listening for feet.',
  'So they went on. The path was softer than it looked, and it hummed when it was stepped on twice in the same place. “That is only the path,” said the smaller of the two. “It likes to be thanked.” And so it was thanked, and it hummed a third time, quite low.',
  'By the water stood a table with two cups. One was warm. Whoever had been there had gone in a hurry and had meant to come back, for the book beside it lay open with a leaf to keep the place. The wind turned a page, read it, and turned it back.',
] as const

function wordsFor(
  name: string,
  told: { idea: string; scene: number; planned: number; isEnding: boolean; people: string },
): unknown {
  const { idea, scene, planned, isEnding, people } = told
  const walk = walks[(scene - 1) % walks.length] ?? walks[0]
  switch (name) {
    case 'people':
      return people
    case 'looks':
      return people === '' ? '' : `${people.split(', ')[0]}: a lantern at the belt`
    case 'imagePrompt':
      return `A gouache picture of scene ${scene}: ${idea}. A lamp on a sill at dusk, soft light, wide view.`
    case 'altText':
      return `A lamp on a sill at dusk, in scene ${scene}.`
    case 'title':
      return 'The Lamp on the Sill'
    case 'narration':
      return [
        walk.replace('{idea}', idea),
        `Nobody had asked for an adventure. It had come all the same, number ${scene} of ${planned}, and it had wiped its shoes.`,
        ...(isEnding
          ? ['And there the lamp was set down at last, and there was nothing more to be afraid of. The end.']
          : []),
      ].join('\n\n')
    case 'choices':
      return isEnding
        ? []
        : [`Follow the light (${scene})`, `Knock at the door (${scene})`, `Ask the path its name (${scene})`]
    case 'isEnding':
      return isEnding
    default:
      return null
  }
}

/** Everybody who is listed as a person of the story is in every picture of it. */
function peopleOf(prompt: string): string {
  const list = /These people are in the story[^]*?(?=The pictures are in this style)/.exec(prompt)?.[0] ?? ''
  return [...list.matchAll(/^- (?<name>[^:\n]+):/gm)].map(({ groups }) => groups?.['name'] ?? '').join(', ')
}

/** Fills a schema with a scene, its keys in the schema's order. What the schema does not ask for is not answered. */
export function tellScene(schema: StrictSchema, prompt: string): Record<string, unknown> {
  const numbers = /\bscene (?<scene>\d+) of (?:about )?(?<planned>\d+)\b/i.exec(prompt)?.groups
  const scene = Number(numbers?.['scene'] ?? 1)
  const planned = Number(numbers?.['planned'] ?? 5)
  const quoted = /<idea>\s*(?<idea>[^<]+?)\s*<\/idea>/.exec(prompt)?.groups?.['idea']
  const told = {
    idea: (quoted ?? prompt).slice(0, 160).replaceAll(/\s+/g, ' '),
    scene,
    planned,
    isEnding: scene >= planned,
    people: peopleOf(prompt),
  }
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, { type, enum: words }]) => {
      const filled = wordsFor(name, told)
      if (filled !== null) return [name, filled]
      const fallback: Readonly<Record<string, unknown>> = {
        string: 'lamp',
        boolean: false,
        integer: 1,
        number: 1,
        array: [],
      }
      return [name, words?.[0] ?? (typeof type === 'string' ? (fallback[type] ?? null) : null)]
    }),
  )
}

/** Cuts text into pieces as models send it. */
export function inPieces(text: string): string[] {
  return text.match(/[\s\S]{1,12}/g) ?? []
}
