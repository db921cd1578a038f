import { resolve } from 'node:path'
import { createAdapters } from '../adapters.ts'
import { DataFolderError, openDataFolder } from '../data-folder.ts'
import { EnvError, readEnv } from '../env.ts'
import { createBell } from '../jobs/bell.ts'
import { createModels } from '../models.ts'
import { createStoryWriter } from '../services/story-writer.ts'
import { isNoSpaceError } from '../storage/disk-room.ts'
import { importLibrary } from './import-library.ts'
import type { ImportProgress, ImportReport } from './import-library.ts'
import { NoLibraryError, openOldLibrary } from './old-library.ts'
import { reportText } from './report-text.ts'

const storiesALine = 50

/** One line that is written anew in a terminal, a line now and then elsewhere. */
function showProgress({ done, total }: ImportProgress): void {
  const line = `${done} of ${total} stories`
  if (process.stdout.isTTY) process.stdout.write(`\r  ${line}${done === total ? '\n' : ''}`)
  else if (done % storiesALine === 0 || done === total) process.stdout.write(`${line}\n`)
}

async function importFrom(folder: string, signal: AbortSignal): Promise<ImportReport> {
  // A folder that was mistyped opens no library of ours, and changes nothing.
  await openOldLibrary(folder)
  const env = readEnv()
  const now = Date.now
  await using data = await openDataFolder(env.dataDir, { now })
  const { database, mediaStore, disk } = data
  const adapters = createAdapters(env.providers)
  try {
    const writer = createStoryWriter({ database, bell: createBell(), now, makeRoom: () => disk.release() })
    const models = createModels(adapters)
    return await importLibrary({ folder, database, mediaStore, writer, models, onProgress: showProgress, signal })
  } finally {
    await adapters.close()
  }
}

function explain(error: unknown, signal: AbortSignal): string | undefined {
  const again = 'What has come stays; run it again to go on.'
  if (signal.aborted) return `Stopped. ${again}`
  if (isNoSpaceError(error)) return `The disk is full. ${again}`
  if (error instanceof DataFolderError || error instanceof EnvError || error instanceof NoLibraryError) {
    return error.message
  }
  return undefined
}

async function main(): Promise<void> {
  process.umask(0o077)
  const stopping = new AbortController()
  process.once('SIGINT', () => stopping.abort())
  process.once('SIGTERM', () => stopping.abort())
  const folder = process.argv[2]
  try {
    if (folder === undefined) throw new NoLibraryError('Name the folder of the old app: npm run import -- <folder>')
    process.stdout.write(`\n${reportText(await importFrom(resolve(folder), stopping.signal))}\n`)
  } catch (error) {
    const sentence = explain(error, stopping.signal)
    if (sentence === undefined) throw error
    process.stderr.write(`\n  ${sentence}\n\n`)
    process.exitCode = 1
  }
}

await main()
