import { answering, json, simulatorKeys, startSimulator } from '@talelight/simulator'
import type { Simulator } from '@talelight/simulator'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createAnthropicDiscovery } from './anthropic/index.ts'
import { createGoogleDiscovery } from './google/index.ts'
import type { ModelDiscovery } from './model-discovery.ts'
import { createOpenAiDiscovery } from './openai/index.ts'
import { createXAiDiscovery } from './xai/index.ts'

let simulator: Simulator
beforeAll(async () => {
  simulator = await startSimulator()
})
afterEach(() => simulator.reset())
afterAll(() => simulator[Symbol.asyncDispose]())

const never = new AbortController().signal
const discoveries: Readonly<Record<'openai' | 'xai' | 'google' | 'anthropic', (key?: string) => ModelDiscovery>> = {
  openai: (apiKey = simulatorKeys.openai) => createOpenAiDiscovery({ apiKey, baseUrl: simulator.baseUrls.openai }),
  xai: (apiKey = simulatorKeys.xai) => createXAiDiscovery({ apiKey, baseUrl: simulator.baseUrls.xai }),
  google: (apiKey = simulatorKeys.google) => createGoogleDiscovery({ apiKey, baseUrl: simulator.baseUrls.google }),
  anthropic: (apiKey = simulatorKeys.anthropic) =>
    createAnthropicDiscovery({ apiKey, baseUrl: simulator.baseUrls.anthropic }),
}

describe('discovery', () => {
  it.each([
    ['openai', 'gpt-image-1-mini', '2026-12-01', false],
    ['xai', 'grok-imagine-image', null, false],
    ['xai', 'grok-imagine-image-quality', null, true],
    ['xai', 'grok-imagine-video', null, false],
    ['xai', 'grok-4.3', null, false],
    ['google', 'gemini-nano-banana-2.1', null, false],
    ['anthropic', 'claude-opus-5-5', null, false],
  ] as const)('%s lists %s', async (provider, providerModelId, retiresOn, isAlias) => {
    expect(await discoveries[provider]().listModels(never)).toContainEqual({ providerModelId, retiresOn, isAlias })
  })

  it.each(['openai', 'xai', 'google', 'anthropic'] as const)(
    '%s: no list, a wrong key, nobody there',
    async (provider) => {
      simulator.script({ provider }, answering(json(404, { error: 'nothing here' })), { times: 3 })
      expect(await discoveries[provider]().listModels(never)).toBeNull()
      simulator.reset()
      await expect(discoveries[provider]('wrong').listModels(never)).rejects.toMatchObject({ reason: 'auth' })
      simulator.script({ provider }, { kind: 'reset' }, { times: 3 })
      await expect(discoveries[provider]().listModels(never)).rejects.toMatchObject({ reason: 'unreachable' })
    },
  )

  it('follows Google from page to page', async () => {
    simulator.script({}, answering(json(200, { models: [{ name: 'models/a' }], nextPageToken: 'two' })))
    simulator.script({}, answering(json(200, { models: [{ name: 'models/b' }] })))
    const found = await discoveries.google().listModels(never)
    expect(found?.map(({ providerModelId }) => providerModelId)).toEqual(['a', 'b'])
    expect(simulator.requests[1]?.query).toMatchObject({ pageToken: 'two' })
  })
})
