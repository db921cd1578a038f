import * as z from 'zod/mini'
import { readModelList } from '../http/model-list.ts'
import type { ProviderOptions } from '../http/provider-options.ts'
import type { ModelDiscovery } from '../model-discovery.ts'
import { defaultXAiBaseUrl } from './xai-base-url.ts'
import { xAiError } from './xai-error.ts'

const providerId = 'xai'

/** Lists xAI's models, which stand in a list for each kind. */
export function createXAiDiscovery(options: ProviderOptions): ModelDiscovery {
  const baseUrl = options.baseUrl ?? defaultXAiBaseUrl
  const headers = { authorization: `Bearer ${options.apiKey}` }
  const provider = { providerId, options, toError: xAiError }
  return {
    providerId,
    async listModels(signal) {
      const [text, ...media] = await Promise.all([
        readModelList(provider, { url: `${baseUrl}/models`, headers, signal }, textList),
        readModelList(provider, { url: `${baseUrl}/image-generation-models`, headers, signal }, mediaList),
        readModelList(provider, { url: `${baseUrl}/video-generation-models`, headers, signal }, mediaList),
      ])
      if (text === null || media.includes(null)) return null
      const rows = [...text.data, ...media.flatMap((list) => list?.models ?? [])]
      return [
        ...rows.map(({ id }) => ({ providerModelId: id, retiresOn: null, isAlias: false })),
        ...rows
          .flatMap(({ aliases }) => aliases ?? [])
          .map((alias) => ({ providerModelId: alias, retiresOn: null, isAlias: true })),
      ]
    },
  }
}

const row = z.object({ id: z.string(), aliases: z.nullish(z.array(z.string())) })
const textList = z.object({ data: z.array(row) })
const mediaList = z.object({ models: z.array(row) })
