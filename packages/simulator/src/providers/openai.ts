import { json } from '../http/answer.ts'
import { openAiFailure, openAiWrongKey } from './openai-error.ts'
import { answerImages } from './openai-images.ts'
import { answerChat, answerResponses } from './openai-text.ts'
import type { Provider } from './provider.ts'

const models = [
  ['gpt-image-1', '2026-10-23'],
  ['gpt-image-1-mini', '2026-12-01'],
  ['gpt-image-1.5', '2026-12-01'],
  ['gpt-image-2', null],
  ['gpt-image-2.5-flare', null],
  ['gpt-image-2.6-flare', null],
  ['gpt-image-2.6-sunburst', null],
  ['gpt-6.1-terra', null],
  ['gpt-6.1-sol', null],
] as const

/** OpenAI as it answers in November 2026, but for the first image models, which are still served here. */
export const openAi: Provider = (request) => {
  if (!request.hasRightKey) return openAiWrongKey()
  switch (`${request.method} ${request.path}`) {
    case 'POST /v1/images/generations':
    case 'POST /v1/images/edits':
      return answerImages(request)
    case 'POST /v1/responses':
      return answerResponses(request)
    case 'POST /v1/chat/completions':
      return answerChat(request)
    case 'GET /v1/models':
      return json(200, {
        object: 'list',
        data: models.map(([id, shutdown_date]) => ({
          id,
          object: 'model',
          created: 0,
          owned_by: 'openai',
          shutdown_date,
        })),
      })
    default:
      return openAiFailure(404, {
        message: `Unknown request URL: ${request.method} ${request.path}.`,
        code: 'unknown_url',
      })
  }
}
