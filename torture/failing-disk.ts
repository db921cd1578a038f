import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSimulator } from '../packages/simulator/src/index.ts'
import { checkLibrary, readRows, untilSettled } from './check-library.ts'
import { createRandom } from './random.ts'
import { startServerProcess } from './server-process.ts'
import type { ServerProcess } from './server-process.ts'
import { beginStory } from './studio-client.ts'

export interface FailingDiskReport {
  readonly seed: number
  readonly runs: number
  /** Servers that could not start at all, and said why. */
  readonly refusedToStart: number
  /** Stories whose beginning was acknowledged. */
  readonly storiesBegun: number
  readonly findings: readonly string[]
}

const calls = ['pwrite64', 'write', 'fsync', 'fdatasync', 'rename', 'openat', 'ftruncate', 'unlink'] as const
const errors = ['EIO', 'ENOSPC'] as const
const mostCalls = 400
const workMs = 20_000
const settleMs = 60_000

/** Whether this machine has the tool that lets calls of the system fail. */
export function canFailCalls(): boolean {
  return spawnSync('strace', ['-V']).status === 0
}

/**
 * Lets one call to the disk fail, a different one each time, while a server starts, tells, draws and films. Whatever it
 * said was done must be there after the next start, and the library whole.
 */
export async function failingDisk(options: {
  readonly runs: number
  readonly seed: number
}): Promise<FailingDiskReport> {
  const { runs, seed } = options
  const random = createRandom(seed)
  const pick = <TValue>(values: readonly [TValue, ...TValue[]]): TValue =>
    values[Math.floor(random() * values.length)] ?? values[0]
  const findings: string[] = []
  let refusedToStart = 0
  let storiesBegun = 0
  for (let run = 0; run < runs; run += 1) {
    const call = pick(calls)
    const fault = `${call}:error=${pick(errors)}:when=${1 + Math.floor(random() * mostCalls)}`
    const report = await failOnce(fault)
    if (report.hasStarted) storiesBegun += report.storiesBegun
    else refusedToStart += 1
    findings.push(...report.findings.map((finding) => `${fault}: ${finding}`))
  }
  return { seed, runs, refusedToStart, storiesBegun, findings }
}

async function failOnce(fault: string) {
  const dataDir = await mkdtemp(join(tmpdir(), 'talelight-disk-'))
  await using simulator = await startSimulator({ looksUntilDone: 1 })
  const env = { ...simulator.environment(), TALELIGHT_DATA_DIR: dataDir }
  const [call = ''] = fault.split(':')
  const tracer = ['strace', '-D', '-f', '-qqq', '-o', '/dev/null', '-e', `trace=${call}`, '-e', `inject=${fault}`]
  const begun: string[] = []
  try {
    let failing: ServerProcess | null = null
    try {
      failing = await startServerProcess(env, { tracer })
    } catch {
      // A server that cannot start says so and ends; what it leaves behind is looked at all the same.
    }
    if (failing !== null) {
      for (const name of ['a', 'b']) {
        const wish = { prompt: `a lamp named ${name}`, videoMode: true, imageModel: 'gpt-image-1' }
        await beginStory(failing.url, wish).then(
          ({ storyId }) => begun.push(storyId),
          () => undefined,
        )
      }
      await untilSettled(dataDir, workMs)
      await failing.stop()
    }
    const healthy = await startServerProcess(env)
    const findings = await untilSettled(dataDir, settleMs)
    await healthy.stop()
    const stories = new Set(readRows<{ id: string }>(dataDir, 'select id from stories').map(({ id }) => id))
    for (const storyId of begun) if (!stories.has(storyId)) findings.push(`${storyId} was acknowledged and is gone`)
    const checked = await checkLibrary(dataDir, simulator.requests, { reasons: 'any' })
    return { hasStarted: failing !== null, storiesBegun: begun.length, findings: [...findings, ...checked.findings] }
  } finally {
    await rm(dataDir, { recursive: true })
  }
}
