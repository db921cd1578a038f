import type SqliteDatabase from 'better-sqlite3'

/** Lists of ids of any length are texts of their own; beyond so many the one that was not used for longest goes. */
const mostKept = 500

/**
 * Lets a connection keep the statements that it has read. Drizzle asks for each query's statement anew, and reading
 * one often takes SQLite longer than running it.
 */
export function keepStatements(sqlite: SqliteDatabase.Database): void {
  const read = sqlite.prepare.bind(sqlite)
  const kept = new Map<string, SqliteDatabase.Statement>()

  const prepare = (source: string): SqliteDatabase.Statement => {
    const known = kept.get(source)
    // Whoever is in the middle of its rows keeps it to themselves.
    if (known?.busy === true) return read(source)
    const statement = known ?? read(source)
    kept.delete(source)
    kept.set(source, statement)
    if (kept.size > mostKept) kept.delete(kept.keys().next().value ?? source)
    // As it would come from SQLite: whoever had it last may have asked for bare values.
    return known?.reader === true ? known.raw(false) : statement
  }
  Object.defineProperty(sqlite, 'prepare', { value: prepare })
}
