import { z } from 'zod'
import { BrokenStoryError } from './broken-story-error.ts'
import { check, flag, id, idOrNull, optionalList, optionalWord, plainObject, without, words } from './old-shapes.ts'
import type { Fields } from './old-shapes.ts'

const maxScenes = 5000

const choiceShape = z.object({ choice_id: idOrNull, text: words, next_scene_id: idOrNull })

const sceneShape = z.object({
  scene_id: idOrNull,
  parent_scene_id: idOrNull,
  choice_taken_id: idOrNull,
  content: words,
  image_url: optionalWord,
  image_prompt: optionalWord,
  video_url: optionalWord,
  extra_image_urls: optionalList,
  choices: z
    .array(choiceShape)
    .nullish()
    .transform((list) => list ?? []),
  is_ending: flag,
  depth: z.number('must be a number').int('must be a whole number').nullish(),
})

/** A scene as the old app wrote it. */
export type OldScene = z.infer<typeof sceneShape> & {
  readonly id: string
  /** What the other fields do not say, as it was. */
  readonly rest: Fields
}

/** @throws {BrokenStoryError} there are none, too many, or one of another form. */
export function readOldScenes(scenes: Fields): OldScene[] {
  const entries = Object.entries(scenes)
  if (entries.length === 0) throw new BrokenStoryError('it has no scenes')
  if (entries.length > maxScenes) throw new BrokenStoryError(`it has more than ${maxScenes} scenes`)
  return entries.map(([key, value]) => {
    const where = `scenes.${key.slice(0, 60)}`
    const fields = check(plainObject, value, where)
    const scene = check(sceneShape, fields, where)
    const ownId = check(id, key, 'scenes')
    if (scene.scene_id !== null && scene.scene_id !== ownId) {
      throw new BrokenStoryError(`${where} has the id of another scene`)
    }
    const choiceFields = check(z.array(plainObject), fields['choices'] ?? [], `${where}.choices`)
    const rest = {
      ...without(fields, 'content', 'image_prompt', 'is_ending'),
      choices: choiceFields.map((choice) => without(choice, 'text')),
    }
    return { ...scene, id: ownId, rest }
  })
}
