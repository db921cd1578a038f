import { appendEvent, createTierDb, inTransaction } from '@talelight/db'
import type { Database, EventPayload, TierDb } from '@talelight/db'
import { isNoSpaceError } from '../storage/disk-room.ts'
import type { Bell } from '../jobs/bell.ts'

export interface StoryChange {
  readonly tx: TierDb
  /** The instant of this change, in milliseconds. */
  readonly now: number
  /** Appends an event that is committed with the change or not at all. */
  readonly emit: (payload: EventPayload) => void
}

/** The only way in which a story is changed: rows, events and further work in one transaction, then the bell. */
export interface StoryWriter {
  write<TResult>(tierId: string, storyId: string, work: (change: StoryChange) => TResult): TResult
}

function withRoom<TResult>(writeOnce: () => TResult, makeRoom: () => boolean): TResult {
  try {
    return writeOnce()
  } catch (error) {
    if (!isNoSpaceError(error) || !makeRoom()) throw error
    return writeOnce()
  }
}

export function createStoryWriter(options: {
  readonly database: Database
  readonly bell: Bell
  readonly now: () => number
  /** Asked for on a full disk; `true` when another try is worth it. */
  readonly makeRoom: () => boolean
}): StoryWriter {
  return {
    write(tierId, storyId, work) {
      const writeOnce = () =>
        inTransaction(options.database.rows, (handle) => {
          const tx = createTierDb(handle, tierId)
          const now = options.now()
          return work({ tx, now, emit: (payload) => appendEvent(tx, { storyId, payload, createdAt: now }) })
        })
      const result = withRoom(writeOnce, options.makeRoom)
      options.bell.ring(tierId, storyId)
      return result
    },
  }
}
