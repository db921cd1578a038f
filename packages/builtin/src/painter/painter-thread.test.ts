import { isMediaError } from '@talelight/core'
import { describe, expect, it } from 'vitest'
import { readPicturePrompt } from '../picture-prompt.ts'
import { createPainterThread } from './painter-thread.ts'

/** A painter that falls over at some seeds, refuses others, and else paints one byte. */
const fragilePainter = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads'
    parentPort.on('message', ({ orderId, scene }) => {
      if (scene.seed === 'exit') process.exit(1)
      if (scene.seed === 'throw') throw new Error('no canvas')
      if (scene.seed === 'refuse') parentPort.postMessage({ orderId, status: 'failed', detail: 'no paint' })
      else parentPort.postMessage({ orderId, status: 'painted', png: new Uint8Array([7]) })
    })
  `)}`,
)
const brief = readPicturePrompt('a fox in a forest')
const never = new AbortController().signal

describe('createPainterThread', () => {
  it.each(['exit', 'throw', 'refuse'])('rejects with a typed error on "%s" and paints the next order', async (seed) => {
    const thread = createPainterThread(fragilePainter)
    const broken = thread.paint({ brief, seed }, never).catch((thrown: unknown) => thrown)
    const next = thread.paint({ brief, seed: 'fine' }, never)
    expect(isMediaError(await broken)).toBe(true)
    expect(await next).toEqual(new Uint8Array([7]))
    await thread.close()
  })

  it('rejects what is under way when it is closed', async () => {
    const thread = createPainterThread(fragilePainter)
    const painting = [1, 2].map((number) =>
      thread.paint({ brief, seed: `late-${number}` }, never).catch((thrown: unknown) => thrown),
    )
    await thread.close()
    expect((await Promise.all(painting)).map(isMediaError)).toEqual([true, true])
  })
})
