import { createTierDb, insertGeneration, updateGeneration } from '@talelight/db'
import { createTestDatabase, insertTestStory } from '@talelight/db/testing'
import { testJobStore } from './job-store.testsuite.ts'
import { createSqliteJobStore } from './sqlite-job-store.ts'

testJobStore(() => {
  const database = createTestDatabase()
  const db = createTierDb(database.rows, 'kids')
  const { sceneId } = insertTestStory(db)
  return {
    store: createSqliteJobStore(database),
    insert({ id, kind = 'image', modelKey = 'brush', availableAt }) {
      const rest = { sceneId, dependsOnId: null, sourceMediaId: null, seed: 's', createdAt: 1 }
      insertGeneration(db, { ...rest, id, kind, modelKey, availableAt })
    },
    stop: (id) => updateGeneration(db, id, { status: 'canceled', phase: 'settled', owner: null, settledAt: 1 }),
    [Symbol.dispose]: () => database[Symbol.dispose](),
  }
})
