import { foreignKey, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { createdAt, tierId } from './_columns.ts'
import { stories } from './story.ts'

/** The counter of each story's events. Taking the next number locks the row, so commit order is number order. */
export const streams = sqliteTable(
  'streams',
  {
    tierId: tierId(),
    storyId: text('story_id').notNull(),
    seq: integer('seq').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tierId, table.storyId] }),
    foreignKey({ columns: [table.tierId, table.storyId], foreignColumns: [stories.tierId, stories.id] }).onDelete(
      'cascade',
    ),
  ],
)

/** What changed, as ids and offsets: no words, no bytes. A reader of events looks up the rest. */
export type EventPayload =
  | { readonly type: 'scene-text'; readonly sceneId: string; readonly from: number; readonly to: number }
  | { readonly type: 'scene' | 'image' | 'video'; readonly sceneId: string }
  | { readonly type: 'story' }

export const events = sqliteTable(
  'events',
  {
    tierId: tierId(),
    storyId: text('story_id').notNull(),
    seq: integer('seq').notNull(),
    payload: text('payload', { mode: 'json' }).$type<EventPayload>().notNull(),
    createdAt: createdAt(),
  },
  (table) => [
    primaryKey({ columns: [table.tierId, table.storyId, table.seq] }),
    foreignKey({ columns: [table.tierId, table.storyId], foreignColumns: [streams.tierId, streams.storyId] }).onDelete(
      'cascade',
    ),
  ],
)

/** Facts about this database as a whole. */
export const databaseFacts = sqliteTable('database_facts', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
})
