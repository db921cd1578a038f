import * as z from 'zod/mini'
import { readModelList } from '../http/model-list.ts'
import type { ProviderOptions } from '../http/provider-options.ts'
import type { ModelDiscovery } from '../model-discovery.ts'
import { openAiError } from './openai-error.ts'

const providerId = 'openai'

/** Lists OpenAI's models with the days on which they end. */
export function createOpenAiDiscovery(options: ProviderOptions): ModelDiscovery {
  const baseUrl = options.baseUrl ?? 'https://api.openai.com/v1'
  return {
    providerId,
    async listModels(signal) {
      const headers = { authorization: `Bearer ${options.apiKey}` }
      const request = { url: `${baseUrl}/models`, headers, signal }
      const list = await readModelList({ providerId, options, toError: openAiError }, request, modelList)
      return (
        list?.data.map(({ id, shutdown_date: day }) => ({
          providerModelId: id,
          retiresOn: day ?? null,
          isAlias: false,
        })) ?? null
      )
    },
  }
}

const modelList = z.object({ data: z.array(z.object({ id: z.string(), shutdown_date: z.nullish(z.string()) })) })
