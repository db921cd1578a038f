import SqliteDatabase from 'better-sqlite3'

export interface FileLock {
  release(): void
}

/**
 * Takes an exclusive lock of the operating system on a small file for as long as the process lives. It falls with the
 * process, however that ends, so no stale lock is ever left to clean up.
 *
 * @returns `null` when another process has it.
 */
export function acquireFileLock(path: string): FileLock | null {
  const sqlite = new SqliteDatabase(path, { timeout: 0 })
  try {
    sqlite.pragma('locking_mode = EXCLUSIVE')
    sqlite.exec('BEGIN EXCLUSIVE')
    return { release: () => sqlite.close() }
  } catch (error) {
    sqlite.close()
    if (error instanceof SqliteDatabase.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null
    throw error
  }
}
