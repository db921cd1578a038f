import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { WebSocket } from 'ws'

/** What may wait for one reader of a socket, beyond what the system's own buffers hold. */
const maxUnreadBytes = 64_000
const lookMs = 100
const stalledLookMs = 15_000

/**
 * Waits while a socket's reader is behind: nothing more is read from the tables for it meanwhile, and later only the
 * newest state. One that never reads again answers no ping either, and is ended for that.
 */
export async function untilRead(socket: WebSocket, signal: AbortSignal): Promise<void> {
  while (socket.bufferedAmount > maxUnreadBytes && !signal.aborted) await sleep(lookMs)
}

/**
 * Ends event streams of which nothing was read between two looks, although something waits to be read.
 *
 * @param options.lookMs between two looks. Default 15,000.
 */
export function dropStalledStreams(fastify: FastifyInstance, options: { readonly lookMs?: number } = {}): void {
  const streams = new Map<FastifyReply['raw'], { readonly bytesRead: number } | undefined>()
  const look = (): void => {
    for (const [response, before] of streams) {
      const bytesRead = (response.socket?.bytesWritten ?? 0) - response.writableLength
      if (before?.bytesRead === bytesRead && response.writableNeedDrain) response.destroy()
      else streams.set(response, { bytesRead })
    }
  }
  const timer = setInterval(look, options.lookMs ?? stalledLookMs)
  fastify.addHook('onSend', async (_request, reply, payload) => {
    // The headers of such an answer become the reply's only later.
    const type = payload instanceof Response ? payload.headers.get('content-type') : null
    if (type?.startsWith('text/event-stream') !== true) return
    const { raw } = reply
    streams.set(raw, undefined)
    raw.once('close', () => streams.delete(raw))
  })
  fastify.addHook('onClose', (_fastify, done) => {
    clearInterval(timer)
    done()
  })
}
