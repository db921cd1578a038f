import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTierDb, findScene, findStory, findTier } from '../packages/db/src/index.ts'
import { noProviders } from '../apps/server/src/env.ts'
import { createLog } from '../apps/server/src/log.ts'
import { startStory } from '../apps/server/src/services/start-story.ts'
import { createStoryViews } from '../apps/server/src/services/story-views.ts'
import { openStudio } from '../apps/server/src/studio.ts'
import { milliseconds, percentile, ratio } from './figure.ts'
import type { Figure } from './figure.ts'

const rounds = 5

/** From Begin to the picture, against words first and the picture after them. With the built-in models. */
export async function firstPicture(): Promise<Figure[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'talelight-bench-'))
  const studio = await openStudio({
    dataDir,
    nsfwPin: undefined,
    providers: noProviders,
    webFolder: null,
    log: createLog({ write: () => {} }),
  })
  try {
    const { app } = studio
    const tier = findTier(app.database.rows, 'kids')
    if (tier === undefined) throw new Error('There is no tier to tell a story in.')
    const views = createStoryViews({ models: app.models, tier, epoch: app.epoch })
    const db = createTierDb(app.database.rows, tier.id)
    const pictures: number[] = []
    const sequential: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const begin = performance.now()
      const wish = { prompt: `a lighthouse that collected echo number ${round}` }
      const { storyId, sceneId } = startStory({ ...app, tierId: tier.id }, wish)
      let pictureMs: number | undefined
      let wordsMs: number | undefined
      for await (const _ of app.bell.rings({ tierId: tier.id, storyId }, AbortSignal.timeout(30_000))) {
        const row = findScene(db, sceneId)
        const scene = row === undefined ? undefined : views.scenes(db, [row])[0]
        if (scene?.image.status === 'complete') pictureMs ??= performance.now() - begin
        if (scene?.status === 'complete') wordsMs ??= performance.now() - begin
        if (pictureMs !== undefined && wordsMs !== undefined) break
      }
      if (pictureMs === undefined || wordsMs === undefined || findStory(db, storyId) === undefined) continue
      pictures.push(pictureMs)
      sequential.push(wordsMs + pictureMs)
    }
    return [
      { what: 'Begin → picture complete, median', value: milliseconds(percentile(pictures, 0.5)) },
      { what: 'Begin → picture complete, slowest', value: milliseconds(percentile(pictures, 1)) },
      {
        what: 'the same against words first and the picture after them',
        value: ratio(percentile(pictures, 0.5) / percentile(sequential, 0.5)),
      },
    ]
  } finally {
    await studio.close()
    await rm(dataDir, { recursive: true })
  }
}
