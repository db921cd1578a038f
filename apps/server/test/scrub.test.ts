import { readdir, readFile, rm, utimes, writeFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createTierDb, findMediaOfScenes } from '@talelight/db'
import { startSimulator } from '@talelight/simulator'
import { describe, expect, it, vi } from 'vitest'
import { hear, sceneOf, untilSettled } from './follow.ts'
import { startTestServer } from './server-resource.ts'
import { settingsFor } from './simulated-providers.ts'

const dayMs = 86_400_000

async function openHouse() {
  const simulator = await startSimulator({ looksUntilDone: 1 })
  const server = await startTestServer({ providers: settingsFor(simulator) })
  const client = server.client('kids')
  const { storyId, sceneId } = await client.story.start.mutate({ prompt: 'a well that hums', videoMode: true })
  await untilSettled(client, storyId, sceneId)
  const db = createTierDb(server.studio.app.database.rows, 'kids')
  return {
    server,
    client,
    simulator,
    storyId,
    sceneId,
    fileOf(kind: 'image' | 'video') {
      const row = findMediaOfScenes(db, [sceneId]).find((candidate) => candidate.kind === kind)
      if (row === undefined) throw new Error(`there is no ${kind}`)
      return join(server.dataDir, 'media', row.storageKey)
    },
    /** Keeps a file that no row names, as old as it is said to be. */
    async leaveBehind(name: string, ageMs: number) {
      const folder = join(server.dataDir, 'media/kids', name.slice(0, 2))
      await mkdir(folder, { recursive: true })
      await writeFile(join(folder, name), 'left behind')
      const time = new Date(Date.now() - ageMs)
      await utimes(join(folder, name), time, time)
    },
    scene: async () => sceneOf(await client.story.byId.query({ storyId }), sceneId),
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
      await simulator[Symbol.asyncDispose]()
    },
  }
}

describe('the files, held against the rows', () => {
  it('say nothing when all is well', async () => {
    await using house = await openHouse()
    await fetch(`${house.server.url}${(await house.scene()).image.pageUrl}`)
    const report = await house.server.studio.app.scrub.run()
    expect(report).toEqual({ checked: 2, lost: 0, foundAgain: 0, lostCopies: 0, untracked: 0, emptied: 0 })
  })

  it('name what is missing and what is damaged, and every open page reads it with an offer', async () => {
    await using house = await openHouse()
    await rm(house.fileOf('video'))
    await writeFile(house.fileOf('image'), 'not a picture any more')
    const { lastEventId } = await house.client.story.byId.query({ storyId: house.storyId })
    const heard = hear(house.client, { storyId: house.storyId, lastEventId }, (events) => events.length >= 2)
    expect(await house.server.studio.app.scrub.run()).toMatchObject({ checked: 2, lost: 2 })
    for (const { data } of await heard) {
      const medium = data.type === 'image' ? data.image : data.type === 'video' ? data.video : null
      expect(medium).toMatchObject({ status: 'failed', url: null, error: { reason: 'file-lost', retryable: true } })
    }
    await house.client.image.retry.mutate({ sceneId: house.sceneId })
    const mended = sceneOf(await untilSettled(house.client, house.storyId, house.sceneId), house.sceneId)
    expect(mended.image).toMatchObject({ status: 'complete', error: null })
    expect((await fetch(`${house.server.url}${mended.image.url}`)).status).toBe(200)
  })

  it('let a lost clip be fetched from its provider once more, without buying another', async () => {
    await using house = await openHouse()
    await rm(house.fileOf('video'))
    await house.server.studio.app.scrub.run()
    await house.client.video.retry.mutate({ sceneId: house.sceneId })
    const { video } = sceneOf(await untilSettled(house.client, house.storyId, house.sceneId), house.sceneId)
    expect(video).toMatchObject({ status: 'complete', error: null })
    expect(house.simulator.requests.filter(({ path }) => path === '/v1/videos/generations')).toHaveLength(1)
  })

  it('are looked after as soon as one was asked for in vain, and found again when it is back', async () => {
    await using house = await openHouse()
    const { image } = await house.scene()
    const bytes = Buffer.from(await (await fetch(`${house.server.url}${image.url}`)).arrayBuffer())
    const path = house.fileOf('image')
    await rm(path)
    expect((await fetch(`${house.server.url}${image.url}`)).status).toBe(404)
    await expect.poll(async () => (await house.scene()).image.error?.reason).toBe('file-lost')
    await writeFile(path, bytes)
    expect(await house.server.studio.app.scrub.run()).toMatchObject({ lost: 0, foundAgain: 1 })
    expect((await house.scene()).image).toMatchObject({ status: 'complete', error: null, url: image.url })
  })

  it.each([
    ['emptied', ''],
    ['torn', 'of another size'],
    ['damaged', null],
  ])('are nothing when they are %s, in every size, and the page is told of it', async (_, content) => {
    await using house = await openHouse()
    const { image } = await house.scene()
    const path = house.fileOf('image')
    const whole = await readFile(path)
    await writeFile(path, content ?? Buffer.alloc(whole.byteLength, 7))
    const status = async (variant: string) => (await fetch(`${house.server.url}${image.url}${variant}`)).status
    expect([await status('/page'), await status('/cover')]).toEqual([404, 404])
    if (content !== null) expect(await status('')).toBe(404)
    await expect.poll(async () => (await house.scene()).image.error?.reason).toBe('file-lost')
    expect(house.server.logLines.filter((line) => line.includes('"level":50'))).toEqual([])
  })

  it('of a story that somebody deletes just then are nobody’s loss', async () => {
    await using house = await openHouse()
    const { app } = house.server.studio
    vi.spyOn(app.mediaStore, 'hash').mockImplementationOnce(async () => {
      await house.client.gallery.remove.mutate({ storyId: house.storyId })
      await house.client.gallery.deleteForGood.mutate({ storyId: house.storyId })
      return null
    })
    expect(await app.scrub.run()).toMatchObject({ lost: 0, untracked: 0 })
  })

  it('are set aside when no row names them, but not while they may still be written down', async () => {
    await using house = await openHouse()
    const old = 'a'.repeat(32)
    const young = 'b'.repeat(32)
    await house.leaveBehind(old, 2 * dayMs)
    await house.leaveBehind(young, dayMs / 2)
    expect(await house.server.studio.app.scrub.run()).toMatchObject({ lost: 0, untracked: 1 })
    const media = join(house.server.dataDir, 'media')
    expect(await readdir(join(media, '.aside'))).toEqual([old])
    expect(await readdir(join(media, 'kids/bb'))).toContain(young)
  })
})
