import OpenAI, { APIConnectionError } from 'openai'
import type { FetchBounds } from '../http/bound-fetch.ts'
import { createProviderFetch } from '../http/provider-fetch.ts'
import type { ToError } from '../http/provider-fetch.ts'
import type { ProviderOptions } from '../http/provider-options.ts'

/** Longer than any of our own deadlines, so that only those ever end a request. */
const neverMs = 3_600_000

/** Carries an error of ours through the client, which looks into what its `fetch` throws and would take it for its own. */
class Failure {
  readonly error: unknown

  constructor(error: unknown) {
    this.error = error
  }
}

interface OpenAiPost {
  readonly body: FormData | Readonly<Record<string, unknown>>
  readonly signal: AbortSignal
}

export interface OpenAiClient {
  /**
   * Sends one request and returns the answer unread.
   *
   * @throws {MediaError} an answer that is no success, or none.
   */
  post(path: `/${string}`, request: OpenAiPost): Promise<Response>
}

/**
 * The `openai` package as a bare request builder: no retry, no setting from the environment, our own bounds and errors.
 * It also speaks to every other provider with the same dialect.
 */
export function createOpenAiClient(
  options: ProviderOptions & { readonly baseUrl: string },
  bounds: FetchBounds,
  toError: ToError,
): OpenAiClient {
  const send = createProviderFetch(options.fetch ?? globalThis.fetch, bounds, toError)
  const client = new OpenAI({
    apiKey: options.apiKey,
    adminAPIKey: null,
    baseURL: options.baseUrl,
    organization: null,
    project: null,
    webhookSecret: null,
    dataResidency: null,
    defaultHeaders: {},
    maxRetries: 0,
    timeout: neverMs,
    logLevel: 'off',
    fetch: (input, init) =>
      send(input, init).catch((error: unknown) => {
        throw new Error('The request failed.', { cause: new Failure(error) })
      }),
  })
  return {
    async post(path, { body, signal }) {
      signal.throwIfAborted()
      try {
        return await client.post(path, { body, signal }).asResponse()
      } catch (error) {
        if (signal.aborted) throw signal.reason
        const cause = error instanceof APIConnectionError ? error.cause : undefined
        throw cause instanceof Error && cause.cause instanceof Failure ? cause.cause.error : error
      }
    },
  }
}
