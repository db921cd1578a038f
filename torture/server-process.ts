import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const mainFile = join(import.meta.dirname, '../apps/server/dist/main.js')
const mortalFile = join(import.meta.dirname, 'mortal-server.ts')

/** A server in a process of its own, so that it can be killed. */
export interface ServerProcess {
  readonly url: string
  /** From the start of the process to its address. */
  readonly readyMs: number
  /** Settles when the process is gone, for whatever reason. */
  readonly ended: Promise<unknown>
  /** SIGKILL: nothing is said, nothing is flushed. */
  kill(): Promise<void>
  /** SIGTERM, as an owner stops it. */
  stop(): Promise<void>
}

/**
 * @param options.checkpoint at which it kills itself.
 * @param options.tracer the words of a command that watches the server, and stays out of the way of its signals.
 */
export async function startServerProcess(
  env: Readonly<Record<string, string>>,
  options: { readonly checkpoint?: string; readonly tracer?: readonly string[] } = {},
): Promise<ServerProcess> {
  const begin = performance.now()
  const program = options.checkpoint === undefined ? [mainFile] : [mortalFile, options.checkpoint]
  const [command = process.execPath, ...words] = [...(options.tracer ?? []), process.execPath, ...program]
  const child = spawn(command, words, {
    env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  child.stderr.on('data', (piece: Buffer) => (log = (log + piece.toString()).slice(-4000)))
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  child.stdout.on('data', (piece: Buffer) => {
    const url = /http:\/\/\S+/.exec(piece.toString())?.[0]
    if (url !== undefined) resolve(url)
  })
  child.once('exit', (code, signal) => reject(new Error(`The server ended (${code ?? signal}) unasked: ${log}`)))
  const ended = once(child, 'exit')
  const url = await promise
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal)
    await ended
  }
  return { url, readyMs: performance.now() - begin, ended, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') }
}
