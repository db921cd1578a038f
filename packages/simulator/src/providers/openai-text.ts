import { z } from 'zod'
import { inPieces, strictSchema, strictnessFault, tellScene } from '../answers/scene-answer.ts'
import { events, json } from '../http/answer.ts'
import type { Answer } from '../http/answer.ts'
import type { ReceivedRequest } from '../http/received-request.ts'
import { openAiFailure, openAiInvalidValue, openAiUnknownParameter } from './openai-error.ts'

const message = z.object({
  role: z.enum(['system', 'developer', 'user', 'assistant']),
  content: z.union([z.string(), z.array(z.object({ text: z.string().default('') }))]),
})
type Message = z.infer<typeof message>

const textOf = ({ content }: Message): string =>
  typeof content === 'string' ? content : content.map(({ text }) => text).join(' ')

const promptOf = (messages: readonly Message[]): string =>
  messages
    .filter(({ role }) => role === 'user')
    .map(textOf)
    .join('\n')

const responsesBody = z.object({
  model: z.string(),
  input: z.union([z.string().transform((text): Message[] => [{ role: 'user', content: text }]), z.array(message)]),
  instructions: z.string().nullish(),
  stream: z.boolean().default(false),
  store: z.boolean().optional(),
  text: z
    .object({
      format: z.object({
        type: z.enum(['json_schema', 'text']),
        name: z.string().regex(/^[\w-]{1,64}$/),
        schema: strictSchema,
        strict: z.boolean(),
      }),
    })
    .optional(),
})

/** Reasoning models refuse to be cooled or cut in the old words. */
const refused = ['temperature', 'max_tokens', 'top_p', 'response_format']

/** `POST /responses`. */
export function answerResponses(request: ReceivedRequest): Answer {
  const given = z.record(z.string(), z.unknown()).catch({}).parse(request.json)
  const param = refused.find((name) => name in given)
  if (param !== undefined) return openAiUnknownParameter(param)
  const parsed = responsesBody.safeParse(given)
  if (!parsed.success) return openAiInvalidValue(parsed.error.issues[0]?.path.join('.') ?? 'body', 'Invalid value.')
  const { input, text, stream, model } = parsed.data
  const schema = text?.format.schema
  const fault = schema === undefined || text?.format.strict !== true ? null : strictnessFault(schema)
  if (fault !== null) {
    return openAiFailure(400, {
      message: `Invalid schema: ${fault}`,
      code: 'invalid_json_schema',
      param: 'text.format.schema',
    })
  }
  const told = schema === undefined ? 'Once upon a time.' : JSON.stringify(tellScene(schema, promptOf(input)))
  const usage = {
    input_tokens: 900,
    output_tokens: Math.ceil(told.length / 4),
    total_tokens: 900 + Math.ceil(told.length / 4),
  }
  const response = {
    id: 'resp_simulated',
    object: 'response',
    created_at: 1_795_500_000,
    model,
    status: 'completed',
    output: [
      {
        type: 'message',
        id: 'msg_1',
        role: 'assistant',
        status: 'completed',
        content: [{ type: 'output_text', text: told, annotations: [] }],
      },
    ],
    usage,
  }
  if (!stream) return json(200, response)
  const place = { item_id: 'msg_1', output_index: 0, content_index: 0 }
  const list = [
    { type: 'response.created', response: { ...response, status: 'in_progress', output: [], usage: null } },
    ...inPieces(told).map((delta) => ({ type: 'response.output_text.delta', ...place, delta })),
    { type: 'response.output_text.done', ...place, text: told },
    { type: 'response.completed', response },
  ]
  return events(
    list.map((data, index) => ({ event: data.type, data: { ...data, sequence_number: index } })),
    2,
  )
}

const chatBody = z.object({
  model: z.string(),
  messages: z.array(message).min(1),
  stream: z.boolean().default(false),
  response_format: z
    .object({
      type: z.literal('json_schema', 'json_object is not supported'),
      json_schema: z.object({
        name: z.string().regex(/^[\w-]{1,64}$/),
        schema: strictSchema,
        strict: z.boolean().optional(),
      }),
    })
    .optional(),
})

/** `POST /chat/completions`, the common dialect. */
export function answerChat(request: ReceivedRequest): Answer {
  const parsed = chatBody.safeParse(request.json)
  if (!parsed.success) return openAiInvalidValue(parsed.error.issues[0]?.path.join('.') ?? 'body', 'Invalid value.')
  const { messages, response_format: format, stream, model } = parsed.data
  const schema = format?.json_schema.schema
  const fault = schema === undefined ? null : strictnessFault(schema)
  if (fault !== null) return openAiInvalidValue('response_format', fault)
  const told = schema === undefined ? 'Once upon a time.' : JSON.stringify(tellScene(schema, promptOf(messages)))
  const usage = { prompt_tokens: 900, completion_tokens: Math.ceil(told.length / 4), total_tokens: 1200 }
  const common = { id: 'chatcmpl_simulated', created: 1_795_500_000, model }
  if (!stream) {
    return json(200, {
      ...common,
      object: 'chat.completion',
      choices: [{ index: 0, message: { role: 'assistant', content: told }, finish_reason: 'stop' }],
      usage,
    })
  }
  const chunk = (delta: unknown, finish: string | null) => ({
    data: { ...common, object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason: finish }] },
  })
  return events(
    [
      chunk({ role: 'assistant', content: '' }, null),
      ...inPieces(told).map((content) => chunk({ content }, null)),
      chunk({}, 'stop'),
      { data: { ...common, object: 'chat.completion.chunk', choices: [], usage } },
      { data: '[DONE]' },
    ],
    2,
  )
}
