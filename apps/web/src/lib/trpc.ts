import type { AppRouter } from '@talelight/server'
import { createTRPCClient, httpBatchLink, httpLink, isNonJsonSerializable, splitLink } from '@trpc/client'
import type { TRPCClient } from '@trpc/client'
import { createTRPCContext } from '@trpc/tanstack-react-query'
import { createLiveLink } from './live-link.ts'

export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>()

const maxBatchSize = 10

/** The context of a request that must go out even when its page is just left. */
export const lastWords = { isLastWords: true } as const

/** A client of one tier: requests by HTTP, live events by one socket that is opened with the first of them. */
export function createTierClient(tierId: string): TRPCClient<AppRouter> {
  const path = `/api/${encodeURIComponent(tierId)}/trpc`
  const socketUrl = new URL(path, window.location.href)
  socketUrl.protocol = socketUrl.protocol === 'https:' ? 'wss:' : 'ws:'
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (operation) => operation.type === 'subscription',
        true: createLiveLink(socketUrl.href),
        false: splitLink({
          condition: (operation) => operation.context['isLastWords'] === true,
          // It waits for no other request, and the browser sends it after the page is gone.
          true: httpLink({ url: path, fetch: (url, options) => fetch(url, { ...options, keepalive: true }) }),
          false: splitLink({
            // A photo travels in a form of its own, which no other request can share.
            condition: (operation) => isNonJsonSerializable(operation.input),
            true: httpLink({ url: path }),
            false: httpBatchLink({ url: path, maxItems: maxBatchSize }),
          }),
        }),
      }),
    ],
  })
}
