import {
  createTierDb,
  ensureTier,
  findStoryFigures,
  findStoryPage,
  inTransaction,
  migrateDatabase,
  openDatabase,
} from '../packages/db/src/index.ts'
import { insertTestStory } from '../packages/db/src/testing/story-fixture.ts'
import { milliseconds, percentile, ratio } from './figure.ts'
import type { Figure } from './figure.ts'

const storyCount = 20_000
const rounds = 200

function measure(work: () => unknown): number[] {
  return Array.from({ length: rounds }, () => {
    const begin = performance.now()
    work()
    return performance.now() - begin
  })
}

/** One page of the gallery among many stories, against the bare prepared statement. */
export function galleryPage(): Figure[] {
  const database = openDatabase(':memory:')
  migrateDatabase(database)
  ensureTier(database.rows, {
    id: 'kids',
    displayName: 'Kids',
    binding: 'kids',
    audience: 'kids',
    position: 0,
    createdAt: 0,
  })
  inTransaction(database.rows, (handle) => {
    const tx = createTierDb(handle, 'kids')
    for (let index = 0; index < storyCount; index += 1) {
      insertTestStory(tx, { title: `Story ${index} of the lighthouse`, createdAt: index })
    }
  })
  const db = createTierDb(database.rows, 'kids')
  const options = { order: 'newest', limit: 24, after: undefined, status: undefined } as const
  const bare = database.sqlite.prepare(
    `select * from stories where tier_id = 'kids' and deleted_at is null order by created_at desc, id desc limit 24`,
  )
  const bareMs = percentile(
    measure(() => bare.all()),
    0.5,
  )
  const pageMs = percentile(
    measure(() => findStoryPage(db, { ...options, search: undefined })),
    0.5,
  )
  const cardsMs = percentile(
    measure(() => findStoryFigures(db, findStoryPage(db, { ...options, search: undefined }))),
    0.5,
  )
  const searchMs = percentile(
    measure(() => findStoryPage(db, { ...options, search: 'nowhere lighthouse' })),
    0.95,
  )
  database.close()
  return [
    { what: `gallery page among ${storyCount} stories, against the bare statement`, value: ratio(pageMs / bareMs) },
    { what: 'the same with covers and counts', value: milliseconds(cardsMs) },
    { what: 'search that finds nothing, p95', value: milliseconds(searchMs) },
  ]
}
