/** Says that something of a story was committed. It carries no data: whoever hears it reads the tables. */
export interface Bell {
  ring(tierId: string, storyId: string): void
  /** Rings once on entry, then after every commit; rings that nobody was ready for count as one. */
  rings(tierId: string, storyId: string, signal: AbortSignal): AsyncGenerator<void, void, void>
  /** Hears every ring of every story. Returns how to stop. */
  listen(listener: () => void): () => void
}

export function createBell(): Bell {
  const waiting = new Map<string, Set<() => void>>()
  const listeners = new Set<() => void>()
  const keyOf = (tierId: string, storyId: string): string => `${tierId}/${storyId}`

  return {
    ring(tierId, storyId) {
      for (const wake of waiting.get(keyOf(tierId, storyId)) ?? []) wake()
      for (const listener of listeners) listener()
    },

    async *rings(tierId, storyId, signal) {
      const key = keyOf(tierId, storyId)
      let hasRung = true
      let wake: (() => void) | undefined
      const hear = (): void => {
        hasRung = true
        wake?.()
      }
      const hearers = waiting.get(key) ?? new Set()
      waiting.set(key, hearers.add(hear))
      signal.addEventListener('abort', hear)
      try {
        while (!signal.aborted) {
          if (!hasRung) {
            const { promise, resolve } = Promise.withResolvers<void>()
            wake = resolve
            await promise
          }
          if (signal.aborted) return
          hasRung = false
          yield
        }
      } finally {
        signal.removeEventListener('abort', hear)
        hearers.delete(hear)
        if (hearers.size === 0 && waiting.get(key) === hearers) waiting.delete(key)
      }
    },

    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
