import { existsSync } from 'node:fs'
import { access, constants, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  MigrationError,
  acquireFileLock,
  ensureEpoch,
  ensureTier,
  hasPendingMigrations,
  migrateDatabase,
  openDatabase,
} from '@talelight/db'
import type { Database } from '@talelight/db'
import { createDiskRoom, isNoSpaceError } from './storage/disk-room.ts'
import type { DiskLimits, DiskRoom } from './storage/disk-room.ts'
import { forgetAgain } from './people/forget-people.ts'
import { createFileMediaStore } from './storage/media-store.ts'
import type { MediaStore } from './storage/media-store.ts'
import { createRemovalLog } from './storage/removal-log.ts'
import type { RemovalLog } from './storage/removal-log.ts'

/** The data folder cannot be used. The message is one line that says why and what to do. */
export class DataFolderError extends Error {
  override readonly name = 'DataFolderError'
}

export interface DataFolder extends AsyncDisposable {
  readonly database: Database
  readonly mediaStore: MediaStore
  readonly removalLog: RemovalLog
  readonly disk: DiskRoom
  readonly epoch: string
}

const tiers = [
  { id: 'kids', displayName: 'Kids', binding: 'kids', audience: 'kids' },
  { id: 'nsfw', displayName: 'Grown-ups', binding: 'nsfw', audience: 'grown-ups' },
] as const

/** Makes a folder level by level: asked to do it at once, Node never comes back from a place like `/proc`. */
async function makeFolder(folder: string): Promise<void> {
  const parent = dirname(folder)
  if (existsSync(folder)) return
  if (parent !== folder) await makeFolder(parent)
  await mkdir(folder)
}

async function openChecked(folder: string): Promise<Database> {
  const database = openDatabase(join(folder, 'talelight.db'))
  try {
    const findings = database.sqlite.pragma('quick_check', { simple: true })
    if (findings !== 'ok') {
      throw new DataFolderError(`The library in ${folder} is damaged. Put a backup of talelight.db in its place.`)
    }
    if (hasPendingMigrations(database)) {
      await database.sqlite.backup(join(folder, `before-update-${new Date().toISOString().replaceAll(':', '-')}.db`))
    }
    migrateDatabase(database)
    return database
  } catch (error) {
    database.close()
    if (error instanceof MigrationError) throw new DataFolderError(error.message, { cause: error })
    throw error
  }
}

/**
 * Opens a data folder: lock, check, backup before a migration, migration, tiers, a swept media store, and once more the
 * removal of everybody who was removed.
 *
 * @throws {DataFolderError} in use, not writable, damaged, or written by a newer version.
 */
export async function openDataFolder(
  folder: string,
  options: { readonly now: () => number; readonly diskLimits?: DiskLimits },
): Promise<DataFolder> {
  const { now } = options
  try {
    await makeFolder(folder)
    await access(folder, constants.R_OK | constants.W_OK)
  } catch (error) {
    throw new DataFolderError(
      `Talelight cannot write to ${folder}. Let it, or set TALELIGHT_DATA_DIR to a folder that it may write to.`,
      { cause: error },
    )
  }
  const lock = acquireFileLock(join(folder, 'talelight.lock'))
  if (lock === null) {
    throw new DataFolderError(
      `Another Talelight is running on ${folder}. Stop it first, or give this one a TALELIGHT_DATA_DIR of its own.`,
    )
  }
  try {
    const database = await openChecked(folder)
    for (const [position, tier] of tiers.entries()) ensureTier(database.rows, { ...tier, position, createdAt: now() })
    const disk = createDiskRoom(folder, options.diskLimits)
    const mediaStore = await createFileMediaStore(join(folder, 'media'), () => disk.release())
    await mediaStore.sweep()
    const removalLog = createRemovalLog(join(folder, 'removed.jsonl'))
    await forgetAgain({ database, mediaStore, removalLog })
    return {
      database,
      mediaStore,
      removalLog,
      disk,
      epoch: ensureEpoch(database.rows),
      async [Symbol.asyncDispose]() {
        await disk.close()
        try {
          database.sqlite.pragma('wal_checkpoint(TRUNCATE)')
        } catch (error) {
          // On a full disk the log is kept as it is; the next start reads it.
          if (!isNoSpaceError(error)) throw error
        } finally {
          database.close()
          lock.release()
        }
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}
