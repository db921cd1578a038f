import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { secretsOutOfPlace } from './secrets.ts'

export interface StudioProcess extends AsyncDisposable {
  readonly url: string
  /** What it wrote to its log. */
  readonly log: () => string
}

const mainFile = join(import.meta.dirname, '../../server/dist/main.js')

/** Opens the grown-ups' shelf of a studio that was given it. */
export const pin = 'wombat-4829'

/**
 * Talelight as people run it: a process of its own, on any free port, with an empty data folder. Once it has ended,
 * whatever journey was made with it, nothing that is secret may stand where it does not belong.
 */
export async function startStudio(environment: Readonly<Record<string, string>> = {}): Promise<StudioProcess> {
  const dataDir = await mkdtemp(join(tmpdir(), 'talelight-journey-'))
  const child = spawn(process.execPath, [mainFile], {
    env: { ...process.env, PORT: '0', TALELIGHT_DATA_DIR: dataDir, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()))
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
    const address = /https?:\/\/\S+/.exec(output)?.[0]
    if (address !== undefined) resolve(address)
  })
  child.on('exit', (code) => reject(new Error(`Talelight ended with ${code} before it listened: ${log}`)))
  const url = await promise
  return {
    url,
    log: () => log,
    async [Symbol.asyncDispose]() {
      const hasEnded = once(child, 'exit')
      child.kill('SIGTERM')
      await hasEnded
      const found = await secretsOutOfPlace({ url, dataDir, log: output + log, environment })
      await rm(dataDir, { recursive: true })
      if (found.length > 0) throw new Error(`Secrets are out of place:\n${found.join('\n')}`)
    },
  }
}
