import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type { Database } from './client.ts'

const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))

/** The database was written by a newer Talelight, or its rows do not fit together. Nothing was changed. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError'
}

function appliedMigrations(database: Database): number[] {
  const hasTable = database.sqlite
    .prepare(`select 1 from sqlite_master where type = 'table' and name = '__drizzle_migrations'`)
    .get()
  if (hasTable === undefined) return []
  return database.rows
    .all<{ createdAt: number }>(sql`select created_at as createdAt from __drizzle_migrations`)
    .map((row) => row.createdAt)
}

/** Whether this code brings migrations that the database has not seen; false for a database that is still empty. */
export function hasPendingMigrations(database: Database): boolean {
  const applied = appliedMigrations(database)
  return applied.length > 0 && applied.length < readMigrationFiles({ migrationsFolder }).length
}

/**
 * Brings the database to this code's schema, before anything listens.
 *
 * Foreign keys are off on the session while migrations run: the pragma that Drizzle writes into a migration does
 * nothing inside its transaction, and a rebuilt table would then empty its children by cascade.
 *
 * @throws {MigrationError} a newer database, or rows that point nowhere afterwards.
 */
export function migrateDatabase(database: Database): void {
  const known = new Set(readMigrationFiles({ migrationsFolder }).map((migration) => migration.folderMillis))
  if (appliedMigrations(database).some((createdAt) => !known.has(createdAt))) {
    throw new MigrationError(
      'This library was last opened by a newer version of Talelight. Start that version, or restore a backup.',
    )
  }
  database.sqlite.pragma('foreign_keys = OFF')
  try {
    migrate(database.rows, { migrationsFolder })
    const orphans = database.rows.all(sql`pragma foreign_key_check`)
    if (orphans.length > 0) {
      throw new MigrationError(`After migrating, ${orphans.length} rows point at rows that are not there.`)
    }
  } finally {
    database.sqlite.pragma('foreign_keys = ON')
  }
}
