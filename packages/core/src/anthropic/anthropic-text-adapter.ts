import * as z from 'zod/mini'
import { createProviderFetch } from '../http/provider-fetch.ts'
import type { ProviderOptions } from '../http/provider-options.ts'
import { readServerSentEvents } from '../http/server-sent-events.ts'
import { streamScene } from '../scene/stream-scene.ts'
import type { SendMessages, TextPart } from '../scene/stream-scene.ts'
import { textBounds } from '../scene/text-bounds.ts'
import type { TextAdapter } from '../text-adapter.ts'
import { apiVersion, defaultAnthropicBaseUrl } from './anthropic-api.ts'
import { anthropicError, anthropicErrorBody } from './anthropic-error.ts'

const providerId = 'anthropic'
/** Several times what a scene needs, with room for thinking. */
const maxTokens = 4000

/**
 * Tells scenes with Claude, by Anthropic's own API: in its OpenAI dialect a schema is ignored.
 *
 * @param options.baseUrl the origin, without `/v1`.
 */
export function createAnthropicTextAdapter(options: ProviderOptions): TextAdapter {
  const baseUrl = options.baseUrl ?? defaultAnthropicBaseUrl
  const fetchText = createProviderFetch(
    options.fetch ?? globalThis.fetch,
    textBounds(providerId, options),
    anthropicError,
  )

  const sendTo = (model: string): SendMessages =>
    async function* send({ system, turns, schema }, signal): AsyncGenerator<TextPart, void, undefined> {
      const response = await fetchText(`${baseUrl}/v1/messages`, {
        method: 'POST',
        headers: {
          'x-api-key': options.apiKey,
          'anthropic-version': apiVersion,
          'content-type': 'application/json',
        },
        body: JSON.stringify({
          model,
          max_tokens: maxTokens,
          system,
          messages: turns.map(({ role, text }) => ({ role, content: text })),
          output_config: { format: { type: 'json_schema', schema } },
          stream: true,
        }),
        signal,
      })
      if (response.body !== null) yield* readAnswer(response.body, response.headers)
    }

  return {
    providerId,
    streamScene: (request, signal) =>
      streamScene({ providerId, send: sendTo(request.model.providerModelId) }, request, signal),
  }
}

async function* readAnswer(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  headers: Headers,
): AsyncGenerator<TextPart, void, undefined> {
  let input: number | null = null
  let output: number | null = null
  let stopReason: string | null = null
  for await (const { data } of readServerSentEvents(body)) {
    const json = parse(data)
    const parsed = streamEvent.safeParse(json)
    if (!parsed.success) continue
    const { type, delta, usage, message } = parsed.data
    switch (type) {
      case 'message_start':
        input = message?.usage?.input_tokens ?? null
        break
      case 'content_block_delta':
        if (delta?.type === 'text_delta' && typeof delta.text === 'string') yield { type: 'text', text: delta.text }
        break
      case 'message_delta':
        stopReason = delta?.stop_reason ?? stopReason
        output = usage?.output_tokens ?? output
        break
      case 'message_stop':
        yield {
          type: 'end',
          finish: stopReason === 'refusal' ? 'refused' : stopReason === 'max_tokens' ? 'cut' : 'complete',
          tokens: input === null || output === null ? null : { input, output },
        }
        return
      case 'error': {
        const isLoad = anthropicErrorBody.safeParse(json).data?.error.type === 'overloaded_error'
        throw anthropicError({ providerId, isPaid: true, status: isLoad ? 529 : 500, headers, body: json })
      }
    }
  }
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return null
  }
}

const tokens = z.nullish(z.object({ input_tokens: z.nullish(z.number()), output_tokens: z.nullish(z.number()) }))
const streamEvent = z.object({
  type: z.string(),
  delta: z.nullish(
    z.object({ type: z.nullish(z.string()), text: z.nullish(z.string()), stop_reason: z.nullish(z.string()) }),
  ),
  usage: tokens,
  message: z.nullish(z.object({ usage: tokens })),
})
