import * as z from 'zod/mini'
import type { SceneMessages } from '../scene/scene-prompt.ts'
import type { SendMessages, TextPart, TokenCount } from '../scene/stream-scene.ts'
import { readAnswerEvents } from './answer-events.ts'
import type { OpenAiClient } from './openai-client.ts'

/**
 * Streams a scene by Chat Completions, the dialect that nearly every server speaks.
 *
 * @param options.hasSchema whether the server is asked to hold the answer to the schema, or the words alone say it.
 */
export function sendByChat(
  client: OpenAiClient,
  options: { readonly providerId: string; readonly model: string; readonly hasSchema: boolean },
): SendMessages {
  const { providerId, model, hasSchema } = options
  return async function* send(messages, signal): AsyncGenerator<TextPart, void, undefined> {
    const response = await client.post('/chat/completions', { body: bodyOf(messages, model, hasSchema), signal })
    yield* readChunks(readAnswerEvents(response, providerId))
  }
}

function bodyOf(messages: SceneMessages, model: string, hasSchema: boolean): Record<string, unknown> {
  const { system, turns } = messages
  const schema = { name: 'scene', schema: messages.schema, strict: true }
  return {
    model,
    messages: [{ role: 'system', content: system }, ...turns.map(({ role, text }) => ({ role, content: text }))],
    stream: true,
    ...(hasSchema ? { response_format: { type: 'json_schema', json_schema: schema } } : {}),
  }
}

/** Thoughts come in fields of their own, or in tags that the reader passes over. */
async function* readChunks(chunks: AsyncIterable<unknown>): AsyncGenerator<TextPart, void, undefined> {
  let tokens: TokenCount | null = null
  let finish: string | null = null
  for await (const chunk of chunks) {
    const parsed = chatChunk.safeParse(chunk)
    if (!parsed.success) continue
    const { choices, usage } = parsed.data
    if (typeof usage?.prompt_tokens === 'number' && typeof usage.completion_tokens === 'number') {
      tokens = { input: usage.prompt_tokens, output: usage.completion_tokens }
    }
    const [choice] = choices ?? []
    const said = choice?.delta ?? choice?.message
    if (typeof said?.content === 'string') yield { type: 'text', text: said.content }
    if (typeof said?.refusal === 'string') finish = 'content_filter'
    finish ??= choice?.finish_reason ?? null
  }
  if (finish === null) return
  yield {
    type: 'end',
    finish: finish === 'length' ? 'cut' : finish === 'content_filter' ? 'refused' : 'complete',
    tokens,
  }
}

const count = z.nullish(z.number())
const said = z.nullish(z.object({ content: z.nullish(z.string()), refusal: z.nullish(z.string()) }))
const chatChunk = z.object({
  choices: z.nullish(z.array(z.object({ delta: said, message: said, finish_reason: z.nullish(z.string()) }))),
  usage: z.nullish(z.object({ prompt_tokens: count, completion_tokens: count })),
})
