import { json } from '../http/answer.ts'
import type { Answer } from '../http/answer.ts'

/** A failure as OpenAI writes it. */
export function openAiFailure(
  status: number,
  error: {
    readonly message: string
    readonly type?: string
    readonly code?: string | null
    readonly param?: string
    readonly moderation_details?: { readonly moderation_stage: string; readonly categories: readonly string[] }
  },
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const body = { error: { type: 'invalid_request_error', param: null, code: null, ...error } }
  return json(status, body, { 'x-request-id': 'req_simulated', ...headers })
}

export const openAiWrongKey = (): Answer =>
  openAiFailure(401, { message: 'Incorrect API key provided.', code: 'invalid_api_key' })

export const openAiUnknownParameter = (param: string): Answer =>
  openAiFailure(400, { message: `Unknown parameter: '${param}'.`, code: 'unknown_parameter', param })

export const openAiInvalidValue = (param: string, message: string): Answer =>
  openAiFailure(400, { message, code: 'invalid_value', param })
