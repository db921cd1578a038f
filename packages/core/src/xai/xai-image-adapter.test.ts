import { answering, drawPicture, json, simulatorKeys, startSimulator, xAiFailure } from '@talelight/simulator'
import type { Simulator } from '@talelight/simulator'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { ImageRequest, ReferenceImage } from '../image-adapter.ts'
import { imageModels } from '../registry/index.ts'
import type { ImageModel } from '../registry/index.ts'
import { describeImageAdapter } from '../testing/index.ts'
import { createXAiImageAdapter } from './xai-image-adapter.ts'

let simulator: Simulator
let photo: ReferenceImage
beforeAll(async () => {
  simulator = await startSimulator()
  photo = { bytes: await drawPicture('Mia', '64x64', 'jpeg'), mediaType: 'image/jpeg', name: 'Mia' }
})
afterEach(() => simulator.reset())
afterAll(() => simulator[Symbol.asyncDispose]())

const never = new AbortController().signal
const modelOf = (key: string): ImageModel => imageModels.find((model) => model.key === key)!
const adapter = (changed: Partial<Parameters<typeof createXAiImageAdapter>[0]> = {}) =>
  createXAiImageAdapter({ apiKey: simulatorKeys.xai, baseUrl: simulator.baseUrls.xai, ...changed })
const requestOf = (changed: Partial<ImageRequest> = {}): ImageRequest => ({
  model: modelOf('grok-imagine'),
  prompt: 'A fox reads a map by lantern light.',
  aspectRatio: '1:1',
  quality: undefined,
  references: [],
  seed: undefined,
  ...changed,
})

describeImageAdapter({ name: 'xAI', createAdapter: () => adapter(), model: modelOf('grok-imagine') })

describe('the xAI image adapter', () => {
  it.each([
    ['grok-imagine', 'grok-imagine-image', {}, 0.02],
    ['grok-imagine-image-2.0', 'grok-imagine-image-2.0', { quality: 'medium' }, 0.06],
  ])('asks %s for a generation and keeps what it says it cost', async (key, model, quality, usd) => {
    const { image, cost, servedBy } = await adapter().generateImage(requestOf({ model: modelOf(key) }), never)
    expect(image.mediaType).toBe('image/jpeg')
    expect(cost).toEqual({ basis: 'reported', usd })
    expect(servedBy).toBe(model)
    expect(simulator.requests[0]).toMatchObject({ path: '/v1/images/generations', hasRightKey: true })
    expect(simulator.requests[0]?.json).toEqual({
      model,
      prompt: 'A fox reads a map by lantern light.',
      n: 1,
      response_format: 'b64_json',
      aspect_ratio: '1:1',
      resolution: '1k',
      ...quality,
    })
  })

  it('sends one photo as image and several as images, as JSON to the edits', async () => {
    await adapter().generateImage(requestOf({ references: [photo] }), never)
    await adapter().generateImage(requestOf({ references: [photo, photo] }), never)
    const source = { type: 'image_url', url: expect.stringMatching(/^data:image\/jpeg;base64,/) as unknown }
    expect(simulator.requests.map(({ path, contentType }) => [path, contentType])).toEqual([
      ['/v1/images/edits', 'application/json'],
      ['/v1/images/edits', 'application/json'],
    ])
    expect(simulator.requests[0]?.json).toMatchObject({ image: source })
    expect(simulator.requests[0]?.json).not.toHaveProperty('images')
    expect(simulator.requests[1]?.json).toMatchObject({ images: [source, source] })
    expect(simulator.requests[1]?.json).not.toHaveProperty('image')
    expect(simulator.requests.flatMap(({ ignored }) => ignored)).toEqual([])
  })

  it('fetches a picture that comes as a temporary address, by the guarded way alone', async () => {
    const url = simulator.offer({ bytes: photo.bytes, mediaType: 'image/jpeg' })
    const answer = answering(json(200, { data: [{ url }] }))
    simulator.script({ provider: 'xai' }, answer, { times: 2 })
    const asked: string[] = []
    const downloadMedia = (address: string) => {
      asked.push(address)
      return Promise.resolve(photo.bytes)
    }
    const { image, cost } = await adapter({ downloadMedia }).generateImage(requestOf(), never)
    expect(asked).toEqual([url])
    expect(image.bytes).toBe(photo.bytes)
    expect(cost).toEqual({ basis: 'estimated', usd: 0.02 })
    await expect(adapter().generateImage(requestOf(), never)).rejects.toMatchObject({
      reason: 'broken-result',
      billed: 'yes',
    })
  })

  it.each([
    [
      'a refusal that was charged',
      xAiFailure(400, { code: 'imagine:content-moderated', error: 'no', usage: { cost_in_usd_ticks: 200_000_000 } }),
      { reason: 'content-policy', refusedPart: 'result', billed: 'yes', costUsd: 0.02, isRetryable: false },
    ],
    [
      'a refusal with underscores',
      xAiFailure(400, { code: 'imagine:content_moderated', error: 'no' }),
      { reason: 'content-policy' },
    ],
    [
      'an empty list',
      json(200, { data: [], usage: { cost_in_usd_ticks: 200_000_000 } }),
      { reason: 'content-policy', costUsd: 0.02 },
    ],
    [
      'a picture held back',
      json(200, { data: [{ b64_json: 'AAAA', respect_moderation: false }] }),
      { reason: 'content-policy', billed: 'yes' },
    ],
    ['an item with nothing in it', json(200, { data: [{}] }), { reason: 'content-policy' }],
    [
      'a wrong key as 400',
      xAiFailure(400, { code: 'invalid-argument', error: 'Incorrect API key provided: xa***.' }),
      { reason: 'auth' },
    ],
    ['a bad setting', xAiFailure(400, { code: 'invalid_argument', error: 'bad' }), { reason: 'invalid-request' }],
    [
      'no credits as 403',
      xAiFailure(403, { code: 'permission-denied', error: 'Your team has used all available credits.' }),
      { reason: 'billing' },
    ],
    [
      'a blocked key',
      xAiFailure(403, { code: 'permission-denied', error: 'The API key is blocked.' }),
      { reason: 'auth' },
    ],
    ['no permission', xAiFailure(403, { code: 'permission-denied', error: 'No access.' }), { reason: 'access' }],
    [
      'OpenAI’s shape',
      json(404, { error: { message: 'gone', code: 'not-found', type: 'x', param: null } }),
      { reason: 'model-gone' },
    ],
    [
      'a sentence alone',
      json(429, { error: 'Too many requests' }),
      { reason: 'rate-limit', retryAfterMs: null, isRetryable: true },
    ],
    ['load', json(503, { error: 'Busy' }), { reason: 'overloaded' }],
    ['a broken server', json(500, { error: 'Oops' }), { reason: 'outcome-unknown', billed: 'unknown' }],
    ['broken base64', json(200, { data: [{ b64_json: '<html>' }] }), { reason: 'broken-result' }],
    [
      'a page in place of a picture',
      json(200, { data: [{ b64_json: btoa('<html>hello</html>') }] }),
      { reason: 'broken-result' },
    ],
  ])('understands %s, on both paths', async (_, answer, expected) => {
    for (const references of [[], [photo]]) {
      simulator.script({ provider: 'xai' }, answering(answer))
      const error: unknown = await adapter()
        .generateImage(requestOf({ references }), never)
        .catch((thrown: unknown) => thrown)
      expect(error).toMatchObject(expected)
    }
  })

  it('names an abort as it is in the middle of an edit', async () => {
    const stop = new AbortController()
    const reason = new Error('turned the page')
    simulator.script({ provider: 'xai' }, { kind: 'silence' })
    const drawing = adapter().generateImage(requestOf({ references: [photo] }), stop.signal)
    await expect.poll(() => simulator.requests.length).toBe(1)
    stop.abort(reason)
    await expect(drawing).rejects.toBe(reason)
  })
})
