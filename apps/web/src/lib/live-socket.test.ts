import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Socket } from 'node:net'
import { describe, expect, it } from 'vitest'
import { createLiveSocketClass } from './live-socket.ts'

const Impatient = createLiveSocketClass({ handshakeMs: 50, farewellMs: 50 })

/** A network behind which nobody answers, or nobody any more after the first answer. */
async function listen(answersFirst: boolean) {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.once('data', (request) => {
      const key = /sec-websocket-key: (?<key>\S+)/i.exec(request.toString())?.groups?.['key'] ?? ''
      const accept = createHash('sha1').update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64')
      const head = 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade'
      if (answersFirst) socket.write(`${head}\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('there is no port')
  return {
    url: `ws://127.0.0.1:${address.port}`,
    [Symbol.dispose]() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

describe('a live socket', () => {
  it('gives up soon on a network that never answers, and says so once', async () => {
    using network = await listen(false)
    const socket = new Impatient(network.url)
    const events: string[] = []
    for (const type of ['error', 'close'] as const) socket.addEventListener(type, () => events.push(type))
    await once(socket, 'close')
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(events).toEqual(['error', 'close'])
  })

  it('does not wait for the goodbye of a network that has fallen silent', async () => {
    using network = await listen(true)
    const socket = new Impatient(network.url)
    await once(socket, 'open')
    const events: string[] = []
    for (const type of ['error', 'close'] as const) socket.addEventListener(type, () => events.push(type))
    socket.close()
    await once(socket, 'close')
    expect(events).toEqual(['close'])
    expect(socket.readyState).toBe(Impatient.CLOSING)
  })
})
