import { startSimulator } from '@talelight/simulator'
import type { Simulator } from '@talelight/simulator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hear, sceneOf, untilSettled } from './follow.ts'
import { startTestServer } from './server-resource.ts'
import { settingsFor } from './simulated-providers.ts'

let simulator: Simulator
beforeAll(async () => {
  simulator = await startSimulator({ looksUntilDone: 2 })
})
afterAll(() => simulator[Symbol.asyncDispose]())

describe('video mode', () => {
  it('gives a scene its picture first and then a clip that is served in parts, without any key', async () => {
    await using server = await startTestServer()
    const client = server.client('kids')
    const { storyId, sceneId } = await client.story.start.mutate({ prompt: 'a snail by the sea', videoMode: true })
    const scene = sceneOf(await untilSettled(client, storyId, sceneId), sceneId)
    expect(scene.video).toMatchObject({ status: 'complete', mediaType: 'video/mp4', width: 720, height: 720 })
    expect(scene.video.modelName).toBe('Talelight Animator')
    expect(scene.video.durationSeconds).toBeCloseTo(8, 2)
    const part = await fetch(`${server.url}${scene.video.url}`, { headers: { range: 'bytes=4-7' } })
    expect(part.status).toBe(206)
    expect(await part.text()).toBe('ftyp')
    const card = (await client.gallery.list.query({})).stories[0]
    expect(card).toMatchObject({ id: storyId, hasVideo: true })
  })

  it('makes a clip anew without touching the picture, and a picture anew without touching the clip', async () => {
    await using server = await startTestServer({ providers: settingsFor(simulator) })
    const client = server.client('kids')
    const { storyId, sceneId } = await client.story.start.mutate({ prompt: 'a snail by the sea', videoMode: true })
    const before = sceneOf(await untilSettled(client, storyId, sceneId), sceneId)
    expect((await client.video.retry.mutate({ sceneId })).status).toBe('pending')
    const after = sceneOf(await untilSettled(client, storyId, sceneId), sceneId)
    expect(after.video.mediaId).not.toBe(before.video.mediaId)
    expect(after.image.mediaId).toBe(before.image.mediaId)
    await client.image.retry.mutate({ sceneId })
    const last = sceneOf(await untilSettled(client, storyId, sceneId), sceneId)
    expect(last.image.mediaId).not.toBe(before.image.mediaId)
    expect(last.video.mediaId).toBe(after.video.mediaId)
  })

  it('stops a clip when asked to, leaves the picture, and makes it when asked again', async () => {
    await using server = await startTestServer({ providers: settingsFor(simulator) })
    const client = server.client('kids')
    const { storyId, sceneId } = await client.story.start.mutate({ prompt: 'a snail by the sea', videoMode: true })
    await hear(client, { storyId }, (heard) =>
      heard.some(({ data }) => data.type === 'video' && data.video.status === 'generating'),
    )
    expect(await client.video.cancel.mutate({ sceneId })).toMatchObject({ status: 'canceled', error: null })
    const stopped = sceneOf(await untilSettled(client, storyId, sceneId), sceneId)
    expect(stopped).toMatchObject({ image: { status: 'complete' }, video: { status: 'canceled', url: null } })
    await client.video.retry.mutate({ sceneId })
    expect(sceneOf(await untilSettled(client, storyId, sceneId), sceneId).video.status).toBe('complete')
  })

  it('is off unless asked for: no clip is made, and none can be asked for later', async () => {
    await using server = await startTestServer()
    const client = server.client('kids')
    const { storyId, sceneId } = await client.story.start.mutate({ prompt: 'a snail by the sea' })
    await untilSettled(client, storyId, sceneId)
    expect((await client.video.status.query({ sceneId })).status).toBe('none')
    await expect(client.video.retry.mutate({ sceneId })).rejects.toMatchObject({ data: { reason: 'video-mode-off' } })
  })
})
