import { MediaError } from './media-error.ts'

/** No model has this key. The message lists those that there are. */
export class NoSuchModelError extends MediaError {
  override readonly name = 'NoSuchModelError'
  readonly modelKey: string

  constructor(modelKey: string, knownKeys: readonly string[]) {
    super(`No model has the key "${modelKey}". Known keys: ${knownKeys.join(', ')}.`, {
      reason: 'no-such-model',
      isRetryable: false,
      billed: 'no',
    })
    this.modelKey = modelKey
  }
}
