import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startSimulator } from '../packages/simulator/src/index.ts'
import { checkLibrary, untilSettled } from './check-library.ts'
import type { LibraryFigures } from './check-library.ts'
import { createRandom } from './random.ts'
import { startServerProcess } from './server-process.ts'
import { beginStory } from './studio-client.ts'

export interface KillLoopReport extends LibraryFigures {
  readonly seed: number
  readonly kills: number
  readonly readyP95Ms: number
  /** Every promise that was broken, in words; empty is good. */
  readonly findings: readonly string[]
}

const settleMs = 60_000

/**
 * Kills a server again and again while it tells, draws and films against the simulator, which lives on and counts.
 * Then it waits for the end of all work and holds the library against what the provider has seen.
 */
export async function killLoop(options: { readonly kills: number; readonly seed: number }): Promise<KillLoopReport> {
  const { kills, seed } = options
  const random = createRandom(seed)
  const dataDir = await mkdtemp(join(tmpdir(), 'talelight-torture-'))
  await using simulator = await startSimulator({
    looksUntilDone: 2,
    latencyMs: { openai: 60, xai: 40 },
  })
  const env = { ...simulator.environment(), TALELIGHT_DATA_DIR: dataDir }
  const readyMs: number[] = []
  try {
    for (let life = 0; life < kills; life += 1) {
      const server = await startServerProcess(env)
      readyMs.push(server.readyMs)
      for (const name of ['a', 'b']) {
        const wish = { prompt: `a lamp named ${life}${name}`, videoMode: true, imageModel: 'gpt-image-1' }
        // The server may be gone before it answers; whether the story began is for the checker to see.
        beginStory(server.url, wish).catch(() => undefined)
      }
      await sleep(20 + random() * 780)
      await server.kill()
    }
    const last = await startServerProcess(env)
    readyMs.push(last.readyMs)
    const findings = await untilSettled(dataDir, settleMs)
    await last.stop()
    const checked = await checkLibrary(dataDir, simulator.requests)
    const sorted = readyMs.toSorted((one, other) => one - other)
    return {
      seed,
      kills,
      ...checked.figures,
      readyP95Ms: Math.round(sorted[Math.floor(sorted.length * 0.95)] ?? 0),
      findings: [...findings, ...checked.findings],
    }
  } finally {
    await rm(dataDir, { recursive: true })
  }
}
