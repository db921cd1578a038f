import { Worker } from 'node:worker_threads'
import { type ClipOrder, isClipReply } from './clip-messages.ts'

/** How a clip is doing. */
export type ClipState =
  | { readonly status: 'pending'; /** From 0 to 1. */ readonly progress: number }
  | { readonly status: 'complete'; readonly mp4: Uint8Array }
  | { readonly status: 'failed'; readonly detail: string }

export interface AnimatorThread {
  /** Begins a clip after those that were begun before. */
  begin(order: ClipOrder): void
  /** `null` for a clip that was never begun here, or is forgotten. */
  find(clipId: string): ClipState | null
  close(): Promise<void>
}

/** A clip takes some megabytes, and whoever asked for it fetches it soon. */
const maxKeptClips = 4

const notBegun: ClipState = { status: 'pending', progress: 0 }

/** One thread that makes one clip at a time. It starts with the first clip, and anew after a crash. */
export function createAnimatorThread(entry: URL): AnimatorThread {
  let worker: Worker | undefined
  let current: { readonly order: ClipOrder; progress: number } | undefined
  const queue: ClipOrder[] = []
  /** Complete and failed, oldest first. */
  const settled = new Map<string, ClipState>()

  const start = (): Worker => {
    const started = new Worker(entry)
    started.on('message', (reply: unknown) => {
      if (worker !== started || !isClipReply(reply) || reply.clipId !== current?.order.clipId) return
      if (reply.status === 'rendering') current.progress = reply.progress
      else if (reply.status === 'rendered') settle({ status: 'complete', mp4: reply.mp4 })
      else settle({ status: 'failed', detail: reply.detail })
    })
    started.on('error', (error) => stopped(started, error instanceof Error ? error.message : String(error)))
    started.on('exit', () => stopped(started, 'its thread ended'))
    return started
  }

  const stopped = (which: Worker, detail: string): void => {
    if (worker !== which) return
    worker = undefined
    if (current === undefined) return
    settle({ status: 'failed', detail })
  }

  const settle = (state: ClipState): void => {
    if (current !== undefined) settled.set(current.order.clipId, state)
    for (const clipId of settled.keys()) {
      if (settled.size <= maxKeptClips) break
      settled.delete(clipId)
    }
    current = undefined
    next()
  }

  const next = (): void => {
    if (current !== undefined) return
    const order = queue.shift()
    if (order === undefined) {
      // An idle animator must not keep the process alive.
      worker?.unref()
      return
    }
    current = { order, progress: 0 }
    worker ??= start()
    worker.ref()
    worker.postMessage(order, [])
  }

  return {
    begin(order) {
      queue.push(order)
      next()
    },
    find(clipId) {
      if (current?.order.clipId === clipId) return { status: 'pending', progress: current.progress }
      if (queue.some((order) => order.clipId === clipId)) return notBegun
      return settled.get(clipId) ?? null
    },
    async close() {
      const closing = worker
      worker = undefined
      current = undefined
      queue.length = 0
      settled.clear()
      await closing?.terminate()
    },
  }
}
