import type { Scene, Story } from '@talelight/server'
import { noMedia } from '../no-media.ts'

export function createScene(known: Partial<Scene> & { id: string }): Scene {
  return {
    parentSceneId: null,
    choiceId: null,
    depth: 1,
    status: 'complete',
    narration: `The words of ${known.id}.`,
    altText: '',
    isEnding: false,
    choices: [],
    image: noMedia,
    video: noMedia,
    hold: null,
    error: null,
    ...known,
  }
}

export function createStory(known: Partial<Story>): Story {
  return {
    id: 'story',
    title: 'The Gate',
    prompt: 'a gate',
    status: 'active',
    createdAt: '2026-01-01T00:00:00.000Z',
    savedAt: null,
    length: 'short',
    plannedScenes: 4,
    artStyle: 'ink',
    imageModel: 'painter',
    imageModelName: 'Painter',
    textModel: 'teller',
    videoMode: false,
    memoryMode: false,
    profileId: null,
    currentSceneId: known.scenes?.at(-1)?.id ?? '',
    notices: [],
    scenes: [],
    lastEventId: '1-0',
    ...known,
  }
}
