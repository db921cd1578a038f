import { findCharactersOfProfiles, findScenesOfStory } from '@talelight/db'
import type { CharacterRow, SceneRow, StoryRow, TierDb } from '@talelight/db'

/** Somebody of a story's profile, as they look at one point of it. */
export interface CastPerson {
  readonly character: CharacterRow
  /** What has changed about them on the way there; `null` for nothing. */
  readonly look: string | null
}

/** Everybody of the story's profile; nobody while its memory mode is off. */
export function findCast(db: TierDb, story: StoryRow, before: SceneRow): CastPerson[] {
  if (!story.memoryMode || story.profileId === null) return []
  const characters = findCharactersOfProfiles(db, [story.profileId])
  const looks = looksBefore(db, story.id, before)
  return characters.map((character) => ({ character, look: looks.get(character.name) ?? null }))
}

/** The last change of everybody's looks on the way to a scene; another way may tell it otherwise. */
function looksBefore(db: TierDb, storyId: string, scene: SceneRow): Map<string, string> {
  const scenes = new Map(findScenesOfStory(db, storyId).map((row) => [row.id, row]))
  const looks = new Map<string, string>()
  for (let id = scene.parentSceneId; id !== null; id = scenes.get(id)?.parentSceneId ?? null) {
    for (const note of scenes.get(id)?.looks ?? []) if (!looks.has(note.name)) looks.set(note.name, note.look)
  }
  return looks
}

/** Those of the cast who are in the scene. */
export function castOfScene(cast: readonly CastPerson[], scene: SceneRow): CastPerson[] {
  return cast.filter(({ character }) => scene.people?.includes(character.name) === true)
}

/** How everybody in a picture looks, in the same words in every picture. */
export function describePeople(people: readonly CastPerson[]): string {
  const lines = people.map(({ character: { name, description }, look }) => {
    const words = [description, look].filter((part) => part !== null && part !== '')
    return words.length === 0 ? null : `${name}: ${words.join(' Now: ')}`
  })
  return lines.filter((line) => line !== null).join('\n')
}
