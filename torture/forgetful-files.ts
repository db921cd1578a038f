import { existsSync, renameSync, rmSync, statSync, truncateSync } from 'node:fs'
import { mkdir, open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { MediaFiles } from '../apps/server/src/storage/media-store.ts'

export interface ForgetfulFiles {
  readonly files: MediaFiles
  /**
   * As a power cut: of what was not synced, some is kept, some is lost, some is torn. Nothing can be written after it.
   */
  crash(): void
}

/** Files of a disk that forgets: bytes until their file is synced, names until their folder is. */
export function createForgetfulFiles(random: () => number): ForgetfulFiles {
  const unsyncedBytes = new Set<string>()
  /** By the new name: the name before, or `null` for a new file. */
  const unsyncedNames = new Map<string, string | null>()
  let hasCrashed = false
  const live = (): void => {
    if (hasCrashed) throw new Error('This disk has lost its power.')
  }

  const files: MediaFiles = {
    async open(path, flags, mode) {
      live()
      const handle = await open(path, flags, mode)
      if (flags === 'wx') unsyncedNames.set(path, null)
      return {
        async writeFile(bytes) {
          live()
          unsyncedBytes.add(path)
          await handle.writeFile(bytes)
        },
        async sync() {
          live()
          await handle.sync()
          live()
          unsyncedBytes.delete(path)
          if (flags === 'wx') return
          for (const name of unsyncedNames.keys()) if (dirname(name) === path) unsyncedNames.delete(name)
        },
        close: () => handle.close(),
      }
    },

    async mkdir(path, options) {
      live()
      return mkdir(path, options)
    },

    async rename(from, to) {
      live()
      await rename(from, to)
      unsyncedNames.delete(from)
      unsyncedNames.set(to, from)
      if (unsyncedBytes.delete(from)) unsyncedBytes.add(to)
    },
  }

  return {
    files,
    crash() {
      hasCrashed = true
      for (const path of unsyncedBytes) {
        if (existsSync(path)) truncateSync(path, Math.floor(statSync(path).size * random()))
      }
      for (const [name, before] of unsyncedNames) {
        if (!existsSync(name) || random() < 0.5) continue
        if (before === null) rmSync(name)
        else renameSync(name, before)
      }
    },
  }
}
