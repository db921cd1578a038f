import { lookup as systemLookup } from 'node:dns'
import type { LookupAddress } from 'node:dns'
import { request as requestHttp } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { systemClock } from '../client/clock.ts'
import type { DownloadMedia } from '../download-media.ts'
import { DownloadError } from '../errors/download-error.ts'
import { ExpiredError } from '../errors/expired-error.ts'
import { isMediaError } from '../errors/media-error.ts'
import { isOpenAddress, judgeUrl } from './address-rules.ts'
import type { HostRules } from './address-rules.ts'

/** Finds every address of a host. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>

export interface MediaDownloaderOptions {
  /**
   * Hosts that the owner of this program named, such as a gateway of their own, with the port where it is not the usual
   * one. They may lie in the owner's network and answer without TLS.
   */
  readonly ownerHosts?: readonly string[]
  /** Where providers of your own keep results, by their id: host names that stand for themselves and those below them. */
  readonly hostsByProvider?: Readonly<Record<string, readonly string[]>>
  /** Default: the system's. */
  readonly resolve?: Resolve
  /** Which addresses a provider's host may have. Default: those of the open internet. */
  readonly isAllowedAddress?: (address: string) => boolean
  /** Until there is a connection. Default 10,000. */
  readonly connectTimeoutMs?: number
  /** From the request to the first byte. Default 30,000. */
  readonly answerTimeoutMs?: number
  /** Between two pieces. Default 20,000. */
  readonly idleTimeoutMs?: number
  /** All of it. Default 300,000. */
  readonly totalTimeoutMs?: number
  /** Before what broke off is fetched again; the second time twice as long. Default 500. */
  readonly retryDelayMs?: number
}

/** Where each provider keeps results. */
const knownHosts: Readonly<Record<string, readonly string[]>> = {
  openai: ['openai.com', 'oaiusercontent.com'],
  xai: ['x.ai'],
  google: ['generativelanguage.googleapis.com'],
}
const maxRedirects = 3
const maxTries = 3

const systemResolve: Resolve = (host) =>
  new Promise((resolve, reject) => {
    systemLookup(host, { all: true }, (error, addresses) => (error === null ? resolve(addresses) : reject(error)))
  })

/**
 * Downloads results with every guard: hosts of the provider alone, https, no numbers, no private address behind a name,
 * one connection to the address that was checked, few redirects with each held to the same rules, no header that could
 * carry a secret, and a cap on bytes and on every wait. What breaks off is fetched up to three times.
 */
export function createMediaDownloader(options: MediaDownloaderOptions = {}): DownloadMedia {
  const ownerHosts = new Set(options.ownerHosts?.map(writtenOut))
  const hosts = { ...knownHosts, ...options.hostsByProvider }
  const { connectTimeoutMs = 10_000, answerTimeoutMs = 30_000 } = options
  const { idleTimeoutMs = 20_000, totalTimeoutMs = 300_000, retryDelayMs = 500 } = options
  const { resolve = systemResolve, isAllowedAddress = isOpenAddress } = options

  /** Refuses a name when any address behind it is not allowed. */
  const checkedAddresses = async (host: string, providerId: string): Promise<readonly LookupAddress[]> => {
    const addresses = await resolve(host)
    if (addresses.length > 0 && addresses.every(({ address }) => isAllowedAddress(address))) return addresses
    throw refusal(providerId, 'its host is not on the open internet')
  }

  const fetchOnce = async (
    address: string,
    request: { readonly providerId: string; readonly maxBytes: number; readonly signal: AbortSignal },
    total: AbortSignal,
  ): Promise<Uint8Array> => {
    const { providerId, maxBytes, signal } = request
    const rules: HostRules = { suffixes: hosts[providerId] ?? [], ownerHosts }
    const whole = AbortSignal.any([signal, total])
    let next = address
    try {
      for (let hop = 0; hop <= maxRedirects; hop += 1) {
        const judged = judgeUrl(next, rules)
        if (judged.kind === 'refused') throw refusal(providerId, judged.why)
        const response = await open(judged.url, {
          addresses: judged.isOwned ? null : await before(whole, checkedAddresses(judged.url.hostname, providerId)),
          signal: whole,
          connectTimeoutMs,
          answerTimeoutMs,
        })
        const location = redirectOf(response, judged.url)
        if (location === null) return await readBody(response, { providerId, maxBytes, idleTimeoutMs })
        response.destroy()
        next = location
      }
      throw refusal(providerId, 'it leads on and on')
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof DownloadError || error instanceof ExpiredError) throw error
      if (total.aborted) throw new DownloadError(`A result of ${providerId} did not come in time.`)
      const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : ''
      throw new DownloadError(`A result of ${providerId} could not be fetched${code}.`)
    }
  }

  // A result that was made is paid for, and its address is often good for this once: it is worth more than one try.
  return async (address, request) => {
    request.signal.throwIfAborted()
    const total = AbortSignal.timeout(totalTimeoutMs)
    for (let tries = 1; ; tries += 1) {
      try {
        return await fetchOnce(address, request, total)
      } catch (error) {
        const mayHelp = isMediaError(error) && error.isRetryable && tries < maxTries && !total.aborted
        if (!mayHelp) throw error
        await systemClock.sleep(retryDelayMs * tries, request.signal)
      }
    }
  }
}

function refusal(providerId: string, why: string): DownloadError {
  return new DownloadError(`The address of a result of ${providerId} was refused: ${why}.`, { isRetryable: false })
}

/** A host as addresses write it: in small letters, without the port that goes without saying. */
function writtenOut(host: string): string {
  return host.toLowerCase().replace(/:(?:80|443)$/, '')
}

/** Waits for something that cannot be stopped itself, no longer than the signal allows. */
function before<TResult>(signal: AbortSignal, work: Promise<TResult>): Promise<TResult> {
  const { promise, reject } = Promise.withResolvers<never>()
  const stop = (): void => reject(signal.reason)
  signal.addEventListener('abort', stop, { once: true })
  if (signal.aborted) stop()
  return Promise.race([work, promise]).finally(() => signal.removeEventListener('abort', stop))
}

/** Hands over exactly the addresses that were checked, whatever the name stands for by now. */
function pinnedTo(addresses: readonly LookupAddress[]): LookupFunction {
  return (_, { all }, callback) => {
    const [first] = addresses
    if (all === true) callback(null, [...addresses])
    else callback(null, first?.address ?? '', first?.family)
  }
}

function open(
  url: URL,
  options: {
    /** The only ones to connect to; `null` for wherever the name leads. */
    readonly addresses: readonly LookupAddress[] | null
    readonly signal: AbortSignal
    readonly connectTimeoutMs: number
    readonly answerTimeoutMs: number
  },
): Promise<IncomingMessage> {
  const { addresses, signal, connectTimeoutMs, answerTimeoutMs } = options
  const send = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const request = send(url, {
      headers: { accept: 'image/*,video/*', 'accept-encoding': 'identity', 'user-agent': 'talelight' },
      // A connection of its own, so that none is used again that was opened before its host was checked.
      agent: false,
      signal,
      ...(addresses === null ? {} : { lookup: pinnedTo(addresses) }),
    })
    const late = (what: string): void => {
      request.destroy(new DownloadError(`${what} in time.`))
    }
    const connecting = setTimeout(() => late('No connection came'), connectTimeoutMs)
    const answering = setTimeout(() => late('No answer came'), answerTimeoutMs)
    const settle = (): void => {
      clearTimeout(connecting)
      clearTimeout(answering)
    }
    request.once('socket', (socket) => {
      socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => clearTimeout(connecting))
    })
    request.once('response', (response) => {
      settle()
      resolve(response)
    })
    request.once('error', (error) => {
      settle()
      reject(error)
    })
    request.once('upgrade', (_, socket) => {
      settle()
      socket.destroy()
      reject(new DownloadError('The answer was a switch of protocols.'))
    })
    // Any other end that is neither an answer nor an error.
    request.once('close', () => {
      settle()
      reject(new DownloadError('The connection ended without an answer.'))
    })
    request.end()
  })
}

/** Where an answer leads on to; `null` for one that is the result. */
function redirectOf({ statusCode = 0, headers }: IncomingMessage, from: URL): string | null {
  if (statusCode < 300 || statusCode >= 400) return null
  return headers.location === undefined ? '' : (URL.parse(headers.location, from.href)?.href ?? '')
}

const goneStatuses: ReadonlySet<number> = new Set([403, 404, 410])

async function readBody(
  response: IncomingMessage,
  options: { readonly providerId: string; readonly maxBytes: number; readonly idleTimeoutMs: number },
): Promise<Uint8Array> {
  const { providerId, maxBytes, idleTimeoutMs } = options
  const { statusCode = 0, headers } = response
  if (goneStatuses.has(statusCode)) {
    response.destroy()
    throw new ExpiredError(`${providerId} no longer serves this result.`)
  }
  if (statusCode !== 200) {
    response.destroy()
    throw new DownloadError(`${providerId} answered ${statusCode} in place of a result.`)
  }
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
    response.destroy()
    throw new DownloadError(`${providerId} sent a result packed, which was not asked for.`)
  }
  response.setTimeout(idleTimeoutMs, () => response.destroy(new DownloadError('A result stopped in the middle.')))
  const pieces: Uint8Array[] = []
  let byteLength = 0
  for await (const piece of response) {
    if (!(piece instanceof Uint8Array)) continue
    byteLength += piece.byteLength
    if (byteLength > maxBytes) {
      response.destroy()
      throw new DownloadError(`A result of ${providerId} is larger than ${maxBytes} bytes.`, { isRetryable: false })
    }
    pieces.push(piece)
  }
  const declared = headers['content-length']
  if (byteLength === 0 || (declared !== undefined && Number(declared) !== byteLength)) {
    throw new DownloadError(`A result of ${providerId} is not as long as it said.`)
  }
  return Buffer.concat(pieces)
}
