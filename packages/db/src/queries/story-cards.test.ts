import { describe, expect, it } from 'vitest'
import { createTestDatabase } from '../testing/test-database.ts'
import { insertTestStory } from '../testing/story-fixture.ts'
import { createTierDb } from '../tier-db.ts'
import { cursorAfter, findStoryPage } from './story-cards.ts'
import type { StoryOrder } from './story-cards.ts'

const page = { limit: 2, after: undefined, status: undefined, search: undefined } as const

function createShelf(db: ReturnType<typeof createTierDb>): void {
  insertTestStory(db, { title: 'banana moon', createdAt: 1 })
  insertTestStory(db, { title: 'Apple', createdAt: 2, status: 'complete' })
  insertTestStory(db, { title: 'cherry 100%', createdAt: 2 })
  insertTestStory(db, { title: 'Gone', createdAt: 3, deletedAt: 4 })
}

describe('the pages of the gallery', () => {
  it.each([
    ['newest', ['Apple', 'banana moon', 'cherry 100%']],
    ['oldest', ['Apple', 'banana moon', 'cherry 100%']],
    ['title', ['Apple', 'banana moon', 'cherry 100%']],
  ] satisfies [StoryOrder, string[]][])('give every story once by %s, without those in the trash', (order, titles) => {
    using database = createTestDatabase()
    const db = createTierDb(database.rows, 'kids')
    createShelf(db)
    const first = findStoryPage(db, { ...page, order })
    const second = findStoryPage(db, { ...page, order, after: cursorAfter(first.at(-1)!, order) })
    const seen = [...first, ...second].map((story) => story.title)
    expect(seen.toSorted()).toEqual(titles.toSorted())
    if (order === 'title') expect(seen).toEqual(titles)
    if (order === 'newest') expect(seen.at(-1)).toBe('banana moon')
    if (order === 'oldest') expect(seen[0]).toBe('banana moon')
  })

  it('find stories by any words of title and idea, and take signs of the pattern language literally', () => {
    using database = createTestDatabase()
    const db = createTierDb(database.rows, 'kids')
    createShelf(db)
    const found = (search: string) => findStoryPage(db, { ...page, order: 'title', search }).map((story) => story.title)
    expect(found('MOON lighthouse')).toEqual(['banana moon'])
    expect(found('100%')).toEqual(['cherry 100%'])
    expect(found('%')).toEqual(['cherry 100%'])
    expect(found('_')).toEqual([])
    expect(found('nothing like it')).toEqual([])
  })

  it('find words with letters of any language, large or small', () => {
    using database = createTestDatabase()
    const db = createTierDb(database.rows, 'kids')
    insertTestStory(db, { title: 'Öl und Äpfel' })
    insertTestStory(db, { title: 'Жук', prompt: 'ein Käfer' })
    const found = (search: string) => findStoryPage(db, { ...page, order: 'title', search }).map((story) => story.title)
    expect(found('ÄPFEL öl')).toEqual(['Öl und Äpfel'])
    expect(found('жук KÄFER')).toEqual(['Жук'])
    expect(found('äp_el')).toEqual([])
  })

  it('keep unfinished stories apart from finished ones', () => {
    using database = createTestDatabase()
    const db = createTierDb(database.rows, 'kids')
    createShelf(db)
    const complete = findStoryPage(db, { ...page, order: 'newest', status: 'complete' })
    expect(complete.map((story) => story.title)).toEqual(['Apple'])
  })
})
