import { json } from '../http/answer.ts'
import { openAiFailure } from './openai-error.ts'
import { answerChat } from './openai-text.ts'
import type { Provider } from './provider.ts'

export const localModel = 'tale-teller:8b'

/** A text server of one's own that speaks OpenAI's dialect, as Ollama and LM Studio do. It takes any key. */
export const local: Provider = (request) => {
  switch (`${request.method} ${request.path}`) {
    case 'POST /v1/chat/completions':
      return answerChat(request)
    case 'GET /v1/models':
      return json(200, { object: 'list', data: [{ id: localModel, object: 'model' }] })
    default:
      return openAiFailure(404, { message: '404 page not found' })
  }
}
