import type { AppRouter } from '@talelight/server'
import {
  createTRPCClient,
  createWSClient,
  httpBatchLink,
  httpLink,
  isNonJsonSerializable,
  splitLink,
  wsLink,
} from '@trpc/client'
import type { TRPCClient } from '@trpc/client'
import { createTRPCContext } from '@trpc/tanstack-react-query'
import { createLiveSocketClass } from './live-socket.ts'

export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>()

const maxBatchSize = 10
const firstRetryMs = 500
/** Whoever comes back to the house finds the page live within seconds. */
const longestRetryMs = 5000

/** Waits longer after each failure, at a random moment, so that many pages do not come back at one instant. */
function retryDelayMs(attempt: number): number {
  if (attempt === 0) return 0
  return Math.min(longestRetryMs, firstRetryMs * 2 ** attempt) * (0.5 + Math.random() / 2)
}

/** A client of one tier: requests by HTTP, live events by one socket that is opened with the first of them. */
export function createTierClient(tierId: string): TRPCClient<AppRouter> {
  const path = `/api/${encodeURIComponent(tierId)}/trpc`
  const socketUrl = new URL(path, window.location.href)
  socketUrl.protocol = socketUrl.protocol === 'https:' ? 'wss:' : 'ws:'
  const socket = createWSClient({
    url: socketUrl.href,
    WebSocket: createLiveSocketClass(),
    retryDelayMs,
    lazy: { enabled: true, closeMs: 10_000 },
    keepAlive: { enabled: true, intervalMs: 15_000, pongTimeoutMs: 5000 },
  })
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (operation) => operation.type === 'subscription',
        true: wsLink({ client: socket }),
        false: splitLink({
          // A photo travels in a form of its own, which no other request can share.
          condition: (operation) => isNonJsonSerializable(operation.input),
          true: httpLink({ url: path }),
          false: httpBatchLink({ url: path, maxItems: maxBatchSize }),
        }),
      }),
    ],
  })
}
