import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createTierDb, findCallsOfGeneration, findLatestGeneration } from '@talelight/db'
import { startSimulator } from '@talelight/simulator'
import type { Simulator } from '@talelight/simulator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shelf } from '../../../torture/shelf.ts'
import { sceneOf, untilSettled } from './follow.ts'
import { startTestServer } from './server-resource.ts'
import type { TestServer } from './server-resource.ts'
import { settingsFor } from './simulated-providers.ts'

const dayMs = 86_400_000

let simulator: Simulator
beforeAll(async () => {
  simulator = await startSimulator({ looksUntilDone: 1 })
})
afterAll(() => simulator[Symbol.asyncDispose]())

async function filesOf(server: TestServer): Promise<string[]> {
  const entries = await readdir(join(server.dataDir, 'media'), { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

async function openHouse() {
  const clock = { aheadMs: 0 }
  const server = await startTestServer({
    providers: settingsFor(simulator),
    now: () => Date.now() + clock.aheadMs,
  })
  const client = server.client('kids')
  const tell = async (prompt: string) => {
    const { storyId, sceneId } = await client.story.start.mutate({ prompt, imageModel: 'gpt-image-1', videoMode: true })
    const scene = sceneOf(await untilSettled(client, storyId, sceneId), sceneId)
    // Pages ask for smaller copies, which are files of their own.
    await fetch(`${server.url}${scene.image.pageUrl}`)
    return { storyId, sceneId }
  }
  return { server, client, clock, tell, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

describe('the trash', () => {
  it('gives a story back for thirty days, and then deletes it with all of its files and nothing else', async () => {
    await using house = await openHouse()
    const { client, server, clock } = house
    const kept = await house.tell('a story that stays')
    const filesOfKept = await filesOf(server)
    const gone = await house.tell('a story that goes')
    await client.gallery.remove.mutate({ storyId: gone.storyId })
    expect(await client.gallery.trash.query()).toMatchObject([{ id: gone.storyId, coverUrl: null }])

    clock.aheadMs = 29 * dayMs
    expect(await server.studio.app.trash.empty()).toBe(0)
    await client.gallery.restore.mutate({ storyId: gone.storyId })
    expect(await client.gallery.trash.query()).toEqual([])
    await client.gallery.remove.mutate({ storyId: gone.storyId })
    clock.aheadMs += 31 * dayMs
    expect(await server.studio.app.scrub.run()).toMatchObject({ emptied: 1, lost: 0 })

    await expect(client.gallery.restore.mutate({ storyId: gone.storyId })).rejects.toMatchObject({
      data: { reason: 'not-found' },
    })
    expect((await filesOf(server)).toSorted()).toEqual(filesOfKept.toSorted())
    expect((await client.story.byId.query({ storyId: kept.storyId })).scenes[0]?.image.status).toBe('complete')
  })

  it('is emptied of one story at once when somebody says so, and the ledger keeps what it cost', async () => {
    await using house = await openHouse()
    const { client, server } = house
    const { storyId, sceneId } = await house.tell('a story that goes')
    const db = createTierDb(server.studio.app.database.rows, 'kids')
    const picture = findLatestGeneration(db, sceneId, 'image')!
    await expect(client.gallery.deleteForGood.mutate({ storyId })).rejects.toMatchObject({
      data: { reason: 'not-found' },
    })
    await client.gallery.remove.mutate({ storyId })
    await client.gallery.deleteForGood.mutate({ storyId })
    expect(await filesOf(server)).toEqual([])
    expect(findLatestGeneration(db, sceneId, 'image')).toBeUndefined()
    expect(findCallsOfGeneration(db, picture.id)).toMatchObject([{ state: 'settled' }])
  })
})

describe('stories that are saved, put away, taken back, drawn anew, deleted and cleaned up in any order', () => {
  it('have every file and every file has its story, after thirty acts', { timeout: 120_000 }, async () => {
    const { seed, findings } = await shelf({ sequences: 1, seed: Date.now() % 1_000_000 })
    expect(findings, `seed ${seed}`).toEqual([])
  })
})
