/** A stream of numbers that its label alone decides. */
export interface Random {
  (): number
  between(low: number, high: number): number
  /** A whole number, both ends included. */
  integer(low: number, high: number): number
  pick<T>(list: readonly [T, ...T[]]): T
  chance(probability: number): boolean
  /** From -1 to 1, mostly near 0. */
  bell(): number
  /** 1 or -1. */
  sign(): 1 | -1
}

/** xmur3: a text to 32 well mixed bits. */
export function hashText(text: string): number {
  let hash = 1779033703 ^ text.length
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 3432918353)
    hash = (hash << 13) | (hash >>> 19)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507)
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909)
  return (hash ^ (hash >>> 16)) >>> 0
}

/**
 * A stream of its own for each part of a picture (mulberry32): one shared stream would make every later detail jump
 * when one bush is added.
 */
export function createRandom(label: string): Random {
  let state = hashText(label)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number): number => low + (high - low) * next()
  return Object.assign(next, {
    between,
    integer: (low: number, high: number) => Math.floor(between(low, high + 1)),
    pick: <T>(list: readonly [T, ...T[]]): T => list[Math.floor(next() * list.length)] ?? list[0],
    chance: (probability: number) => next() < probability,
    bell: () => (next() + next() + next()) / 1.5 - 1,
    sign: (): 1 | -1 => (next() < 0.5 ? -1 : 1),
  })
}

/** Smooth noise along a line, three octaves, from -1 to 1. */
export function createNoise(label: string): (at: number) => number {
  const random = createRandom(label)
  const values = Float64Array.from({ length: 256 }, () => random() * 2 - 1)
  const octave = (at: number): number => {
    const cell = Math.floor(at)
    const part = at - cell
    const eased = part * part * (3 - 2 * part)
    return (values[cell & 255] ?? 0) * (1 - eased) + (values[(cell + 1) & 255] ?? 0) * eased
  }
  return (at) => (octave(at) + octave(at * 2.03 + 17.3) * 0.5 + octave(at * 4.12 + 52.4) * 0.25) / 1.75
}
