import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { createdAt, instant } from './_columns.ts'

/** An audience with its own rules, look, defaults and media. */
export const tiers = sqliteTable('tiers', {
  id: text('id').primaryKey(),
  displayName: text('display_name').notNull(),
  /** Which binding of the look it wears. */
  binding: text('binding', { enum: ['kids', 'nsfw'] }).notNull(),
  /** Which shelf the storytellers take from. */
  audience: text('audience', { enum: ['kids', 'grown-ups'] }).notNull(),
  position: integer('position').notNull(),
  createdAt: createdAt(),
})

/** How often somebody tried to open a closed tier. The counters survive a restart, so a restart is no way around them. */
export const gates = sqliteTable('gates', {
  tierId: text('tier_id')
    .primaryKey()
    .references(() => tiers.id),
  failedTries: integer('failed_tries').notNull(),
  /** No try is looked at before this instant. */
  blockedUntil: instant('blocked_until'),
})

/** A browser for which a gated tier is open. Only a hash of its token is kept. */
export const sessions = sqliteTable('sessions', {
  tokenHash: text('token_hash').primaryKey(),
  tierId: text('tier_id')
    .notNull()
    .references(() => tiers.id),
  createdAt: createdAt(),
  lastSeenAt: integer('last_seen_at').notNull(),
})
