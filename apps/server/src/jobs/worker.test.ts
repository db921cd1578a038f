import { ProviderError, TransportError, estimatedCost } from '@talelight/core'
import {
  closeCall,
  createTierDb,
  findCallsOfGeneration,
  findGenerationsOfScenes,
  findLatestGeneration,
  insertCallIntent,
  insertGeneration,
  untilReleased,
  updateGeneration,
} from '@talelight/db'
import { createTestDatabase, insertTestStory } from '@talelight/db/testing'
import { describe, expect, it } from 'vitest'
import { createLog } from '../log.ts'
import { createBudget } from '../services/budget.ts'
import { createStoryWriter } from '../services/story-writer.ts'
import { createBell } from './bell.ts'
import { systemClock } from './clock.ts'
import type { Job, JobHandlers } from './job.ts'
import { beginCall } from './settle.ts'
import type { JobStore } from './job-store.ts'
import { createSqliteJobStore } from './sqlite-job-store.ts'
import { createWorker } from './worker.ts'

function createHouse(
  handlers: Partial<JobHandlers>,
  mayBeSentAgain = false,
  wrapStore: (store: JobStore, ring: () => void) => JobStore = (store) => store,
) {
  const database = createTestDatabase()
  const bell = createBell()
  const time = { aheadMs: 0 }
  const now = (): number => Date.now() + time.aheadMs
  const writer = createStoryWriter({ database, bell, now, makeRoom: () => false })
  const idle = () => Promise.reject(new Error('this kind of work is not part of the test'))
  const worker = createWorker({
    database,
    store: wrapStore(createSqliteJobStore(database), () => bell.ring('kids', 'another')),
    bell,
    writer,
    disk: {
      hasRoom: () => Promise.resolve(true),
      release: () => false,
      restore: () => Promise.resolve(),
      close: () => Promise.resolve(),
    },
    budget: createBudget({ capsByTier: {}, now }),
    clock: { ...systemClock, now },
    random: Math.random,
    log: createLog({ write: () => {} }),
    pass: () => undefined,
    handlers: { text: idle, image: idle, video: idle, ...handlers },
    providerOf: () => 'openai',
    mayBeSentAgain: () => mayBeSentAgain,
  })
  const db = createTierDb(database.rows, 'kids')
  const { storyId, sceneId } = insertTestStory(db)
  const common = { sceneId, modelKey: 'gpt-image-1', sourceMediaId: null, seed: 's', createdAt: 1 }
  insertGeneration(db, { ...common, id: 'picture', kind: 'image', dependsOnId: null, availableAt: 0 })
  insertGeneration(db, { ...common, id: 'clip', kind: 'video', dependsOnId: 'picture', availableAt: untilReleased })
  const row = (kind: 'image' | 'video') => findLatestGeneration(db, sceneId, kind)!

  /** Waits by the bell until the picture's row is as it should be. */
  const until = async (isSo: () => boolean) => {
    for await (const _ of bell.rings({ tierId: 'kids', storyId }, AbortSignal.timeout(5000))) if (isSo()) return
    throw new Error(`the picture is still ${row('image').status}`)
  }
  return {
    db,
    writer,
    worker,
    storyId,
    row,
    until,
    /** Sets the clock of the house. */
    moveClock: (byMs: number) => {
      time.aheadMs += byMs
    },
    ring: () => bell.ring('kids', storyId),
    async [Symbol.asyncDispose]() {
      await worker.stop()
      database[Symbol.dispose]()
    },
  }
}

const hourMs = 3_600_000

const sendAndFail = (error: Error) => (job: Job) => {
  beginCall(job, estimatedCost(0.04))
  return Promise.reject(error)
}

describe('the worker', () => {
  it('never sends again what was cut off with a request on the wire and may have been paid for', async () => {
    let sent = 0
    await using house = createHouse({ image: async () => void (sent += 1) })
    updateGeneration(house.db, 'picture', { status: 'generating', phase: 'sending', attempt: 1 })
    await house.worker.start()
    await house.until(() => house.row('image').status === 'failed')
    expect(sent).toBe(0)
    expect(house.row('image')).toMatchObject({ errorReason: 'outcome-unknown', errorBilled: 'unknown' })
    expect(house.row('video')).toMatchObject({ status: 'canceled', errorReason: 'outcome-unknown' })
  })

  it('ends a refused picture at once, takes its clip along, and keeps the call in the ledger', async () => {
    const refusal = new ProviderError('no', { providerId: 'openai', reason: 'content-policy', billed: 'yes' })
    await using house = createHouse({ image: sendAndFail(refusal) })
    await house.worker.start()
    await house.until(() => house.row('image').status === 'failed')
    expect(house.row('image')).toMatchObject({ errorReason: 'content-policy', errorBilled: 'yes', attempt: 1 })
    expect(house.row('video')).toMatchObject({ status: 'canceled', errorReason: 'content-policy', errorBilled: 'no' })
    expect(findCallsOfGeneration(house.db, 'picture')).toMatchObject([
      { attempt: 1, state: 'wasted', estimatedCostUsd: 0.04 },
    ])
  })

  it('puts off what failed for the moment and leaves the clip waiting', async () => {
    const busy = new ProviderError('busy', { providerId: 'openai', reason: 'rate-limit', retryAfterMs: 60_000 })
    await using house = createHouse({ image: sendAndFail(busy) })
    await house.worker.start()
    await house.until(() => house.row('image').attempt === 1 && house.row('image').status === 'pending')
    expect(house.row('image').availableAt).toBeGreaterThan(Date.now() + 50_000)
    expect(house.row('video').status).toBe('pending')
    expect(findCallsOfGeneration(house.db, 'picture')).toMatchObject([{ state: 'rejected' }])
  })

  it('ends work during which the server died ten times', async () => {
    let told = 0
    await using house = createHouse({ image: async () => void (told += 1) }, true)
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      const call = { generationId: 'picture', attempt, modelKey: 'gpt-image-1' }
      insertCallIntent(house.db, { ...call, estimatedCostUsd: 0, reservedCostUsd: 0, sentAt: attempt })
      if (attempt < 10) closeCall(house.db, call, { state: 'unknown', settledAt: attempt })
    }
    updateGeneration(house.db, 'picture', { status: 'generating', phase: 'sending', attempt: 10 })
    await house.worker.start()
    await house.until(() => house.row('image').status === 'failed')
    expect(told).toBe(0)
    expect(house.row('image')).toMatchObject({ errorReason: 'outcome-unknown', errorRetryable: true })
  })

  it('holds what waits for a provider that is away, instead of trying each piece', async () => {
    let sent = 0
    const away = new TransportError('nobody is there')
    await using house = createHouse({
      image: (job) => {
        sent += 1
        return sendAndFail(away)(job)
      },
    })
    const { sceneId } = house.row('image')
    const rest = { sceneId, kind: 'image', modelKey: 'gpt-image-1', dependsOnId: null, sourceMediaId: null } as const
    for (let number = 0; number < 19; number += 1) {
      insertGeneration(house.db, { ...rest, id: `more-${number}`, seed: 's', availableAt: 0, createdAt: 1 })
    }
    const pictures = () => findGenerationsOfScenes(house.db, [sceneId]).filter((row) => row.kind === 'image')
    await house.worker.start()
    await house.until(() => pictures().every((row) => row.errorReason === 'unreachable' && row.owner === null))
    // Five are on their way at a time, so four still are when the fifth failure is known.
    expect(sent).toBeLessThanOrEqual(9)
    const held = pictures().filter((row) => row.attempt === 0)
    expect(held.length).toBeGreaterThanOrEqual(11)
    for (const row of held) expect(row.availableAt).toBeGreaterThan(Date.now() + 20_000)
  })

  it('hears a bell that rings at whatever moment of its look', async () => {
    let looks = 0
    await using house = createHouse({ image: () => Promise.resolve() }, false, (store, ring) => ({
      ...store,
      async findNextDueAt(now) {
        const dueAt = await store.findNextDueAt(now)
        // The end of a look is a few microtasks long; each round rings one of them later.
        let wait = Promise.resolve()
        for (let microtask = 0; microtask < looks; microtask += 1) wait = wait.then(() => undefined)
        looks += 1
        if (looks < 40) void wait.then(ring)
        return dueAt
      },
    }))
    await house.worker.start()
    await expect.poll(() => looks).toBeGreaterThanOrEqual(40)
  })

  it('comes to work that falls due while it looks', async () => {
    const drawn = Promise.withResolvers<void>()
    const dueAt = Date.now() + 50
    const isDue = async (): Promise<void> => {
      while (Date.now() <= dueAt) await new Promise((resolve) => setImmediate(resolve))
    }
    await using house = createHouse({ image: () => Promise.resolve(drawn.resolve()) }, false, (store) => ({
      ...store,
      async findDueModels(kind, now) {
        const models = await store.findDueModels(kind, now)
        if (kind === 'image') await isDue()
        return models
      },
    }))
    updateGeneration(house.db, 'picture', { availableAt: dueAt })
    await house.worker.start()
    await expect(drawn.promise).resolves.toBeUndefined()
  }, 5000)

  it('cuts off work that somebody stopped, and lets it write nothing more', async () => {
    const begun = Promise.withResolvers<Job>()
    const ended = Promise.withResolvers<unknown>()
    await using house = createHouse({
      image: async (job) => {
        beginCall(job, estimatedCost(0.04))
        begun.resolve(job)
        await new Promise((resolve) => job.signal.addEventListener('abort', resolve))
        try {
          job.write({ status: 'complete' })
        } catch (error) {
          ended.resolve(error)
          throw error
        }
      },
    })
    await house.worker.start()
    await begun.promise
    house.writer.write('kids', house.storyId, ({ tx, now }) =>
      updateGeneration(tx, 'picture', { status: 'canceled', phase: 'settled', owner: null, settledAt: now }),
    )
    expect(await ended.promise).toMatchObject({ name: 'ClaimLostError' })
    expect(house.row('image').status).toBe('canceled')
  })

  it('keeps what it is at when the clock is set forward, as after a sleep of eight hours', async () => {
    const begun = Promise.withResolvers<void>()
    const answer = Promise.withResolvers<void>()
    let sent = 0
    await using house = createHouse({
      image: async (job) => {
        sent += 1
        beginCall(job, estimatedCost(0.04))
        begun.resolve()
        await answer.promise
        job.write({ status: 'complete', phase: 'settled', owner: null })
      },
    })
    await house.worker.start()
    await begun.promise
    house.moveClock(8 * hourMs)
    house.ring()
    // Another look has come and gone when it has been rung for twice.
    for (let look = 0; look < 20; look += 1) await new Promise((resolve) => setImmediate(resolve))
    answer.resolve()
    await house.until(() => house.row('image').status !== 'generating')
    expect(house.row('image')).toMatchObject({ status: 'complete', attempt: 1 })
    expect(sent).toBe(1)
  })

  it.each([hourMs, 24 * hourMs])('goes on at once when the clock is set back by %d ms', async (backMs) => {
    let looks = 0
    const looked = Promise.withResolvers<void>()
    await using house = createHouse({
      image: async (job) => {
        looks += 1
        if (looks > 1) looked.resolve()
        job.write({ owner: null, availableAt: job.now() + 60_000 })
      },
    })
    await house.worker.start()
    await house.until(() => looks === 1 && house.row('image').owner === null)
    house.moveClock(-backMs)
    house.ring()
    await expect(looked.promise).resolves.toBeUndefined()
  })

  it('takes up at its start what a clock that was wrong had put off for days', async () => {
    const drawn = Promise.withResolvers<void>()
    await using house = createHouse({ image: () => Promise.resolve(drawn.resolve()) })
    updateGeneration(house.db, 'picture', { availableAt: Date.now() + 24 * hourMs })
    await house.worker.start()
    await expect(drawn.promise).resolves.toBeUndefined()
    expect(house.row('video').availableAt).toBe(untilReleased)
  })
})
