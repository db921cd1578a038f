import {
  createTierDb,
  deleteTrashedStory,
  findStorageKeysOfStory,
  findStoriesTrashedBefore,
  inTransaction,
  isStorageKeyNamed,
} from '@talelight/db'
import type { Database } from '@talelight/db'
import type { MediaStore } from '../storage/media-store.ts'

/** How long a story can be taken back out. */
export const trashDays = 30
const dayMs = 86_400_000
const pageSize = 50

/** Where stories lie that somebody put away, until nobody wants them back. */
export interface Trash {
  /**
   * Deletes one story for good, with its pictures, clips and smaller copies.
   *
   * @returns whether it lay in the trash.
   */
  deleteForGood(tierId: string, storyId: string): Promise<boolean>
  /** Deletes what has lain there for thirty days. @returns how many stories. */
  empty(): Promise<number>
}

export function createTrash(options: {
  readonly database: Database
  readonly mediaStore: MediaStore
  readonly now: () => number
}): Trash {
  const { database, mediaStore, now } = options

  const deleteForGood = async (tierId: string, storyId: string): Promise<boolean> => {
    const keys = inTransaction(database.rows, (handle) => {
      const tx = createTierDb(handle, tierId)
      const found = findStorageKeysOfStory(tx, storyId)
      return deleteTrashedStory(tx, storyId) ? found : null
    })
    if (keys === null) return false
    // The rows are gone first: whatever a crash leaves of the files belongs to nobody, and is found at night.
    for (const key of keys) if (!isStorageKeyNamed(database.rows, key)) await mediaStore.remove(key)
    return true
  }

  return {
    deleteForGood,

    async empty() {
      let deleted = 0
      for (;;) {
        const page = findStoriesTrashedBefore(database.rows, now() - trashDays * dayMs, pageSize)
        for (const { tierId, id } of page) if (await deleteForGood(tierId, id)) deleted += 1
        if (page.length < pageSize) return deleted
      }
    },
  }
}
