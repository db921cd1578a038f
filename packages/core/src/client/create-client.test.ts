import {
  answering,
  drawPicture,
  json,
  openAiFailure,
  simulatorKeys,
  startSimulator,
  xAiFailure,
} from '@talelight/simulator'
import type { Simulator } from '@talelight/simulator'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createMediaDownloader } from '../download/index.ts'
import { createOpenAiImageAdapter, createOpenAiTextAdapter } from '../openai/index.ts'
import { createXAiVideoAdapter } from '../xai/index.ts'
import type { Clock } from './clock.ts'
import { createClient } from './create-client.ts'
import type { ImageEvent } from './image-job.ts'
import type { VideoSnapshot } from './video-job.ts'

let simulator: Simulator
beforeAll(async () => {
  simulator = await startSimulator()
})
afterEach(() => simulator.reset())
afterAll(() => simulator[Symbol.asyncDispose]())

/** Time that passes only when somebody sleeps. */
function createSleepyClock(): Clock & { readonly slept: number[] } {
  let now = 1_795_500_000_000
  const slept: number[] = []
  return {
    slept,
    now: () => now,
    sleep(ms, signal) {
      signal.throwIfAborted()
      slept.push(ms)
      now += ms
      return Promise.resolve()
    },
  }
}

function clientWith(clock: Clock = createSleepyClock()) {
  return createClient({
    image: [createOpenAiImageAdapter({ apiKey: simulatorKeys.openai, baseUrl: simulator.baseUrls.openai })],
    text: [createOpenAiTextAdapter({ apiKey: simulatorKeys.openai, baseUrl: simulator.baseUrls.openai })],
    video: [createXAiVideoAdapter({ apiKey: simulatorKeys.xai, baseUrl: simulator.baseUrls.xai })],
    downloadMedia: createMediaDownloader({ ownerHosts: [new URL(simulator.mediaOrigin).host] }),
    clock,
    random: () => 0.5,
  })
}
const wish = { model: 'gpt-image-1-mini', prompt: 'A fox reads a map.' } as const
const refusal = openAiFailure(400, { message: 'no', code: 'moderation_blocked' })
const limit = openAiFailure(429, { message: 'slow', code: 'rate_limit_exceeded' }, { 'retry-after': '7' })
const startFrame = async () => ({ bytes: await drawPicture('snow', '64x64', 'png'), mediaType: 'image/png' }) as const

describe('pictures by the client', () => {
  it('can be waited for, and watched by any number of readers from the first event', async () => {
    const job = clientWith().generateImages(wish, { previews: true })
    const watch = async () => {
      const seen: string[] = []
      for await (const event of job) seen.push(event.type)
      return seen
    }
    const [outcome, one, other] = await Promise.all([job.outcome, watch(), watch()])
    expect(outcome).toMatchObject({
      status: 'complete',
      missing: [],
      cost: { basis: 'computed' },
      pictures: [{ picture: 0 }],
    })
    expect(one).toEqual(['started', 'preview', 'preview', 'finished'])
    expect(other).toEqual(one)
    expect(await watch()).toEqual(one)
  })

  it('keeps those that came when one of four is refused', async () => {
    simulator.script({ provider: 'openai' }, answering(refusal))
    const outcome = await clientWith().generateImages({ ...wish, count: 4 }).outcome
    if (outcome.status !== 'complete') throw new Error(outcome.status)
    expect(outcome.pictures).toHaveLength(3)
    expect(outcome.missing).toMatchObject([{ error: { reason: 'content-policy' } }])
    expect(outcome.attempts).toHaveLength(4)
    // Whether a refused picture is charged, OpenAI does not say.
    expect(outcome.cost).toEqual({ basis: 'unknown', usd: null })
  })

  it('waits out a limit as long as it is told, and adds up every attempt', async () => {
    simulator.script({ provider: 'openai' }, answering(limit), { times: 2 })
    const clock = createSleepyClock()
    const outcome = await clientWith(clock).generateImages(wish).outcome
    expect(outcome.status).toBe('complete')
    expect(clock.slept).toEqual([7000, 7000])
    expect(outcome.attempts.map(({ billed, error }) => [billed, error?.reason ?? null])).toEqual([
      ['no', 'rate-limit'],
      ['no', 'rate-limit'],
      ['yes', null],
    ])
    expect(outcome.cost.basis).toBe('computed')
  })

  it.each([
    ['a refusal', answering(refusal), 'refused', 1],
    ['a bad request', answering(openAiFailure(400, { message: 'x', code: 'invalid_value' })), 'failed', 1],
    ['a lost answer', { kind: 'reset' } as const, 'failed', 1],
    ['a limit without end', answering(limit), 'failed', 3],
  ])('does not ask again after %s oftener than is right', async (_, behaviour, status, requests) => {
    simulator.script({ provider: 'openai' }, behaviour, { times: 9 })
    const outcome = await clientWith().generateImages(wish).outcome
    expect(outcome.status).toBe(status)
    expect(simulator.requests).toHaveLength(requests)
  })

  it('stops where it stands when it is canceled', async () => {
    simulator.script({ provider: 'openai' }, { kind: 'silence' })
    const job = clientWith().generateImages(wish)
    await expect.poll(() => simulator.requests.length).toBe(1)
    job.cancel()
    expect(await job.outcome).toMatchObject({ status: 'canceled', attempts: [{ billed: 'unknown' }] })
    const after: ImageEvent[] = []
    for await (const event of job) after.push(event)
    expect(after.map(({ type }) => type)).toEqual(['started'])
  })

  it('keeps what was paid for when an adapter breaks over one of three', async () => {
    let asked = 0
    const honest = createOpenAiImageAdapter({ apiKey: simulatorKeys.openai, baseUrl: simulator.baseUrls.openai })
    const client = createClient({
      image: [
        {
          providerId: 'openai',
          generateImage(request, signal) {
            asked += 1
            if (asked === 2) throw new TypeError('a mistake')
            return honest.generateImage(request, signal)
          },
        },
      ],
      clock: createSleepyClock(),
    })
    const outcome = await client.generateImages({ ...wish, count: 3 }).outcome
    expect(outcome).toMatchObject({
      status: 'complete',
      missing: [{ error: { reason: 'internal', billed: 'unknown' } }],
    })
    expect(outcome.pictures).toHaveLength(2)
  })

  it('costs nothing when it is stopped before it began', async () => {
    const outcome = await clientWith().generateImages(wish, { signal: AbortSignal.abort() }).outcome
    expect(outcome).toMatchObject({ status: 'canceled', attempts: [], cost: { usd: 0 } })
    expect(simulator.requests).toEqual([])
  })

  it('says what was changed of a wish', async () => {
    const outcome = await clientWith().generateImages({ ...wish, aspectRatio: '16:9', seed: 'one' }).outcome
    expect(outcome.warnings.map(({ setting }) => setting)).toEqual(['aspectRatio', 'seed'])
  })

  it('throws for a mistake in the call, before anything is sent', () => {
    const client = clientWith()
    expect(() => client.generateImages({ ...wish, model: 'nobody' })).toThrow(/gpt-image-1-mini/)
    expect(() => client.generateImages({ ...wish, model: 'gemini' })).toThrow(/GEMINI_API_KEY/)
    expect(client.plan({ ...wish, model: 'dalle' }).request.model.key).toBe('gpt-image-1')
  })
})

describe('a clip by the client', () => {
  it('is started once, followed and fetched', async () => {
    const job = clientWith().startVideo({
      model: 'grok-imagine-video',
      prompt: 'Snow.',
      startFrame: await startFrame(),
    })
    const outcome = await job.outcome
    if (outcome.status !== 'complete' || outcome.video.kind !== 'file') throw new Error(outcome.status)
    expect(Buffer.from(outcome.video.file.bytes).subarray(4, 8).toString()).toBe('ftyp')
    expect(outcome.cost).toEqual({ basis: 'reported', usd: 0.562 })
  })

  it('goes on in another process from its snapshot, and is never bought twice', async () => {
    const job = clientWith().startVideo({
      model: 'grok-imagine-video',
      prompt: 'Snow.',
      startFrame: await startFrame(),
    })
    let snapshot: VideoSnapshot | undefined
    for await (const event of job) {
      if (event.type !== 'accepted') continue
      snapshot = JSON.parse(JSON.stringify(event.snapshot)) as VideoSnapshot
      job.cancel()
    }
    expect((await job.outcome).status).toBe('canceled')
    const resumed = await clientWith().resumeVideo(snapshot!).outcome
    expect(resumed.status).toBe('complete')
    expect(simulator.requests.filter(({ method }) => method === 'POST')).toHaveLength(1)
  })

  it('asks on through failing answers, a file that is gone, and until its deadline', async () => {
    simulator.script({ provider: 'xai', method: 'GET' }, answering(xAiFailure(503, { code: 'x', error: 'y' })), {
      times: 5,
    })
    simulator.script({ provider: 'media' }, answering({ status: 403, body: '' }))
    const client = clientWith()
    const frame = await startFrame()
    const first = await client.startVideo({ model: 'grok-imagine-video', prompt: 'Snow.', startFrame: frame }).outcome
    expect(first.status).toBe('complete')
    simulator.script({ provider: 'xai', method: 'GET' }, answering(json(200, { status: 'pending' })), { times: 1000 })
    const job = client.startVideo(
      { model: 'grok-imagine-video', prompt: 'Snow.', startFrame: frame },
      { deadlineMs: 60_000 },
    )
    const second = await job.outcome
    if (second.status !== 'failed') throw new Error(second.status)
    expect(second.error).toMatchObject({ reason: 'timed-out', billed: 'unknown' })
    expect(second.snapshot).not.toBeNull()
  })

  it('whose start got no answer is not started again', async () => {
    simulator.script({ provider: 'xai' }, { kind: 'reset' }, { times: 5 })
    const outcome = await clientWith().startVideo({
      model: 'grok-imagine-video',
      prompt: 'Snow.',
      startFrame: await startFrame(),
    }).outcome
    expect(outcome).toMatchObject({ status: 'failed', error: { reason: 'outcome-unknown' }, snapshot: null })
    expect(simulator.requests).toHaveLength(1)
  })
})

describe('a scene by the client', () => {
  it('streams by the key of its model', async () => {
    const request = {
      idea: 'A snail',
      audience: 'kids',
      length: 'short',
      plannedScenes: 3,
      artStyle: 'gouache',
      cast: [],
      told: [],
      seed: 's',
    } as const
    const types = new Set<string>()
    for await (const part of clientWith().streamScene(
      { model: 'gpt-6.1-terra', ...request },
      new AbortController().signal,
    ))
      types.add(part.type)
    expect([...types]).toEqual(['image-prompt', 'heading', 'narration-delta', 'complete'])
  })
})
