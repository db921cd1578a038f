import type { FetchBounds } from '../http/bound-fetch.ts'
import type { ProviderOptions } from '../http/provider-options.ts'

const maxAnswerBytes = 4_000_000

/** A scene is small; a model that thinks may take its time before the first word. */
export function textBounds(providerId: string, options: Partial<ProviderOptions>): FetchBounds {
  return {
    providerId,
    isPaid: true,
    maxBytes: maxAnswerBytes,
    answerTimeoutMs: options.answerTimeoutMs ?? 120_000,
    idleTimeoutMs: options.idleTimeoutMs ?? 60_000,
  }
}
