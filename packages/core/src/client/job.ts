/** Work under way: wait for what comes of it, or watch it. It never throws for what a provider does. */
export interface Job<TEvent, TOutcome> extends AsyncIterable<TEvent> {
  /** Settles once, when all is done. */
  readonly outcome: Promise<TOutcome>
  /** Stops it. What was sent already may still be charged; the outcome says so. */
  cancel(): void
}

export interface JobHandle<TEvent> {
  readonly signal: AbortSignal
  readonly emit: (event: TEvent) => void
}

/** Runs work whose events can be read by any number of readers, each from the first one. */
export function startJob<TEvent, TOutcome>(
  outer: AbortSignal | undefined,
  work: (handle: JobHandle<TEvent>) => Promise<TOutcome>,
): Job<TEvent, TOutcome> {
  const events: TEvent[] = []
  let isDone = false
  let news = Promise.withResolvers<void>()
  const ring = (): void => {
    news.resolve()
    news = Promise.withResolvers<void>()
  }
  const canceling = new AbortController()
  const signal = outer === undefined ? canceling.signal : AbortSignal.any([outer, canceling.signal])
  const outcome = work({
    signal,
    emit(event) {
      events.push(event)
      ring()
    },
  }).finally(() => {
    isDone = true
    ring()
  })
  // Whoever only iterates does not see it; whoever waits does.
  outcome.catch(() => undefined)
  return {
    outcome,
    cancel: () => canceling.abort(new DOMException('The job was canceled.', 'AbortError')),
    async *[Symbol.asyncIterator]() {
      for (let next = 0; ; next += 1) {
        while (next >= events.length) {
          if (isDone) return
          await news.promise
        }
        const event = events[next]
        if (event !== undefined) yield event
      }
    },
  }
}
