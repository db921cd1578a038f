import { answering, drawPicture, json, simulatorKeys, startSimulator, xAiFailure } from '@talelight/simulator'
import type { Simulator } from '@talelight/simulator'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { videoModels } from '../registry/index.ts'
import type { VideoModel } from '../registry/index.ts'
import { describeVideoAdapter } from '../testing/index.ts'
import type { VideoRequest, VideoStatus } from '../video-adapter.ts'
import { createXAiVideoAdapter } from './xai-video-adapter.ts'

let simulator: Simulator
beforeAll(async () => {
  simulator = await startSimulator()
})
afterEach(() => simulator.reset())
afterAll(() => simulator[Symbol.asyncDispose]())

const never = new AbortController().signal
const model: VideoModel = videoModels[0]
const startFrame = async () => ({ bytes: await drawPicture('snow', '64x64', 'png'), mediaType: 'image/png' }) as const
const adapter = () =>
  createXAiVideoAdapter({
    apiKey: simulatorKeys.xai,
    baseUrl: simulator.baseUrls.xai,
    answerTimeoutMs: 1000,
    idleTimeoutMs: 1000,
  })
const requestOf = async (changed: Partial<VideoRequest> = {}): Promise<VideoRequest> => ({
  model,
  prompt: 'The snow drifts.',
  startFrame: await startFrame(),
  durationSeconds: 8,
  aspectRatio: '1:1',
  resolution: '720p',
  ...changed,
})
const operation = { provider: 'xai', requestId: 'clip-1', estimatedCostUsd: 0.562 }

describeVideoAdapter({
  name: 'xAI',
  createAdapter: adapter,
  model,
  startFrame,
  untilNextLook: () => Promise.resolve(),
})

describe('the xAI video adapter', () => {
  it('starts a clip with the picture as its first frame and nothing that is not documented', async () => {
    await adapter().startVideo(await requestOf(), never)
    expect(simulator.requests).toHaveLength(1)
    expect(simulator.requests[0]).toMatchObject({ method: 'POST', path: '/v1/videos/generations', hasRightKey: true })
    expect(simulator.requests[0]?.json).toEqual({
      model: 'grok-imagine-video',
      prompt: 'The snow drifts.',
      image: { url: expect.stringMatching(/^data:image\/png;base64,/) as unknown },
      duration: 8,
      aspect_ratio: '1:1',
      resolution: '720p',
    })
  })

  it('follows a clip from an empty 202 to its address and its price', async () => {
    const start = await adapter().startVideo(await requestOf(), never)
    const seen: VideoStatus[] = []
    while (seen.at(-1)?.status !== 'complete') seen.push(await adapter().getVideoStatus(start.operation, never))
    expect(seen.map((status) => (status.status === 'pending' ? status.progress : 'done'))).toEqual([
      null,
      0.5,
      0.75,
      'done',
    ])
    expect(seen.at(-1)).toMatchObject({
      video: { kind: 'url', url: expect.stringContaining(simulator.mediaOrigin) as unknown },
      cost: { basis: 'reported', usd: 0.562 },
    })
  })

  it.each([
    ['an empty 202', { status: 202, body: '' }, { status: 'pending', progress: null }],
    ['a word that nobody knows', json(200, { status: 'warming_up' }), { status: 'pending' }],
    [
      'no status but an address',
      json(200, { video: { url: 'https://vidgen.x.ai/a.mp4' } }),
      { status: 'complete', cost: { basis: 'estimated', usd: 0.562 } },
    ],
    [
      'done and held back',
      json(200, { status: 'done', video: { respect_moderation: false }, usage: { cost_in_usd_ticks: 5_620_000_000 } }),
      { status: 'failed', error: { reason: 'content-policy', billed: 'yes', costUsd: 0.562 } },
    ],
    [
      'done without an address',
      json(200, { status: 'done', video: {} }),
      { status: 'failed', error: { reason: 'broken-result', billed: 'yes' } },
    ],
    [
      'failed for its words',
      json(200, { status: 'failed', error: { code: 'invalid_argument', message: 'Content was moderated' } }),
      { status: 'failed', error: { reason: 'content-policy' } },
    ],
    [
      'failed for its settings',
      json(200, { status: 'failed', error: { code: 'invalid_argument', message: 'bad' } }),
      { status: 'failed', error: { reason: 'invalid-request' } },
    ],
    [
      'failed on its side',
      json(200, { status: 'failed', error: { code: 'internal_error', message: 'x' } }),
      { status: 'failed', error: { reason: 'empty-result' } },
    ],
    ['expired', json(200, { status: 'expired' }), { status: 'failed', error: { reason: 'expired' } }],
    [
      'moderated in a poll',
      xAiFailure(400, { code: 'imagine:content-moderated', error: 'no' }),
      { status: 'failed', error: { reason: 'content-policy', billed: 'yes' } },
    ],
    [
      'an id it does not like',
      xAiFailure(400, { code: 'invalid-argument', error: 'Malformed request ID' }),
      { status: 'failed', error: { reason: 'invalid-request' } },
    ],
  ])('understands %s', async (_, answer, expected) => {
    simulator.script({ provider: 'xai', method: 'GET' }, answering(answer))
    expect(await adapter().getVideoStatus(operation, never)).toMatchObject(expected)
  })

  it.each([401, 403, 408, 409, 429, 500, 502, 503, 504])(
    'asks again after a %s: the clip may be fine',
    async (status) => {
      simulator.script({ provider: 'xai', method: 'GET' }, answering(json(status, { error: 'x' })))
      const look = adapter().getVideoStatus(operation, never)
      await expect(look).rejects.toMatchObject({ reason: 'unreachable', isRetryable: true, billed: 'no' })
    },
  )

  it.each([404, 410])('knows that a %s is the end of it', async (status) => {
    simulator.script({ provider: 'xai', method: 'GET' }, answering(json(status, { error: 'x' })))
    await expect(adapter().getVideoStatus(operation, never)).rejects.toMatchObject({ reason: 'expired' })
  })

  it.each([
    [
      'a refusal',
      answering(xAiFailure(400, { code: 'imagine:content-moderated', error: 'no' })),
      { reason: 'content-policy' },
    ],
    ['no id', answering(json(200, {})), { reason: 'broken-result', billed: 'unknown' }],
    ['an id that leads elsewhere', answering(json(200, { request_id: '../../images' })), { reason: 'broken-result' }],
    ['an endless id', answering(json(200, { request_id: 'x'.repeat(10_000) })), { reason: 'broken-result' }],
    ['a reset', { kind: 'reset' } as const, { reason: 'outcome-unknown', isRetryable: false }],
    ['a broken server', answering(json(502, {})), { reason: 'outcome-unknown', isRetryable: false }],
  ])('does not begin a clip twice after %s', async (_, behaviour, expected) => {
    simulator.script({ provider: 'xai' }, behaviour)
    await expect(adapter().startVideo(await requestOf(), never)).rejects.toMatchObject(expected)
    expect(simulator.requests).toHaveLength(1)
  })

  it('refuses what the model cannot do before anything is sent', async () => {
    for (const changed of [{ durationSeconds: 20 }, { resolution: '1080p' }, { aspectRatio: '7:1' }] as const) {
      await expect(adapter().startVideo(await requestOf(changed), never)).rejects.toMatchObject({
        reason: 'unsupported',
      })
    }
    expect(simulator.requests).toEqual([])
  })
})
