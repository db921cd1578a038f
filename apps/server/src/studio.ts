import { join } from 'node:path'
import { listTiers } from '@talelight/db'
import type { GenerationRow } from '@talelight/db'
import type { FastifyInstance } from 'fastify'
import { createAdapters } from './adapters.ts'
import type { App } from './context.ts'
import { openDataFolder } from './data-folder.ts'
import { watchModels } from './discover-models.ts'
import type { ProviderSettings } from './env.ts'
import { createServer } from './http/server.ts'
import { createImportDesk } from './import/import-desk.ts'
import { createBell } from './jobs/bell.ts'
import type { PassCheckpoint } from './jobs/checkpoint.ts'
import { systemClock } from './jobs/clock.ts'
import { createPictureDrawer } from './jobs/draw-picture.ts'
import { createClipMaker } from './jobs/make-clip.ts'
import { createSceneTeller } from './jobs/tell-scene.ts'
import { createSqliteJobStore } from './jobs/sqlite-job-store.ts'
import { createWorker } from './jobs/worker.ts'
import type { Log } from './log.ts'
import { createModels } from './models.ts'
import { createPhotoDeveloper } from './photos/photo-developer.ts'
import { createBudget } from './services/budget.ts'
import type { Caps } from './services/budget.ts'
import { createGate } from './services/gate.ts'
import { watchLocks } from './services/lock-watch.ts'
import { createPreviews } from './services/previews.ts'
import { createScrub } from './services/scrub.ts'
import { createStoryPages } from './services/story-pages.ts'
import { createTrash } from './services/trash.ts'
import { createStoryWriter } from './services/story-writer.ts'
import type { DiskLimits } from './storage/disk-room.ts'

export interface Studio {
  readonly app: App
  readonly server: FastifyInstance
  /** Claims no more work, ends connections, lets running work finish or park, then closes the database. */
  close(): Promise<void>
}

/** Builds the whole product on one data folder; it works from here on, and listens when its server is told to. */
export async function openStudio(options: {
  readonly dataDir: string
  /** Default: none, so the children's tier is open to whoever reaches this server. */
  readonly kidsPin?: string | undefined
  readonly nsfwPin: string | undefined
  /** Whether the grown-ups' tier locks behind a browser that goes to another place. Default: yes. */
  readonly locksOnLeaving?: boolean
  /** Further names by which people reach this server. Default: none. */
  readonly hosts?: readonly string[]
  readonly providers: ProviderSettings
  /** The built web app, or `null` to serve the API alone. */
  readonly webFolder: string | null
  readonly log: Log
  /** How much each tier may spend. Default: without a limit. */
  readonly capsByTier?: Readonly<Record<string, Caps>>
  /** Default: as `DiskLimits` says. */
  readonly diskLimits?: DiskLimits
  /** How long the built-in storyteller waits between two groups of words. Default: as it likes it. */
  readonly storytellerPauseMs?: number
  /** Milliseconds since 1970. Default: the system's. */
  readonly now?: () => number
  /** Hears of each instant at which a death would matter. Default: nobody does. */
  readonly pass?: PassCheckpoint
}): Promise<Studio> {
  const { log } = options
  const now = options.now ?? systemClock.now
  const data = await openDataFolder(options.dataDir, {
    now,
    ...(options.diskLimits === undefined ? {} : { diskLimits: options.diskLimits }),
  })
  const { database, mediaStore, removalLog, disk, epoch } = data
  const adapters = createAdapters(options.providers, options)
  const models = createModels(adapters)
  const bell = createBell()
  const writer = createStoryWriter({ database, bell, now, makeRoom: () => disk.release() })
  const previews = createPreviews(bell)
  const budget = createBudget({ capsByTier: options.capsByTier ?? {}, now })
  const developer = createPhotoDeveloper({ onDecoderLost: (how) => log.warn({ how }, 'a decoder of photos was lost') })
  const trash = createTrash({ database, mediaStore, now })
  const imports = createImportDesk({
    folder: join(options.dataDir, 'import'),
    database,
    mediaStore,
    writer,
    models,
    now,
    log,
  })
  await imports.sweep()
  const scrub = createScrub({ database, mediaStore, writer, trash, now, log })
  const app: App = {
    database,
    epoch,
    models,
    mediaStore,
    removalLog,
    developer,
    bell,
    writer,
    budget,
    pages: createStoryPages(bell),
    previews,
    scrub,
    trash,
    imports,
    gate: createGate({
      database,
      pins: { kids: options.kidsPin, nsfw: options.nsfwPin },
      locksOnLeaving: options.locksOnLeaving ?? true,
      now,
    }),
    log,
    now,
  }
  const worker = createWorker({
    database,
    store: createSqliteJobStore(database),
    bell,
    writer,
    budget,
    disk,
    clock: { ...systemClock, now },
    random: Math.random,
    log,
    pass: options.pass ?? (() => undefined),
    handlers: {
      text: createSceneTeller({ database, models }),
      image: createPictureDrawer({ database, models, mediaStore, previews }),
      video: createClipMaker({ database, models, mediaStore, downloadMedia: adapters.downloadMedia }),
    },
    providerOf: (kind, modelKey) => models[kind].find(modelKey)?.providerId ?? modelKey,
    mayBeSentAgain: ({ kind, modelKey }: GenerationRow) =>
      kind === 'text' || models[kind].find(modelKey)?.estimatedCostUsd === 0,
  })
  const server = await createServer(app, { webFolder: options.webFolder, hosts: options.hosts ?? [] })
  await worker.start()
  scrub.start()
  const modelWatch = watchModels({ discoveries: adapters.discoveries, models, log })
  const lockWatch = watchLocks({ bell, gate: app.gate, tiers: listTiers(database.rows) })
  return {
    app,
    server,
    async close() {
      modelWatch.stop()
      lockWatch.stop()
      await scrub.stop()
      await server.close()
      await imports.close()
      await worker.stop()
      await adapters.close()
      await developer.close()
      await data[Symbol.asyncDispose]()
    },
  }
}
