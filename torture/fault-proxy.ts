import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import type { Socket } from 'node:net'
import { setImmediate as nextTurn } from 'node:timers/promises'

/**
 * What a network does to connections:
 * - `pass`: nothing
 * - `502`, `503`: who is connected is cut off, and whoever comes, with a request or for a socket, is told so
 * - `reset`: half of what the server says next, then a reset
 * - `half-open`: connections stay open, and what either side says is lost; afterwards a router that has forgotten them
 *   resets them, as it does when what nobody answered is sent again
 * - `buffer`: what the server says is held back until there are 4 KB of it
 * - `slice`: what the server says comes a few bytes at a time
 * - `idle-cut`: a connection on which nothing was said for a while is cut off
 */
export const networkFaults = ['pass', '502', '503', 'reset', 'half-open', 'buffer', 'slice', 'idle-cut'] as const
type NetworkFault = (typeof networkFaults)[number]

export interface FaultProxy extends AsyncDisposable {
  readonly url: string
  /** From now on, for connections that are there and for new ones. */
  use(fault: NetworkFault): void
}

const nothing = Buffer.alloc(0)
const bufferBytes = 4096
const longestSliceBytes = 40

interface Connection {
  readonly client: Socket
  readonly server: Socket
  /** What is held back of what the server said. */
  held: Buffer
  /** What is being sent to the client, piece after piece in order. */
  sending: Promise<void>
  /** Something was lost on the way, so nothing gets through any more. */
  isDead: boolean
}

/**
 * Stands between a client and a server on this machine and spoils what passes.
 *
 * @param options.idleMs after which `idle-cut` cuts.
 */
export async function startFaultProxy(
  target: URL,
  options: { readonly random: () => number; readonly idleMs?: number },
): Promise<FaultProxy> {
  const { random, idleMs = 300 } = options
  const connections = new Set<Connection>()
  let fault: NetworkFault = 'pass'

  const cut = ({ client, server }: Connection): void => {
    client.resetAndDestroy()
    server.destroy()
  }

  const inOrder = (connection: Connection, work: () => Promise<void> | void): void => {
    connection.sending = connection.sending.then(work)
  }

  const write = ({ client, isDead }: Connection, bytes: Buffer): void => {
    if (!isDead && client.writable) client.write(bytes)
  }

  const flush = (connection: Connection): void => {
    write(connection, connection.held)
    connection.held = nothing
  }

  /** Sends on what the server said, as the network is at that moment. */
  const deliver = async (connection: Connection, bytes: Buffer): Promise<void> => {
    if (fault === 'half-open') {
      connection.isDead = true
    } else if (fault === 'buffer') {
      connection.held = Buffer.concat([connection.held, bytes])
      if (connection.held.byteLength >= bufferBytes) flush(connection)
    } else if (fault === 'reset') {
      write(connection, bytes.subarray(0, Math.ceil(bytes.byteLength / 2)))
      // The bytes leave before the reset does.
      await nextTurn()
      cut(connection)
    } else if (fault === 'slice') {
      flush(connection)
      for (let at = 0, end = 0; at < bytes.byteLength; at = end) {
        end = at + 1 + Math.floor(random() * longestSliceBytes)
        write(connection, bytes.subarray(at, end))
        await nextTurn()
      }
    } else {
      flush(connection)
      write(connection, bytes)
    }
  }

  const listener = createServer((client) => {
    client.on('error', () => client.destroy())
    client.setNoDelay(true)
    if (fault === '502' || fault === '503') {
      const answer = `HTTP/1.1 ${fault} Bad\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`
      client.once('data', () => client.end(answer))
      return
    }
    const server = connect(Number(target.port), target.hostname)
    const connection: Connection = { client, server, held: nothing, sending: Promise.resolve(), isDead: false }
    connections.add(connection)
    client.on('data', (bytes) => {
      if (fault === 'half-open') connection.isDead = true
      if (!connection.isDead) server.write(bytes)
    })
    server.on('data', (bytes) => inOrder(connection, () => deliver(connection, bytes)))
    server.on('error', () => server.destroy())
    server.on('close', () =>
      inOrder(connection, () => {
        flush(connection)
        // A client whose connection is dead does not hear of its end either.
        if (!connection.isDead) client.end()
      }),
    )
    client.on('close', () => {
      connections.delete(connection)
      server.destroy()
    })
    for (const socket of [client, server]) {
      socket.setTimeout(idleMs, () => (fault === 'idle-cut' ? cut(connection) : undefined))
    }
  })
  listener.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const address = listener.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.')

  return {
    url: `http://127.0.0.1:${address.port}`,
    use(next) {
      fault = next
      for (const connection of connections) {
        const isOver = connection.isDead && next !== 'half-open'
        if (isOver || next === '502' || next === '503') cut(connection)
        else if (next !== 'buffer') inOrder(connection, () => flush(connection))
      }
    },
    async [Symbol.asyncDispose]() {
      for (const connection of connections) cut(connection)
      listener.close()
      await once(listener, 'close')
    },
  }
}
