import type { Fetch } from './fetch.ts'

/** What it takes to talk to a provider. Nothing is read from the environment. */
export interface ProviderOptions {
  readonly apiKey: string
  /** Default: the provider's own address. Set it for a gateway, a compatible server or a test. */
  readonly baseUrl?: string | undefined
  /** Default: the platform's. */
  readonly fetch?: Fetch | undefined
  /** How long to wait for an answer to begin. Each adapter's default fits its slowest model. */
  readonly answerTimeoutMs?: number | undefined
  /** How long an answer may pause. Each adapter's default fits its slowest model. */
  readonly idleTimeoutMs?: number | undefined
}
