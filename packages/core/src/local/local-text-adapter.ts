import { ProviderError } from '../errors/provider-error.ts'
import type { Fetch } from '../http/fetch.ts'
import { sendByChat } from '../openai/chat-text.ts'
import { createOpenAiClient } from '../openai/openai-client.ts'
import { openAiError } from '../openai/openai-error.ts'
import { streamScene } from '../scene/stream-scene.ts'
import type { SendMessages, TextPart } from '../scene/stream-scene.ts'
import { textBounds } from '../scene/text-bounds.ts'
import type { TextAdapter } from '../text-adapter.ts'

const providerId = 'local'

export interface LocalTextOptions {
  /** For example `http://127.0.0.1:11434/v1`. */
  readonly baseUrl: string
  /** Most servers take any. Default `local`. */
  readonly apiKey?: string | undefined
  readonly fetch?: Fetch | undefined
  /** Default 300,000: a model may have to be loaded first. */
  readonly answerTimeoutMs?: number | undefined
  /** Default 180,000. */
  readonly idleTimeoutMs?: number | undefined
}

/**
 * Tells scenes with a server of one's own that speaks OpenAI's dialect: Ollama, LM Studio, llama.cpp and others. Where
 * one refuses a schema, the words of the request alone say what the answer must look like.
 */
export function createLocalTextAdapter(options: LocalTextOptions): TextAdapter {
  const bounds = textBounds(providerId, {
    answerTimeoutMs: options.answerTimeoutMs ?? 300_000,
    idleTimeoutMs: options.idleTimeoutMs ?? 180_000,
  })
  const client = createOpenAiClient(
    { apiKey: options.apiKey ?? 'local', baseUrl: options.baseUrl, fetch: options.fetch },
    // It costs nothing, so what was lost may be asked for again.
    { ...bounds, isPaid: false },
    openAiError,
  )

  const sendTo = (model: string): SendMessages =>
    async function* send(messages, signal): AsyncGenerator<TextPart, void, undefined> {
      try {
        yield* sendByChat(client, { providerId, model, hasSchema: true })(messages, signal)
      } catch (error) {
        const isSchemaRefused = error instanceof ProviderError && error.reason === 'invalid-request'
        if (!isSchemaRefused) throw error
        yield* sendByChat(client, { providerId, model, hasSchema: false })(messages, signal)
      }
    }

  return {
    providerId,
    streamScene: (request, signal) =>
      streamScene({ providerId, send: sendTo(request.model.providerModelId) }, request, signal),
  }
}
