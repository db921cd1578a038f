import * as z from 'zod/mini'
import { readModelList } from '../http/model-list.ts'
import type { ProviderOptions } from '../http/provider-options.ts'
import type { DiscoveredModel, ModelDiscovery } from '../model-discovery.ts'
import { defaultGoogleBaseUrl } from './google-base-url.ts'
import { googleError } from './google-error.ts'

const providerId = 'google'
const maxPages = 10

/** Lists the models of the Gemini API. */
export function createGoogleDiscovery(options: ProviderOptions): ModelDiscovery {
  const baseUrl = options.baseUrl ?? defaultGoogleBaseUrl
  return {
    providerId,
    async listModels(signal) {
      const found: DiscoveredModel[] = []
      let pageToken = ''
      for (let page = 0; page < maxPages; page += 1) {
        const next = pageToken === '' ? '' : `&pageToken=${encodeURIComponent(pageToken)}`
        const url = `${baseUrl}/v1beta/models?pageSize=1000${next}`
        const headers = { 'x-goog-api-key': options.apiKey }
        const list = await readModelList(
          { providerId, options, toError: googleError },
          { url, headers, signal },
          modelList,
        )
        if (list === null) return null
        for (const { name } of list.models ?? []) {
          found.push({ providerModelId: name.replace(/^models\//, ''), retiresOn: null, isAlias: false })
        }
        pageToken = list.nextPageToken ?? ''
        if (pageToken === '') break
      }
      return found
    },
  }
}

const modelList = z.object({
  models: z.nullish(z.array(z.object({ name: z.string() }))),
  nextPageToken: z.nullish(z.string()),
})
