import { createHash, randomBytes } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { ReadStream } from 'node:fs'
import { mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isNoSpaceError } from './disk-room.ts'

interface StoredFile {
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

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
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
 */
export async function createFileMediaStore(folder: string, makeRoom: () => boolean = () => false): Promise<MediaStore> {
  const tempFolder = join(folder, '.temp')
  await mkdir(tempFolder, { recursive: true })

  const pathOf = (key: string): string => {
    if (!keyPattern.test(key)) throw new Error(`"${key}" is no key of this media store.`)
    return join(folder, key)
  }

  const writeFile = async (path: string, bytes: Uint8Array): Promise<void> => {
    const tempPath = join(tempFolder, basename(path))
    try {
      const handle = await open(tempPath, 'wx', 0o600)
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } finally {
        await handle.close()
      }
      await mkdir(dirname(path), { recursive: true })
      await rename(tempPath, path)
    } catch (error) {
      await rm(tempPath, { force: true })
      throw error
    }
    await syncFolder(dirname(path))
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

    async sweep() {
      for (const name of await readdir(tempFolder)) await rm(join(tempFolder, name), { force: true })
    },
  }
}
