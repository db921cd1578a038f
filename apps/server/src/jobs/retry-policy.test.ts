import { DownloadError, MediaError, OutcomeUnknownError, ProviderError, TransportError } from '@talelight/core'
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
      expect(retryDelayMs(error, { attempt: 1, random: Math.random })).toBeNull()
    }
  })

  it('never buys a second time what was made and could not be fetched, and fetches what is under way again', () => {
    const unfetched = new DownloadError('cut off')
    expect(retryDelayMs(unfetched, { attempt: 1, random: () => 1 })).toBeNull()
    expect(retryDelayMs(unfetched, { attempt: 1, random: () => 1, isUnderWay: true })).toBe(2000)
  })

  it('waits longer and longer for a provider that cannot be reached, and never gives up on it', () => {
    const longest = (attempt: number) => retryDelayMs(new TransportError('down'), { attempt, random: () => 1 })
    expect([1, 2, 3, 4, 5, 6].map(longest)).toEqual([2000, 4000, 8000, 16_000, 32_000, 60_000])
    expect([10, 100].map(longest)).toEqual([600_000, 600_000])
    expect(retryDelayMs(new TransportError('down'), { attempt: 1, random: () => 0 })).toBe(0)
  })

  it('gives up on one that is overloaded in the end', () => {
    const overloaded = new ProviderError('busy', { providerId: 'xai', reason: 'overloaded' })
    expect([1, 5, 6].map((attempt) => retryDelayMs(overloaded, { attempt, random: () => 1 }))).toEqual([
      2000,
      32_000,
      null,
    ])
  })

  it('obeys a provider that says when, within reason', () => {
    expect(retryDelayMs(busy(2500), { attempt: 1, random: Math.random })).toBe(2500)
    expect(retryDelayMs(busy(3_600_000), { attempt: 1, random: Math.random })).toBe(600_000)
  })
})
