import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import Fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { dropStalledStreams } from './slow-readers.ts'

/** A stream without an end, as fast as it is read, handed over as tRPC does it. */
async function openStream(eventsEachMs: number) {
  const fastify = Fastify({ forceCloseConnections: true })
  dropStalledStreams(fastify, { lookMs: 50 })
  const ended = Promise.withResolvers<void>()
  fastify.get('/', () => {
    const body = new ReadableStream({
      async pull(controller) {
        await sleep(eventsEachMs)
        controller.enqueue(Buffer.from(`data: ${'.'.repeat(100_000)}\n\n`))
      },
      cancel: () => ended.resolve(),
    })
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
  })
  const url = new URL(await fastify.listen({ host: '127.0.0.1', port: 0 }))
  const reader = connect(Number(url.port), url.hostname)
  reader.on('error', () => undefined)
  reader.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')
  await once(reader, 'data')
  return {
    reader,
    ended: ended.promise,
    async [Symbol.asyncDispose]() {
      reader.destroy()
      await fastify.close()
    },
  }
}

describe('an event stream', () => {
  it('is ended when nobody reads it any more', async () => {
    await using stream = await openStream(0)
    stream.reader.pause()
    await expect(stream.ended).resolves.toBeUndefined()
  })

  it('goes on for as long as it is read, also by somebody who is slow', async () => {
    await using stream = await openStream(5)
    let hasEnded = false
    void stream.ended.then(() => (hasEnded = true))
    let bytes = 0
    for await (const piece of stream.reader) {
      bytes += (piece as Buffer).byteLength
      if (bytes > 10_000_000) break
      expect(hasEnded).toBe(false)
    }
    expect(bytes).toBeGreaterThan(10_000_000)
  })
})
