import type { MediaError } from '../errors/media-error.ts'
import { boundFetch } from './bound-fetch.ts'
import type { FetchBounds } from './bound-fetch.ts'
import type { Fetch } from './fetch.ts'
import type { FailedAnswer } from './provider-answer.ts'
import { readErrorBody } from './read-json.ts'

/** Makes this library's error of a provider's failed answer. */
export type ToError = (answer: FailedAnswer) => MediaError

/** A bounded `fetch` that returns successes and throws this library's errors for everything else. */
export function createProviderFetch(send: Fetch, bounds: FetchBounds, toError: ToError): Fetch {
  const bounded = boundFetch(send, bounds)
  return async (input, init) => {
    const response = await bounded(input, init)
    if (response.ok) return response
    const { status, headers } = response
    const body = await readErrorBody(response)
    const { providerId, isPaid } = bounds
    throw toError({ providerId, isPaid, status, headers, body, sentKeys: keysIn(new Headers(init?.headers)) })
  }
}

/** Every header in which a provider is sent a key. */
const keyHeaders = ['authorization', 'x-goog-api-key', 'x-api-key'] as const

const keysIn = (headers: Headers): string[] => keyHeaders.flatMap((name) => headers.get(name) ?? [])
