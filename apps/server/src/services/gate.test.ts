import { findTier } from '@talelight/db'
import { createTestDatabase } from '@talelight/db/testing'
import { describe, expect, it } from 'vitest'
import { createGate } from './gate.ts'

const minuteMs = 60_000

function createHouse(pin: string | null = '482913') {
  const database = createTestDatabase()
  const clock = { now: 1_000_000 }
  const gate = createGate({ database, pin: pin ?? undefined, now: () => clock.now })
  const [kids, nsfw] = [findTier(database.rows, 'kids')!, findTier(database.rows, 'nsfw')!]
  return { clock, gate, kids, nsfw, [Symbol.dispose]: () => database[Symbol.dispose]() }
}

describe('the gate', () => {
  it('leaves the children’s shelf open, and the other closed while no PIN is set', () => {
    using house = createHouse(null)
    expect(house.gate.stateFor(house.kids, undefined)).toBe('open')
    expect(house.gate.stateFor(house.nsfw, undefined)).toBe('closed')
    expect(() => house.gate.unlock(house.nsfw, '')).toThrow(/until the owner/)
  })

  it('opens to the browser that knows the PIN, and to no other', () => {
    using house = createHouse()
    const token = house.gate.unlock(house.nsfw, '482913')
    expect(house.gate.stateFor(house.nsfw, token)).toBe('open')
    expect(house.gate.stateFor(house.nsfw, 'made up')).toBe('locked')
    house.gate.lock(token)
    expect(house.gate.stateFor(house.nsfw, token)).toBe('locked')
  })

  it('closes after twenty quiet minutes and after twelve hours at the latest', () => {
    using house = createHouse()
    const token = house.gate.unlock(house.nsfw, '482913')
    house.clock.now += 15 * minuteMs
    expect(house.gate.stateFor(house.nsfw, token)).toBe('open')
    house.gate.touch(house.nsfw, token)
    house.clock.now += 15 * minuteMs
    expect(house.gate.stateFor(house.nsfw, token)).toBe('open')
    house.clock.now += 6 * minuteMs
    expect(house.gate.stateFor(house.nsfw, token)).toBe('locked')
  })

  it('makes those who guess wait, longer each time, the right PIN included', () => {
    using house = createHouse()
    for (let tries = 0; tries < 5; tries += 1) {
      expect(() => house.gate.unlock(house.nsfw, '000000')).toThrow(/not the PIN/)
    }
    expect(() => house.gate.unlock(house.nsfw, '482913')).toThrow(/Too many tries/)
    house.clock.now += minuteMs + 1
    expect(() => house.gate.unlock(house.nsfw, '000000')).toThrow(/not the PIN/)
    house.clock.now += minuteMs + 1
    expect(() => house.gate.unlock(house.nsfw, '482913')).toThrow(/Too many tries/)
    house.clock.now += minuteMs
    expect(house.gate.stateFor(house.nsfw, house.gate.unlock(house.nsfw, '482913'))).toBe('open')
  })
})
