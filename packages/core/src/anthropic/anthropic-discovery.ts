import * as z from 'zod/mini'
import { readModelList } from '../http/model-list.ts'
import type { ProviderOptions } from '../http/provider-options.ts'
import type { ModelDiscovery } from '../model-discovery.ts'
import { anthropicError } from './anthropic-error.ts'
import { apiVersion, defaultAnthropicBaseUrl } from './anthropic-api.ts'

const providerId = 'anthropic'

/** Lists Anthropic's models. */
export function createAnthropicDiscovery(options: ProviderOptions): ModelDiscovery {
  const baseUrl = options.baseUrl ?? defaultAnthropicBaseUrl
  return {
    providerId,
    async listModels(signal) {
      const headers = { 'x-api-key': options.apiKey, 'anthropic-version': apiVersion }
      const request = { url: `${baseUrl}/v1/models?limit=1000`, headers, signal }
      const list = await readModelList({ providerId, options, toError: anthropicError }, request, modelList)
      return list?.data.map(({ id }) => ({ providerModelId: id, retiresOn: null, isAlias: false })) ?? null
    },
  }
}

const modelList = z.object({ data: z.array(z.object({ id: z.string() })) })
