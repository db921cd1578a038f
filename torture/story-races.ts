import { setImmediate as nextTurn } from 'node:timers/promises'
import { appendNarration, createTierDb, findScene, findTier, updateScene } from '../packages/db/src/index.ts'
import { insertTestStory } from '../packages/db/src/testing/story-fixture.ts'
import { createContext } from '../apps/server/src/context.ts'
import { followStory } from '../apps/server/src/services/follow-story.ts'
import { startTestServer } from '../apps/server/test/server-resource.ts'
import { createRandom } from './random.ts'

export interface StoryRacesReport {
  readonly seed: number
  readonly interleavings: number
  /** How often a reader came back with the last event that it had heard. */
  readonly returns: number
  readonly findings: readonly string[]
}

const pieces = 8
const racesAtOnce = 20

/**
 * Words are committed while readers look for the first time, subscribe, are cut off and come back, in every order that
 * chance finds. Each reader must end with the words that the library has: none lost, none told twice.
 */
export async function storyRaces(options: {
  readonly interleavings: number
  readonly seed: number
}): Promise<StoryRacesReport> {
  const { interleavings, seed } = options
  const random = createRandom(seed)
  const findings: string[] = []
  let returns = 0
  await using server = await startTestServer()
  const { app } = server.studio
  const tier = findTier(app.database.rows, 'kids')
  if (tier === undefined) throw new Error('A library has no shelf for children.')
  const db = createTierDb(app.database.rows, 'kids')
  const ctx = createContext(app, { tier, sessionToken: undefined })

  /** Lets others have their turn, or several, or none. */
  const stumble = async (): Promise<void> => {
    const turns = Math.floor(random() * 4)
    for (let turn = 0; turn < turns; turn += 1) await (random() < 0.5 ? nextTurn() : Promise.resolve())
  }

  const write = async (storyId: string, sceneId: string): Promise<void> => {
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
  const read = async (storyId: string): Promise<string> => {
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
          if (event.offset > narration.length) findings.push(`${storyId}: words were left out before ${event.offset}`)
          narration = narration.slice(0, event.offset) + event.delta
        }
        // One event may come in several parts under one id; only whole ones are remembered.
        lastEventId = id
        if (event.type === 'scene' && event.scene.status === 'complete') return narration
        heard += 1
        if (heard > patience && event.type !== 'story') break
        await stumble()
      }
      cut.abort()
      returns += 1
    }
  }

  const race = async (): Promise<void> => {
    const { storyId, sceneId } = insertTestStory(db)
    const [, ...narrations] = await Promise.all([write(storyId, sceneId), read(storyId), read(storyId)])
    const truth = findScene(db, sceneId)?.narration
    for (const narration of narrations) {
      if (narration !== truth) findings.push(`${storyId}: a reader has "${narration}", the library "${truth}"`)
    }
  }

  for (let index = 0; index < interleavings; index += racesAtOnce) {
    await Promise.all(Array.from({ length: racesAtOnce }, race))
  }
  return { seed, interleavings, returns, findings }
}
