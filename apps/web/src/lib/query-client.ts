import { QueryClient } from '@tanstack/react-query'
import { isTRPCClientError } from '@trpc/client'

const staleTimeMs = 30_000
const maxRetries = 2

/** An answer of the server is final; only silence is worth another try. */
function isWorthAnotherTry(failureCount: number, error: Error): boolean {
  const wasAnswered = isTRPCClientError(error) && error.data !== undefined && error.data !== null
  return !wasAnswered && failureCount < maxRetries
}

/** One cache a tier, so that what was read in one is never shown in another. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: staleTimeMs, retry: isWorthAnotherTry } },
  })
}
