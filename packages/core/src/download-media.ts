/**
 * Fetches a result from an address that a provider's answer named. Such an address is untrusted, so adapters never
 * fetch it themselves: they are given this function. `@talelight/core/download` has one for Node with every guard.
 *
 * @throws {DownloadError} the address was refused, the file is too large, or it broke off.
 * @throws {ExpiredError} the address is no longer served.
 */
export type DownloadMedia = (
  url: string,
  options: {
    readonly providerId: string
    readonly maxBytes: number
    readonly signal: AbortSignal
  },
) => Promise<Uint8Array>
