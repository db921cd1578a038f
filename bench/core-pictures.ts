import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { milliseconds, percentile, ratio } from './figure.ts'
import type { Figure } from './figure.ts'

const run = promisify(execFile)
const rounds = 7
const variants = ['bare', 'core', 'aiSdk'] as const
type Variant = (typeof variants)[number]
const fileOf = (name: string): string => join(import.meta.dirname, 'core-pictures', name)

interface Measured {
  readonly cpuMs: number
  readonly peakMb: number
}

async function measure(baseUrl: string, variant: Variant, load: { count: number; atOnce: number }): Promise<Measured> {
  const parameters = [fileOf('picture-client.ts'), baseUrl, variant, String(load.count), String(load.atOnce)]
  const { stdout } = await run(process.execPath, parameters)
  const measured: Measured = JSON.parse(stdout)
  return measured
}

/**
 * A picture of 2 MB from a server in another process to a file, by `generateImage` of core, by bare `fetch`, and by the
 * AI SDK: CPU one at a time, and peak memory with 64 at once. Rounds of the three take turns; each figure is a median.
 */
export async function corePictures(): Promise<Figure[]> {
  const server = spawn(process.execPath, [fileOf('picture-server.ts')], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const [line]: unknown[] = await once(server.stdout, 'data')
    const baseUrl = String(line).trim()
    const cpuMs: Record<Variant, number[]> = { bare: [], core: [], aiSdk: [] }
    const peakMb: Record<Variant, number[]> = { bare: [], core: [], aiSdk: [] }
    for (let round = 0; round < rounds; round += 1) {
      for (const variant of variants) {
        cpuMs[variant].push((await measure(baseUrl, variant, { count: 60, atOnce: 1 })).cpuMs)
        peakMb[variant].push((await measure(baseUrl, variant, { count: 128, atOnce: 64 })).peakMb)
      }
    }
    const median = (values: readonly number[]): number => percentile(values, 0.5)
    return [
      { what: 'generateImage of 2 MB, CPU', value: milliseconds(median(cpuMs.core)) },
      { what: 'the same against bare fetch, decode and write', value: ratio(median(cpuMs.core) / median(cpuMs.bare)) },
      { what: 'the same against the AI SDK', value: ratio(median(cpuMs.core) / median(cpuMs.aiSdk)) },
      { what: '64 at once, peak memory', value: `${Math.round(median(peakMb.core))} MB` },
      { what: 'the same against bare', value: ratio(median(peakMb.core) / median(peakMb.bare)) },
    ]
  } finally {
    server.kill()
  }
}
