import type { Answer } from '../http/answer.ts'
import type { ReceivedRequest } from '../http/received-request.ts'

/** What a provider's handlers may lean on. */
export interface House {
  /** Keeps a file under a temporary address of the media host, which needs no key. */
  offer(file: { readonly bytes: Uint8Array; readonly mediaType: string }): string
  readonly now: () => number
}

/** Answers what the real provider would; `null` for an address that it does not have. */
export type Provider = (request: ReceivedRequest, house: House) => Promise<Answer> | Answer | null
