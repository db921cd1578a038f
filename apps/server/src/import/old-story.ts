import { z } from 'zod'
import { BrokenStoryError } from './broken-story-error.ts'
import { readOldScenes } from './old-scene.ts'
import { check, flag, id, optionalList, optionalWord, plainObject, without, words } from './old-shapes.ts'
import type { Fields } from './old-shapes.ts'
import { layOutScenes } from './scene-tree.ts'
import type { LaidScene } from './scene-tree.ts'

const maxTitleLength = 200

/** A story of the old app as it will be kept: whole, its scenes from the first one on, each after its parent. */
export interface OldStory {
  readonly id: string
  /** As written; whether there is such a shelf here is another question. */
  readonly tier: string
  readonly title: string
  readonly prompt: string
  readonly length: 'short' | 'medium' | 'long' | 'epic'
  readonly plannedScenes: number | null
  readonly artStyle: string | null
  readonly textModel: string
  readonly imageModel: string
  readonly videoMode: boolean
  /** Milliseconds since 1970; `null` where the story does not say. */
  readonly createdAt: number | null
  readonly completedAt: number | null
  readonly isComplete: boolean
  readonly coverUrl: string | null
  /** Each after the one that it came from. */
  readonly scenes: readonly LaidScene[]
  /** The old id of the scene at which the reader is. */
  readonly currentSceneId: string
  /** What the fields above do not say, as it was. */
  readonly rest: Fields
}

const storyShape = z.object({
  story_id: id,
  tier: z.unknown().optional(),
  title: words,
  prompt: words,
  length: optionalWord,
  target_depth: z.unknown().optional(),
  art_style: optionalWord,
  model: optionalWord,
  image_model: optionalWord,
  video_mode: flag,
  created_at: z.unknown().optional(),
  completed_at: z.unknown().optional(),
  cover_art_url: optionalWord,
  path_history: optionalList,
  scenes: plainObject,
})

function parseJson(bytes: Uint8Array): unknown {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new BrokenStoryError('it is not UTF-8 text')
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new BrokenStoryError('it is not JSON')
  }
}

const latestInstant = Date.UTC(2100, 0)
/** The old app wrote seconds; anything this large is milliseconds. */
const smallestMilliseconds = 100_000_000_000

function readInstant(value: unknown): number | null {
  const isDigits = typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value.trim())
  const number = typeof value === 'number' || isDigits ? Number(value) : Number.NaN
  const instant = Number.isNaN(number)
    ? Date.parse(typeof value === 'string' ? value : '')
    : Math.round(number < smallestMilliseconds ? number * 1000 : number)
  return instant >= 0 && instant < latestInstant ? instant : null
}

function readPlannedScenes(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 200 ? value : null
}

const lengths = ['short', 'medium', 'long', 'epic'] as const

/**
 * Reads one file of the old app.
 *
 * @throws {BrokenStoryError} it is no story, or its scenes do not hang together.
 */
export function readOldStory(bytes: Uint8Array): OldStory {
  const fields = check(plainObject, parseJson(bytes), '')
  const story = check(storyShape, fields, '')
  if (typeof story.tier !== 'string') throw new BrokenStoryError('it does not say whose it is (tier)')
  const history = (story.path_history ?? []).flatMap((one) =>
    typeof one === 'string' || typeof one === 'number' ? [String(one).toWellFormed()] : [],
  )
  const scenes = layOutScenes(readOldScenes(story.scenes), history)
  const ids = new Set(scenes.map((scene) => scene.id))
  const path = history.filter((one) => ids.has(one))
  const deepest = scenes.reduce((one, other) => (other.depth > one.depth ? other : one))
  const currentSceneId = path.at(-1) ?? deepest.id
  const completedAt = readInstant(story.completed_at)
  const title = story.title.slice(0, maxTitleLength).toWellFormed()
  return {
    id: story.story_id,
    tier: story.tier,
    title: title === '' ? 'A story without a name' : title,
    prompt: story.prompt,
    length: lengths.find((length) => length === story.length?.toLowerCase()) ?? 'medium',
    plannedScenes: readPlannedScenes(story.target_depth),
    artStyle: story.art_style,
    textModel: story.model ?? '',
    imageModel: story.image_model ?? 'dalle',
    videoMode: story.video_mode,
    createdAt: readInstant(story.created_at),
    completedAt,
    isComplete:
      completedAt !== null || scenes.some((scene) => scene.isEnding && [...path, currentSceneId].includes(scene.id)),
    coverUrl: story.cover_art_url,
    scenes,
    currentSceneId,
    rest: title === story.title ? without(fields, 'scenes', 'title', 'prompt') : without(fields, 'scenes', 'prompt'),
  }
}
