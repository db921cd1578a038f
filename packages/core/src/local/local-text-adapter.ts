import type OpenAI from 'openai'
import * as z from 'zod/mini'
import { ProviderError } from '../errors/provider-error.ts'
import type { Fetch } from '../http/fetch.ts'
import { createOpenAiClient, unwrap, unwrapped } from '../openai/openai-client.ts'
import { openAiError } from '../openai/openai-error.ts'
import type { SceneMessages } from '../scene/scene-prompt.ts'
import { sceneJsonSchema } from '../scene/scene-schema.ts'
import { streamScene } from '../scene/stream-scene.ts'
import type { SendMessages, TextPart, TokenCount } from '../scene/stream-scene.ts'
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
      let chunks: AsyncIterable<unknown>
      try {
        chunks = await ask(client, { model, messages, hasSchema: true, signal })
      } catch (error) {
        const isSchemaRefused = error instanceof ProviderError && error.reason === 'invalid-request'
        if (!isSchemaRefused) throw error
        chunks = await ask(client, { model, messages, hasSchema: false, signal })
      }
      yield* readChunks(chunks, signal)
    }

  return {
    providerId,
    streamScene: (request, signal) =>
      streamScene({ providerId, send: sendTo(request.model.providerModelId) }, request, signal),
  }
}

function ask(
  client: OpenAI,
  asked: {
    readonly model: string
    readonly messages: SceneMessages
    readonly hasSchema: boolean
    readonly signal: AbortSignal
  },
): Promise<AsyncIterable<unknown>> {
  const { model, messages, hasSchema, signal } = asked
  const body = {
    model,
    messages: [
      { role: 'system', content: messages.system },
      ...messages.turns.map(({ role, text }) => ({ role, content: text })),
    ],
    stream: true,
    ...(hasSchema
      ? {
          response_format: {
            type: 'json_schema',
            json_schema: { name: 'scene', schema: sceneJsonSchema, strict: true },
          },
        }
      : {}),
  }
  return unwrapped(signal, () =>
    client.post<AsyncIterable<unknown>>('/chat/completions', { body, signal, stream: true }),
  )
}

/** Thoughts come in fields of their own, or in tags that the reader passes over. */
async function* readChunks(
  chunks: AsyncIterable<unknown>,
  signal: AbortSignal,
): AsyncGenerator<TextPart, void, undefined> {
  let tokens: TokenCount | null = null
  let finish: string | null = null
  try {
    for await (const chunk of chunks) {
      const parsed = chatChunk.safeParse(chunk)
      if (!parsed.success) continue
      const { choices, usage } = parsed.data
      if (typeof usage?.prompt_tokens === 'number' && typeof usage.completion_tokens === 'number') {
        tokens = { input: usage.prompt_tokens, output: usage.completion_tokens }
      }
      const [choice] = choices ?? []
      if (typeof choice?.delta?.content === 'string') yield { type: 'text', text: choice.delta.content }
      if (typeof choice?.delta?.refusal === 'string') finish = 'content_filter'
      finish ??= choice?.finish_reason ?? null
    }
  } catch (error) {
    throw unwrap(signal, error)
  }
  if (finish === null) return
  yield {
    type: 'end',
    finish: finish === 'length' ? 'cut' : finish === 'content_filter' ? 'refused' : 'complete',
    tokens,
  }
}

const count = z.nullish(z.number())
const chatChunk = z.object({
  choices: z.nullish(
    z.array(
      z.object({
        delta: z.nullish(z.object({ content: z.nullish(z.string()), refusal: z.nullish(z.string()) })),
        finish_reason: z.nullish(z.string()),
      }),
    ),
  ),
  usage: z.nullish(z.object({ prompt_tokens: count, completion_tokens: count })),
})
