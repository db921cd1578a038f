import SqliteDatabase from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { keepStatements } from './keep-statements.ts'
import * as schema from './schema/index.ts'

export type Rows = BetterSQLite3Database<typeof schema>

export interface Database {
  readonly rows: Rows
  readonly sqlite: SqliteDatabase.Database
  close(): void
}

/**
 * Opens one database file, or `:memory:`, with the pragmas that keep paid work: a full sync on every commit, because
 * a provider's operation id is money, and deletes that leave no text behind in the file.
 */
export function openDatabase(path: string): Database {
  const sqlite = new SqliteDatabase(path)
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    'busy_timeout = 5000',
    'secure_delete = ON',
    'trusted_schema = OFF',
    'cell_size_check = ON',
  ]) {
    sqlite.pragma(pragma)
  }
  // SQLite's own `like` folds the letters of English alone.
  sqlite.function('fold_case', { deterministic: true, directOnly: true }, (text) => String(text).toLowerCase())
  keepStatements(sqlite)
  return { rows: drizzle(sqlite, { schema }), sqlite, close: () => sqlite.close() }
}
