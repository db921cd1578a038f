import { z } from 'zod'
import { inPieces, strictSchema, strictnessFault, tellScene } from '../answers/scene-answer.ts'
import { events, json } from '../http/answer.ts'
import type { Answer } from '../http/answer.ts'
import type { ReceivedRequest } from '../http/received-request.ts'
import type { Provider } from './provider.ts'

/** A failure as Anthropic writes it. */
export function anthropicFailure(status: number, type: string, message: string): Answer {
  return json(
    status,
    { type: 'error', error: { type, message }, request_id: 'req_simulated' },
    { 'request-id': 'req_simulated' },
  )
}

const messagesBody = z.strictObject({
  model: z.string(),
  max_tokens: z.int().min(1),
  system: z.string().optional(),
  messages: z.array(z.object({ role: z.enum(['user', 'assistant']), content: z.string() })).min(1),
  stream: z.literal(true),
  output_config: z.object({ format: z.object({ type: z.literal('json_schema'), schema: strictSchema }) }).optional(),
})

function answerMessages(request: ReceivedRequest): Answer {
  if (request.headers['anthropic-version'] === undefined) {
    return anthropicFailure(400, 'invalid_request_error', 'anthropic-version: header is required')
  }
  const parsed = messagesBody.safeParse(request.json)
  if (!parsed.success) return anthropicFailure(400, 'invalid_request_error', z.prettifyError(parsed.error))
  const { model, messages, output_config: config } = parsed.data
  const schema = config?.format.schema
  const fault = schema === undefined ? null : strictnessFault(schema)
  if (fault !== null) return anthropicFailure(400, 'invalid_request_error', fault)
  const prompt = messages.map(({ content }) => content).join('\n')
  const told = schema === undefined ? 'Once upon a time.' : JSON.stringify(tellScene(schema, prompt))
  const message = { id: 'msg_simulated', type: 'message', role: 'assistant', model, content: [], stop_reason: null }
  const list = [
    { type: 'message_start', message: { ...message, usage: { input_tokens: 900, output_tokens: 1 } } },
    { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
    { type: 'ping' },
    ...inPieces(told).map((text) => ({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } })),
    { type: 'content_block_stop', index: 0 },
    { type: 'message_delta', delta: { stop_reason: 'end_turn' }, usage: { output_tokens: Math.ceil(told.length / 4) } },
    { type: 'message_stop' },
  ]
  return events(
    list.map((data) => ({ event: data.type, data })),
    2,
  )
}

/** Anthropic's own API. */
export const anthropic: Provider = (request) => {
  if (!request.hasRightKey) return anthropicFailure(401, 'authentication_error', 'invalid x-api-key')
  switch (`${request.method} ${request.path}`) {
    case 'POST /v1/messages':
      return answerMessages(request)
    case 'GET /v1/models':
      return json(200, {
        data: ['claude-sonnet-5-5', 'claude-opus-5-5'].map((id) => ({ id, type: 'model' })),
        has_more: false,
      })
    default:
      return anthropicFailure(404, 'not_found_error', 'Not found')
  }
}
