import * as z from 'zod/mini'
import type { MediaError } from '../errors/media-error.ts'
import { OutcomeUnknownError } from '../errors/outcome-unknown-error.ts'
import { ProviderError } from '../errors/provider-error.ts'
import type { SendMessages, TextPart } from '../scene/stream-scene.ts'
import { readAnswerEvents } from './answer-events.ts'
import { sendByChat } from './chat-text.ts'
import type { OpenAiClient } from './openai-client.ts'
import { readOpenAiFailure } from './openai-error.ts'

const missingStatuses: ReadonlySet<number | null> = new Set([404, 405, 501])

/**
 * Streams a scene by the Responses API, which OpenAI and xAI share. Nothing of it is stored there. A gateway without
 * that API is asked by Chat Completions.
 */
export function sendByResponses(client: OpenAiClient, providerId: string, model: string): SendMessages {
  const byChat = sendByChat(client, { providerId, model, hasSchema: true })
  return async function* send(messages, signal): AsyncGenerator<TextPart, void, undefined> {
    const body = {
      model,
      instructions: messages.system,
      input: messages.turns.map(({ role, text }) => ({ role, content: text })),
      text: { format: { type: 'json_schema', name: 'scene', schema: messages.schema, strict: true } },
      stream: true,
      store: false,
    }
    let response: Response
    try {
      response = await client.post('/responses', { body, signal })
    } catch (error) {
      if (!(error instanceof ProviderError) || !missingStatuses.has(error.statusCode)) throw error
      yield* byChat(messages, signal)
      return
    }
    for await (const event of readAnswerEvents(response, providerId)) {
      for (const part of partsOf(event, providerId)) {
        yield part
        if (part.type === 'end') return
      }
    }
  }
}

const usageShape = z.nullish(z.object({ input_tokens: z.nullish(z.number()), output_tokens: z.nullish(z.number()) }))
const content = z.object({ type: z.nullish(z.string()), text: z.nullish(z.string()) })
const responseShape = z.object({
  status: z.nullish(z.string()),
  output: z.nullish(z.array(z.object({ content: z.nullish(z.array(content)) }))),
  incomplete_details: z.nullish(z.object({ reason: z.nullish(z.string()) })),
  usage: usageShape,
  error: z.optional(z.unknown()),
})
const eventShape = z.object({
  type: z.string(),
  delta: z.nullish(z.string()),
  response: z.nullish(responseShape),
  error: z.optional(z.unknown()),
})

function partsOf(event: unknown, providerId: string): TextPart[] {
  const streamed = eventShape.safeParse(event)
  if (streamed.success) {
    const { type, delta, response, error } = streamed.data
    switch (type) {
      case 'response.output_text.delta':
        return [{ type: 'text', text: delta ?? '' }]
      case 'response.refusal.delta':
      case 'response.refusal.done':
        return [{ type: 'end', finish: 'refused', tokens: null }]
      case 'response.completed':
      case 'response.incomplete':
        return [endOf(response ?? {})]
      case 'response.failed':
        throw brokenOff(providerId, response?.error)
      case 'error':
        throw brokenOff(providerId, error ?? event)
      default:
        return []
    }
  }
  const whole = responseShape.safeParse(event)
  if (!whole.success || (whole.data.output ?? null) === null) return []
  const said = (whole.data.output ?? []).flatMap((item) => item.content ?? [])
  const text = said.map((part) => part.text ?? '').join('')
  const isRefused = said.some((part) => part.type === 'refusal')
  return [{ type: 'text', text }, isRefused ? { type: 'end', finish: 'refused', tokens: null } : endOf(whole.data)]
}

function endOf({ incomplete_details: incomplete, usage }: Partial<z.infer<typeof responseShape>>): TextPart {
  const tokens =
    typeof usage?.input_tokens === 'number' && typeof usage.output_tokens === 'number'
      ? { input: usage.input_tokens, output: usage.output_tokens }
      : null
  const reason = incomplete?.reason ?? null
  return { type: 'end', finish: reason === null ? 'complete' : reason === 'content_filter' ? 'refused' : 'cut', tokens }
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
