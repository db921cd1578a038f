import type { ModelFacts } from './model-facts.ts'

/** A model that tells scenes, as data. */
export interface TextModel extends ModelFacts {
  /** US dollars for a million tokens; `null` where nobody can say. */
  readonly perMillionTokensUsd: { readonly input: number; readonly output: number } | null
}

const current = { retiredOn: null, checkedOn: '2026-11-24' } as const

const openAi = {
  ...current,
  providerId: 'openai',
  provider: 'OpenAI',
  apiKeyEnv: 'OPENAI_API_KEY',
  sources: ['https://developers.openai.com/api/docs/models'],
} as const

const xAi = {
  ...current,
  providerId: 'xai',
  provider: 'xAI',
  apiKeyEnv: 'XAI_API_KEY',
  sources: ['https://docs.x.ai/docs/models'],
} as const

const google = {
  ...current,
  providerId: 'google',
  provider: 'Google',
  apiKeyEnv: 'GEMINI_API_KEY',
  sources: ['https://ai.google.dev/gemini-api/docs/pricing'],
} as const

const anthropic = {
  ...current,
  providerId: 'anthropic',
  provider: 'Anthropic',
  apiKeyEnv: 'ANTHROPIC_API_KEY',
  sources: ['https://platform.claude.com/docs/en/about-claude/models/overview'],
} as const

/** An everyday and a strong model of each provider, in the order in which people see them. */
export const textModels = [
  {
    ...openAi,
    key: 'gpt-6.1-terra',
    displayName: 'GPT 6.1 Terra',
    providerModelId: 'gpt-6.1-terra',
    perMillionTokensUsd: { input: 1, output: 5 },
    successor: null,
  },
  {
    ...openAi,
    key: 'gpt-6.1-sol',
    displayName: 'GPT 6.1 Sol',
    providerModelId: 'gpt-6.1-sol',
    perMillionTokensUsd: { input: 2, output: 10 },
    successor: null,
  },
  {
    ...xAi,
    key: 'grok-4.3',
    displayName: 'Grok 4.3',
    providerModelId: 'grok-4.3',
    perMillionTokensUsd: { input: 1.25, output: 2.5 },
    successor: 'grok-4.7',
  },
  {
    ...xAi,
    key: 'grok-4.7',
    displayName: 'Grok 4.7',
    providerModelId: 'grok-4.7',
    perMillionTokensUsd: { input: 2, output: 6 },
    successor: null,
  },
  {
    ...google,
    key: 'gemini-3.8-flash',
    displayName: 'Gemini 3.8 Flash',
    providerModelId: 'gemini-3.8-flash',
    perMillionTokensUsd: { input: 0.75, output: 3.75 },
    successor: null,
  },
  {
    ...google,
    key: 'gemini-4-argon',
    displayName: 'Gemini 4 Argon',
    providerModelId: 'gemini-4-argon',
    perMillionTokensUsd: { input: 2, output: 10 },
    successor: null,
  },
  {
    ...anthropic,
    key: 'claude-sonnet-5-5',
    displayName: 'Claude Sonnet 5.5',
    providerModelId: 'claude-sonnet-5-5',
    perMillionTokensUsd: { input: 2, output: 10 },
    successor: null,
  },
  {
    ...anthropic,
    key: 'claude-opus-5-5',
    displayName: 'Claude Opus 5.5',
    providerModelId: 'claude-opus-5-5',
    perMillionTokensUsd: { input: 4, output: 20 },
    successor: null,
  },
] as const satisfies readonly TextModel[]

/**
 * The row of a model on a server of one's own that speaks OpenAI's dialect, such as Ollama or LM Studio. It costs
 * nothing that anybody could bill.
 *
 * @param providerModelId what that server calls it, for example `llama4:8b`.
 */
export function localTextModel(providerModelId: string): TextModel {
  return {
    key: `local:${providerModelId}`,
    displayName: providerModelId,
    providerId: 'local',
    provider: 'Local',
    apiKeyEnv: null,
    providerModelId,
    perMillionTokensUsd: { input: 0, output: 0 },
    retiredOn: null,
    successor: null,
    sources: [],
    checkedOn: current.checkedOn,
  }
}
