import { describe, expect, it } from 'vitest'
import { createTestDatabase } from '../testing/test-database.ts'
import { insertTestStory } from '../testing/story-fixture.ts'
import { createTierDb } from '../tier-db.ts'
import { appendEvent, findEventsAfter, findLastSeq } from './events.ts'
import { findScene, insertScene } from './scenes.ts'
import { findStory, updateStory } from './stories.ts'
import { findStoryPage } from './story-cards.ts'

const all = { order: 'newest', limit: 10, after: undefined, status: undefined, search: undefined } as const

describe('a tier', () => {
  it('finds nothing of another tier, also with the right id', () => {
    using database = createTestDatabase()
    const kids = createTierDb(database.rows, 'kids')
    const nsfw = createTierDb(database.rows, 'nsfw')
    const { storyId, sceneId } = insertTestStory(nsfw)
    appendEvent(nsfw, { storyId, payload: { type: 'story' }, createdAt: 1 })
    expect(findStory(kids, storyId)).toBeUndefined()
    expect(findScene(kids, sceneId)).toBeUndefined()
    expect(findStoryPage(kids, all)).toEqual([])
    expect(findEventsAfter(kids, storyId, { seq: 0, limit: 10 })).toEqual([])
    expect(findLastSeq(kids, storyId)).toBe(0)
    updateStory(kids, storyId, { title: 'Taken over' })
    expect(findStory(nsfw, storyId)?.title).toBe('The Lighthouse')
  })

  it('cannot hang a scene onto a story of another tier', () => {
    using database = createTestDatabase()
    const kids = createTierDb(database.rows, 'kids')
    const { storyId, sceneId } = insertTestStory(createTierDb(database.rows, 'nsfw'))
    const scene = findScene(createTierDb(database.rows, 'nsfw'), sceneId)!
    expect(() => insertScene(kids, { ...scene, id: 'scn_other', storyId })).toThrow(/FOREIGN KEY/)
  })
})
