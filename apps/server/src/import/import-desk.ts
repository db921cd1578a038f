import { randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { App } from '../context.ts'
import { RequestError } from '../errors.ts'
import { isNoSpaceError } from '../storage/disk-room.ts'
import { importLibrary } from './import-library.ts'
import type { ImportProgress, ImportReport } from './import-library.ts'
import type { StoryImport } from './import-story.ts'
import { NoLibraryError } from './old-library.ts'
import { sortUpload } from './sort-upload.ts'
import { UploadRefusedError } from './upload-refused-error.ts'

const maxOpenImports = 4
const maxFiles = 100_000
const maxWholeBytes = 20_000_000_000
/** Longer than this nobody chooses a folder, and a tab that died says nothing. */
const forgottenAfterMs = 3_600_000
const lookForForgottenEveryMs = 600_000

export type ImportStep =
  | ({ readonly type: 'progress' } & ImportProgress)
  | { readonly type: 'report'; readonly report: ImportReport }
  /** It could not be done, in a kind sentence. What came before it stays. */
  | { readonly type: 'failed'; readonly message: string }

interface OpenImport {
  readonly tierId: string
  readonly folder: string
  state: 'gathering' | 'running' | 'done' | 'dropped'
  step: ImportStep
  files: number
  bytes: number
  /** Files that are just coming in. */
  arriving: number
  touchedAt: number
  /** Wake whoever waits for the next step. */
  readonly waiting: Set<() => void>
}

/** A file of a library on its way here. */
interface ArrivingFile {
  /** Below the folder that was chosen, parted by slashes. */
  readonly path: string
  readonly byteLength: number
  readonly body: AsyncIterable<Uint8Array>
}

/** Takes the files of an old library in, one by one, and imports them when all are here. */
export interface ImportDesk {
  begin(tierId: string): Promise<string>
  /** @throws {UploadRefusedError} there is no such import, or the file is not one that a library has. */
  receive(place: { readonly tierId: string; readonly importId: string }, file: ArrivingFile): Promise<void>
  /** @throws {RequestError} there is no such import, or its files are still on their way. */
  run(tierId: string, importId: string): void
  /**
   * Deletes what has come of an import that nobody wants any more. One that runs is left to end: its stories are whole.
   *
   * @throws {RequestError} there is no such import.
   */
  cancel(tierId: string, importId: string): Promise<void>
  /** The last step, then each further one up to the report; steps that nobody was ready for are left out. */
  follow(tierId: string, importId: string, signal: AbortSignal | undefined): AsyncGenerator<ImportStep, void, void>
  /** Removes what an earlier process left. */
  sweep(): Promise<void>
  close(): Promise<void>
}

const nothingHere = (): UploadRefusedError => new UploadRefusedError(404, 'There is nothing here.')
const noSuchImport = (): RequestError =>
  new RequestError('not-found', 'This import is not here any more. Begin a new one; nothing comes twice.')

/** @param options.folder where files wait until all are here: on the disk of the library, which has the room. */
export function createImportDesk(
  options: Omit<StoryImport, 'library'> & Pick<App, 'database' | 'now' | 'log'> & { readonly folder: string },
): ImportDesk {
  const { now, log, folder: root } = options
  const open = new Map<string, OpenImport>()
  const running = new Set<Promise<void>>()
  const stopping = new AbortController()

  const find = (tierId: string, importId: string): OpenImport | undefined => {
    const found = open.get(importId)
    return found?.tierId === tierId ? found : undefined
  }

  const removeFiles = ({ folder }: OpenImport): Promise<void> =>
    // A file that just comes in may make its folder once more.
    rm(folder, { recursive: true, force: true, maxRetries: 3 })

  const drop = async (importId: string, one: OpenImport): Promise<void> => {
    open.delete(importId)
    if (one.state === 'gathering') one.state = 'dropped'
    await removeFiles(one)
  }

  const isQuiet = ({ state, arriving }: OpenImport): boolean => state !== 'running' && arriving === 0

  const dropForgotten = async (): Promise<void> => {
    for (const [id, one] of open) if (isQuiet(one) && now() - one.touchedAt > forgottenAfterMs) await drop(id, one)
  }
  const housekeeping = setInterval(() => {
    dropForgotten().catch((error: unknown) => log.error({ err: error }, 'a forgotten import could not be deleted'))
  }, lookForForgottenEveryMs)
  housekeeping.unref()

  /** A page that was closed or loaded anew leaves its import behind: the one that was quiet the longest goes. */
  const makePlace = async (tierId: string): Promise<void> => {
    await dropForgotten()
    const isFull = [...open.values()].filter(({ state }) => state !== 'done').length >= maxOpenImports
    if (!isFull) return
    const [oldest] = [...open]
      .filter(([, one]) => one.tierId === tierId && one.state === 'gathering' && isQuiet(one))
      .toSorted(([, one], [, other]) => one.touchedAt - other.touchedAt)
    if (oldest === undefined)
      throw new RequestError('too-many', 'Other imports are being made. Wait until one is done.')
    await drop(...oldest)
  }

  const take = (one: OpenImport, step: ImportStep): void => {
    one.step = step
    for (const wake of one.waiting) wake()
  }

  const work = async (importId: string, one: OpenImport): Promise<void> => {
    try {
      const report = await importLibrary({
        ...options,
        folder: one.folder,
        tierId: one.tierId,
        signal: stopping.signal,
        onProgress: (progress) => take(one, { type: 'progress', ...progress }),
      })
      await rm(one.folder, { recursive: true, force: true })
      one.state = 'done'
      take(one, { type: 'report', report })
    } catch (error) {
      await rm(one.folder, { recursive: true, force: true }).catch(() => undefined)
      one.state = 'done'
      take(one, { type: 'failed', message: explain(error) })
      const isExpected = error instanceof NoLibraryError || stopping.signal.aborted
      if (!isExpected) log.error({ err: error, importId }, 'an import failed')
    }
  }

  const keep = async (one: OpenImport, { path, byteLength, body }: ArrivingFile): Promise<void> => {
    const { maxBytes } = sortUpload(path)
    if (byteLength > maxBytes) {
      throw new UploadRefusedError(413, `This file is larger than ${maxBytes / 1_000_000} MB.`)
    }
    if (one.bytes + byteLength > maxWholeBytes || one.files >= maxFiles) {
      throw new UploadRefusedError(413, `An import holds up to ${maxFiles} files, and up to 20 GB.`)
    }
    const file = join(one.folder, path)
    const arriving = join(one.folder, `.arriving-${randomBytes(8).toString('hex')}`)
    one.bytes += byteLength
    one.files += 1
    try {
      await mkdir(dirname(file), { recursive: true })
      await pipeline(untilDropped(one, body), createWriteStream(arriving, { flags: 'wx', mode: 0o600 }))
      await rename(arriving, file)
    } catch (error) {
      one.bytes -= byteLength
      one.files -= 1
      await rm(arriving, { force: true })
      if (isDropped(one)) throw nothingHere()
      if (isNoSpaceError(error)) throw new UploadRefusedError(507, 'The disk is full. Make some room, then try again.')
      if (isNameTaken(error)) throw new UploadRefusedError(409, 'A file and a folder cannot have one name.')
      throw error
    }
  }

  return {
    async begin(tierId) {
      await makePlace(tierId)
      const importId = randomBytes(16).toString('hex')
      const folder = join(root, tierId, importId)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      open.set(importId, {
        tierId,
        folder,
        state: 'gathering',
        step: { type: 'progress', done: 0, total: 0 },
        files: 0,
        bytes: 0,
        arriving: 0,
        touchedAt: now(),
        waiting: new Set(),
      })
      return importId
    },

    async receive({ tierId, importId }, file) {
      const one = find(tierId, importId)
      if (one === undefined) throw nothingHere()
      if (one.state !== 'gathering') throw new UploadRefusedError(409, 'This import has begun; it takes no more files.')
      one.arriving += 1
      try {
        await keep(one, file)
      } finally {
        one.arriving -= 1
        one.touchedAt = now()
        if (isDropped(one)) await removeFiles(one)
      }
    },

    run(tierId, importId) {
      const one = find(tierId, importId)
      if (one === undefined) throw noSuchImport()
      if (one.state !== 'gathering') return
      if (one.arriving > 0) throw new RequestError('nothing-to-do', 'Some files are still on their way.')
      one.state = 'running'
      const run = work(importId, one).finally(() => running.delete(run))
      running.add(run)
    },

    async cancel(tierId, importId) {
      const one = find(tierId, importId)
      if (one === undefined) throw noSuchImport()
      if (one.state === 'gathering') await drop(importId, one)
    },

    async *follow(tierId, importId, signal = new AbortController().signal) {
      const one = find(tierId, importId)
      if (one === undefined) throw noSuchImport()
      let shown: ImportStep | undefined
      let wake = (): void => undefined
      const hear = (): void => wake()
      one.waiting.add(hear)
      signal.addEventListener('abort', hear)
      try {
        while (!signal.aborted) {
          if (shown === one.step) {
            const { promise, resolve } = Promise.withResolvers<void>()
            wake = resolve
            await promise
            continue
          }
          shown = one.step
          yield shown
          if (shown.type !== 'progress') return
        }
      } finally {
        one.waiting.delete(hear)
        signal.removeEventListener('abort', hear)
      }
    },

    sweep: () => rm(root, { recursive: true, force: true }),

    async close() {
      clearInterval(housekeeping)
      stopping.abort()
      await Promise.all(running)
      for (const one of open.values()) await rm(one.folder, { recursive: true, force: true })
    },
  }
}

/** Asked again after every wait: meanwhile somebody may have stopped it. */
function isDropped(one: OpenImport): boolean {
  return one.state === 'dropped'
}

async function* untilDropped(one: OpenImport, body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
  for await (const piece of body) {
    if (isDropped(one)) throw nothingHere()
    yield piece
  }
}

function isNameTaken(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'EEXIST' || code === 'ENOTDIR' || code === 'EISDIR' || code === 'ENOTEMPTY'
}

function explain(error: unknown): string {
  if (error instanceof NoLibraryError) {
    return 'There are no stories of the old app in this folder. Choose the one that holds its "data" and "static" folders.'
  }
  if (isNoSpaceError(error)) return 'The disk is full. What has come stays; make some room, then import once more.'
  return 'The import was cut off. What has come stays; import once more, and nothing comes twice.'
}
