import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isTRPCClientError } from '@trpc/client'
import { sceneOf, untilSettled as untilSceneSettled } from '../apps/server/test/follow.ts'
import { startTestServer } from '../apps/server/test/server-resource.ts'
import type { TestServer } from '../apps/server/test/server-resource.ts'
import { settingsFor } from '../apps/server/test/simulated-providers.ts'
import { isStorageKeyNamed } from '../packages/db/src/index.ts'
import { startSimulator } from '../packages/simulator/src/index.ts'
import type { Simulator } from '../packages/simulator/src/index.ts'
import { checkLibrary, untilSettled } from './check-library.ts'
import { createRandom } from './random.ts'

export interface ShelfReport {
  readonly seed: number
  readonly sequences: number
  /** What was done, and what could not be done to a story as it was. */
  readonly acts: number
  readonly refused: number
  /** Files that were held against the rows in the end. */
  readonly files: number
  readonly findings: readonly string[]
}

const actsPerSequence = 30
const storiesAtTheStart = 3
const lanes = 4
const settleMs = 60_000
const dayMs = 86_400_000

interface Place {
  readonly storyId: string
  readonly sceneId: string
}

/**
 * Stories are saved, put away, taken back, drawn anew, looked at, deleted for good and cleaned up, in any order and
 * often two things at one time. In the end every row must have its file, and every file its row.
 */
export async function shelf(options: { readonly sequences: number; readonly seed: number }): Promise<ShelfReport> {
  const { sequences, seed } = options
  await using simulator = await startSimulator({ looksUntilDone: 1 })
  const findings: string[] = []
  const figures = { acts: 0, refused: 0, files: 0 }
  let next = seed
  // Most of the time a sequence waits for a picture or a clip.
  const lane = async (): Promise<void> => {
    while (next < seed + sequences) {
      const own = next
      next += 1
      const report = await runSequence(simulator, own)
      figures.acts += report.acts
      figures.refused += report.refused
      figures.files += report.files
      findings.push(...report.findings.map((finding) => `seed ${own}: ${finding}`))
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return { seed, sequences, ...figures, findings }
}

async function runSequence(simulator: Simulator, seed: number) {
  const random = createRandom(seed)
  const findings: string[] = []
  const clock = { aheadMs: 0 }
  await using server = await startTestServer({
    providers: settingsFor(simulator),
    now: () => Date.now() + clock.aheadMs,
  })
  const client = server.client('kids')
  const { scrub } = server.studio.app
  const stories: Place[] = []
  let refused = 0

  const look = async ({ storyId, sceneId }: Place): Promise<void> => {
    const { image } = sceneOf(await client.story.byId.query({ storyId }), sceneId)
    // Pages and covers ask for smaller copies, which are files of their own.
    for (const variant of ['page', 'cover']) {
      const answer = await fetch(`${server.url}${image.url ?? '/nothing'}/${variant}`)
      await answer.arrayBuffer()
      if (answer.status >= 500) findings.push(`a ${variant} copy was answered with ${answer.status}`)
    }
  }
  // The trash grows older, not the clock: on a clock that is ahead, a file that is just being written would look old, and
  // the clean-up would rightly set it aside before its row is there.
  const later = async (): Promise<void> => {
    server.studio.app.database.sqlite.prepare('update stories set deleted_at = deleted_at - ?').run(11 * dayMs)
  }
  const tell = async (prompt: string): Promise<void> => {
    const place = await client.story.start.mutate({ prompt, imageModel: 'gpt-image-1', videoMode: true })
    await untilSceneSettled(client, place.storyId, place.sceneId)
    stories.push(place)
    await look(place)
  }
  const acts: readonly ((place: Place) => Promise<unknown>)[] = [
    ({ storyId }) => client.gallery.save.mutate({ storyId }),
    ({ storyId }) => client.gallery.remove.mutate({ storyId }),
    ({ storyId }) => client.gallery.restore.mutate({ storyId }),
    ({ storyId }) => client.gallery.deleteForGood.mutate({ storyId }),
    ({ sceneId }) => client.image.retry.mutate({ sceneId }),
    ({ sceneId }) => client.video.retry.mutate({ sceneId }),
    look,
    () => scrub.run(),
    later,
    () => tell(`another one, ${stories.length}`),
  ]
  // What cannot be done to a story as it is now is refused with a reason, and that is all.
  const settle = (act: Promise<unknown>): Promise<unknown> =>
    act.catch((error: unknown) => {
      const isRefusal = isTRPCClientError(error) && error.message !== '' && hasReason(error.data)
      if (isRefusal) refused += 1
      else findings.push(`an act failed: ${String(error)}`)
    })

  for (let story = 0; story < storiesAtTheStart; story += 1) await tell(`the story ${story}`)
  const underWay: Promise<unknown>[] = []
  for (let step = 0; step < actsPerSequence; step += 1) {
    const place = stories[Math.floor(random() * stories.length)]
    const act = acts[Math.floor(random() * acts.length)]
    if (place === undefined || act === undefined) continue
    underWay.push(settle(act(place)))
    if (random() < 0.6) await Promise.all(underWay)
  }
  await Promise.all(underWay)
  findings.push(...(await untilSettled(server.dataDir, settleMs)))
  // What a picture left behind whose story went while it was drawn is set aside at night.
  clock.aheadMs += 2 * dayMs
  await scrub.run()
  const files = await findFiles(server)
  const { rows } = server.studio.app.database
  findings.push(...files.filter((key) => !isStorageKeyNamed(rows, key)).map((key) => `no row names the file ${key}`))
  await server.stop()
  const checked = await checkLibrary(server.dataDir, [], { reasons: 'any' })
  // The simulator is one for all sequences, so what it has seen is held against no ledger here.
  findings.push(...checked.findings.filter((finding) => /file|phase|holes|integrity/.test(finding)))
  return { acts: actsPerSequence, refused, files: files.length, findings }
}

function hasReason(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'reason' in data && typeof data.reason === 'string'
}

async function findFiles({ dataDir }: TestServer): Promise<string[]> {
  const stored = await readdir(join(dataDir, 'media/kids'), { recursive: true, withFileTypes: true })
  return stored
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(dataDir, 'media/').length))
}
