import SqliteDatabase from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { keepStatements } from './keep-statements.ts'

function openNumbers(count: number): SqliteDatabase.Database {
  const sqlite = new SqliteDatabase(':memory:')
  keepStatements(sqlite)
  sqlite.exec('create table numbers (value integer)')
  for (let value = 1; value <= count; value += 1) sqlite.prepare('insert into numbers values (?)').run(value)
  return sqlite
}

describe('keepStatements', () => {
  it('gives named rows to whoever asks after somebody who wanted bare values', () => {
    const sqlite = openNumbers(1)
    const text = 'select value from numbers'
    expect(sqlite.prepare(text).raw().all()).toEqual([[1]])
    expect(sqlite.prepare(text).all()).toEqual([{ value: 1 }])
  })

  it('lets two read the same rows in turns', () => {
    const sqlite = openNumbers(3)
    const text = 'select value from numbers order by value'
    const [one, other] = [sqlite.prepare(text).iterate(), sqlite.prepare(text).iterate()]
    const seen = [one, other, one, other].map((rows) => rows.next().value as unknown)
    expect(seen).toEqual([{ value: 1 }, { value: 1 }, { value: 2 }, { value: 2 }])
    one.return?.()
    other.return?.()
  })

  it('sees a column that came later', () => {
    const sqlite = openNumbers(1)
    const text = 'select * from numbers'
    expect(sqlite.prepare(text).all()).toEqual([{ value: 1 }])
    sqlite.exec("alter table numbers add column name text default 'one'")
    expect(sqlite.prepare(text).all()).toEqual([{ value: 1, name: 'one' }])
  })

  it('goes on after more statements than it keeps', () => {
    const sqlite = openNumbers(1)
    for (let number = 0; number < 1200; number += 1) {
      expect(sqlite.prepare(`select ${number % 600} as number`).get()).toEqual({ number: number % 600 })
    }
  })
})
