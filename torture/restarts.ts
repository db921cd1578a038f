import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startSimulator } from '../packages/simulator/src/index.ts'
import { checkLibrary, readRows, untilSettled } from './check-library.ts'
import type { LibraryFigures } from './check-library.ts'
import { readPersistently } from './persistent-reader.ts'
import type { PersistentReader } from './persistent-reader.ts'
import { createRandom } from './random.ts'
import { startServerProcess } from './server-process.ts'
import { beginStory } from './studio-client.ts'

export interface RestartReport extends LibraryFigures {
  readonly seed: number
  readonly stops: number
  readonly readers: number
  /** From SIGTERM to the end of the process. */
  readonly slowestStopMs: number
  /** From the new server's address to the last reader that is back. */
  readonly slowestReturnMs: number
  readonly findings: readonly string[]
}

const storiesPerLife = 20
const readersPerStory = 10
const longestStopMs = 25_000
const longestReturnMs = 5000
const settleMs = 120_000
const patienceMs = 20_000

/**
 * Stops a server again and again as its owner does, with pictures and clips on their way and readers at every story, and
 * starts another on the same port. Every reader must come back by itself and hear the end of everything, once.
 */
export async function restartUnderLoad(options: {
  readonly stops: number
  readonly seed: number
}): Promise<RestartReport> {
  const { stops, seed } = options
  const random = createRandom(seed)
  const findings: string[] = []
  const dataDir = await mkdtemp(join(tmpdir(), 'talelight-restarts-'))
  await using simulator = await startSimulator({ looksUntilDone: 3, latencyMs: { openai: 400 } })
  const env: Record<string, string> = { ...simulator.environment(), TALELIGHT_DATA_DIR: dataDir }
  const readers = new Map<string, PersistentReader[]>()
  let slowestStopMs = 0
  let slowestReturnMs = 0
  try {
    let server = await startServerProcess(env)
    env['PORT'] = new URL(server.url).port
    for (let stop = 0; stop < stops; stop += 1) {
      for (const old of [...readers.values()].flat()) old.close()
      readers.clear()
      for (let number = 0; number < storiesPerLife; number += 1) {
        const wish = { prompt: `a lamp named ${stop}.${number}`, videoMode: true, imageModel: 'gpt-image-1' }
        const { storyId } = await beginStory(server.url, wish)
        const ofStory = Array.from({ length: readersPerStory }, () => readPersistently(server.url, storyId, random))
        readers.set(storyId, ofStory)
      }
      const all = [...readers.values()].flat()
      await until(() => all.every((reader) => reader.lastOpenedAtMs() > 0))
      await sleep(random() * 1500)

      const stoppedAtMs = performance.now()
      await server.stop()
      slowestStopMs = Math.max(slowestStopMs, performance.now() - stoppedAtMs)
      server = await startServerProcess(env)
      const startedAtMs = performance.now()
      await until(() => all.every((reader) => reader.lastOpenedAtMs() > startedAtMs))
      slowestReturnMs = Math.max(slowestReturnMs, performance.now() - startedAtMs)
      findings.push(...(await untilSettled(dataDir, settleMs)))
      findings.push(...(await checkReaders(dataDir, readers)))
    }
    for (const old of [...readers.values()].flat()) old.close()
    await server.stop()
    const checked = await checkLibrary(dataDir, simulator.requests)
    if (slowestStopMs > longestStopMs) findings.push(`a stop took ${Math.round(slowestStopMs)} ms`)
    if (slowestReturnMs > longestReturnMs) findings.push(`a reader was back after ${Math.round(slowestReturnMs)} ms`)
    return {
      seed,
      stops,
      readers: storiesPerLife * readersPerStory,
      slowestStopMs: Math.round(slowestStopMs),
      slowestReturnMs: Math.round(slowestReturnMs),
      ...checked.figures,
      findings: [...findings, ...checked.findings],
    }
  } finally {
    await rm(dataDir, { recursive: true })
  }
}

async function until(isSo: () => boolean): Promise<void> {
  const deadline = performance.now() + patienceMs
  while (!isSo() && performance.now() < deadline) await sleep(20)
}

/** Each reader must have heard the last event of its story, none out of order, and the words without a gap. */
async function checkReaders(
  dataDir: string,
  readers: ReadonlyMap<string, readonly PersistentReader[]>,
): Promise<string[]> {
  const findings: string[] = []
  const last = readRows<{ story_id: string; seq: number; narration: string }>(
    dataDir,
    'select s.story_id, s.seq, c.narration from streams s join scenes c on c.story_id = s.story_id',
  )
  const numberOf = (id: string): number => Number(id.split('-').at(-1))
  for (const [storyId, ofStory] of readers) {
    const end = last.find((row) => row.story_id === storyId)
    if (end === undefined) continue
    await until(() => ofStory.every(({ heard }) => numberOf(heard.at(-1)?.id ?? '0-0') === end.seq))
    for (const { heard, complaints } of ofStory) {
      findings.push(...complaints.map((complaint) => `${storyId}: ${complaint}`))
      const numbers = heard.map(({ id }) => numberOf(id))
      if (numbers.at(-1) !== end.seq) findings.push(`${storyId}: a reader heard ${numbers.at(-1)} of ${end.seq}`)
      if (numbers.some((number, index) => index > 0 && number < (numbers[index - 1] ?? 0))) {
        findings.push(`${storyId}: events came out of order`)
      }
      const ends = heard.filter(({ type, body }) => type === 'video' && isComplete(body['video']))
      if (ends.length > 1) findings.push(`${storyId}: the end of the clip was told ${ends.length} times`)
      if (narrationOf(heard) !== end.narration) findings.push(`${storyId}: a reader has other words than the library`)
    }
  }
  return findings
}

const isComplete = (media: unknown): boolean =>
  typeof media === 'object' && media !== null && 'status' in media && media.status === 'complete'

/** The words as a page puts them together. */
function narrationOf(heard: PersistentReader['heard']): string {
  let narration = ''
  for (const { type, body } of heard) {
    const { scene, offset, delta } = body
    if (type === 'scene' && typeof scene === 'object' && scene !== null && 'narration' in scene) {
      narration = String(scene.narration)
    }
    if (type === 'scene-text' && typeof offset === 'number') narration = narration.slice(0, offset) + String(delta)
  }
  return narration
}
