import { openDatabase } from '../client.ts'
import type { Database } from '../client.ts'
import { migrateDatabase } from '../migrate.ts'
import { ensureTier } from '../queries/tiers.ts'

/** A migrated database in memory with both founding tiers, gone at the end of its scope. */
export function createTestDatabase(): Database & Disposable {
  const database = openDatabase(':memory:')
  migrateDatabase(database)
  for (const [position, id] of (['kids', 'nsfw'] as const).entries()) {
    ensureTier(database.rows, {
      id,
      displayName: id,
      binding: id,
      audience: id === 'kids' ? 'kids' : 'grown-ups',
      position,
      createdAt: 0,
    })
  }
  return { ...database, [Symbol.dispose]: () => database.close() }
}
