import { createId } from '../id.ts'
import { insertScene } from '../queries/scenes.ts'
import { insertStory } from '../queries/stories.ts'
import type { StoryRow } from '../queries/stories.ts'
import type { TierDb } from '../tier-db.ts'

/** Writes a story with one scene and returns their ids; any field of the story can be given. */
export function insertTestStory(
  db: TierDb,
  story: Partial<Omit<StoryRow, 'tierId'>> = {},
): { readonly storyId: string; readonly sceneId: string } {
  const storyId = story.id ?? createId('story')
  const sceneId = createId('scene')
  insertStory(db, {
    id: storyId,
    title: 'The Lighthouse',
    prompt: 'a lighthouse that collects echoes',
    status: 'active',
    length: 'short',
    plannedScenes: 3,
    artStyle: 'gouache',
    imageModel: 'gpt-image-1',
    textModel: 'talelight-storyteller',
    videoMode: false,
    memoryMode: false,
    profileId: null,
    currentSceneId: sceneId,
    notices: [],
    seed: 'seed',
    createdAt: 1,
    updatedAt: 1,
    savedAt: null,
    deletedAt: null,
    ...story,
  })
  insertScene(db, {
    id: sceneId,
    storyId,
    parentSceneId: null,
    choiceId: null,
    depth: 1,
    status: 'writing',
    narration: '',
    altText: '',
    imagePrompt: null,
    people: null,
    looks: null,
    isEnding: false,
    createdAt: 1,
  })
  return { storyId, sceneId }
}
