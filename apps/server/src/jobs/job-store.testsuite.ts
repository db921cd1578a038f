import type { Claim, GenerationKind, GenerationRow } from '@talelight/db'
import { describe, expect, it } from 'vitest'
import type { JobStore } from './job-store.ts'

/** A store that is still empty, and the two things that a test does behind its back. */
export interface JobStoreUnderTest extends Disposable {
  readonly store: JobStore
  /** Adds work that nobody has begun. */
  insert(row: {
    readonly id: string
    readonly kind?: GenerationKind
    readonly modelKey?: string
    readonly availableAt: number
  }): void
  /** Ends a piece of work as somebody who stops it does: whoever holds it is out. */
  stop(id: string): void
}

const untilReleased = Number.MAX_SAFE_INTEGER
const leaseMs = 30_000

/** What the worker relies on, for any store. */
export function testJobStore(open: () => JobStoreUnderTest): void {
  const claimAt = (
    store: JobStore,
    now: number,
    options: { readonly owner?: string; readonly modelKeys?: readonly string[] } = {},
  ): Promise<GenerationRow | undefined> =>
    store.claim({
      kind: 'image',
      modelKeys: options.modelKeys ?? ['brush'],
      owner: options.owner ?? 'first',
      now,
      leaseUntil: now + leaseMs,
    })
  const claimOf = (row: GenerationRow | undefined): Claim => {
    if (row === undefined || row.owner === null) throw new Error('nothing was claimed')
    return { generationId: row.id, owner: row.owner, fence: row.fence }
  }

  describe('a job store', () => {
    it('hands out what is due, the longest waiting first, and each only once', async () => {
      using house = open()
      house.insert({ id: 'later', availableAt: 20 })
      house.insert({ id: 'sooner', availableAt: 10 })
      house.insert({ id: 'parked', availableAt: untilReleased })
      expect(await claimAt(house.store, 5)).toBeUndefined()
      expect((await claimAt(house.store, 25))?.id).toBe('sooner')
      expect((await claimAt(house.store, 25))?.id).toBe('later')
      expect(await claimAt(house.store, 25)).toBeUndefined()
    })

    it('hands each piece of work to one of many who ask at once', async () => {
      using house = open()
      for (let number = 0; number < 20; number += 1) house.insert({ id: `work-${number}`, availableAt: number })
      const claims = await Promise.all(
        Array.from({ length: 60 }, (_, number) => claimAt(house.store, 100, { owner: `worker-${number % 3}` })),
      )
      const ids = claims.flatMap((row) => row?.id ?? [])
      expect(ids).toHaveLength(20)
      expect(new Set(ids).size).toBe(20)
    })

    it('keeps to the kind and the models that were asked for', async () => {
      using house = open()
      house.insert({ id: 'words', kind: 'text', availableAt: 1 })
      house.insert({ id: 'other', modelKey: 'pencil', availableAt: 2 })
      house.insert({ id: 'mine', availableAt: 3 })
      expect((await house.store.findDueModels('image', 10)).toSorted()).toEqual(['brush', 'pencil'])
      expect(await house.store.findDueModels('image', 2)).toEqual(['pencil'])
      expect((await claimAt(house.store, 10))?.id).toBe('mine')
      expect(await claimAt(house.store, 10)).toBeUndefined()
      expect((await claimAt(house.store, 10, { modelKeys: ['brush', 'pencil'] }))?.id).toBe('other')
    })

    it('lets a lease that ran out be taken over, and tells the one who held it', async () => {
      using house = open()
      house.insert({ id: 'work', availableAt: 0 })
      const first = claimOf(await claimAt(house.store, 1))
      expect(await claimAt(house.store, leaseMs, { owner: 'second' })).toBeUndefined()
      const second = claimOf(await claimAt(house.store, leaseMs + 2, { owner: 'second' }))
      expect(second.fence).toBeGreaterThan(first.fence)
      expect([await house.store.holds(first), await house.store.holds(second)]).toEqual([false, true])
      expect(await house.store.renew(first, 999_999)).toBe(false)
    })

    it('keeps work with whoever renews in time', async () => {
      using house = open()
      house.insert({ id: 'work', availableAt: 0 })
      const claim = claimOf(await claimAt(house.store, 0))
      expect(await house.store.renew(claim, 2 * leaseMs)).toBe(true)
      expect(await claimAt(house.store, leaseMs + 1, { owner: 'second' })).toBeUndefined()
      expect(await house.store.holds(claim)).toBe(true)
    })

    it('takes stopped work from its holder and hands it to nobody', async () => {
      using house = open()
      house.insert({ id: 'work', availableAt: 0 })
      const claim = claimOf(await claimAt(house.store, 0))
      house.stop('work')
      expect(await house.store.holds(claim)).toBe(false)
      expect(await house.store.renew(claim, leaseMs)).toBe(false)
      expect(await claimAt(house.store, 2 * leaseMs)).toBeUndefined()
    })

    it('lets go at once of what a process before held, and of nothing else', async () => {
      using house = open()
      house.insert({ id: 'held', availableAt: 0 })
      house.insert({ id: 'parked', availableAt: untilReleased })
      house.insert({ id: 'later', availableAt: 500 })
      const before = claimOf(await claimAt(house.store, 0))
      await house.store.releaseLeases(100)
      expect(await house.store.holds(before)).toBe(false)
      expect((await claimAt(house.store, 100, { owner: 'after' }))?.id).toBe('held')
      expect(await claimAt(house.store, 100, { owner: 'after' })).toBeUndefined()
    })

    it('makes due what waits too long, and nothing that is held, due sooner, or waits for somebody', async () => {
      using house = open()
      house.insert({ id: 'held', availableAt: 0 })
      const held = claimOf(await claimAt(house.store, 0))
      await house.store.renew(held, 90_000)
      house.insert({ id: 'parked', availableAt: untilReleased })
      house.insert({ id: 'soon', availableAt: 500 })
      house.insert({ id: 'in days', availableAt: 80_000 })
      await house.store.hasten({ beyond: 1000, now: 100 })
      expect((await claimAt(house.store, 100))?.id).toBe('in days')
      expect(await claimAt(house.store, 100)).toBeUndefined()
      expect(await house.store.holds(held)).toBe(true)
      expect((await claimAt(house.store, 500))?.id).toBe('soon')
    })

    it('knows when there is work again, and leaves out what waits for somebody', async () => {
      using house = open()
      expect(await house.store.findNextDueAt(0)).toBeNull()
      house.insert({ id: 'parked', availableAt: untilReleased })
      expect(await house.store.findNextDueAt(0)).toBeNull()
      house.insert({ id: 'late', availableAt: 900 })
      house.insert({ id: 'soon', availableAt: 300 })
      expect([await house.store.findNextDueAt(0), await house.store.findNextDueAt(300)]).toEqual([300, 900])
    })
  })
}
