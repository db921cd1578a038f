import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Checkpoint } from '../apps/server/src/jobs/checkpoint.ts'
import { checkLibrary, readRows, untilSettled } from './check-library.ts'
import { startSimulator } from '../packages/simulator/src/index.ts'
import { startServerProcess } from './server-process.ts'
import { beginStory } from './studio-client.ts'

export interface CrashPointReport {
  readonly checkpoint: Checkpoint
  /** How each kind of work ended, for example `complete` or `failed: outcome-unknown`. */
  readonly ended: Readonly<Record<string, string>>
  /** How often each kind was asked for at the provider. */
  readonly asked: Readonly<Record<string, number>>
  readonly findings: readonly string[]
}

const settleMs = 30_000

interface Ended {
  readonly kind: string
  readonly status: string
  readonly error_reason: string | null
}

/** Lets a server die at one instant of one story, starts another, and tells how everything ended. */
export async function crashAt(checkpoint: Checkpoint): Promise<CrashPointReport> {
  const dataDir = await mkdtemp(join(tmpdir(), 'talelight-crash-'))
  await using simulator = await startSimulator({ looksUntilDone: 1 })
  const env = { ...simulator.environment(), TALELIGHT_DATA_DIR: dataDir }
  try {
    const mortal = await startServerProcess(env, { checkpoint })
    beginStory(mortal.url, { prompt: 'a lamp', videoMode: true, imageModel: 'gpt-image-1' }).catch(() => undefined)
    await mortal.ended
    const healthy = await startServerProcess(env)
    const findings = await untilSettled(dataDir, settleMs)
    await healthy.stop()
    const rows = readRows<Ended>(dataDir, 'select kind, status, error_reason from generations')
    const count = (path: string): number => simulator.requests.filter((request) => request.path === path).length
    return {
      checkpoint,
      ended: Object.fromEntries(
        rows.map(({ kind, status, error_reason: reason }) => [kind, reason === null ? status : `${status}: ${reason}`]),
      ),
      asked: {
        text: count('/v1/responses'),
        image: count('/v1/images/generations'),
        video: count('/v1/videos/generations'),
      },
      findings: [...findings, ...(await checkLibrary(dataDir, simulator.requests)).findings],
    }
  } finally {
    await rm(dataDir, { recursive: true })
  }
}
