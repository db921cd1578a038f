import { ProviderError } from '../errors/provider-error.ts'
import { ResponseShapeError } from '../errors/response-shape-error.ts'
import type * as z from 'zod/mini'
import { createProviderFetch } from './provider-fetch.ts'
import type { ToError } from './provider-fetch.ts'
import type { ProviderOptions } from './provider-options.ts'
import { readJson } from './read-json.ts'

const maxAnswerBytes = 4_000_000

/**
 * Reads one list of models.
 *
 * @returns `null` where there is no list at this address.
 */
export async function readModelList<TShape>(
  provider: {
    readonly providerId: string
    readonly options: Pick<ProviderOptions, 'fetch' | 'answerTimeoutMs' | 'idleTimeoutMs'>
    readonly toError: ToError
  },
  request: {
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly signal: AbortSignal
  },
  shape: z.ZodMiniType<TShape>,
): Promise<TShape | null> {
  const { providerId, options, toError } = provider
  const send = createProviderFetch(
    options.fetch ?? globalThis.fetch,
    {
      providerId,
      isPaid: false,
      maxBytes: maxAnswerBytes,
      answerTimeoutMs: options.answerTimeoutMs ?? 20_000,
      idleTimeoutMs: options.idleTimeoutMs ?? 10_000,
    },
    toError,
  )
  let response: Response
  try {
    response = await send(request.url, { headers: request.headers, signal: request.signal })
  } catch (error) {
    const isMissing = error instanceof ProviderError && [404, 405, 501].includes(error.statusCode ?? 0)
    if (isMissing) return null
    throw error
  }
  const parsed = shape.safeParse(await readJson(response, providerId))
  if (!parsed.success) {
    throw new ResponseShapeError(`${providerId} listed its models in a way that cannot be read.`, { billed: 'no' })
  }
  return parsed.data
}
