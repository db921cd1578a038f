import { describe, expect, it, vi } from 'vitest'
import { createPhotoUploads } from './photo-uploads.ts'

const photo = (name: string) => new File([name], name, { type: 'image/jpeg' })
const free = { room: 3, isAgreed: true }

function open(send: (characterId: string, file: Blob) => Promise<void> = async () => undefined) {
  const sent = vi.fn<typeof send>(send)
  const uploads = createPhotoUploads({
    send: sent,
    sentenceFor: (error) => (error instanceof Error ? error.message : 'no'),
    noRoom: 'full',
  })
  const seen = () => uploads.all().map(({ fileName, state }) => `${fileName} ${state}`)
  return { uploads, sent, seen }
}

describe('photo uploads', () => {
  it('shows photos at once and sends them one after the other', async () => {
    const first = Promise.withResolvers<void>()
    const { uploads, sent, seen } = open(() => first.promise)
    uploads.add('mia', [photo('a'), photo('b')], free)
    expect(seen()).toEqual(['a sending', 'b sending'])
    await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(1))
    first.resolve()
    await vi.waitFor(() => expect(seen()).toEqual([]))
    expect(sent).toHaveBeenCalledTimes(2)
  })

  it('holds photos until somebody agrees', async () => {
    const { uploads, sent, seen } = open()
    uploads.add('mia', [photo('a')], { room: 3, isAgreed: false })
    uploads.add('otto', [photo('b')], { room: 3, isAgreed: false })
    expect(seen()).toEqual(['a waiting', 'b waiting'])
    expect(sent).not.toHaveBeenCalled()
    uploads.agree('mia')
    await vi.waitFor(() => expect(seen()).toEqual(['b waiting']))
    expect(sent.mock.calls.map(([id]) => id)).toEqual(['mia'])
  })

  it('keeps those that are accepted and says of each other one why it was not', async () => {
    const { uploads, seen } = open(async (_, file) => {
      if ((await file.text()) === 'bad') throw new Error('not a photo')
    })
    uploads.add('mia', [photo('bad'), photo('good'), photo('fourth')], { room: 2, isAgreed: true })
    await vi.waitFor(() => expect(seen()).toEqual(['bad refused', 'fourth refused']))
    expect(uploads.all()).toMatchObject([{ sentence: 'not a photo' }, { sentence: 'full' }])
  })

  it('counts those on their way as room that is taken', () => {
    const { uploads, seen } = open(() => new Promise(() => undefined))
    uploads.add('mia', [photo('a'), photo('b')], { room: 2, isAgreed: true })
    uploads.add('mia', [photo('c')], { room: 2, isAgreed: true })
    expect(seen()).toEqual(['a sending', 'b sending', 'c refused'])
  })

  it('forgets what waits and what was refused, and not what is being sent', () => {
    const { uploads, seen } = open(() => new Promise(() => undefined))
    uploads.add('mia', [photo('a'), photo('b')], { room: 1, isAgreed: true })
    uploads.add('mia', [photo('c')], { room: 3, isAgreed: false })
    uploads.forget('mia')
    expect(seen()).toEqual(['a sending'])
  })

  it('tells whoever listens, until they stop', () => {
    const { uploads } = open()
    const listener = vi.fn<() => void>()
    const stop = uploads.subscribe(listener)
    uploads.add('mia', [photo('a')], { room: 0, isAgreed: true })
    const calls = listener.mock.calls.length
    expect(calls).toBeGreaterThan(0)
    stop()
    uploads.forget('mia')
    expect(listener).toHaveBeenCalledTimes(calls)
  })
})
