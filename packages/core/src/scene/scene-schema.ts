import * as z from 'zod/mini'
import type { CastMember, SceneDraft } from '../text-adapter.ts'
import { lookChangesIn } from './scene-cast.ts'

const longestAltText = 125
const longestChoice = 200
const fewestChoices = 2
const mostChoices = 4

/**
 * What every model is asked to fill in. The picture's prompt comes first, so that painting begins while words still
 * arrive. Kept to what every provider's strict mode takes: counts and lengths stand in the descriptions and are checked
 * here.
 */
const sceneProperties = {
  imagePrompt: {
    type: 'string',
    description:
      'What the picture of this scene shows, for an image model that knows nothing of the story: who is there and what they look like, where, at what time of day, what happens, the mood, and the art style. 40 to 80 words. No text in the picture.',
  },
  altText: {
    type: 'string',
    description:
      'What the picture shows, for somebody who cannot see it. One plain sentence of at most 125 characters.',
  },
  title: {
    type: 'string',
    description: 'The title of the whole story, 2 to 6 words. The same in every scene.',
  },
  narration: {
    type: 'string',
    description: 'The scene: 60 to 140 words in two or three paragraphs with an empty line between them.',
  },
  choices: {
    type: 'array',
    items: { type: 'string' },
    description:
      'Three things the reader could do next, 3 to 8 words each, different in kind. Empty in the last scene.',
  },
  isEnding: { type: 'boolean', description: 'Whether the story ends with this scene.' },
} as const

/** Asked for where the story has a cast: who is in the picture before the picture, what has changed after the words. */
const castProperties = {
  people: {
    type: 'string',
    description:
      'The names of those of the given people who are to be seen in the picture, exactly as they are given, with commas between them. Empty for a picture without them.',
  },
  looks: {
    type: 'string',
    description:
      'What this scene changes for good about the looks of the given people, one line each, such as "Mia: a red coat in place of the yellow one". Empty where nothing lasting changes.',
  },
} as const

interface PropertySchema {
  readonly type: 'string' | 'array' | 'boolean'
  readonly items?: { readonly type: 'string' }
  readonly description: string
}

/** The schema of a scene's answer, its keys in the order in which they are to come. */
export interface SceneJsonSchema {
  readonly type: 'object'
  readonly properties: Readonly<Record<string, PropertySchema>>
  readonly required: readonly string[]
  readonly additionalProperties: false
}

export function sceneJsonSchema(options: { readonly hasCast: boolean }): SceneJsonSchema {
  const { people, looks } = castProperties
  const properties = options.hasCast ? { people, ...sceneProperties, looks } : sceneProperties
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false }
}

const answeredScene = z.object({
  imagePrompt: z.string().check(z.trim(), z.minLength(1, 'imagePrompt is empty.')),
  altText: z.optional(z.unknown()),
  title: z.string().check(z.trim(), z.minLength(1, 'title is empty.'), z.maxLength(120, 'title is far too long.')),
  narration: z.string().check(z.trim(), z.minLength(1, 'narration is empty.')),
  choices: z.optional(z.unknown()),
  isEnding: z.boolean('isEnding is no true or false.'),
  looks: z.optional(z.unknown()),
})

const isText = (value: unknown): value is string => typeof value === 'string'

/** Cuts at the end of a word. */
function atMost(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).trimEnd()}…`
}

/** One empty line between paragraphs, single spaces inside them. The same rule holds for words that still arrive. */
export function tidyNarration(text: string): string {
  return text.trim().replaceAll(/\s+/g, (space) => (space.includes('\n') ? '\n\n' : ' '))
}

export type CheckedScene =
  | { readonly kind: 'scene'; readonly scene: SceneDraft }
  /** Sentences that say what is wrong, for whoever is asked once more. */
  | { readonly kind: 'faulty'; readonly issues: readonly string[] }

/**
 * Holds a model's answer against what a scene must be. What can be put right without guessing is: spaces, an alt text
 * that is too long, a choice offered twice.
 *
 * @param options.mustEnd whether this is the last planned scene.
 */
export function checkScene(
  json: string,
  { mustEnd, cast }: { readonly mustEnd: boolean; readonly cast: readonly CastMember[] },
): CheckedScene {
  let answer: unknown
  try {
    answer = JSON.parse(json)
  } catch {
    return { kind: 'faulty', issues: ['The answer is not one whole JSON object.'] }
  }
  const parsed = answeredScene.safeParse(answer)
  if (!parsed.success) {
    return { kind: 'faulty', issues: parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
  }
  const { isEnding, ...told } = parsed.data
  const altText = typeof told.altText === 'string' ? told.altText.trim() : ''
  const offered = (Array.isArray(told.choices) ? told.choices : [])
    .filter(isText)
    .map((choice) => atMost(choice.trim().replaceAll(/\s+/g, ' '), longestChoice))
  const choices = [...new Set(offered.filter((choice) => choice !== ''))].slice(0, mostChoices)
  const issues: string[] = []
  if (mustEnd && !isEnding) issues.push('This is the last scene: isEnding must be true and choices empty.')
  if (!mustEnd && isEnding) issues.push('The story is not at its end yet: isEnding must be false, with three choices.')
  if (!isEnding && choices.length < fewestChoices) issues.push('choices must hold three different things to do.')
  if (issues.length > 0) return { kind: 'faulty', issues }
  return {
    kind: 'scene',
    scene: {
      title: told.title,
      imagePrompt: told.imagePrompt,
      altText: atMost(altText === '' ? told.title : altText, longestAltText),
      narration: tidyNarration(told.narration),
      choices: isEnding ? [] : choices,
      isEnding,
      looks: typeof told.looks === 'string' ? lookChangesIn(cast, told.looks) : [],
    },
  }
}
