import OpenAI, { APIConnectionError } from 'openai'
import { ResponseShapeError } from '../errors/response-shape-error.ts'
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

/**
 * The `openai` package as a bare request builder: no retry, no setting from the environment, our own bounds and errors.
 * It also speaks to every other provider with the same dialect.
 */
export function createOpenAiClient(
  options: ProviderOptions & { readonly baseUrl: string },
  bounds: FetchBounds,
  toError: ToError,
): OpenAI {
  const send = createProviderFetch(options.fetch ?? globalThis.fetch, bounds, toError)
  return new OpenAI({
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
}

/** Runs a request of the client and lets our own errors, and the caller's abort, out of its wrappers. */
export async function unwrapped<TResult>(signal: AbortSignal, work: () => Promise<TResult>): Promise<TResult> {
  signal.throwIfAborted()
  try {
    return await work()
  } catch (error) {
    throw unwrap(signal, error)
  }
}

export function unwrap(signal: AbortSignal, error: unknown): unknown {
  if (signal.aborted) return signal.reason
  if (error instanceof SyntaxError) return new ResponseShapeError('An answer is no JSON, though it says that it is.')
  const cause = error instanceof APIConnectionError ? error.cause : undefined
  return cause instanceof Error && cause.cause instanceof Failure ? cause.cause.error : error
}
