import type OpenAI from 'openai'
import { APIConnectionError, APIError } from 'openai'
import * as z from 'zod/mini'
import type { MediaError } from '../errors/media-error.ts'
import { OutcomeUnknownError } from '../errors/outcome-unknown-error.ts'
import { ProviderError } from '../errors/provider-error.ts'
import { sceneJsonSchema } from '../scene/scene-schema.ts'
import type { SendMessages, TextPart } from '../scene/stream-scene.ts'
import { unwrap, unwrapped } from './openai-client.ts'
import { readOpenAiFailure } from './openai-error.ts'

/** Streams a scene by the Responses API, which OpenAI and xAI share. Nothing of it is stored there. */
export function sendByResponses(client: OpenAI, providerId: string, model: string): SendMessages {
  return async function* send({ system, turns }, signal): AsyncGenerator<TextPart, void, undefined> {
    const body = {
      model,
      instructions: system,
      input: turns.map(({ role, text }) => ({ role, content: text })),
      text: { format: { type: 'json_schema', name: 'scene', schema: sceneJsonSchema, strict: true } },
      stream: true,
      store: false,
    }
    const events = await unwrapped(signal, () =>
      client.post<AsyncIterable<unknown>>('/responses', { body, signal, stream: true }),
    )
    try {
      for await (const event of events) {
        const part = partOf(event, providerId)
        if (part === null) continue
        yield part
        if (part.type === 'end') return
      }
    } catch (error) {
      const isErrorEvent = error instanceof APIError && !(error instanceof APIConnectionError)
      throw isErrorEvent && !signal.aborted ? brokenOff(providerId, error.error) : unwrap(signal, error)
    }
  }
}

const responseEvent = z.object({
  type: z.string(),
  delta: z.nullish(z.string()),
  response: z.nullish(
    z.object({
      incomplete_details: z.nullish(z.object({ reason: z.nullish(z.string()) })),
      usage: z.nullish(z.object({ input_tokens: z.nullish(z.number()), output_tokens: z.nullish(z.number()) })),
      error: z.optional(z.unknown()),
    }),
  ),
})

function partOf(event: unknown, providerId: string): TextPart | null {
  const parsed = responseEvent.safeParse(event)
  if (!parsed.success) return null
  const { type, delta, response } = parsed.data
  const usage = response?.usage
  const tokens =
    typeof usage?.input_tokens === 'number' && typeof usage.output_tokens === 'number'
      ? { input: usage.input_tokens, output: usage.output_tokens }
      : null
  switch (type) {
    case 'response.output_text.delta':
      return { type: 'text', text: delta ?? '' }
    case 'response.refusal.delta':
    case 'response.refusal.done':
      return { type: 'end', finish: 'refused', tokens }
    case 'response.completed':
      return { type: 'end', finish: 'complete', tokens }
    case 'response.incomplete': {
      const isFiltered = response?.incomplete_details?.reason === 'content_filter'
      return { type: 'end', finish: isFiltered ? 'refused' : 'cut', tokens }
    }
    case 'response.failed':
      throw brokenOff(providerId, response?.error)
    default:
      return null
  }
}

const innerError = z.object({
  code: z.nullish(z.string()),
  type: z.nullish(z.string()),
  message: z.nullish(z.string()),
})

/** A stream that says itself that it failed, after it had begun as a success. */
function brokenOff(providerId: string, inner: unknown): MediaError {
  const error = innerError.safeParse(inner)
  const status = error.success && error.data.code === 'rate_limit_exceeded' ? 429 : 400
  const failure = error.success ? readOpenAiFailure(error.data, status) : null
  if (failure === null || failure.reason === 'invalid-request') {
    return new OutcomeUnknownError(`${providerId} broke off a scene.`)
  }
  return new ProviderError(`${providerId} broke off a scene: ${failure.reason}.`, {
    providerId,
    reason: failure.reason,
    ...failure.details,
  })
}
