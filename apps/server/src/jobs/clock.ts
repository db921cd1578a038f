/** Time, as the engine sees it. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Calls back once, after so many milliseconds. @returns how to call it off. */
  readonly after: (delayMs: number, callback: () => void) => () => void
}

export const systemClock: Clock = {
  now: Date.now,
  after(delayMs, callback) {
    const timer = setTimeout(callback, delayMs)
    return () => clearTimeout(timer)
  },
}
