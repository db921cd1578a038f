import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTierDb, findStoryPage, updateStory } from '@talelight/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createAdapters } from '../src/adapters.ts'
import { openDataFolder } from '../src/data-folder.ts'
import { noProviders } from '../src/env.ts'
import { importLibrary } from '../src/import/import-library.ts'
import type { ImportProgress } from '../src/import/import-library.ts'
import { NoLibraryError } from '../src/import/old-library.ts'
import { createBell } from '../src/jobs/bell.ts'
import { createModels } from '../src/models.ts'
import { createStoryWriter } from '../src/services/story-writer.ts'
import type { StoryChange, StoryWriter } from '../src/services/story-writer.ts'
import { contentOf, createLibrary, fillLibrary, findStrays, fingerprint, makeFiles } from './import-fixture.ts'
import type { Files, Library } from './import-fixture.ts'

let root: string
let files: Files
let library: Library
let wholeContent: string[]
let filled: Awaited<ReturnType<typeof fillLibrary>>

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'talelight-import-'))
  files = await makeFiles()
  library = await createLibrary(join(root, 'old app'))
  filled = await fillLibrary(library, files, { seed: 20_251_125, fileCount: 500 })
})
afterAll(() => rm(root, { recursive: true }))

/** An importer on a data folder of its own; the folder stays. */
async function openHouse(name: string) {
  const dataDir = join(root, name)
  const now = Date.now
  const data = await openDataFolder(dataDir, { now, diskLimits: { ballastBytes: 1_000_000, minFreeBytes: 1_000_000 } })
  const { database, mediaStore } = data
  const adapters = createAdapters(noProviders)
  const writer = createStoryWriter({ database, bell: createBell(), now, makeRoom: () => false })
  const models = createModels(adapters)
  const run = (more: Partial<Parameters<typeof importLibrary>[0]> = {}) =>
    importLibrary({ folder: library.folder, database, mediaStore, writer, models, ...more })
  return {
    dataDir,
    database,
    mediaStore,
    writer,
    run,
    async [Symbol.asyncDispose]() {
      await adapters.close()
      await data[Symbol.asyncDispose]()
    },
  }
}

describe('500 stories of the old app', () => {
  it('come with all that they have; what is broken or missing is named; nothing of theirs is touched', async () => {
    const before = await fingerprint(library.folder)
    const { counts, reasons } = filled
    const steps: ImportProgress[] = []
    {
      await using house = await openHouse('first')
      const report = await house.run({ onProgress: (step) => steps.push(step) })
      expect(report).toMatchObject({ total: 500, imported: counts.kids + counts.nsfw, alreadyThere: 0, elsewhere: [] })
      expect(report.missing).toHaveLength(counts.missing)
      expect(report.broken.map(({ file }) => file).toSorted()).toEqual([...reasons.keys()].toSorted())
      for (const { file, reason } of report.broken)
        expect([file, reason]).toEqual([file, expect.stringMatching(reasons.get(file)!)])
      for (const tierId of ['kids', 'nsfw'] as const) {
        const page = { order: 'newest', limit: 1000, after: undefined, status: undefined, search: undefined } as const
        const rows = findStoryPage(createTierDb(house.database.rows, tierId), page)
        expect(rows).toHaveLength(counts[tierId])
        expect(rows.filter(({ savedAt }) => savedAt === null)).toEqual([])
      }
      const kinds = house.database.sqlite.prepare('select kind, count(*) as many from media group by kind').all()
      expect(kinds).toEqual([
        { kind: 'image', many: counts.images },
        { kind: 'video', many: counts.videos },
      ])
    }
    expect(steps.map(({ done }) => done)).toEqual(Array.from({ length: 501 }, (_, done) => done))
    expect(steps.every(({ total }) => total === 500)).toBe(true)
    expect(await findStrays(join(root, 'first'))).toEqual([])
    wholeContent = await contentOf(join(root, 'first'))
    expect(wholeContent.length).toBeGreaterThan(3500)
    expect(await fingerprint(library.folder)).toEqual(before)
  })

  it('come once, and do not come back when somebody deleted them', async () => {
    await using house = await openHouse('first')
    const report = await house.run()
    expect(report).toMatchObject({ imported: 0, alreadyThere: filled.counts.kids + filled.counts.nsfw, missing: [] })
    expect(report.broken).toHaveLength(filled.counts.broken)
    expect(await contentOf(house.dataDir)).toEqual(wholeContent)

    const kids = createTierDb(house.database.rows, 'kids')
    const [trashed, purged] = findStoryPage(kids, {
      order: 'newest',
      limit: 2,
      after: undefined,
      status: undefined,
      search: undefined,
    })
    updateStory(kids, trashed!.id, { deletedAt: 1 })
    house.database.sqlite.prepare('delete from stories where id = ?').run(purged!.id)
    expect(await house.run()).toMatchObject({ imported: 0, alreadyThere: report.alreadyThere })
  })

  it('are the same in the end when the import failed at some instant, and again', async () => {
    const small = await createLibrary(join(root, 'unlucky library'))
    await fillLibrary(small, files, { seed: 5, fileCount: 120 })
    const folder = small.folder
    {
      await using house = await openHouse('lucky')
      await house.run({ folder })
    }
    {
      await using house = await openHouse('unlucky')
      /** Fails from the given call on. */
      const failAfter = <TArgs extends unknown[], TResult>(calls: number, work: (...args: TArgs) => TResult) => {
        let left = calls
        return (...args: TArgs): TResult => {
          left -= 1
          if (left < 0) throw new Error('the house burns')
          return work(...args)
        }
      }
      for (const calls of [0, 1, 2, 3, 5, 8, 13]) {
        const put = failAfter(calls, (tierId: string, bytes: Uint8Array) => house.mediaStore.put(tierId, bytes))
        await expect(house.run({ folder, mediaStore: { ...house.mediaStore, put } })).rejects.toThrow('burns')
        expect(await findStrays(house.dataDir)).toEqual([])
        const write = failAfter(calls, (tierId: string, storyId: string, work: (change: StoryChange) => unknown) =>
          house.writer.write(tierId, storyId, work),
        )
        const writer = { write } as StoryWriter
        await expect(house.run({ folder, writer })).rejects.toThrow('burns')
        expect(await findStrays(house.dataDir)).toEqual([])
      }
      const stopping = new AbortController()
      const onProgress = ({ done }: ImportProgress) => done === 90 && stopping.abort()
      await expect(house.run({ folder, signal: stopping.signal, onProgress })).rejects.toThrow(/abort/i)
      await house.run({ folder })
      expect(await findStrays(house.dataDir)).toEqual([])
    }
    expect(await contentOf(join(root, 'unlucky'))).toEqual(await contentOf(join(root, 'lucky')))
  })

  it('are of one shelf alone when one is named, from the data folder as well; of the others the files are named', async () => {
    const small = await createLibrary(join(root, 'small'))
    const { counts } = await fillLibrary(small, files, { seed: 3, fileCount: 60 })
    await using house = await openHouse('kids only')
    const report = await house.run({ tierId: 'kids', folder: join(small.folder, 'data') })
    expect(report).toMatchObject({ total: 60, imported: counts.kids })
    expect(report.elsewhere).toHaveLength(counts.nsfw + counts.nsfwCopies)
    expect(report.broken).toHaveLength(counts.broken - counts.nsfwCopies)
    const kinds = house.database.sqlite.prepare('select distinct tier_id from media').pluck().all()
    expect(kinds).toEqual(['kids'])
    expect(await house.run({ folder: small.folder })).toMatchObject({
      imported: counts.nsfw,
      alreadyThere: counts.kids,
    })
    expect(await findStrays(house.dataDir)).toEqual([])
  })

  it('are not in a folder that holds none', async () => {
    await using house = await openHouse('nothing')
    for (const folder of [join(root, 'nothing'), join(root, 'not there'), join(library.folder, 'static')]) {
      await expect(house.run({ folder })).rejects.toThrow(NoLibraryError)
    }
  })
})
