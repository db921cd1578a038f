import { setImmediate as nextTurn } from 'node:timers/promises'
import { appendNarration, createTierDb, findScene, findTier, updateScene } from '@talelight/db'
import { insertTestStory } from '@talelight/db/testing'
import { expect, it } from 'vitest'
import { createRandom } from '../../../torture/random.ts'
import { createContext } from '../src/context.ts'
import { followStory } from '../src/services/follow-story.ts'
import { startTestServer } from './server-resource.ts'

const interleavings = 300
const pieces = 8

it('loses nothing and tells nothing twice, however commits, the first look and the subscription fall together', async () => {
  const seed = Date.now() % 1_000_000
  const random = createRandom(seed)
  await using server = await startTestServer()
  const { app } = server.studio
  const tier = findTier(app.database.rows, 'kids')!
  const db = createTierDb(app.database.rows, 'kids')
  const ctx = createContext(app, { tier, sessionToken: undefined })

  /** Lets others have their turn, or several, or none. */
  const stumble = async (): Promise<void> => {
    const turns = Math.floor(random() * 4)
    for (let turn = 0; turn < turns; turn += 1) await (random() < 0.5 ? nextTurn() : Promise.resolve())
  }

  const race = async (): Promise<void> => {
    const { storyId, sceneId } = insertTestStory(db)
    const write = async (): Promise<void> => {
      for (let piece = 0; piece < pieces; piece += 1) {
        await stumble()
        app.writer.write('kids', storyId, ({ tx, emit }) => {
          const from = findScene(tx, sceneId)?.narration.length ?? 0
          const word = `word${piece} `
          appendNarration(tx, sceneId, word)
          emit({ type: 'scene-text', sceneId, from, to: from + word.length })
        })
      }
      app.writer.write('kids', storyId, ({ tx, emit }) => {
        updateScene(tx, sceneId, { status: 'complete' })
        emit({ type: 'scene', sceneId })
      })
    }
    /** A page that is cut off now and then, and comes back with the last event that it heard. */
    const read = async (): Promise<string> => {
      let lastEventId: string | undefined
      let narration = ''
      for (;;) {
        await stumble()
        const cut = new AbortController()
        const patience = random() < 0.5 ? Math.floor(random() * 4) : Number.POSITIVE_INFINITY
        let heard = 0
        for await (const [id, event] of followStory(ctx, { storyId, lastEventId, signal: cut.signal })) {
          if (event.type === 'scene') narration = event.scene.narration
          if (event.type === 'scene-text') {
            expect(event.offset).toBeLessThanOrEqual(narration.length)
            narration = narration.slice(0, event.offset) + event.delta
          }
          // One event may come in several parts under one id; only whole ones are remembered.
          lastEventId = id
          if (event.type === 'scene' && event.scene.status === 'complete') return narration
          heard += 1
          if (lastEventId !== undefined && heard > patience && event.type !== 'story') break
          await stumble()
        }
        cut.abort()
      }
    }
    const [, ...narrations] = await Promise.all([write(), read(), read()])
    const truth = findScene(db, sceneId)?.narration
    expect(narrations, `seed ${seed}`).toEqual([truth, truth])
  }

  for (let index = 0; index < interleavings; index += 20) await Promise.all(Array.from({ length: 20 }, race))
}, 60_000)
