import { describe, expect, it } from 'vitest'
import { type AnimatorThread, createAnimatorThread } from './animator-thread.ts'

/** An animator that falls over at some orders, never ends others, and else answers at once with one byte. */
const fragileAnimator = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads'
    parentPort.on('message', ({ clipId }) => {
      if (clipId.startsWith('exit')) process.exit(1)
      if (clipId.startsWith('throw')) throw new Error('no film')
      if (clipId.startsWith('refuse')) return parentPort.postMessage({ clipId, status: 'failed', detail: 'no light' })
      parentPort.postMessage({ clipId, status: 'rendering', progress: 0.5 })
      if (clipId.startsWith('endless')) return
      parentPort.postMessage({ clipId, status: 'rendered', mp4: new Uint8Array([7]) })
    })
  `)}`,
)
const source = { kind: 'picture', bytes: new Uint8Array() } as const
const complete = { status: 'complete', mp4: new Uint8Array([7]) }

function begin(thread: AnimatorThread, ...clipIds: string[]): void {
  for (const clipId of clipIds) thread.begin({ clipId, source, durationSeconds: 8 })
}

describe('createAnimatorThread', () => {
  it.each(['exit', 'throw', 'refuse'])('fails a clip on "%s" and makes the next one', async (clipId) => {
    const thread = createAnimatorThread(fragileAnimator)
    begin(thread, clipId, 'fine')
    await expect.poll(() => thread.find('fine')).toEqual(complete)
    expect(thread.find(clipId)).toMatchObject({ status: 'failed' })
    await thread.close()
  })

  it('makes one clip at a time and tells how far it is', async () => {
    const thread = createAnimatorThread(fragileAnimator)
    begin(thread, 'endless', 'waiting')
    await expect.poll(() => thread.find('endless')).toEqual({ status: 'pending', progress: 0.5 })
    expect(thread.find('waiting')).toEqual({ status: 'pending', progress: 0 })
    await thread.close()
  })

  it('forgets the oldest of many finished clips', async () => {
    const thread = createAnimatorThread(fragileAnimator)
    begin(thread, 'one', 'two', 'three', 'four', 'five')
    await expect.poll(() => thread.find('five')).toEqual(complete)
    expect(['one', 'two', 'five'].map((clipId) => thread.find(clipId)?.status)).toEqual([
      undefined,
      'complete',
      'complete',
    ])
    await thread.close()
  })

  it('knows no clip any more once it is closed, and works again when asked', async () => {
    const thread = createAnimatorThread(fragileAnimator)
    begin(thread, 'endless', 'waiting')
    await thread.close()
    expect([thread.find('endless'), thread.find('waiting')]).toEqual([null, null])
    begin(thread, 'again')
    await expect.poll(() => thread.find('again')).toEqual(complete)
    await thread.close()
  })
})
