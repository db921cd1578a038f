import type SqliteDatabase from 'better-sqlite3'
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import type * as schema from './schema/index.ts'
import type { Rows } from './client.ts'

/** The database itself or a transaction on it: every query runs on either. */
export type Handle = BaseSQLiteDatabase<'sync', SqliteDatabase.RunResult, typeof schema>

/** A handle that knows its tier, so that no query can forget it. */
export interface TierDb {
  readonly tierId: string
  readonly handle: Handle
}

export function createTierDb(handle: Handle, tierId: string): TierDb {
  return { tierId, handle }
}

/** Runs `work` in one transaction that takes the write lock at once. It is synchronous: nothing is awaited inside. */
export function inTransaction<TResult>(rows: Rows, work: (tx: Handle) => TResult): TResult {
  return rows.transaction((tx) => work(tx), { behavior: 'immediate' })
}
