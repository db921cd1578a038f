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

/**
 * How a picture and a clip end when the server dies at an instant, and how often the provider was asked for each.
 * Where a request may have left, a person decides; everywhere else all of it comes to its end by itself.
 */
const whole = { image: 'complete', video: 'complete' }
const pictureUnknown = { image: 'failed: outcome-unknown', video: 'canceled: outcome-unknown' }
const clipUnknown = { image: 'complete', video: 'failed: outcome-unknown' }
const expectedEnds: Partial<Record<Checkpoint, readonly [ended: object, asked: object]>> = {
  'image: intent': [pictureUnknown, { image: 0, video: 0 }],
  'image: answered': [pictureUnknown, { image: 1, video: 0 }],
  'video: intent': [clipUnknown, { image: 1, video: 0 }],
  'video: answered': [clipUnknown, { image: 1, video: 1 }],
}
/** Where the picture or the clip may be on the wire when the words settle: how it ends hangs on which was faster. */
const mayBeOnTheWire: ReadonlySet<Checkpoint> = new Set(['text: told', 'text: settled'])

function judgeEnds(checkpoint: Checkpoint, { ended, asked }: Pick<CrashPointReport, 'ended' | 'asked'>): string[] {
  const findings = ended['text'] === 'complete' ? [] : [`the words ended as ${ended['text']}`]
  const ends = JSON.stringify({ image: ended['image'], video: ended['video'] })
  const requests = JSON.stringify({ image: asked['image'], video: asked['video'] })
  if (mayBeOnTheWire.has(checkpoint)) {
    const isOneOf = [whole, pictureUnknown, clipUnknown].some((one) => JSON.stringify(one) === ends)
    return isOneOf ? findings : [...findings, `ended as ${ends}`]
  }
  const [expectedEnd, expectedRequests] = expectedEnds[checkpoint] ?? [whole, { image: 1, video: 1 }]
  if (ends !== JSON.stringify(expectedEnd)) findings.push(`ended as ${ends}`)
  if (requests !== JSON.stringify(expectedRequests)) findings.push(`asked for ${requests}`)
  return findings
}

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
    const ended = Object.fromEntries(
      rows.map(({ kind, status, error_reason: reason }) => [kind, reason === null ? status : `${status}: ${reason}`]),
    )
    const asked = {
      text: count('/v1/responses'),
      image: count('/v1/images/generations'),
      video: count('/v1/videos/generations'),
    }
    const checked = await checkLibrary(dataDir, simulator.requests)
    findings.push(...judgeEnds(checkpoint, { ended, asked }), ...checked.findings)
    return { checkpoint, ended, asked, findings }
  } finally {
    await rm(dataDir, { recursive: true })
  }
}
