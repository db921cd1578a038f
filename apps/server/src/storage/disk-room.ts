import { existsSync, rmSync } from 'node:fs'
import { open, rename, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'

export interface DiskLimits {
  /** How large a file is kept only to be given away on a full disk. Default 64 MB. */
  readonly ballastBytes: number
  /** Below this much free space nothing new is begun. Default 128 MB. */
  readonly minFreeBytes: number
}

const usualLimits: DiskLimits = { ballastBytes: 64_000_000, minFreeBytes: 128_000_000 }

/** What is left of the disk, and a reserve for when nothing is: on a full disk even a delete needs room to be written. */
export interface DiskRoom {
  /** Whether new work may begin. */
  hasRoom(): Promise<boolean>
  /** Gives the reserve away. `true` when there was one: what failed for want of room is worth another try. */
  release(): boolean
  /** Puts the reserve back where there is room for it. */
  restore(): Promise<void>
  /** Ends a reserve that is being put back, and leaves nothing half done. */
  close(): Promise<void>
}

/** Whether something failed because the disk is full. */
export function isNoSpaceError(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false
  return error.code === 'ENOSPC' || error.code === 'EDQUOT' || error.code === 'SQLITE_FULL'
}

const pieceBytes = 1_000_000

export function createDiskRoom(folder: string, limits: DiskLimits = usualLimits): DiskRoom {
  const { ballastBytes, minFreeBytes } = limits
  const path = join(folder, 'reserve')
  const unfinishedPath = `${path}.unfinished`
  let restoring: Promise<void> | null = null
  let isClosed = false

  const freeBytes = async (): Promise<number> => {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  }

  const fill = async (): Promise<void> => {
    if (isClosed || existsSync(path) || (await freeBytes()) < 2 * ballastBytes + minFreeBytes) return
    const handle = await open(unfinishedPath, 'w', 0o600)
    try {
      const piece = Buffer.alloc(Math.min(pieceBytes, ballastBytes))
      for (let written = 0; written < ballastBytes; written += piece.byteLength) {
        if (isClosed) break
        await handle.writeFile(piece)
      }
    } finally {
      await handle.close()
    }
    if (isClosed) await rm(unfinishedPath)
    else await rename(unfinishedPath, path)
  }

  const room: DiskRoom = {
    async hasRoom() {
      return (await freeBytes()) >= minFreeBytes
    },
    release() {
      if (!existsSync(path)) return false
      rmSync(path)
      return true
    },
    restore() {
      restoring ??= fill()
        .catch(async (error: unknown) => {
          await rm(unfinishedPath, { force: true })
          if (!isNoSpaceError(error)) throw error
        })
        .finally(() => (restoring = null))
      return restoring
    },
    async close() {
      isClosed = true
      await restoring?.catch(() => undefined)
    },
  }
  return room
}
