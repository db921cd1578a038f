import type { StoryCard } from '@talelight/server'
import { describe, expect, it } from 'vitest'
import { withoutStory } from './without-story.ts'

const card = (id: string): StoryCard => ({
  id,
  title: id,
  coverUrl: null,
  imageModelName: 'Painter',
  hasVideo: false,
  sceneCount: 4,
  plannedScenes: 4,
  currentDepth: 4,
  endingCount: 1,
  status: 'complete',
  createdAt: '2026-01-01T00:00:00.000Z',
  savedAt: null,
})

const shelf = {
  pages: [
    { stories: [card('whale'), card('fox')], nextCursor: 'two' },
    { stories: [card('moon')], nextCursor: null },
  ],
  pageParams: [null, 'two'],
}

describe('withoutStory', () => {
  it('takes one story off whichever page it is on, and leaves the places of the pages alone', () => {
    expect(withoutStory(shelf, 'moon')).toEqual({
      pages: [shelf.pages[0], { stories: [], nextCursor: null }],
      pageParams: [null, 'two'],
    })
  })

  it('leaves the shelf that it was given as it was, so that it can be put back', () => {
    withoutStory(shelf, 'fox')
    expect(shelf.pages[0]?.stories.map((story) => story.id)).toEqual(['whale', 'fox'])
  })
})
