import { createHash } from 'node:crypto'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '../packages/db/src/index.ts'
import { startSimulator } from '../packages/simulator/src/index.ts'
import { createRandom } from './random.ts'
import { startServerProcess } from './server-process.ts'
import { beginStory } from './studio-client.ts'

export interface KillLoopReport {
  readonly seed: number
  readonly kills: number
  readonly generations: number
  readonly complete: number
  /** Ended with a reason: most of them pictures whose answer died with the server. */
  readonly failed: number
  readonly clipStarts: number
  readonly readyP95Ms: number
  /** Every promise that was broken, in words; empty is good. */
  readonly findings: readonly string[]
}

const settleMs = 60_000

interface GenerationFacts {
  readonly id: string
  readonly kind: string
  readonly status: string
  readonly phase: string
  readonly error_reason: string | null
}

interface CallFacts {
  readonly generation_id: string
  readonly kind: string | null
  readonly state: string
}

interface MediaFacts {
  readonly storage_key: string
  readonly sha256: string
}

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
    const findings = await untilSettled(dataDir)
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

function readRows<TRow>(dataDir: string, query: string): TRow[] {
  const database = openDatabase(join(dataDir, 'talelight.db'))
  try {
    return database.sqlite.prepare<[], TRow>(query).all()
  } finally {
    database.close()
  }
}

const openWork = `select id, kind, status, phase, error_reason from generations where status in ('pending', 'generating')`

async function untilSettled(dataDir: string): Promise<string[]> {
  const deadline = Date.now() + settleMs
  for (;;) {
    const open = readRows<GenerationFacts>(dataDir, openWork)
    if (open.length === 0) return []
    if (Date.now() > deadline) return open.map((row) => `${row.kind} ${row.id} is still ${row.status} (${row.phase})`)
    await sleep(200)
  }
}

async function checkLibrary(
  dataDir: string,
  requests: readonly { readonly method: string; readonly path: string }[],
): Promise<{
  readonly figures: Pick<KillLoopReport, 'generations' | 'complete' | 'failed' | 'clipStarts'>
  readonly findings: readonly string[]
}> {
  const findings: string[] = []
  const integrity = readRows<{ integrity_check: string }>(dataDir, 'pragma integrity_check')[0]?.integrity_check
  if (integrity !== 'ok') findings.push(`integrity_check says ${integrity}`)

  const generations = readRows<GenerationFacts>(
    dataDir,
    'select id, kind, status, phase, error_reason from generations',
  )
  for (const row of generations) {
    if (row.phase !== 'settled') findings.push(`${row.kind} ${row.id} ended as ${row.status} in phase ${row.phase}`)
    // Nothing went wrong at the provider: what failed may only have failed by our own death.
    const isOwnDeath = row.error_reason === 'outcome-unknown'
    if (row.status === 'failed' && !isOwnDeath) findings.push(`${row.kind} ${row.id} failed: ${row.error_reason}`)
  }

  const calls = readRows<CallFacts>(
    dataDir,
    `select c.generation_id, c.state, g.kind from provider_calls c left join generations g on g.id = c.generation_id`,
  )
  const count = (path: string): number =>
    requests.filter((request) => request.method === 'POST' && request.path === path).length
  for (const [kind, path] of [
    ['text', '/v1/responses'],
    ['image', '/v1/images/generations'],
    ['video', '/v1/videos/generations'],
  ] as const) {
    const written = calls.filter((call) => call.kind === kind)
    const uncertain = written.filter((call) => call.state === 'unknown').length
    const sent = count(path)
    // An intent whose request never left stays written down as unknown; nothing may be sent without one.
    if (sent > written.length || sent < written.length - uncertain) {
      findings.push(`${kind}: the provider saw ${sent} calls, the ledger has ${written.length} (${uncertain} unknown)`)
    }
    if (written.some((call) => call.state === 'intent')) findings.push(`${kind}: a call is still an intent`)
  }
  const perClip = Map.groupBy(
    calls.filter((call) => call.kind === 'video' || call.kind === 'image'),
    (call) => call.generation_id,
  )
  for (const [id, list] of perClip) if (list.length > 1) findings.push(`${id} was bought ${list.length} times`)

  const media = readRows<MediaFacts>(
    dataDir,
    'select storage_key, sha256 from media union all select storage_key, sha256 from media_variants',
  )
  for (const { storage_key: key, sha256 } of media) {
    const bytes = await readFile(join(dataDir, 'media', key)).catch(() => null)
    if (bytes === null) findings.push(`the file ${key} is missing`)
    else if (createHash('sha256').update(bytes).digest('hex') !== sha256) findings.push(`the file ${key} is torn`)
  }
  const temporary = await readdir(join(dataDir, 'media/.temp'))
  if (temporary.length > 0) findings.push(`${temporary.length} half-written files are left`)

  const events = readRows<{ story_id: string; holes: number }>(
    dataDir,
    'select story_id, max(seq) - count(*) as holes from events group by tier_id, story_id having holes <> 0',
  )
  for (const { story_id: storyId, holes } of events) findings.push(`${storyId} has ${holes} holes among its events`)

  return {
    figures: {
      generations: generations.length,
      complete: generations.filter((row) => row.status === 'complete').length,
      failed: generations.filter((row) => row.status === 'failed').length,
      clipStarts: count('/v1/videos/generations'),
    },
    findings,
  }
}
