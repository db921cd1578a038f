import type { AppRouter } from '@talelight/server'
import { createWSClient, retryLink, wsLink } from '@trpc/client'
import type { TRPCLink } from '@trpc/client'
import { createLiveSocketClass } from './live-socket.ts'

/** How patient a page is with its network. */
export interface LiveTimes {
  readonly firstRetryMs: number
  readonly longestRetryMs: number
  /** A server from which nothing was heard for so long is asked whether it is there … */
  readonly silenceMs: number
  /** … and given up when it does not say so. */
  readonly pongMs: number
  /** How long a socket stays open that nobody needs. */
  readonly idleMs: number
}

const homeTimes: LiveTimes = {
  firstRetryMs: 500,
  // Whoever comes back to the house finds the page live within seconds.
  longestRetryMs: 5000,
  silenceMs: 15_000,
  pongMs: 5000,
  idleMs: 10_000,
}

/** Live events over one socket, which is opened with the first subscription and never given up while there is one. */
export function createLiveLink(url: string, times: LiveTimes = homeTimes): TRPCLink<AppRouter>[] {
  const { firstRetryMs, longestRetryMs, silenceMs, pongMs, idleMs } = times
  /** Waits longer after each failure, at a random moment, so that many pages do not come back at one instant. */
  const retryDelayMs = (attempt: number): number =>
    attempt === 0 ? 0 : Math.min(longestRetryMs, firstRetryMs * 2 ** attempt) * (0.5 + Math.random() / 2)
  const client = createWSClient({
    url,
    WebSocket: createLiveSocketClass(),
    retryDelayMs,
    lazy: { enabled: true, closeMs: idleMs },
    keepAlive: { enabled: true, intervalMs: silenceMs, pongTimeoutMs: pongMs },
  })
  return [
    // A socket that breaks in the instant between its opening and the first word ends what was to be subscribed to, as
    // if the server had refused it. Only what the server itself says is an answer.
    retryLink({ retry: ({ error }) => error.shape === undefined, retryDelayMs }),
    wsLink({ client }),
  ]
}
