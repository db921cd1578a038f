import { QueryClient } from '@tanstack/react-query'
import { isTRPCClientError } from '@trpc/client'

const staleTimeMs = 30_000
const maxRetries = 2

/** The server knows nothing at this address, as where a tier is that it does not have. */
export function isNotFound(error: unknown): boolean {
  if (!isTRPCClientError(error)) return false
  const response = error.meta?.['response']
  return response instanceof Response && response.status === 404
}

/** An answer of the server is final; only silence is worth another try. */
function isWorthAnotherTry(failureCount: number, error: Error): boolean {
  const wasAnswered = isTRPCClientError(error) && error.data !== undefined && error.data !== null
  return !wasAnswered && !isNotFound(error) && failureCount < maxRetries
}

/** One cache a tier, so that what was read in one is never shown in another. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: staleTimeMs, retry: isWorthAnotherTry } },
  })
}
