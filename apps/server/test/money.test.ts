import { answering, json, simulatorLocalModel, startSimulator, xAiFailure } from '@talelight/simulator'
import type { Simulator } from '@talelight/simulator'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Caps } from '../src/services/budget.ts'
import { hear, sceneOf, untilSettled } from './follow.ts'
import { startTestServer } from './server-resource.ts'
import { settingsFor } from './simulated-providers.ts'

const idea = 'two lighthouse keepers who have not spoken for a year'
const pin = '246810'
/** What Grok Imagine costs a picture: its price does not hang on what is drawn. */
const pictureUsd = 0.02

let simulator: Simulator
beforeAll(async () => {
  simulator = await startSimulator({ looksUntilDone: 1 })
})
afterEach(() => simulator.reset())
afterAll(() => simulator[Symbol.asyncDispose]())

const picturesSent = (): number => simulator.requests.filter(({ path }) => path.endsWith('/images/generations')).length

const homeSettings = () =>
  settingsFor(simulator, ['XAI'], {
    LOCAL_LLM_BASE_URL: simulator.baseUrls.local,
    LOCAL_LLM_MODEL: simulatorLocalModel,
  })

async function openGrownUps(
  options: { readonly capsByTier?: Readonly<Record<string, Caps>>; readonly now?: () => number } = {},
) {
  const server = await startTestServer({
    nsfwPin: pin,
    // Words by a server of one's own are free, so that pictures alone are counted.
    providers: homeSettings(),
    ...options,
  })
  const cookie = await server.unlock(pin)
  const client = server.client('nsfw', { cookie })
  const start = async (wish: { readonly videoMode?: boolean } = {}) =>
    client.story.start.mutate({
      prompt: idea,
      imageModel: 'grok-imagine',
      textModel: `local:${simulatorLocalModel}`,
      ...wish,
    })
  return { server, client, start, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

describe('a cap', () => {
  it(
    'for ten pictures lets exactly ten of two hundred leave, all asked for at once',
    { timeout: 120_000 },
    async () => {
      const capsByTier = { nsfw: { dayUsd: 10 * pictureUsd, monthUsd: null } }
      await using house = await openGrownUps({ capsByTier })
      const started = await Promise.all(Array.from({ length: 200 }, () => house.start()))
      const images = []
      for (const { storyId, sceneId } of started) {
        images.push(sceneOf(await untilSettled(house.client, storyId, sceneId), sceneId).image)
      }
      expect(picturesSent()).toBe(10)
      expect(images.filter(({ status }) => status === 'complete')).toHaveLength(10)
      const held = images.filter(({ error }) => error?.reason === 'over-budget')
      expect(held).toHaveLength(190)
      expect(held[0]?.error).toMatchObject({ billed: 'no', retryable: true })
      expect(held[0]?.error?.message).toContain('Nothing was charged.')
      const spending = await house.client.tier.spending.query()
      expect(spending?.dayUsd).toBeLessThanOrEqual(10 * pictureUsd + 1e-9)
      expect(spending).toMatchObject({ dayCapUsd: 10 * pictureUsd, monthCapUsd: null })
    },
  )

  it('does not count what was turned down free of charge', async () => {
    const capsByTier = { nsfw: { dayUsd: null, monthUsd: pictureUsd } }
    await using house = await openGrownUps({ capsByTier })
    simulator.script({ path: '/images' }, answering(xAiFailure(400, { code: 'invalid', error: 'A setting is wrong.' })))
    const { storyId, sceneId } = await house.start()
    expect(sceneOf(await untilSettled(house.client, storyId, sceneId), sceneId).image.error?.billed).toBe('no')
    await house.client.image.retry.mutate({ sceneId })
    expect(sceneOf(await untilSettled(house.client, storyId, sceneId), sceneId).image.status).toBe('complete')
    await house.client.image.retry.mutate({ sceneId })
    const { image } = sceneOf(await untilSettled(house.client, storyId, sceneId), sceneId)
    expect(image).toMatchObject({ status: 'failed', error: { reason: 'over-budget' } })
    // The picture that there was stays.
    expect(image.url).not.toBeNull()
  })

  it('opens again with the next day', async () => {
    const lateMs = new Date(2026, 10, 24, 23, 55).getTime() - Date.now()
    let aheadMs = lateMs
    const now = () => Date.now() + aheadMs
    await using house = await openGrownUps({ capsByTier: { nsfw: { dayUsd: 1.5 * pictureUsd, monthUsd: null } }, now })
    const { storyId, sceneId } = await house.start()
    await untilSettled(house.client, storyId, sceneId)
    await house.client.image.retry.mutate({ sceneId })
    const closed = sceneOf(await untilSettled(house.client, storyId, sceneId), sceneId)
    expect(closed.image.error?.reason).toBe('over-budget')
    aheadMs += 10 * 60_000
    await house.client.image.retry.mutate({ sceneId })
    const open = sceneOf(await untilSettled(house.client, storyId, sceneId), sceneId)
    expect(open.image).toMatchObject({ status: 'complete', error: null })
  })
})

describe('what a story has cost', () => {
  it('is told with its basis, by scene, and what there is nothing to show for stands apart', async () => {
    await using house = await openGrownUps()
    const { storyId, sceneId } = await house.start({ videoMode: true })
    const scene = sceneOf(await untilSettled(house.client, storyId, sceneId), sceneId)
    const spent = await house.client.story.spending.query({ storyId })
    const sceneUsd = (scene.image.costUsd ?? 0) + (scene.video.costUsd ?? 0)
    expect(scene.image.costBasis).toBe('reported')
    expect(spent?.usd).toBeCloseTo(sceneUsd)
    expect(spent?.scenes).toEqual([{ sceneId, usd: spent?.usd, basis: spent?.basis }])
    expect(spent).toMatchObject({ wastedUsd: 0, unsureUsd: 0 })
  })

  it('counts a clip once whose file was fetched at the second try', async () => {
    simulator.script({ provider: 'media' }, answering({ status: 403, body: '' }))
    await using house = await openGrownUps()
    const { storyId, sceneId } = await house.start({ videoMode: true })
    expect(sceneOf(await untilSettled(house.client, storyId, sceneId), sceneId).video.status).toBe('complete')
    const spent = await house.client.story.spending.query({ storyId })
    expect(spent?.usd).toBeCloseTo(pictureUsd + 0.562)
    expect(spent?.wastedUsd).toBe(0)
  })

  it('counts a clip that was stopped after its provider had taken it on', async () => {
    const pending = answering(json(200, { status: 'pending', progress: 10 }))
    simulator.script({ method: 'GET', path: /videos\/.+/ }, pending, { times: 1000 })
    await using house = await openGrownUps()
    const { storyId, sceneId } = await house.start({ videoMode: true })
    await hear(house.client, { storyId }, (heard) =>
      heard.some(({ data }) => data.type === 'video' && data.video.progress === 0.1),
    )
    await house.client.video.cancel.mutate({ sceneId })
    const spent = await house.client.story.spending.query({ storyId })
    expect(spent?.wastedUsd).toBeCloseTo(0.562)
    expect(spent?.usd).toBeCloseTo(pictureUsd)
  })

  it('is nothing that children are shown', async () => {
    await using server = await startTestServer({ providers: homeSettings() })
    const client = server.client('kids')
    const { storyId } = await client.story.start.mutate({ prompt: idea })
    expect(await client.story.spending.query({ storyId })).toBeNull()
    expect(await client.tier.spending.query()).toBeNull()
  })
})
