/** A model that tells scenes, as data. */
export interface TextModel {
  readonly key: string
  readonly displayName: string
  readonly providerId: string
  readonly provider: string
  /** The environment variable that makes it available; `null` for a model that needs no key. */
  readonly apiKeyEnv: string | null
}

/** An everyday and a strong model of each provider, in the order in which people see them. */
export const textModels = [
  {
    key: 'gpt-6.1-terra',
    displayName: 'GPT 6.1 Terra',
    providerId: 'openai',
    provider: 'OpenAI',
    apiKeyEnv: 'OPENAI_API_KEY',
  },
  {
    key: 'gpt-6.1-sol',
    displayName: 'GPT 6.1 Sol',
    providerId: 'openai',
    provider: 'OpenAI',
    apiKeyEnv: 'OPENAI_API_KEY',
  },
  { key: 'grok-4.3', displayName: 'Grok 4.3', providerId: 'xai', provider: 'xAI', apiKeyEnv: 'XAI_API_KEY' },
  { key: 'grok-4.7', displayName: 'Grok 4.7', providerId: 'xai', provider: 'xAI', apiKeyEnv: 'XAI_API_KEY' },
  {
    key: 'gemini-3.8-flash',
    displayName: 'Gemini 3.8 Flash',
    providerId: 'google',
    provider: 'Google',
    apiKeyEnv: 'GEMINI_API_KEY',
  },
  {
    key: 'gemini-4-argon',
    displayName: 'Gemini 4 Argon',
    providerId: 'google',
    provider: 'Google',
    apiKeyEnv: 'GEMINI_API_KEY',
  },
  {
    key: 'claude-sonnet-5-5',
    displayName: 'Claude Sonnet 5.5',
    providerId: 'anthropic',
    provider: 'Anthropic',
    apiKeyEnv: 'ANTHROPIC_API_KEY',
  },
  {
    key: 'claude-opus-5-5',
    displayName: 'Claude Opus 5.5',
    providerId: 'anthropic',
    provider: 'Anthropic',
    apiKeyEnv: 'ANTHROPIC_API_KEY',
  },
] as const satisfies readonly TextModel[]
