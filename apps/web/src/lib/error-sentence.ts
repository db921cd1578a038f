import { isTRPCClientError } from '@trpc/client'

/** The server's own kind sentence; `unreachable` where none came, as when the network is away. */
export function errorSentence(error: unknown, unreachable: string): string {
  return isTRPCClientError(error) && error.data !== undefined && error.data !== null ? error.message : unreachable
}
