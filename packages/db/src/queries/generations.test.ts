import { describe, expect, it } from 'vitest'
import { createTestDatabase } from '../testing/test-database.ts'
import { insertTestStory } from '../testing/story-fixture.ts'
import { createTierDb } from '../tier-db.ts'
import type { TierDb } from '../tier-db.ts'
import {
  claimGeneration,
  findLatestGeneration,
  holdsClaim,
  insertGeneration,
  updateClaimed,
  updateGeneration,
} from './generations.ts'

const claimAt = (db: TierDb, now: number, owner = 'first') =>
  claimGeneration(db.handle, { kind: 'image', modelKeys: ['gpt-image-1'], owner, now, leaseUntil: now + 30 })

function insertPicture(db: TierDb, id: string, availableAt: number): void {
  const { sceneId } = insertTestStory(db)
  insertGeneration(db, {
    id,
    sceneId,
    kind: 'image',
    modelKey: 'gpt-image-1',
    dependsOnId: null,
    sourceMediaId: null,
    seed: 's',
    availableAt,
    createdAt: 1,
  })
}

describe('the queue', () => {
  it('lets a claim that was overtaken write nothing', () => {
    using database = createTestDatabase()
    const db = createTierDb(database.rows, 'kids')
    insertPicture(db, 'one', 0)
    const first = claimAt(db, 1)!
    const second = claimAt(db, 40, 'second')!
    const firstClaim = { generationId: 'one', owner: 'first', fence: first.fence }
    expect(updateClaimed(db, firstClaim, { progress: 0.5 })).toBe(false)
    const secondClaim = { generationId: 'one', owner: 'second', fence: second.fence }
    expect(updateClaimed(db, secondClaim, { progress: 0.7 })).toBe(true)
    expect(findLatestGeneration(db, second.sceneId, 'image')?.progress).toBe(0.7)
  })

  it('takes work away from whoever has it when it is stopped', () => {
    using database = createTestDatabase()
    const db = createTierDb(database.rows, 'kids')
    insertPicture(db, 'one', 0)
    const row = claimAt(db, 1)!
    const claim = { generationId: 'one', owner: 'first', fence: row.fence }
    expect(holdsClaim(database.rows, claim)).toBe(true)
    updateGeneration(db, 'one', { status: 'canceled', owner: null })
    expect(holdsClaim(database.rows, claim)).toBe(false)
    expect(updateClaimed(db, claim, { status: 'complete' })).toBe(false)
    expect(claimAt(db, 100)).toBeUndefined()
  })

  it('knows what was asked last, also when the clock was set back meanwhile', () => {
    using database = createTestDatabase()
    const db = createTierDb(database.rows, 'kids')
    const { sceneId } = insertTestStory(db)
    const asked = { sceneId, kind: 'image', modelKey: 'gpt-image-1', dependsOnId: null, sourceMediaId: null } as const
    insertGeneration(db, { ...asked, id: 'first', seed: 's', availableAt: 0, createdAt: 3_600_000 })
    insertGeneration(db, { ...asked, id: 'again', seed: 't', availableAt: 0, createdAt: 1 })
    expect(findLatestGeneration(db, sceneId, 'image')?.id).toBe('again')
  })
})
