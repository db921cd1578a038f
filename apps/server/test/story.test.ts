import { describe, expect, it } from 'vitest'
import { hear, sceneOf, untilSettled } from './follow.ts'
import type { HeardEvent } from './follow.ts'
import { startTestServer } from './server-resource.ts'

const idea = 'a shy robot gardener and a loud parrot look for the last blue tulip'

describe('a story', () => {
  it('is told from the idea to an ending, each scene with its own picture, and lands on the shelf by itself', async () => {
    await using server = await startTestServer()
    const client = server.client('kids')
    const started = await client.story.start.mutate({ prompt: idea, length: 'short' })
    expect(started.notices).toEqual([])
    let { sceneId } = started
    const pictures = new Set<string>()
    for (let depth = 1; ; depth += 1) {
      const scene = sceneOf(await untilSettled(client, started.storyId, sceneId), sceneId)
      expect(scene).toMatchObject({
        status: 'complete',
        depth,
        image: { status: 'complete', width: 1024, height: 1024 },
      })
      expect(scene.image.modelName).toBe('Talelight Painter')
      expect(scene.video.status).toBe('none')
      expect(scene.altText).not.toBe('')
      pictures.add(scene.image.mediaId!)
      if (scene.isEnding) break
      expect(depth).toBeLessThan(3)
      const next = await client.story.choose.mutate({ sceneId, choiceId: scene.choices[0]!.id })
      sceneId = next.sceneId
    }
    expect(pictures.size).toBe(3)
    const story = await client.story.byId.query({ storyId: started.storyId })
    expect(story).toMatchObject({ status: 'complete', currentSceneId: sceneId, plannedScenes: 3 })
    expect(story.savedAt).not.toBeNull()
    const shelf = await client.gallery.list.query({ status: 'complete' })
    expect(shelf.stories.map((card) => card.id)).toEqual([started.storyId])
  })

  it('leads a choice that was taken before to the scene that it made, also when it is pressed twice at once', async () => {
    await using server = await startTestServer()
    const client = server.client('kids')
    const { storyId, sceneId } = await client.story.start.mutate({ prompt: idea, length: 'short' })
    const story = await untilSettled(client, storyId, sceneId)
    const [first, second] = sceneOf(story, sceneId).choices
    const press = () => client.story.choose.mutate({ sceneId, choiceId: first!.id })
    const [one, other] = await Promise.all([press(), press()])
    expect(one).toEqual(other)
    expect(await press()).toEqual(one)
    const elsewhere = await client.story.choose.mutate({ sceneId, choiceId: second!.id })
    expect(elsewhere.sceneId).not.toBe(one.sceneId)
    const typed = await client.story.choose.mutate({ sceneId, text: 'I sing to the moon' })
    expect(await client.story.choose.mutate({ sceneId, text: 'i sing to the moon' })).toEqual(typed)
    expect((await client.story.byId.query({ storyId })).scenes).toHaveLength(4)
  })

  it('settles the picture before the first word and streams words that join to the narration', async () => {
    await using server = await startTestServer()
    const client = server.client('kids')
    const { storyId, sceneId } = await client.story.start.mutate({ prompt: idea })
    const isWord = ({ data }: HeardEvent) => data.type === 'scene-text'
    await hear(client, { storyId }, (events) => events.some(isWord))
    expect(['generating', 'complete']).toContain((await client.image.status.query({ sceneId })).status)
    const heard = await hear(client, { storyId }, (events) => {
      const last = events.at(-1)?.data
      return last?.type === 'scene' && last.scene.status === 'complete'
    })
    const words = heard.flatMap(({ data }) => (data.type === 'scene-text' ? [data.delta] : [])).join('')
    const story = await client.story.byId.query({ storyId })
    const { narration } = sceneOf(story, sceneId)
    expect(narration).not.toBe('')
    expect(narration.endsWith(words)).toBe(true)
    expect(story.title).not.toBe('A new story')
  })
})

describe('bad input', () => {
  it('gets one clear sentence and leaves nothing behind', async () => {
    await using server = await startTestServer()
    const client = server.client('kids')
    await expect(client.story.start.mutate({ prompt: '   ' })).rejects.toMatchObject({
      message: 'Tell us your idea. A few words are enough.',
      data: { reason: 'bad-input', code: 'BAD_REQUEST' },
    })
    await expect(client.story.start.mutate({ prompt: 'x'.repeat(4001) })).rejects.toThrow(/Up to 4,000 characters/)
    await expect(client.story.byId.query({ storyId: 'sty_nobody' })).rejects.toMatchObject({
      data: { reason: 'not-found' },
    })
    await expect(client.story.choose.mutate({ sceneId: 'scn_nobody', text: 'go on' })).rejects.toMatchObject({
      data: { reason: 'not-found' },
    })
    expect((await client.gallery.list.query({})).stories).toEqual([])
  })

  it('is told apart: an unknown choice, a scene that is not told yet, and one where the story ended', async () => {
    await using server = await startTestServer()
    const client = server.client('kids')
    const started = await client.story.start.mutate({ prompt: idea, length: 'short' })
    await expect(client.story.choose.mutate({ sceneId: started.sceneId, text: 'go' })).rejects.toMatchObject({
      data: { reason: 'scene-unfinished' },
    })
    let { sceneId } = started
    let scene = sceneOf(await untilSettled(client, started.storyId, sceneId), sceneId)
    await expect(client.story.choose.mutate({ sceneId, choiceId: 'cho_none' })).rejects.toMatchObject({
      data: { reason: 'not-found' },
    })
    while (!scene.isEnding) {
      ;({ sceneId } = await client.story.choose.mutate({ sceneId, choiceId: scene.choices[0]!.id }))
      scene = sceneOf(await untilSettled(client, started.storyId, sceneId), sceneId)
    }
    await expect(client.story.choose.mutate({ sceneId, text: 'go on' })).rejects.toMatchObject({
      data: { reason: 'story-ended' },
    })
  })

  it('names what could not be had and starts the story with what can', async () => {
    await using server = await startTestServer()
    const client = server.client('kids')
    const started = await client.story.start.mutate({
      prompt: idea,
      imageModel: 'grok-imagine',
      artStyle: 'oil on velvet',
      memoryMode: true,
    })
    expect(started.notices).toHaveLength(3)
    expect(started.notices[0]).toBe('Grok Imagine could not be had, so Talelight Painter draws this story.')
    const story = await client.story.byId.query({ storyId: started.storyId })
    expect(story).toMatchObject({ imageModel: 'talelight-painter', memoryMode: false, notices: started.notices })
  })
})
