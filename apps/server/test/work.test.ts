import { startSimulator } from '@talelight/simulator'
import type { TRPCClient } from '@trpc/client'
import { describe, expect, it } from 'vitest'
import type { AppRouter, WorkInHand } from '../src/router.ts'
import { sceneOf, untilSettled } from './follow.ts'
import { startTestServer } from './server-resource.ts'
import { settingsFor } from './simulated-providers.ts'

/** Listens until a list of what is being made is as it should be, and returns it. */
function untilWork(
  client: TRPCClient<AppRouter>,
  isSo: (work: readonly WorkInHand[]) => boolean,
): Promise<WorkInHand[]> {
  const { promise, resolve, reject } = Promise.withResolvers<WorkInHand[]>()
  const subscription = client.work.onChange.subscribe(undefined, {
    onData(work) {
      if (!isSo(work)) return
      subscription.unsubscribe()
      resolve(work)
    },
    onError: reject,
  })
  return promise
}

describe('what is being made', () => {
  it('is listed by story with its stage, and is gone when it is done', async () => {
    await using simulator = await startSimulator({ latencyMs: { openai: 300 } })
    await using server = await startTestServer({ providers: settingsFor(simulator) })
    const client = server.client('kids')
    const { storyId, sceneId } = await client.story.start.mutate({
      prompt: 'a lamp',
      imageModel: 'gpt-image-1',
      videoMode: true,
    })
    const work = await untilWork(client, (list) =>
      list.some(({ part, status }) => part === 'picture' && status === 'generating'),
    )
    expect(work.every((item) => item.storyId === storyId && item.sceneId === sceneId && item.depth === 1)).toBe(true)
    expect(work.find(({ part }) => part === 'picture')).toMatchObject({ modelName: 'GPT Image 1', hold: null })
    expect(work.find(({ part }) => part === 'clip')).toMatchObject({ status: 'pending', startedAt: null })
    await untilWork(client, (list) => list.length === 0)
    const scene = sceneOf(await client.story.byId.query({ storyId }), sceneId)
    expect([scene.status, scene.image.status, scene.video.status]).toEqual(['complete', 'complete', 'complete'])
  })

  it('never shows what another shelf makes', async () => {
    await using server = await startTestServer({ nsfwPin: '482913' })
    await server.client('kids').story.start.mutate({ prompt: 'a lamp' })
    const cookie = await server.unlock('482913')
    expect(await untilWork(server.client('nsfw', { cookie }), () => true)).toEqual([])
  })

  it('can be stopped while its words are told; what was told stays, and it is told again with its picture', async () => {
    await using simulator = await startSimulator()
    await using server = await startTestServer({ providers: settingsFor(simulator) })
    simulator.script({ provider: 'openai', path: '/responses' }, { kind: 'silence' })
    const client = server.client('kids')
    const { storyId, sceneId } = await client.story.start.mutate({ prompt: 'a lamp', imageModel: 'gpt-image-1' })
    await untilWork(client, (list) => list.some(({ part, status }) => part === 'words' && status === 'generating'))
    const stopped = await client.scene.cancel.mutate({ sceneId })
    expect(stopped).toMatchObject({ status: 'failed', error: null, image: { status: 'canceled' } })
    expect(await untilWork(client, () => true)).toEqual([])
    await client.scene.retry.mutate({ sceneId })
    const scene = sceneOf(await untilSettled(client, storyId, sceneId), sceneId)
    expect([scene.status, scene.image.status]).toEqual(['complete', 'complete'])
  })
})
