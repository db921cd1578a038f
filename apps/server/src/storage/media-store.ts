import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { ReadStream } from 'node:fs'
import { mkdir, open, readFile, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { isNoSpaceError } from './disk-room.ts'

export interface StoredFile {
  /** `tier/2 hex/random id`: never a path, a URL or anything that tells what is in it. */
  readonly key: string
  readonly sha256: string
  readonly byteLength: number
}

/** First and last byte, both included. */
export interface ByteRange {
  readonly start: number
  readonly end: number
}

/** Keys in, bytes out. Paths never leave it. A file is durable before `put` returns. */
export interface MediaStore {
  /**
   * Write bytes first, the row after it; a crash in between leaves a file that nobody names, unless its key was written
   * down before.
   */
  put(tierId: string, bytes: Uint8Array, key?: string): Promise<StoredFile>
  /** @returns `null` when the file is not there. */
  size(key: string): Promise<number | null>
  read(key: string): Promise<Uint8Array | null>
  stream(key: string, range: ByteRange | undefined): ReadStream
  /** Removing a file that is gone is no error. */
  remove(key: string): Promise<void>
  /** Clears what an earlier process left half written. */
  sweep(): Promise<void>
  /** The SHA-256 of a file, read piece by piece; `null` when it is not there. */
  hash(key: string): Promise<string | null>
  /** All files that are kept, in no order. */
  scan(): AsyncGenerator<{ readonly key: string; readonly modifiedAt: number }, void, void>
  /** Takes a file away and keeps it aside for a while, in case that was a mistake. One that is gone is no error. */
  setAside(key: string): Promise<void>
  /** Removes what was set aside before this instant. */
  clearAside(before: number): Promise<void>
}

/** A key for a file that is about to be kept. */
export function newMediaKey(tierId: string): string {
  const id = randomBytes(16).toString('hex')
  return `${tierId}/${id.slice(0, 2)}/${id}`
}

const keyPattern = /^[a-z0-9-]{1,64}\/[0-9a-f]{2}\/[0-9a-f]{32}$/

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
}

/** What a file goes through until it is durable: each step may fail, and a crash forgets what was not synced. */
export interface MediaFiles {
  open(
    path: string,
    flags: 'wx' | 'r',
    mode?: number,
  ): Promise<{ writeFile(bytes: Uint8Array): Promise<void>; sync(): Promise<void>; close(): Promise<void> }>
  mkdir(path: string, options: { readonly recursive: true }): Promise<unknown>
  rename(from: string, to: string): Promise<void>
}

const fileSystem: MediaFiles = { open, mkdir, rename }

async function syncFolder(files: MediaFiles, folder: string): Promise<void> {
  const handle = await files.open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Keeps files in a folder of this machine. Half-written ones live in `.temp` beside them, on the same file system.
 *
 * @param makeRoom asked for on a full disk; `true` when another try is worth it. Default: there is none to make.
 * @param files by which files are made. Default: the file system of this machine.
 */
export async function createFileMediaStore(
  folder: string,
  makeRoom: () => boolean = () => false,
  files: MediaFiles = fileSystem,
): Promise<MediaStore> {
  const tempFolder = join(folder, '.temp')
  const asideFolder = join(folder, '.aside')
  await mkdir(tempFolder, { recursive: true })

  const pathOf = (key: string): string => {
    if (!keyPattern.test(key)) throw new Error(`"${key}" is no key of this media store.`)
    return join(folder, key)
  }

  const writeFile = async (path: string, bytes: Uint8Array): Promise<void> => {
    const tempPath = join(tempFolder, basename(path))
    try {
      const handle = await files.open(tempPath, 'wx', 0o600)
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } finally {
        await handle.close()
      }
      await files.mkdir(dirname(path), { recursive: true })
      await files.rename(tempPath, path)
    } catch (error) {
      await rm(tempPath, { force: true })
      throw error
    }
    await syncFolder(files, dirname(path))
  }

  return {
    async put(tierId, bytes, key = newMediaKey(tierId)) {
      const path = pathOf(key)
      try {
        await writeFile(path, bytes)
      } catch (error) {
        if (!isNoSpaceError(error) || !makeRoom()) throw error
        await writeFile(path, bytes)
      }
      return { key, sha256: createHash('sha256').update(bytes).digest('hex'), byteLength: bytes.byteLength }
    },

    async size(key) {
      try {
        return (await stat(pathOf(key))).size
      } catch (error) {
        if (isMissing(error)) return null
        throw error
      }
    },

    async read(key) {
      try {
        return await readFile(pathOf(key))
      } catch (error) {
        if (isMissing(error)) return null
        throw error
      }
    },

    stream: (key, range) => createReadStream(pathOf(key), range),
    remove: (key) => rm(pathOf(key), { force: true }),

    async hash(key) {
      const hash = createHash('sha256')
      try {
        await pipeline(createReadStream(pathOf(key)), hash)
      } catch (error) {
        if (isMissing(error)) return null
        throw error
      }
      return hash.digest('hex')
    },

    async *scan() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true })
      for (const entry of entries) {
        const path = join(entry.parentPath, entry.name)
        const key = relative(folder, path).replaceAll(sep, '/')
        if (!entry.isFile() || !keyPattern.test(key)) continue
        const found = await stat(path).catch(() => null)
        if (found !== null) yield { key, modifiedAt: found.mtimeMs }
      }
    },

    async setAside(key) {
      await mkdir(asideFolder, { recursive: true })
      const path = join(asideFolder, basename(key))
      try {
        await rename(pathOf(key), path)
      } catch (error) {
        if (isMissing(error)) return
        throw error
      }
      // Its time aside counts from now.
      await utimes(path, new Date(), new Date())
    },

    async clearAside(before) {
      for (const name of await readdir(asideFolder).catch(() => [])) {
        const path = join(asideFolder, name)
        if ((await stat(path)).mtimeMs < before) await rm(path, { force: true })
      }
    },

    async sweep() {
      for (const name of await readdir(tempFolder)) await rm(join(tempFolder, name), { force: true })
    },
  }
}
