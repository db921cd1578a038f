/** Where somebody listens: at one story, or at all of a tier. */
interface BellPlace {
  readonly tierId: string
  readonly storyId?: string
}

/** Says that something of a story was committed. It carries no data: whoever hears it reads the tables. */
export interface Bell {
  ring(tierId: string, storyId: string): void
  /** Rings at every place of a tier: who may read it has changed. */
  ringTier(tierId: string): void
  /** Rings once on entry, then after every commit; rings that nobody was ready for count as one. */
  rings(place: BellPlace, signal: AbortSignal): AsyncGenerator<void, void, void>
  /** Hears every ring of every story. Returns how to stop. */
  listen(listener: () => void): () => void
}

export function createBell(): Bell {
  const waiting = new Map<string, Set<() => void>>()
  const listeners = new Set<() => void>()
  const keyOf = ({ tierId, storyId = '' }: BellPlace): string => `${tierId}/${storyId}`
  const wakeAt = (key: string): void => {
    for (const wake of waiting.get(key) ?? []) wake()
  }

  return {
    ring(tierId, storyId) {
      wakeAt(keyOf({ tierId, storyId }))
      wakeAt(keyOf({ tierId }))
      for (const listener of listeners) listener()
    },

    ringTier(tierId) {
      for (const key of waiting.keys()) if (key.startsWith(`${tierId}/`)) wakeAt(key)
    },

    async *rings(place, signal) {
      const key = keyOf(place)
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
