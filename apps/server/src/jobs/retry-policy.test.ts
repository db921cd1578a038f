import { MediaError, OutcomeUnknownError, ProviderError, TransportError } from '@talelight/core'
import { describe, expect, it } from 'vitest'
import { retryDelayMs } from './retry-policy.ts'

const busy = (retryAfterMs?: number) =>
  new ProviderError('busy', {
    providerId: 'xai',
    reason: 'rate-limit',
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  })

describe('retryDelayMs', () => {
  it('never sends again by itself what may have been charged, was refused, or went wrong in this house', () => {
    const refused = new ProviderError('no', { providerId: 'xai', reason: 'content-policy' })
    const odd = new MediaError('odd', { reason: 'internal', isRetryable: true, billed: 'unknown' })
    for (const error of [new OutcomeUnknownError('reset'), refused, odd, new Error('bug')]) {
      expect(retryDelayMs(error, 1)).toBeNull()
    }
  })

  it('waits longer and longer, up to a minute, and gives up in the end', () => {
    const longest = (attempt: number) => retryDelayMs(new TransportError('down'), attempt, () => 1)
    expect([1, 2, 3, 4, 5].map(longest)).toEqual([2000, 4000, 8000, 16_000, 32_000])
    expect(longest(6)).toBeNull()
    expect(retryDelayMs(new TransportError('down'), 1, () => 0)).toBe(0)
  })

  it('obeys a provider that says when, within reason', () => {
    expect(retryDelayMs(busy(2500), 1)).toBe(2500)
    expect(retryDelayMs(busy(3_600_000), 1)).toBe(600_000)
  })
})
