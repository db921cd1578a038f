import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { openDatabase } from './client.ts'
import { MigrationError, hasPendingMigrations, migrateDatabase } from './migrate.ts'
import { ensureTier } from './queries/tiers.ts'

const folders: string[] = []
const tempFile = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'talelight-db-'))
  folders.push(folder)
  return join(folder, 'test.db')
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

describe('migrateDatabase', () => {
  it('brings an empty database to the schema, and finds nothing to do the second time', () => {
    const path = tempFile()
    const first = openDatabase(path)
    expect(hasPendingMigrations(first)).toBe(false)
    migrateDatabase(first)
    ensureTier(first.rows, {
      id: 'kids',
      displayName: 'Kids',
      binding: 'kids',
      audience: 'kids',
      position: 0,
      createdAt: 0,
    })
    first.close()

    const second = openDatabase(path)
    expect(hasPendingMigrations(second)).toBe(false)
    migrateDatabase(second)
    expect(second.sqlite.prepare('select id from tiers').all()).toEqual([{ id: 'kids' }])
    second.close()
  })

  it('refuses a database that a newer version has written, and leaves it as it is', () => {
    const database = openDatabase(':memory:')
    migrateDatabase(database)
    database.sqlite.exec(`insert into __drizzle_migrations (hash, created_at) values ('later', 99999999999999)`)
    expect(() => migrateDatabase(database)).toThrow(MigrationError)
    expect(() => migrateDatabase(database)).toThrow(/newer version/)
    database.close()
  })

  it('notices rows that point nowhere, and has foreign keys on afterwards', () => {
    const database = openDatabase(':memory:')
    migrateDatabase(database)
    database.sqlite.pragma('foreign_keys = OFF')
    database.sqlite.exec(`insert into profiles (tier_id, id, name, created_at) values ('gone', 'prf_1', 'Nobody', 0)`)
    expect(() => migrateDatabase(database)).toThrow(/point at rows that are not there/)
    expect(database.sqlite.pragma('foreign_keys', { simple: true })).toBe(1)
    database.close()
  })
})

describe('openDatabase', () => {
  it('syncs every commit in full and leaves no deleted text behind', () => {
    const database = openDatabase(tempFile())
    expect(database.sqlite.pragma('journal_mode', { simple: true })).toBe('wal')
    expect(database.sqlite.pragma('synchronous', { simple: true })).toBe(2)
    expect(database.sqlite.pragma('secure_delete', { simple: true })).toBe(1)
    database.close()
  })
})
