import { describe, expect, it } from 'vitest'
import { isMediaError } from './media-error.ts'
import { OutcomeUnknownError } from './outcome-unknown-error.ts'
import { ProviderError } from './provider-error.ts'
import { TransportError } from './transport-error.ts'

describe('errors', () => {
  it('tell whether the same request may succeed later and whether it cost', () => {
    const busy = new ProviderError('busy', { providerId: 'xai', reason: 'rate-limit', retryAfterMs: 2000 })
    expect(busy).toMatchObject({ isRetryable: true, billed: 'no', retryAfterMs: 2000 })
    const refused = new ProviderError('no', { providerId: 'xai', reason: 'content-policy', billed: 'yes' })
    expect(refused).toMatchObject({ isRetryable: false, billed: 'yes' })
    expect(new OutcomeUnknownError('reset')).toMatchObject({ isRetryable: false, billed: 'unknown' })
    expect(new TransportError('refused')).toMatchObject({ isRetryable: true, billed: 'no' })
  })

  it('are told apart from others also by another copy of the library', () => {
    expect(isMediaError(new TransportError('refused'))).toBe(true)
    expect(isMediaError(new Error('else'))).toBe(false)
    expect(isMediaError({ reason: 'auth' })).toBe(false)
    const foreign = Object.assign(new Error('copy'), { [Symbol.for('talelight.media-error')]: true })
    expect(isMediaError(foreign)).toBe(true)
  })
})
