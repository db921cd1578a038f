import { OutcomeUnknownError } from '../errors/outcome-unknown-error.ts'
import { ResponseShapeError } from '../errors/response-shape-error.ts'
import { TransportError } from '../errors/transport-error.ts'
import type { Fetch } from './fetch.ts'

export interface FetchBounds {
  /** Named in messages, for example `xai`. */
  readonly providerId: string
  /** Whether arriving costs money. It decides what a lost answer means. */
  readonly isPaid: boolean
  /** Of the answer, decoded. */
  readonly maxBytes: number
  /** From the request to the answer's headers. */
  readonly answerTimeoutMs: number
  /** Between two pieces of the answer. */
  readonly idleTimeoutMs: number
}

/**
 * A `fetch` with a deadline for the answer, one for each silence in it, and a cap on its size. It follows no redirect,
 * since a key would travel with it, and its errors are this library's own. An abort of the caller passes unchanged.
 *
 * An error answer whose body breaks off ends early instead of failing: its status says enough.
 */
export function boundFetch(send: Fetch, bounds: FetchBounds): Fetch {
  return async (input, init) => {
    const callerSignal = init?.signal ?? undefined
    callerSignal?.throwIfAborted()
    const deadline = new AbortController()
    const timer = setTimeout(() => deadline.abort(), bounds.answerTimeoutMs)
    const signal = callerSignal === undefined ? deadline.signal : AbortSignal.any([callerSignal, deadline.signal])
    let response: Response
    try {
      response = await send(input, { ...init, signal, redirect: 'manual' })
    } catch (error) {
      callerSignal?.throwIfAborted()
      throw deadline.signal.aborted ? lostAnswer(bounds, 'no answer came in time') : requestError(bounds, error)
    } finally {
      clearTimeout(timer)
    }
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      await response.body?.cancel()
      throw new ResponseShapeError(`${bounds.providerId} answered with a redirect, which is not followed.`, {
        billed: 'no',
      })
    }
    if (response.body === null) return response
    const { status, statusText, headers } = response
    return new Response(boundBody(response.body, { bounds, isError: !response.ok, callerSignal }), {
      status,
      statusText,
      headers,
    })
  }
}

function boundBody(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  options: { readonly bounds: FetchBounds; readonly isError: boolean; readonly callerSignal: AbortSignal | undefined },
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { bounds, isError, callerSignal } = options
  const reader = body.getReader()
  let byteLength = 0
  const giveUp = (controller: ReadableStreamDefaultController, error: Error): void => {
    if (isError) controller.close()
    else controller.error(error)
    void reader.cancel(error).catch(() => undefined)
  }
  return new ReadableStream(
    {
      async pull(controller) {
        let timer: ReturnType<typeof setTimeout> | undefined
        const silence = new Promise<'silence'>((resolve) => {
          timer = setTimeout(() => resolve('silence'), bounds.idleTimeoutMs)
        })
        try {
          const piece = await Promise.race([reader.read(), silence])
          if (piece === 'silence') {
            giveUp(controller, lostAnswer(bounds, 'the answer stopped in the middle'))
          } else if (piece.done) {
            controller.close()
          } else {
            byteLength += piece.value.byteLength
            if (byteLength > bounds.maxBytes) {
              giveUp(
                controller,
                new ResponseShapeError(`The answer of ${bounds.providerId} is larger than ${bounds.maxBytes} bytes.`),
              )
            } else controller.enqueue(piece.value)
          }
        } catch {
          if (callerSignal?.aborted === true) controller.error(callerSignal.reason)
          else giveUp(controller, lostAnswer(bounds, 'the answer broke off'))
        } finally {
          clearTimeout(timer)
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}

function lostAnswer(bounds: FetchBounds, what: string): OutcomeUnknownError | TransportError {
  const message = `${bounds.providerId}: ${what}.`
  return bounds.isPaid ? new OutcomeUnknownError(message) : new TransportError(message)
}

const unsentCodes: ReadonlySet<string> = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ERR_INVALID_URL',
  'UND_ERR_CONNECT_TIMEOUT',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
])
const unsentCodePattern = /^(CERT_|ERR_TLS_|ERR_SSL_)/

/** Looks through the platform's wrappers for the system's code, such as `ECONNREFUSED`. */
function systemCode(error: unknown): string | null {
  for (let inner = error, depth = 0; inner instanceof Error && depth < 5; inner = inner.cause, depth += 1) {
    if ('code' in inner && typeof inner.code === 'string') return inner.code
  }
  return null
}

/** The cause stays behind: it may hold the request. Its code says what happened. */
function requestError(bounds: FetchBounds, error: unknown): OutcomeUnknownError | TransportError {
  const code = systemCode(error)
  if (code !== null && (unsentCodes.has(code) || unsentCodePattern.test(code))) {
    return new TransportError(`${bounds.providerId} cannot be reached: ${code}.`)
  }
  return lostAnswer(bounds, code === null ? 'the connection broke' : `the connection broke (${code})`)
}
