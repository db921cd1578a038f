import { MediaError } from './media-error.ts'

/** The model's provider is not configured. Names the variable to set, never its value. */
export class MissingApiKeyError extends MediaError {
  override readonly name = 'MissingApiKeyError'
  readonly apiKeyEnv: string

  constructor(modelKey: string, apiKeyEnv: string) {
    super(`"${modelKey}" needs ${apiKeyEnv} to be set.`, { reason: 'missing-key', isRetryable: false, billed: 'no' })
    this.apiKeyEnv = apiKeyEnv
  }
}
