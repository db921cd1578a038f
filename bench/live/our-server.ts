import {
  appendNarration,
  createTierDb,
  findLastSeq,
  findScene,
  findStory,
  findTier,
  updateStory,
} from '../../packages/db/src/index.ts'
import { insertTestStory } from '../../packages/db/src/testing/story-fixture.ts'
import { noProviders } from '../../apps/server/src/env.ts'
import { createLog } from '../../apps/server/src/log.ts'
import { createStoryViews } from '../../apps/server/src/services/story-views.ts'
import { openStudio } from '../../apps/server/src/studio.ts'
import { processFigures } from './process-figures.ts'
import { answerQuestions, sharedNowMs } from './questions.ts'
import type { ServerQuestions } from './questions.ts'

/** The whole product on a data folder that the parent made, with one story whose changes go through the real writer. */
const [dataDir = ''] = process.argv.slice(2)
const studio = await openStudio({
  dataDir,
  nsfwPin: undefined,
  providers: noProviders,
  webFolder: null,
  diskLimits: { ballastBytes: 1_000_000, minFreeBytes: 1_000_000 },
  log: createLog({ write: () => {} }),
})
try {
  const { app, server } = studio
  const tier = findTier(app.database.rows, 'kids')
  if (tier === undefined) throw new Error('There is no tier to tell a story in.')
  const db = createTierDb(app.database.rows, tier.id)
  const titleOf = (number: number): string => `The Lighthouse, ${String(number).padStart(6, '0')}`
  const { storyId, sceneId } = insertTestStory(db, { title: titleOf(0) })
  const lastEventId = (): string => `${app.epoch}-${findLastSeq(db, storyId)}`
  let published = 0
  let words = 0

  await answerQuestions<ServerQuestions>({
    async open() {
      const address = await server.listen({ host: '127.0.0.1', port: 0 })
      const story = findStory(db, storyId)
      if (story === undefined) throw new Error('The story is gone.')
      const views = createStoryViews({ models: app.models, tier, epoch: app.epoch })
      const payload = JSON.stringify({ type: 'story', story: views.head(story) })
      const url = `${address.replace('http', 'ws')}/api/${tier.id}/trpc`
      return { url, storyId, lastEventId: lastEventId(), payload }
    },
    publish() {
      published += 1
      const publishedAtMs = sharedNowMs()
      app.writer.write(tier.id, storyId, ({ tx, now, emit }) => {
        updateStory(tx, storyId, { title: titleOf(published), updatedAt: now })
        emit({ type: 'story' })
      })
      return { eventId: lastEventId(), publishedAtMs }
    },
    append() {
      words += 1
      const word = `word${words} `
      app.writer.write(tier.id, storyId, ({ tx, emit }) => {
        const from = findScene(tx, sceneId)?.narration.length ?? 0
        appendNarration(tx, sceneId, word)
        emit({ type: 'scene-text', sceneId, from, to: from + word.length })
      })
      return { eventId: lastEventId(), narration: findScene(db, sceneId)?.narration ?? '' }
    },
    ...processFigures,
    sockets: () => ({ count: server.websocketServer.clients.size }),
  })
} finally {
  await studio.close()
}
