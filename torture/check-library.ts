import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { openDatabase } from '../packages/db/src/index.ts'

export interface LibraryFigures {
  readonly generations: number
  readonly complete: number
  /** Ended with a reason: pictures and starts of clips whose answer died with the server. */
  readonly failed: number
  readonly clipStarts: number
}

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

const mayFail = {
  'own-death': (reason: string | null) => reason === 'outcome-unknown',
  'any-but-internal': (reason: string | null) => reason !== null && reason !== 'internal',
  any: (reason: string | null) => reason !== null,
} as const

/** Reads a library from outside, also while a server has it open. */
export function readRows<TRow>(dataDir: string, query: string): TRow[] {
  const database = openDatabase(join(dataDir, 'talelight.db'))
  try {
    return database.sqlite.prepare<[], TRow>(query).all()
  } finally {
    database.close()
  }
}

/**
 * Waits for the end of all work.
 *
 * @param patienceMs for which nothing may end. Every end begins it anew, so that a long queue has its time.
 * @returns what had not ended by then.
 */
export async function untilSettled(dataDir: string, patienceMs: number): Promise<string[]> {
  let fewest = Number.POSITIVE_INFINITY
  let deadline = 0
  for (;;) {
    const open = readRows<GenerationFacts>(
      dataDir,
      `select id, kind, status, phase, error_reason from generations where status in ('pending', 'generating')`,
    )
    if (open.length === 0) return []
    if (open.length < fewest) [fewest, deadline] = [open.length, Date.now() + patienceMs]
    if (Date.now() > deadline) return open.map((row) => `${row.kind} ${row.id} is still ${row.status} (${row.phase})`)
    await sleep(100)
  }
}

/**
 * Holds a library that nobody uses against what the provider has seen.
 *
 * @param allowed.reasons for which work may have failed. Default: by our own death alone.
 */
export async function checkLibrary(
  dataDir: string,
  requests: readonly { readonly method: string; readonly path: string }[],
  allowed: { readonly reasons: 'own-death' | 'any-but-internal' | 'any' } = { reasons: 'own-death' },
): Promise<{
  readonly figures: LibraryFigures
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
    if (row.status === 'failed' && !mayFail[allowed.reasons](row.error_reason)) {
      findings.push(`${row.kind} ${row.id} failed: ${row.error_reason}`)
    }
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
    calls.filter((call) => (call.kind === 'video' || call.kind === 'image') && call.state !== 'rejected'),
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
