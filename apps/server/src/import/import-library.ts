import { createTierDb, findTier, hasStoryCome } from '@talelight/db'
import type { Database } from '@talelight/db'
import { BrokenStoryError } from './broken-story-error.ts'
import { importStory, oldApp } from './import-story.ts'
import type { MissingFile, StoryImport } from './import-story.ts'
import { openOldLibrary } from './old-library.ts'
import type { OldLibrary } from './old-library.ts'
import { readOldStory } from './old-story.ts'

/** How far an import has come, in stories. */
export interface ImportProgress {
  readonly done: number
  readonly total: number
}

export interface ImportReport {
  readonly total: number
  readonly imported: number
  /** They had come before, and may have been deleted since. */
  readonly alreadyThere: number
  /** The files of stories that belong to another shelf than the one that asked. */
  readonly elsewhere: readonly string[]
  readonly missing: readonly MissingFile[]
  /** The files that are no whole story, and why. */
  readonly broken: readonly { readonly file: string; readonly reason: string }[]
}

interface ImportOptions extends Omit<StoryImport, 'library'> {
  /** The old app's own folder, or its data folder. Nothing in it is changed. */
  readonly folder: string
  readonly database: Database
  /** Takes the stories of this shelf alone. Default: of every shelf. */
  readonly tierId?: string
  /** Hears of every story, and of the beginning. Default: nobody does. */
  readonly onProgress?: (progress: ImportProgress) => void
  /** Ends it before the next story. What came stays. */
  readonly signal?: AbortSignal
}

type Outcome =
  | { readonly kind: 'imported'; readonly missing: readonly MissingFile[] }
  | { readonly kind: 'already-there' | 'elsewhere' }

/**
 * Takes over the stories of the old app. Each comes whole or not at all, and once: what came before is passed over, so
 * an import that was cut off is finished by running it again.
 *
 * @throws {NoLibraryError} there are no stories of the old app in that folder.
 */
export async function importLibrary(options: ImportOptions): Promise<ImportReport> {
  const { onProgress = () => undefined, signal } = options
  const library = await openOldLibrary(options.folder)
  const seen = new Map<string, string>()
  const total = library.storyFiles.length
  const missing: MissingFile[] = []
  const elsewhere: string[] = []
  const broken: { file: string; reason: string }[] = []
  let imported = 0
  let alreadyThere = 0
  onProgress({ done: 0, total })
  for (const [index, file] of library.storyFiles.entries()) {
    signal?.throwIfAborted()
    const outcome = await takeOver({ ...options, library, seen }, file).catch((error: unknown) => {
      broken.push({ file, reason: reasonOf(error) })
      return null
    })
    if (outcome?.kind === 'imported') {
      imported += 1
      missing.push(...outcome.missing)
    } else if (outcome?.kind === 'already-there') alreadyThere += 1
    else if (outcome?.kind === 'elsewhere') elsewhere.push(file)
    onProgress({ done: index + 1, total })
  }
  return { total, imported, alreadyThere, elsewhere, missing, broken }
}

/** Why a file is left out. Anything else ends the import: the next story would meet the same. */
function reasonOf(error: unknown): string {
  if (error instanceof BrokenStoryError) return error.message
  // Nothing that nests so deeply can be written down again.
  if (error instanceof RangeError) return 'it is nested too deeply'
  throw error
}

async function takeOver(
  options: ImportOptions & {
    readonly library: OldLibrary
    /** The files in which an id was met in this run. */
    readonly seen: Map<string, string>
  },
  file: string,
): Promise<Outcome> {
  const { library, seen, database } = options
  const { bytes, modifiedAt } = await library.readStory(file)
  const story = readOldStory(bytes)
  const tier = findTier(database.rows, story.tier)
  if (tier === undefined) throw new BrokenStoryError(`there is no shelf "${story.tier.slice(0, 60)}" here`)
  if (options.tierId !== undefined && options.tierId !== tier.id) return { kind: 'elsewhere' }
  const identity = JSON.stringify([tier.id, story.id])
  const twin = seen.get(identity)
  if (twin !== undefined) throw new BrokenStoryError(`it has the same id as ${twin}`)
  seen.set(identity, file)
  if (hasStoryCome(createTierDb(database.rows, tier.id), oldApp, story.id)) return { kind: 'already-there' }
  const missing = await importStory(options, story, { tierId: tier.id, writtenAt: Math.round(modifiedAt) })
  return missing === null ? { kind: 'already-there' } : { kind: 'imported', missing }
}
