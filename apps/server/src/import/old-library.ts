import { constants } from 'node:fs'
import { open, readdir, realpath, stat } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { BrokenStoryError } from './broken-story-error.ts'
import { UnusableFileError } from './unusable-file-error.ts'

export const maxStoryBytes = 20_000_000
export const maxImageBytes = 50_000_000
export const maxVideoBytes = 1_000_000_000

/** There are no stories of the old app in a folder. The message is one sentence for whoever named it. */
export class NoLibraryError extends Error {
  override readonly name = 'NoLibraryError'
}

/**
 * The folder in which an upload puts files that came without their folders: a telephone hands over files, not folders.
 * In it stories, pictures and clips lie side by side.
 */
const looseFolder = 'loose'

/** What the old app kept. It is only ever read. */
export interface OldLibrary {
  /** The names of the stories' files, the shorter ones first: a copy has a longer name than what it was made of. */
  readonly storyFiles: readonly string[]
  /** @throws {BrokenStoryError} it is too large, or cannot be read. */
  readStory(file: string): Promise<{ readonly bytes: Uint8Array; readonly modifiedAt: number }>
  /**
   * @param url as a story names it: `/static/images/…` or `/static/videos/…`.
   * @throws {UnusableFileError} it is elsewhere, not there, or too large.
   */
  readMedia(url: string, kind: 'image' | 'video'): Promise<Uint8Array>
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
}

async function firstFolder(...paths: readonly string[]): Promise<string | null> {
  for (const path of paths) if (await isFolder(path)) return path
  return null
}

/** A browser that is given a folder names it at the head of every path, so a library may lie one level deeper. */
async function foldersToTry(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const [only, ...others] = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  return only === undefined || others.length > 0 ? [folder] : [folder, join(folder, only.name)]
}

/**
 * Finds the stories of the old app in its own folder or in its data folder.
 *
 * @throws {NoLibraryError} there are none.
 */
export async function openOldLibrary(folder: string): Promise<OldLibrary> {
  const loose = join(await realpath(folder).catch(() => folder), looseFolder)
  for (const place of await foldersToTry(folder)) {
    const root = await realpath(place).catch(() => place)
    const storiesFolder = await firstFolder(join(root, 'data', 'stories'), join(root, 'stories'))
    if (storiesFolder === null) continue
    const staticFolder = await firstFolder(join(root, 'static'), join(dirname(root), 'static'))
    return readLibrary(await realpath(storiesFolder), staticFolder === null ? null : placeBelow(staticFolder))
  }
  if (await holdsStories(loose)) return readLibrary(loose, (_kind, name) => ({ folder: loose, path: baseName(name) }))
  throw new NoLibraryError(
    `There are no stories of the old app in ${folder}. Name the folder that holds its "data" and "static" folders.`,
  )
}

interface Place {
  readonly folder: string
  readonly path: string
}

/** Where a file lies that a story calls `/static/<kind>/<name>`. */
type PlaceOf = (kind: string, name: string) => Place

const placeBelow =
  (staticFolder: string): PlaceOf =>
  (kind, name) => ({ folder: join(staticFolder, kind), path: name })
const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

async function holdsStories(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => [])
  return names.some((name) => isStoryFile(name))
}

const isStoryFile = (name: string): boolean => name.endsWith('.json') && !name.startsWith('.')

async function readLibrary(storiesFolder: string, placeOf: PlaceOf | null): Promise<OldLibrary> {
  const files = await readdir(storiesFolder)
  return {
    storyFiles: files.filter(isStoryFile).toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1)),

    async readStory(file) {
      try {
        return await readWithin(storiesFolder, file, maxStoryBytes)
      } catch (error) {
        if (error instanceof UnusableFileError) throw new BrokenStoryError(error.message, { cause: error })
        throw error
      }
    },

    async readMedia(url, kind) {
      const [, folder, ...names] = url.replace(/^\//, '').split('/')
      const isOurs = /^\/?static\/(?:images|videos)\/./.test(url)
      if (!isOurs || folder === undefined || placeOf === null) {
        throw new UnusableFileError('it is not in the library')
      }
      const maxBytes = kind === 'image' ? maxImageBytes : maxVideoBytes
      let reason = new UnusableFileError('it is not there')
      for (const spelling of spellingsOf(names.join('/'))) {
        assertPlain(spelling)
        const place = placeOf(folder, spelling)
        try {
          return (await readWithin(place.folder, place.path, maxBytes)).bytes
        } catch (error) {
          if (!(error instanceof UnusableFileError)) throw error
          reason = error
        }
      }
      throw reason
    },
  }
}

/** A url as it stands, as a browser would have asked for it, and as other systems spell its letters. */
function spellingsOf(path: string): string[] {
  const bare = path.split(/[?#]/, 1)[0] ?? ''
  const plain = decodeOrKeep(bare)
  return [...new Set([path, bare, plain, plain.normalize('NFC'), plain.normalize('NFD')])]
}

function decodeOrKeep(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function assertPlain(path: string): void {
  const isPlain = path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\0]/.test(part))
  if (!isPlain) throw new UnusableFileError('it is not in the library')
}

/** One file that cannot be had is left out; a machine that has no more to give would leave out all that follow. */
function orNothing(error: unknown): null {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EMFILE' || code === 'ENFILE' || code === 'ENOMEM') throw error
  return null
}

/** Whichever way a link or a name leads, only a plain file below `folder`, itself no link, is opened, and only to read. */
async function readWithin(
  folder: string,
  path: string,
  maxBytes: number,
): Promise<{ readonly bytes: Uint8Array; readonly modifiedAt: number }> {
  const base = await realpath(folder).catch(orNothing)
  const real = await realpath(join(folder, path)).catch(orNothing)
  if (base === null || real === null) throw new UnusableFileError('it is not there')
  if (base !== folder || !real.startsWith(base + sep)) {
    throw new UnusableFileError('it is a link that leads out of the library')
  }
  // A pipe would be waited for, so nothing is opened in a way that waits.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
  const handle = await open(real, flags).catch(orNothing)
  if (handle === null) throw new UnusableFileError('it cannot be read')
  try {
    const found = await handle.stat()
    if (!found.isFile()) throw new UnusableFileError('it is no file')
    if (found.size > maxBytes) throw new UnusableFileError(`it is larger than ${maxBytes / 1_000_000} MB`)
    const bytes = await handle.readFile().catch(orNothing)
    if (bytes === null) throw new UnusableFileError('it cannot be read')
    return { bytes, modifiedAt: found.mtimeMs }
  } finally {
    await handle.close()
  }
}
