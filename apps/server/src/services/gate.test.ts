import { findTier } from '@talelight/db'
import { createTestDatabase } from '@talelight/db/testing'
import { describe, expect, it } from 'vitest'
import { createGate } from './gate.ts'

const minuteMs = 60_000

function createHouse(pin: string | null = '482913', kidsPin?: string, locksOnLeaving = true) {
  const database = createTestDatabase()
  const clock = { now: 1_000_000 }
  const openGate = () =>
    createGate({ database, pins: { nsfw: pin ?? undefined, kids: kidsPin }, locksOnLeaving, now: () => clock.now })
  const [kids, nsfw] = [findTier(database.rows, 'kids')!, findTier(database.rows, 'nsfw')!]
  /** As at the next start of the server: it knows what was written down, and nothing else. */
  return { clock, gate: openGate(), openGate, kids, nsfw, [Symbol.dispose]: () => database[Symbol.dispose]() }
}

describe('the gate', () => {
  it('leaves the children’s shelf open, and the other closed while no PIN is set', async () => {
    using house = createHouse(null)
    expect(house.gate.stateFor(house.kids, undefined)).toBe('open')
    expect(house.gate.stateFor(house.nsfw, undefined)).toBe('closed')
    await expect(house.gate.unlock(house.nsfw, '')).rejects.toThrow(/until the owner/)
  })

  it('opens to the browser that knows the PIN, and to no other', async () => {
    using house = createHouse()
    const token = await house.gate.unlock(house.nsfw, '482913')
    expect(house.gate.stateFor(house.nsfw, token)).toBe('open')
    expect(house.gate.stateFor(house.nsfw, 'made up')).toBe('locked')
    house.gate.lock(token)
    expect(house.gate.stateFor(house.nsfw, token)).toBe('locked')
  })

  it('closes after twenty quiet minutes and after twelve hours at the latest', async () => {
    using house = createHouse()
    const token = await house.gate.unlock(house.nsfw, '482913')
    house.clock.now += 15 * minuteMs
    expect(house.gate.stateFor(house.nsfw, token)).toBe('open')
    house.gate.touch(house.nsfw, token)
    house.clock.now += 15 * minuteMs
    expect(house.gate.stateFor(house.nsfw, token)).toBe('open')
    house.clock.now += 6 * minuteMs
    expect(house.gate.stateFor(house.nsfw, token)).toBe('locked')
  })

  it('makes those who guess wait, longer each time, the right PIN included', async () => {
    using house = createHouse()
    for (let tries = 0; tries < 5; tries += 1) {
      await expect(house.gate.unlock(house.nsfw, '000000')).rejects.toThrow(/not the PIN/)
    }
    await expect(house.gate.unlock(house.nsfw, '482913')).rejects.toThrow(/Too many tries/)
    house.clock.now += minuteMs + 1
    await expect(house.gate.unlock(house.nsfw, '000000')).rejects.toThrow(/not the PIN/)
    house.clock.now += minuteMs + 1
    await expect(house.gate.unlock(house.nsfw, '482913')).rejects.toThrow(/Too many tries/)
    house.clock.now += minuteMs
    expect(house.gate.stateFor(house.nsfw, await house.gate.unlock(house.nsfw, '482913'))).toBe('open')
  })

  it('looks at few of ten thousand guesses in an hour, over twenty restarts, and lets nobody out who is in', async () => {
    using house = createHouse()
    let { gate } = house
    const token = await gate.unlock(house.nsfw, '482913')
    let evaluated = 0
    let asked = 0
    const guess = (): Promise<unknown> => {
      asked += 1
      return gate.unlock(house.nsfw, '000000').catch((error: unknown) => {
        if (error instanceof Error && /not the PIN/.test(error.message)) evaluated += 1
      })
    }
    for (let minute = 0; minute < 60; minute += 1) {
      if (minute % 3 === 2) gate = house.openGate()
      await Promise.all(Array.from({ length: 167 }, guess))
      gate.touch(house.nsfw, token)
      house.clock.now += minuteMs
    }
    expect(asked).toBeGreaterThanOrEqual(10_000)
    expect(evaluated).toBeGreaterThan(0)
    expect(evaluated).toBeLessThanOrEqual(20)
    expect(gate.stateFor(house.nsfw, token)).toBe('open')
  })

  it('locks the grown-ups’ shelf alone behind whoever leaves, and not where its owner wants otherwise', () => {
    using house = createHouse('482913', '135790')
    expect([house.nsfw, house.kids].map((tier) => house.gate.locksOnLeaving(tier))).toEqual([true, false])
    using without = createHouse('482913', '135790', false)
    expect(without.gate.locksOnLeaving(without.nsfw)).toBe(false)
    using closed = createHouse(null)
    expect(closed.gate.locksOnLeaving(closed.nsfw)).toBe(false)
  })

  it('guards the children’s shelf where the owner wants it, and asks there but once a day', async () => {
    using house = createHouse('482913', '135790')
    expect(house.gate.stateFor(house.kids, undefined)).toBe('locked')
    const token = await house.gate.unlock(house.kids, '135790')
    house.clock.now += 12 * 60 * minuteMs
    expect(house.gate.stateFor(house.kids, token)).toBe('open')
    expect(house.gate.stateFor(house.nsfw, token)).toBe('locked')
    house.clock.now += 25 * 60 * minuteMs
    expect(house.gate.stateFor(house.kids, token)).toBe('locked')
  })
})
