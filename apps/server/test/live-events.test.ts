import { once } from 'node:events'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { hear, sceneOf, untilSettled } from './follow.ts'
import type { HeardEvent } from './follow.ts'
import { startTestServer } from './server-resource.ts'

const isTold = (heard: readonly HeardEvent[]): boolean => {
  const last = heard.at(-1)?.data
  return last?.type === 'scene' && last.scene.status === 'complete'
}

describe('live events', () => {
  it.each(['ws', 'sse'] as const)('tell a scene word by word over %s', async (transport) => {
    await using server = await startTestServer()
    const client = server.client('kids', { transport })
    const { storyId, sceneId } = await client.story.start.mutate({ prompt: 'a whale who comes down for tea' })
    const heard = await hear(client, { storyId }, isTold)
    expect(heard.filter(({ data }) => data.type === 'scene-text').length).toBeGreaterThan(3)
    const story = await client.story.byId.query({ storyId })
    expect(sceneOf(story, sceneId).status).toBe('complete')
  })

  it('replay what was missed from any event on, and only that', async () => {
    await using server = await startTestServer()
    const client = server.client('kids')
    const { storyId, sceneId } = await client.story.start.mutate({ prompt: 'a balloon that only flies to kind places' })
    const early = await hear(client, { storyId }, (heard) => heard.some(({ data }) => data.type === 'scene-text'))
    const settled = await untilSettled(client, storyId, sceneId)
    const missed = await hear(client, { storyId, lastEventId: early.at(-1)!.id }, isTold)
    const numberOf = (id: string) => Number(id.split('-')[1])
    expect(missed.every(({ id }) => numberOf(id) > numberOf(early.at(-1)!.id))).toBe(true)
    let narration = ''
    for (const { data } of [...early, ...missed]) {
      if (data.type === 'scene') narration = data.scene.narration
      if (data.type === 'scene-text') narration = narration.slice(0, data.offset) + data.delta
    }
    expect(narration).toBe(sceneOf(settled, sceneId).narration)
    expect(numberOf(settled.lastEventId)).toBeGreaterThanOrEqual(numberOf(missed.at(-1)!.id))
  })

  it.each(['1-1', '999999999-5', 'nonsense', '-', '1'])(
    'answer the id %j of no event here with a reset',
    async (id) => {
      await using server = await startTestServer()
      const client = server.client('kids')
      const { storyId } = await client.story.start.mutate({ prompt: 'a fox with a lantern' })
      const [first] = await hear(client, { storyId, lastEventId: id }, (heard) => heard.length === 1)
      expect(first?.data).toEqual({ type: 'reset' })
    },
  )

  it('of an unknown story end with a typed failure', async () => {
    await using server = await startTestServer()
    await expect(hear(server.client('kids'), { storyId: 'sty_nobody' }, () => false)).rejects.toMatchObject({
      data: { reason: 'not-found' },
    })
  })

  it('do not pile up for a reader who stands still, who has the newest state when it goes on', async () => {
    await using server = await startTestServer()
    const client = server.client('kids')
    const { storyId, sceneId } = await client.story.start.mutate({ prompt: 'a fox with a lantern' })
    await untilSettled(client, storyId, sceneId)
    const { app, server: fastify } = server.studio
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/api/kids/trpc`)
    const newest = Promise.withResolvers<void>()
    socket.on('message', (piece: Buffer) => {
      if (piece.includes('last one')) newest.resolve()
    })
    await once(socket, 'open')
    const ask = { id: 1, method: 'subscription', params: { path: 'story.onEvent', input: { storyId } } }
    socket.send(JSON.stringify(ask))
    await once(socket, 'message')
    socket.pause()

    const place = { tierId: 'kids', storyId, sceneId }
    const waiting: number[] = []
    for (let number = 0; number < 300; number += 1) {
      app.previews.show(place, `${number}`.padEnd(100_000, '.'))
      await nextTurn()
      waiting.push(...[...fastify.websocketServer.clients].map((reader) => reader.bufferedAmount))
    }
    expect(Math.max(...waiting)).toBeGreaterThan(0)
    expect(Math.max(...waiting)).toBeLessThan(500_000)
    app.previews.show(place, 'last one')
    socket.resume()
    await newest.promise
    socket.terminate()
  })
})
