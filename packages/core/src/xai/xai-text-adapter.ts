import type { ProviderOptions } from '../http/provider-options.ts'
import { createOpenAiClient } from '../openai/openai-client.ts'
import { sendByResponses } from '../openai/responses-text.ts'
import { streamScene } from '../scene/stream-scene.ts'
import { textBounds } from '../scene/text-bounds.ts'
import type { TextAdapter } from '../text-adapter.ts'
import { defaultXAiBaseUrl } from './xai-base-url.ts'
import { xAiError } from './xai-error.ts'

const providerId = 'xai'

/** Tells scenes with Grok. */
export function createXAiTextAdapter(options: ProviderOptions): TextAdapter {
  const baseUrl = options.baseUrl ?? defaultXAiBaseUrl
  const client = createOpenAiClient({ ...options, baseUrl }, textBounds(providerId, options), xAiError)
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
