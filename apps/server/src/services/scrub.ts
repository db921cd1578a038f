import {
  createTierDb,
  deleteMediaVariant,
  findLastDoneAt,
  findScene,
  findStoredMediaAfter,
  findStoredVariantsAfter,
  isStorageKeyNamed,
  keepLastDoneAt,
  markMediaLost,
} from '@talelight/db'
import type { Database, MediaRow } from '@talelight/db'
import type { Log } from '../log.ts'
import type { MediaStore } from '../storage/media-store.ts'
import type { StoryWriter } from './story-writer.ts'
import type { Trash } from './trash.ts'

const pageSize = 50
const dayMs = 86_400_000
/** A younger file may belong to a row that is just being written. */
const untrackedAgeMs = dayMs
/** What nobody named is kept aside this long. */
const asideMs = 7 * dayMs
const lookEveryMs = 600_000
/** In the house's own time. */
const nightHours = { from: 2, to: 5 }

interface ScrubReport {
  readonly checked: number
  /** Pictures and clips whose file is missing or damaged. */
  readonly lost: number
  /** Those that were lost before and are there again, out of a backup for example. */
  readonly foundAgain: number
  /** Smaller copies that were missing or damaged: they are made again when they are asked for. */
  readonly lostCopies: number
  /** Files that no row names, set aside. */
  readonly untracked: number
  /** Stories that had lain in the trash for thirty days, deleted for good. */
  readonly emptied: number
}

/** Empties the trash, and holds the files against the rows, so that a loss is found before a person meets it. */
export interface Scrub {
  run(): Promise<ScrubReport>
  /** Looks after one file that was asked for and could not be served. */
  checkSoon(media: MediaRow): void
  /** Runs once a night from here on, or as soon as it can where the house sleeps at night. */
  start(): void
  stop(): Promise<void>
}

export function createScrub(options: {
  readonly database: Database
  readonly mediaStore: MediaStore
  readonly writer: StoryWriter
  readonly trash: Trash
  readonly now: () => number
  readonly log: Log
}): Scrub {
  const { database, mediaStore, writer, now, log } = options
  let timer: NodeJS.Timeout | undefined
  let running: Promise<ScrubReport> | null = null
  let isStopped = false

  /** @returns whether there still is such a row: a story may be deleted for good while its files are looked at. */
  const keepState = (row: MediaRow & { readonly storyId: string }, lostAt: number | null): boolean =>
    writer.write(row.tierId, row.storyId, ({ tx, emit }) => {
      const isKept = markMediaLost(tx, row.id, lostAt)
      if (isKept) emit({ type: row.kind, sceneId: row.sceneId })
      return isKept
    })

  const checkMedia = async (): Promise<Pick<ScrubReport, 'checked' | 'lost' | 'foundAgain'>> => {
    const report = { checked: 0, lost: 0, foundAgain: 0 }
    for (let after = ''; ;) {
      const page = findStoredMediaAfter(database.rows, after, pageSize)
      for (const row of page) {
        const isWhole = (await mediaStore.hash(row.storageKey)) === row.sha256
        report.checked += 1
        if (!isWhole && (row.lostAt !== null || keepState(row, now()))) report.lost += 1
        if (isWhole && row.lostAt !== null && keepState(row, null)) report.foundAgain += 1
        after = row.storageKey
        if (isStopped) return report
      }
      if (page.length < pageSize) return report
    }
  }

  const checkCopies = async (): Promise<number> => {
    let lostCopies = 0
    for (let after = ''; ;) {
      const page = findStoredVariantsAfter(database.rows, after, pageSize)
      for (const row of page) {
        after = row.storageKey
        if ((await mediaStore.hash(row.storageKey)) === row.sha256) continue
        lostCopies += 1
        deleteMediaVariant(createTierDb(database.rows, row.tierId), row.storageKey)
        await mediaStore.remove(row.storageKey)
      }
      if (isStopped || page.length < pageSize) return lostCopies
    }
  }

  const checkFiles = async (): Promise<number> => {
    let untracked = 0
    for await (const { key, modifiedAt } of mediaStore.scan()) {
      if (isStopped) break
      if (now() - modifiedAt < untrackedAgeMs || isStorageKeyNamed(database.rows, key)) continue
      untracked += 1
      await mediaStore.setAside(key)
    }
    await mediaStore.clearAside(now() - asideMs)
    return untracked
  }

  const scrub = async (): Promise<ScrubReport> => {
    const emptied = await options.trash.empty()
    const media = await checkMedia()
    const report = { ...media, emptied, lostCopies: await checkCopies(), untracked: await checkFiles() }
    if (!isStopped) keepLastDoneAt(database.rows, 'scrub', now())
    const level = report.lost + report.lostCopies + report.untracked > 0 ? 'warn' : 'info'
    log[level](report, 'the files were held against the rows')
    return report
  }

  const isTime = (): boolean => {
    const sinceLast = now() - (findLastDoneAt(database.rows, 'scrub') ?? 0)
    const hour = new Date(now()).getHours()
    const isNight = hour >= nightHours.from && hour < nightHours.to
    return sinceLast > 2 * dayMs || (isNight && sinceLast > dayMs / 2)
  }

  const look = (): void => {
    if (!isTime()) return
    run().catch((error: unknown) => log.error({ err: error }, 'the files could not be checked'))
  }

  const run = (): Promise<ScrubReport> => {
    running ??= scrub().finally(() => (running = null))
    return running
  }

  return {
    run,
    checkSoon(media) {
      const check = async (): Promise<void> => {
        const scene = findScene(createTierDb(database.rows, media.tierId), media.sceneId)
        if (media.lostAt !== null || scene === undefined) return
        const isWhole = (await mediaStore.hash(media.storageKey)) === media.sha256
        if (!isWhole) keepState({ ...media, storyId: scene.storyId }, now())
      }
      check().catch((error: unknown) => log.error({ err: error, mediaId: media.id }, 'a file could not be checked'))
    },
    start() {
      timer = setInterval(look, lookEveryMs)
    },
    async stop() {
      isStopped = true
      clearInterval(timer)
      await running?.catch(() => undefined)
    },
  }
}
