import { Worker } from 'node:worker_threads'
import { ProviderError } from '@talelight/core'
import { type PaintOrder, isPaintReply } from './painter-messages.ts'
import type { PictureScene } from './scene-in-picture.ts'

interface Waiting {
  readonly order: PaintOrder
  readonly resolve: (png: Uint8Array) => void
  readonly reject: (error: unknown) => void
}

export interface PainterThread {
  /** Paints one scene after those that were asked for before. An abort is honoured at once. */
  paint(scene: PictureScene, signal: AbortSignal): Promise<Uint8Array>
  close(): Promise<void>
}

/** One thread that paints one picture at a time. It starts with the first picture, and anew after a crash. */
export function createPainterThread(entry: URL): PainterThread {
  let worker: Worker | undefined
  let current: Waiting | undefined
  let lastOrderId = 0
  const queue: Waiting[] = []

  const start = (): Worker => {
    const started = new Worker(entry)
    started.on('message', (reply: unknown) => {
      if (!isPaintReply(reply) || reply.orderId !== current?.order.orderId) return
      const { resolve, reject } = current
      current = undefined
      if (reply.status === 'painted') resolve(reply.png)
      else reject(paintingFailed(reply.detail))
      next()
    })
    started.on('error', (error) => stopped(started, error))
    started.on('exit', () => stopped(started, undefined))
    return started
  }

  const stopped = (which: Worker, cause: unknown): void => {
    if (worker !== which) return
    worker = undefined
    current?.reject(threadStopped(cause))
    current = undefined
    next()
  }

  const next = (): void => {
    if (current !== undefined) return
    current = queue.shift()
    if (current === undefined) {
      // An idle painter must not keep the process alive.
      worker?.unref()
      return
    }
    worker ??= start()
    worker.ref()
    worker.postMessage(current.order, [])
  }

  return {
    async paint(scene, signal) {
      signal.throwIfAborted()
      const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>()
      lastOrderId += 1
      const waiting: Waiting = { order: { orderId: lastOrderId, scene }, resolve, reject }
      const onAbort = (): void => {
        const place = queue.indexOf(waiting)
        if (place >= 0) queue.splice(place, 1)
        // What is being painted is painted to its end, for nobody: half a second is cheaper than a new thread.
        reject(signal.reason)
      }
      signal.addEventListener('abort', onAbort, { once: true })
      queue.push(waiting)
      next()
      try {
        return await promise
      } finally {
        signal.removeEventListener('abort', onAbort)
      }
    },
    async close() {
      const closing = worker
      worker = undefined
      for (const { reject } of [...(current === undefined ? [] : [current]), ...queue.splice(0)]) {
        reject(threadStopped(undefined))
      }
      current = undefined
      await closing?.terminate()
    },
  }
}

function paintingFailed(detail: string): ProviderError {
  return new ProviderError(`The built-in painter could not paint this scene: ${detail}`, {
    providerId: 'builtin',
    reason: 'empty-result',
  })
}

function threadStopped(cause: unknown): ProviderError {
  return new ProviderError('The built-in painter stopped before the picture was done; ask again.', {
    providerId: 'builtin',
    reason: 'overloaded',
    cause,
  })
}
