import { answering, json, openAiFailure, simulatorLocalModel, startSimulator, xAiFailure } from '@talelight/simulator'
import type { Simulator } from '@talelight/simulator'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { hear, sceneOf, untilSettled } from './follow.ts'
import type { HeardEvent } from './follow.ts'
import { startTestServer } from './server-resource.ts'
import { settingsFor } from './simulated-providers.ts'

const idea = 'a shy robot gardener and a loud parrot look for the last blue tulip'
const missionModels = ['gpt-image-1', 'gpt-image-1-mini', 'gpt-image-1.5', 'grok-imagine', 'gemini'] as const

let simulator: Simulator
beforeAll(async () => {
  simulator = await startSimulator({ looksUntilDone: 1 })
})
afterEach(() => simulator.reset())
afterAll(() => simulator[Symbol.asyncDispose]())

const serverWith = (only?: readonly string[], further?: Record<string, string>) =>
  startTestServer({ providers: settingsFor(simulator, only, further) })

const isClipStart = ({ path }: { readonly path: string }): boolean => path.endsWith('/videos/generations')

describe('a home with keys', () => {
  it.each([
    ['gpt-image-1', 'GPT Image 1', '/v1/images/generations', 'gpt-image-1'],
    ['gpt-image-1-mini', 'GPT Image 1 Mini', '/v1/images/generations', 'gpt-image-1-mini'],
    ['gpt-image-1.5', 'GPT Image 1.5', '/v1/images/generations', 'gpt-image-1.5'],
    ['grok-imagine', 'Grok Imagine', '/v1/images/generations', 'grok-imagine-image'],
    ['gemini', 'Gemini', '/v1beta/models/gemini-nano-banana-2.1:generateContent', undefined],
    ['gpt-image-9-nova', 'GPT Image 1', '/v1/images/generations', 'gpt-image-1'],
  ])('tells a story and draws it with %s', async (imageModel, modelName, path, sentModel) => {
    await using server = await serverWith()
    const client = server.client('kids')
    const { storyId, sceneId, notices } = await client.story.start.mutate({ prompt: idea, imageModel, length: 'short' })
    expect(notices).toHaveLength(imageModel === 'gpt-image-9-nova' ? 1 : 0)
    const first = sceneOf(await untilSettled(client, storyId, sceneId), sceneId)
    expect(first).toMatchObject({
      status: 'complete',
      image: { status: 'complete', modelName, width: 1024, height: 1024 },
    })
    expect(first.image.costUsd).toBeGreaterThan(0)
    expect(first.narration).toContain('shy robot gardener')
    expect(first.choices).toHaveLength(3)

    const next = await client.story.choose.mutate({ sceneId, choiceId: first.choices[0]!.id })
    const second = sceneOf(await untilSettled(client, storyId, next.sceneId), next.sceneId)
    expect(second.image).toMatchObject({ status: 'complete', modelName })
    const drawn = simulator.requests.filter((request) => request.path === path)
    expect(drawn).toHaveLength(2)
    if (sentModel !== undefined) expect(drawn[0]?.json).toMatchObject({ model: sentModel })
  })

  it('lists the five models that it was founded on first, by provider, with GPT Image 1 for the default', async () => {
    await using server = await serverWith()
    const list = await server.client('kids').model.list.query()
    expect(list.image.map(({ provider }) => provider)).toEqual(['OpenAI', 'xAI', 'Google'])
    const keys = list.image.flatMap(({ models }) => models.map(({ key }) => key))
    expect(keys).toEqual(expect.arrayContaining([...missionModels]))
    expect(list.image[0]?.models.slice(0, 3).map(({ key }) => key)).toEqual(missionModels.slice(0, 3))
    expect(list.defaults).toMatchObject({ imageModel: 'gpt-image-1', textModel: 'gpt-6.1-terra' })
    expect(list.video).toMatchObject({ available: true, modelKey: 'grok-imagine-video' })
    expect(list.lengths).toContainEqual({ length: 'epic', plannedScenes: 25 })
  })

  it('makes a clip from the picture once it is there, and from nothing else', async () => {
    await using server = await serverWith()
    const client = server.client('kids')
    const { storyId, sceneId } = await client.story.start.mutate({
      prompt: idea,
      videoMode: true,
      imageModel: 'gemini',
    })
    const scene = sceneOf(await untilSettled(client, storyId, sceneId), sceneId)
    expect(scene.video).toMatchObject({
      status: 'complete',
      mediaType: 'video/mp4',
      modelName: 'Grok Imagine',
      durationSeconds: 8,
      costUsd: 0.562,
    })
    const starts = simulator.requests.filter(({ path }) => path === '/v1/videos/generations')
    expect(starts).toHaveLength(1)
    const picture = simulator.requests.findIndex(({ path }) => path.endsWith(':generateContent'))
    expect(simulator.requests.indexOf(starts[0]!)).toBeGreaterThan(picture)
    const clip = await fetch(`${server.url}${scene.video.url}`)
    expect(
      Buffer.from(await clip.arrayBuffer())
        .subarray(4, 8)
        .toString(),
    ).toBe('ftyp')
  })

  it('shows a picture while it is drawn, to whoever comes in the middle too, and never keeps the draft', async () => {
    simulator.script({ path: '/images' }, { kind: 'drip', intervalMs: 0 })
    await using server = await serverWith(['OPENAI'])
    const client = server.client('kids')
    const { storyId, sceneId } = await client.story.start.mutate({ prompt: idea, imageModel: 'gpt-image-1' })
    const isPreview = ({ data }: HeardEvent) => data.type === 'image-preview'
    const heard = await hear(client, { storyId }, (events) => events.some(isPreview))
    expect(heard.find(isPreview)?.data).toMatchObject({
      sceneId,
      dataUrl: expect.stringMatching(/^data:image\/webp;base64,/) as unknown,
    })
    await hear(server.client('kids', { transport: 'sse' }), { storyId }, (events) => events.some(isPreview))
    await client.image.cancel.mutate({ sceneId })
    const scene = sceneOf(await untilSettled(client, storyId, sceneId), sceneId)
    expect(scene.image).toMatchObject({ status: 'canceled', url: null })
  })

  it('has no video mode without an xAI key, and says so when it is asked for', async () => {
    await using server = await serverWith(['OPENAI', 'GEMINI'])
    const client = server.client('kids')
    const list = await client.model.list.query()
    expect(list.video.available).toBe(false)
    expect(list.image.map(({ provider }) => provider)).toEqual(['OpenAI', 'Google'])
    const { storyId, sceneId, notices } = await client.story.start.mutate({ prompt: idea, videoMode: true })
    expect(notices.join(' ')).toContain('xAI key')
    const scene = sceneOf(await untilSettled(client, storyId, sceneId), sceneId)
    expect(scene).toMatchObject({ image: { status: 'complete' }, video: { status: 'none' } })
  })

  it('tells with each provider’s words', async () => {
    await using server = await serverWith()
    const client = server.client('kids')
    for (const textModel of ['gpt-6.1-sol', 'grok-4.3', 'gemini-3.8-flash', 'claude-sonnet-5-5']) {
      const { storyId, sceneId, notices } = await client.story.start.mutate({ prompt: idea, textModel })
      expect(notices).toEqual([])
      expect(sceneOf(await untilSettled(client, storyId, sceneId), sceneId).status).toBe('complete')
    }
  })
})

describe('a home with a text server of its own', () => {
  it('tells with it and paints with what needs no key', async () => {
    const settings = { LOCAL_LLM_BASE_URL: simulator.baseUrls.local, LOCAL_LLM_MODEL: simulatorLocalModel }
    await using server = await serverWith([], settings)
    const client = server.client('kids')
    const { video } = await client.model.list.query()
    expect(video).toMatchObject({ available: true, displayName: 'Talelight Animator' })
    const { storyId, sceneId } = await client.story.start.mutate({ prompt: idea })
    const story = await untilSettled(client, storyId, sceneId)
    expect(story.textModel).toBe(`local:${simulatorLocalModel}`)
    const scene = sceneOf(story, sceneId)
    expect(scene.narration).toContain('shy robot gardener')
    expect(scene.image).toMatchObject({ status: 'complete', modelName: 'Talelight Painter' })
  })
})

describe('TALELIGHT_BUILTIN', () => {
  it.each([
    ['auto', ['OpenAI']],
    ['always', ['OpenAI', 'Talelight']],
    ['never', ['OpenAI']],
  ])('%s beside a key offers %j', async (builtin, providers) => {
    await using server = await serverWith(['OPENAI'], { TALELIGHT_BUILTIN: builtin })
    const list = await server.client('kids').model.list.query()
    expect(list.image.map(({ provider }) => provider)).toEqual(providers)
    expect(list.defaults.imageModel).toBe('gpt-image-1')
  })

  it('never leaves a home without a key with nobody to ask, and it says so', async () => {
    await using server = await serverWith([], { TALELIGHT_BUILTIN: 'never' })
    const client = server.client('kids')
    await expect(client.story.start.mutate({ prompt: idea })).rejects.toMatchObject({ data: { reason: 'no-model' } })
  })
})

describe('a model that its provider no longer lists', () => {
  const listing = (...ids: string[]) => answering(json(200, { data: ids.map((id) => ({ id })) }))

  it('is shown with the reason and its successor, and is not the default', async () => {
    simulator.script(
      { path: '/v1/models', provider: 'openai' },
      listing(
        'gpt-image-1.5',
        'gpt-image-2.5-flare',
        'gpt-image-3-flare',
        'gpt-image-3-flare-2026-12-24',
        'gpt-6.1-terra',
      ),
    )
    await using server = await serverWith(['OPENAI'])
    const client = server.client('kids')
    await expect.poll(async () => (await client.model.list.query()).defaults.imageModel).toBe('gpt-image-1.5')
    const [openAi] = (await client.model.list.query()).image
    const goneBecause = Object.fromEntries(openAi!.models.map((model) => [model.key, model.goneBecause]))
    expect(goneBecause).toMatchObject({
      'gpt-image-1': 'OpenAI no longer offers it. GPT Image 2.5 Flare follows it.',
      'gpt-image-1.5': null,
      'gpt-image-3-flare': null,
    })
    expect(Object.keys(goneBecause)).not.toContain('gpt-image-3-flare-2026-12-24')
    const { notices, storyId, sceneId } = await client.story.start.mutate({ prompt: idea, imageModel: 'gpt-image-1' })
    expect(notices).toEqual(['GPT Image 1 could not be had, so GPT Image 1.5 draws this story.'])
    expect(sceneOf(await untilSettled(client, storyId, sceneId), sceneId).image.modelName).toBe('GPT Image 1.5')
    // Next month's model works before anybody has told this house of it.
    const later = await client.story.start.mutate({ prompt: idea, imageModel: 'gpt-image-3-flare' })
    const scene = sceneOf(await untilSettled(client, later.storyId, later.sceneId), later.sceneId)
    expect(scene.image).toMatchObject({ status: 'complete', modelName: 'GPT Image 3 Flare' })
  })

  it.each([
    ['there is no list', answering(json(404, { error: 'no' }))],
    ['the list is of something else', listing('whisper-9')],
    ['nobody answers', { kind: 'reset' } as const],
  ])('is believed to be there when %s', async (_, behaviour) => {
    simulator.script({ path: '/v1/models', provider: 'openai' }, behaviour)
    await using server = await serverWith(['OPENAI'])
    const client = server.client('kids')
    await expect.poll(() => simulator.requests.length).toBe(1)
    expect((await client.model.list.query()).defaults.imageModel).toBe('gpt-image-1')
  })
})

describe('what goes wrong', () => {
  it('with a refusal is said once, kindly, and not tried again', async () => {
    const refusal = openAiFailure(400, { message: 'no', code: 'moderation_blocked' })
    simulator.script({ path: '/images' }, answering(refusal), { times: 5 })
    await using server = await serverWith()
    const client = server.client('kids')
    const { storyId, sceneId } = await client.story.start.mutate({ prompt: idea, videoMode: true })
    const scene = sceneOf(await untilSettled(client, storyId, sceneId), sceneId)
    expect(scene.image).toMatchObject({ status: 'failed', error: { reason: 'content-policy' } })
    expect(scene.video.status).toBe('canceled')
    expect(simulator.requests.filter(({ path }) => path.includes('/images'))).toHaveLength(1)
    expect(simulator.requests.filter(({ path }) => path.includes('/videos'))).toHaveLength(0)
  })

  it('with a limit is waited out', async () => {
    simulator.script(
      { path: '/images' },
      answering(openAiFailure(429, { message: 'slow', code: 'rate_limit_exceeded' }, { 'retry-after-ms': '50' })),
      { times: 2 },
    )
    await using server = await serverWith()
    const client = server.client('kids')
    const { storyId, sceneId } = await client.story.start.mutate({ prompt: idea })
    expect(sceneOf(await untilSettled(client, storyId, sceneId), sceneId).image.status).toBe('complete')
    expect(simulator.requests.filter(({ path }) => path.includes('/images'))).toHaveLength(3)
  })

  it('is said while it is waited for, and the place is kept', async () => {
    const limit = openAiFailure(429, { message: 'x', code: 'rate_limit_exceeded' }, { 'retry-after-ms': '1500' })
    simulator.script({ path: '/responses' }, answering(limit))
    simulator.script({ path: '/images' }, answering(limit))
    await using server = await serverWith()
    const client = server.client('kids')
    const { storyId, sceneId } = await client.story.start.mutate({ prompt: idea })
    const heard = await hear(client, { storyId }, (events) =>
      events.some(({ data }) => data.type === 'image' && data.image.status === 'complete'),
    )
    const holds = heard.flatMap(({ data }) => {
      if (data.type === 'scene') return data.scene.hold ?? []
      return data.type === 'image' ? (data.image.hold ?? []) : []
    })
    expect(new Set(holds)).toEqual(
      new Set([
        'The storyteller is busy just now. Your place is kept.',
        'The painter is busy just now. Your place is kept.',
      ]),
    )
    const scene = sceneOf(await untilSettled(client, storyId, sceneId), sceneId)
    expect(scene).toMatchObject({ hold: null, error: null, image: { hold: null, error: null } })
  })

  it('with a start of a clip that got no answer is never sent again by itself', async () => {
    simulator.script({ path: '/videos/generations' }, { kind: 'reset' }, { times: 5 })
    await using server = await serverWith()
    const client = server.client('kids')
    const { storyId, sceneId } = await client.story.start.mutate({ prompt: idea, videoMode: true })
    const scene = sceneOf(await untilSettled(client, storyId, sceneId), sceneId)
    expect(scene.video).toMatchObject({
      status: 'failed',
      error: { reason: 'outcome-unknown', billed: 'unknown', retryable: true },
    })
    expect(simulator.requests.filter(({ path }) => path.endsWith('/videos/generations'))).toHaveLength(1)
  })

  it('with a question after a clip, or with its file, is asked again', async () => {
    simulator.script({ method: 'GET', path: /videos\/.+/ }, answering(xAiFailure(500, { code: 'x', error: 'y' })), {
      times: 2,
    })
    simulator.script({ provider: 'media' }, answering({ status: 403, body: '' }))
    await using server = await serverWith()
    const client = server.client('kids')
    const { storyId, sceneId } = await client.story.start.mutate({ prompt: idea, videoMode: true })
    const scene = sceneOf(await untilSettled(client, storyId, sceneId), sceneId)
    expect(scene.video).toMatchObject({ status: 'complete', costUsd: 0.562 })
    expect(simulator.requests.filter(({ path }) => path.endsWith('/videos/generations'))).toHaveLength(1)
  })

  it('with a clip that did not come in time is looked for before another is bought', async () => {
    const pending = answering(json(200, { status: 'pending', progress: 40 }))
    simulator.script({ method: 'GET', path: /videos\/.+/ }, pending, { times: 1000 })
    let aheadMs = 0
    await using server = await startTestServer({
      providers: settingsFor(simulator),
      now: () => Date.now() + aheadMs,
    })
    const client = server.client('kids')
    const { storyId, sceneId } = await client.story.start.mutate({ prompt: idea, videoMode: true })
    await expect
      .poll(async () => (await client.video.status.query({ sceneId })).progress, { timeout: 10_000 })
      .toBe(0.4)
    aheadMs = 6 * 60_000
    const late = sceneOf(await untilSettled(client, storyId, sceneId), sceneId)
    expect(late.video).toMatchObject({ status: 'failed', error: { reason: 'timed-out', retryable: true } })
    const starts = simulator.requests.filter(isClipStart).length
    simulator.reset()
    await client.video.retry.mutate({ sceneId })
    const found = sceneOf(await untilSettled(client, storyId, sceneId), sceneId)
    expect(found.video).toMatchObject({ status: 'complete', costUsd: 0.562 })
    expect([starts, simulator.requests.filter(isClipStart).length]).toEqual([1, 0])
  })

  it('leaves no key and no idea in the log', async () => {
    const echo = openAiFailure(400, { message: `${idea} sk-simulated-openai`, code: 'invalid_value' })
    simulator.script({ path: '/images' }, answering(echo))
    await using server = await serverWith()
    const client = server.client('kids')
    const { storyId, sceneId } = await client.story.start.mutate({ prompt: idea })
    await untilSettled(client, storyId, sceneId)
    const log = server.logLines.join('\n')
    expect(log).toContain('invalid-request')
    expect(log).not.toMatch(/robot gardener|sk-simulated|xai-simulated/)
  })
})
