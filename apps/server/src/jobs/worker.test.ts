import { ProviderError, estimatedCost } from '@talelight/core'
import {
  createTierDb,
  findCallsOfGeneration,
  findLatestGeneration,
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
import type { Job, JobHandlers } from './job.ts'
import { beginCall } from './settle.ts'
import { createWorker } from './worker.ts'

function createHouse(handlers: Partial<JobHandlers>, mayBeSentAgain = false) {
  const database = createTestDatabase()
  const bell = createBell()
  const now = Date.now
  const writer = createStoryWriter({ database, bell, now })
  const idle = () => Promise.reject(new Error('this kind of work is not part of the test'))
  const worker = createWorker({
    database,
    bell,
    writer,
    budget: createBudget({ capsByTier: {}, now }),
    now,
    log: createLog({ write: () => {} }),
    pass: () => undefined,
    handlers: { text: idle, image: idle, video: idle, ...handlers },
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
    for await (const _ of bell.rings('kids', storyId, AbortSignal.timeout(5000))) if (isSo()) return
    throw new Error(`the picture is still ${row('image').status}`)
  }
  return {
    db,
    writer,
    worker,
    storyId,
    row,
    until,
    async [Symbol.asyncDispose]() {
      await worker.stop()
      database[Symbol.dispose]()
    },
  }
}

const sendAndFail = (error: Error) => (job: Job) => {
  beginCall(job, estimatedCost(0.04))
  return Promise.reject(error)
}

describe('the worker', () => {
  it('never sends again what was cut off with a request on the wire and may have been paid for', async () => {
    let sent = 0
    await using house = createHouse({ image: async () => void (sent += 1) })
    updateGeneration(house.db, 'picture', { status: 'generating', phase: 'sending', attempt: 1 })
    house.worker.start()
    await house.until(() => house.row('image').status === 'failed')
    expect(sent).toBe(0)
    expect(house.row('image')).toMatchObject({ errorReason: 'outcome-unknown', errorBilled: 'unknown' })
    expect(house.row('video')).toMatchObject({ status: 'canceled', errorReason: 'outcome-unknown' })
  })

  it('ends a refused picture at once, takes its clip along, and keeps the call in the ledger', async () => {
    const refusal = new ProviderError('no', { providerId: 'openai', reason: 'content-policy', billed: 'yes' })
    await using house = createHouse({ image: sendAndFail(refusal) })
    house.worker.start()
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
    house.worker.start()
    await house.until(() => house.row('image').attempt === 1 && house.row('image').status === 'pending')
    expect(house.row('image').availableAt).toBeGreaterThan(Date.now() + 50_000)
    expect(house.row('video').status).toBe('pending')
    expect(findCallsOfGeneration(house.db, 'picture')).toMatchObject([{ state: 'rejected' }])
  })

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
    house.worker.start()
    await begun.promise
    house.writer.write('kids', house.storyId, ({ tx, now }) =>
      updateGeneration(tx, 'picture', { status: 'canceled', phase: 'settled', owner: null, settledAt: now }),
    )
    expect(await ended.promise).toMatchObject({ name: 'ClaimLostError' })
    expect(house.row('image').status).toBe('canceled')
  })
})
