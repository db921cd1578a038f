import { isMediaError } from '@talelight/core'
import type { ModelDiscovery } from '@talelight/core'
import type { Log } from './log.ts'
import type { Models } from './models.ts'

const intervalMs = 24 * 60 * 60 * 1000
const deadlineMs = 30_000

export interface ModelWatch {
  /** One look at every provider. Settled when all have answered or failed. */
  look(): Promise<void>
  stop(): void
}

/**
 * Asks each provider at the start and once a day which models it serves. Nobody waits for it; without an answer the
 * registry is believed.
 */
export function watchModels(options: {
  readonly discoveries: readonly ModelDiscovery[]
  readonly models: Models
  readonly log: Log
}): ModelWatch {
  const { discoveries, models, log } = options
  const stopping = new AbortController()

  const ask = async (discovery: ModelDiscovery): Promise<void> => {
    const { providerId } = discovery
    try {
      const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(deadlineMs)])
      const listed = await discovery.listModels(signal)
      if (listed !== null) models.learn(providerId, listed)
    } catch (error) {
      if (stopping.signal.aborted) return
      const reason = isMediaError(error) ? error.reason : 'internal'
      log.warn({ err: error, providerId, reason }, 'a provider did not say which models it serves')
    }
  }
  const look = async (): Promise<void> => {
    await Promise.all(discoveries.map(ask))
  }

  void look()
  const timer = setInterval(() => void look(), intervalMs)
  timer.unref()
  return {
    look,
    stop() {
      clearInterval(timer)
      stopping.abort()
    },
  }
}
