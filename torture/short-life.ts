import { join } from 'node:path'
import type { DownloadMedia } from '../packages/core/src/index.ts'
import { createBell } from '../apps/server/src/jobs/bell.ts'
import type { Clock } from '../apps/server/src/jobs/clock.ts'
import { createPictureDrawer } from '../apps/server/src/jobs/draw-picture.ts'
import { createClipMaker } from '../apps/server/src/jobs/make-clip.ts'
import { createSqliteJobStore } from '../apps/server/src/jobs/sqlite-job-store.ts'
import { createSceneTeller } from '../apps/server/src/jobs/tell-scene.ts'
import { createWorker } from '../apps/server/src/jobs/worker.ts'
import { createLog } from '../apps/server/src/log.ts'
import type { Models } from '../apps/server/src/models.ts'
import { createBudget } from '../apps/server/src/services/budget.ts'
import { createPreviews } from '../apps/server/src/services/previews.ts'
import { startStory } from '../apps/server/src/services/start-story.ts'
import { createStoryWriter } from '../apps/server/src/services/story-writer.ts'
import { createDiskRoom } from '../apps/server/src/storage/disk-room.ts'
import { createFileMediaStore } from '../apps/server/src/storage/media-store.ts'
import { ensureTier, migrateDatabase, openDatabase } from '../packages/db/src/index.ts'
import { createForgetfulFiles } from './forgetful-files.ts'

/** How much faster time goes than it does. */
const speed = 30
const kids = { id: 'kids', displayName: 'Kids', binding: 'kids', audience: 'kids', position: 0, createdAt: 0 } as const

/** The engine in this process, from the opening of its folder to an end without warning. */
export interface ShortLife {
  beginStory(prompt: string): void
  /** Settles when it has died at a checkpoint. */
  readonly ended: Promise<void>
  /** From now on it can neither read nor write; its disk forgets. */
  crash(): void
  stop(): Promise<void>
}

export async function openShortLife(options: {
  readonly dataDir: string
  readonly models: Models
  readonly downloadMedia: DownloadMedia
  readonly random: () => number
  /** How far its clock is ahead, in milliseconds. */
  readonly aheadMs: number
  /** How likely it dies at a checkpoint, from 0 to 1. */
  readonly dieAtCheckpoints: number
}): Promise<ShortLife> {
  const { dataDir, models, random } = options
  const { promise: ended, resolve: end } = Promise.withResolvers<void>()
  let isDead = false
  const begin = Date.now()
  const clock: Clock = {
    now: () => begin + options.aheadMs + (Date.now() - begin) * speed,
    after(delayMs, callback) {
      const timer = setTimeout(() => {
        if (!isDead) callback()
      }, delayMs / speed)
      return () => clearTimeout(timer)
    },
  }
  const { now } = clock
  const database = openDatabase(join(dataDir, 'talelight.db'))
  migrateDatabase(database)
  ensureTier(database.rows, kids)
  const disk = createForgetfulFiles(random)
  const mediaStore = await createFileMediaStore(join(dataDir, 'media'), () => false, disk.files)
  await mediaStore.sweep()
  const bell = createBell()
  const writer = createStoryWriter({ database, bell, now, makeRoom: () => false })

  const crash = (): void => {
    if (isDead) return
    isDead = true
    database.close()
    disk.crash()
    end()
  }
  const worker = createWorker({
    database,
    store: createSqliteJobStore(database),
    bell,
    writer,
    budget: createBudget({ capsByTier: {}, now }),
    disk: createDiskRoom(dataDir, { ballastBytes: 1000, minFreeBytes: 0 }),
    clock,
    random,
    log: createLog({ write: () => {} }),
    pass() {
      if (random() >= options.dieAtCheckpoints) return
      crash()
      throw new Error('This life is over.')
    },
    handlers: {
      text: createSceneTeller({ database, models }),
      image: createPictureDrawer({ database, models, mediaStore, previews: createPreviews(bell) }),
      video: createClipMaker({ database, models, mediaStore, downloadMedia: options.downloadMedia }),
    },
    providerOf: (kind, modelKey) => models[kind].find(modelKey)?.providerId ?? modelKey,
    mayBeSentAgain: ({ kind }) => kind === 'text',
  })
  await worker.start()

  return {
    beginStory(prompt) {
      if (!isDead) startStory({ database, models, writer, now, tierId: kids.id }, { prompt, videoMode: true })
    },
    ended,
    crash,
    async stop() {
      await worker.stop()
      database.close()
    },
  }
}
