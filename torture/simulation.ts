import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createAdapters } from '../apps/server/src/adapters.ts'
import { parseEnv } from '../apps/server/src/env.ts'
import { createModels } from '../apps/server/src/models.ts'
import { answering, openAiFailure, startSimulator, xAiFailure } from '../packages/simulator/src/index.ts'
import type { Simulator } from '../packages/simulator/src/index.ts'
import { checkLibrary, untilSettled } from './check-library.ts'
import type { LibraryFigures } from './check-library.ts'
import { createRandom } from './random.ts'
import { openShortLife } from './short-life.ts'

export interface SimulationReport extends LibraryFigures {
  readonly seed: number
  readonly lives: number
  /** Every promise that was broken, in words; empty is good. */
  readonly findings: readonly string[]
}

const storiesPerLife = 3
const longestLifeMs = 1000
/** Two hours of its own time. */
const settleMs = 240_000
const hourMs = 3_600_000

type Script = Parameters<Simulator['script']>

/** What providers do wrong now and then. */
const faults: readonly Script[] = [
  [{ path: '/responses' }, { kind: 'reset' }],
  [{ path: '/responses' }, { kind: 'cut', afterBytes: 600 }],
  [{ path: '/images/generations' }, answering(openAiFailure(429, { message: 'slow down', code: 'rate_limit' }))],
  [{ path: '/images/generations' }, answering(openAiFailure(400, { message: 'no', code: 'moderation_blocked' }))],
  [{ path: '/images/generations' }, answering(openAiFailure(503, { message: 'busy' }))],
  [{ path: '/images/generations' }, { kind: 'reset' }],
  [{ path: '/videos/generations', method: 'POST' }, answering(xAiFailure(429, { code: 'busy', error: 'busy' }))],
  [{ path: '/videos/generations', method: 'POST' }, { kind: 'reset' }],
  [{ path: /\/videos\/(?!generations)/ }, answering(xAiFailure(503, { code: 'busy', error: 'busy' }))],
  [{ provider: 'media' }, { kind: 'cut', afterBytes: 1000 }],
]

/**
 * Thousands of stories in one process, with the real engine, database and requests: lives of a few hundred milliseconds
 * that end at any instant, on a disk that forgets what was not synced, with providers that fail and a clock that is
 * fast, and now and then set forward or back.
 */
export async function simulate(options: { readonly lives: number; readonly seed: number }): Promise<SimulationReport> {
  const { lives, seed } = options
  const random = createRandom(seed)
  const dataDir = await mkdtemp(join(tmpdir(), 'talelight-simulation-'))
  await using simulator = await startSimulator({ looksUntilDone: 2 })
  const { providers } = parseEnv(simulator.environment())
  const models = createModels(createAdapters(providers))
  const { downloadMedia } = createAdapters(providers)
  let aheadMs = 0
  try {
    for (let number = 0; number < lives; number += 1) {
      if (random() < 0.2) aheadMs += random() < 0.5 ? hourMs : -hourMs
      for (const [match, behaviour] of faults) if (random() < 0.15) simulator.script(match, behaviour)
      const life = await openShortLife({ dataDir, models, downloadMedia, random, aheadMs, dieAtCheckpoints: 0.01 })
      for (let story = 0; story < storiesPerLife; story += 1) life.beginStory(`a lamp named ${number}.${story}`)
      await Promise.race([sleep(random() * longestLifeMs), life.ended])
      life.crash()
    }
    const last = await openShortLife({ dataDir, models, downloadMedia, random, aheadMs, dieAtCheckpoints: 0 })
    const open = await untilSettled(dataDir, settleMs)
    await last.stop()
    const checked = await checkLibrary(dataDir, simulator.requests, { reasons: 'any-but-internal' })
    return { seed, lives, ...checked.figures, findings: [...open, ...checked.findings] }
  } finally {
    await rm(dataDir, { recursive: true })
  }
}
