import type { Media } from '@talelight/server'
import { describe, expect, it } from 'vitest'
import { noMedia } from '../../lib/no-media.ts'
import { frameStateOf } from './frame-state.ts'

const error = { reason: 'timed-out', message: 'No answer came.', retryable: true, billed: 'unknown' } as const
const first: Media = { ...noMedia, status: 'complete', mediaId: 'first', url: '/first', pageUrl: '/first/page' }

describe('frameStateOf', () => {
  it('shows the page size of a picture, and knows the whole file in its place', () => {
    expect(frameStateOf(first, null)).toEqual({
      kind: 'picture',
      urls: ['/first/page', '/first'],
      isBeingRemade: false,
    })
  })

  it('waits for the first picture', () => {
    expect(frameStateOf({ ...noMedia, status: 'pending' }, null).kind).toBe('waiting')
    expect(frameStateOf({ ...noMedia, status: 'generating' }, null).kind).toBe('waiting')
  })

  it('keeps the picture while a new one is made, and when that comes to nothing', () => {
    expect(frameStateOf({ ...first, status: 'generating' }, null)).toMatchObject({
      kind: 'picture',
      isBeingRemade: true,
    })
    expect(frameStateOf({ ...first, status: 'failed', error }, null).kind).toBe('picture')
    expect(frameStateOf({ ...first, status: 'canceled' }, null).kind).toBe('picture')
  })

  it('says why there is none', () => {
    expect(frameStateOf({ ...noMedia, status: 'failed', error }, null)).toEqual({ kind: 'failed', error })
    expect(frameStateOf({ ...noMedia, status: 'canceled' }, null).kind).toBe('stopped')
    expect(frameStateOf({ ...noMedia, status: 'canceled', error }, null).kind).toBe('wordless')
  })

  it('knows a scene that has none from one that waits for its words', () => {
    expect(frameStateOf(noMedia, null)).toEqual({ kind: 'none' })
  })

  it('knows a lost file from a new version of it', () => {
    expect(frameStateOf(first, 'first').kind).toBe('lost')
    expect(frameStateOf({ ...first, status: 'generating' }, 'first').kind).toBe('waiting')
    expect(frameStateOf({ ...first, mediaId: 'second', url: '/second' }, 'first').kind).toBe('picture')
  })
})
