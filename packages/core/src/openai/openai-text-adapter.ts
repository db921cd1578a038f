import type { ProviderOptions } from '../http/provider-options.ts'
import { streamScene } from '../scene/stream-scene.ts'
import { textBounds } from '../scene/text-bounds.ts'
import type { TextAdapter } from '../text-adapter.ts'
import { createOpenAiClient } from './openai-client.ts'
import { openAiError } from './openai-error.ts'
import { sendByResponses } from './responses-text.ts'

const providerId = 'openai'

/** Tells scenes with OpenAI's models. */
export function createOpenAiTextAdapter(options: ProviderOptions): TextAdapter {
  const baseUrl = options.baseUrl ?? 'https://api.openai.com/v1'
  const client = createOpenAiClient({ ...options, baseUrl }, textBounds(providerId, options), openAiError)
  return {
    providerId,
    streamScene: (request, signal) =>
      streamScene(
        { providerId, send: sendByResponses(client, providerId, request.model.providerModelId) },
        request,
        signal,
      ),
  }
}
