import {
  answering,
  drawPicture,
  events,
  json,
  openAiFailure,
  simulatorKeys,
  startSimulator,
} from '@talelight/simulator'
import type { Behaviour, Simulator } from '@talelight/simulator'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { ImageRequest, ReferenceImage } from '../image-adapter.ts'
import { imageModels } from '../registry/index.ts'
import type { ImageModel } from '../registry/index.ts'
import { describeImageAdapter } from '../testing/index.ts'
import { createOpenAiImageAdapter } from './openai-image-adapter.ts'

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
const adapter = (changed: { apiKey?: string; answerTimeoutMs?: number; idleTimeoutMs?: number } = {}) =>
  createOpenAiImageAdapter({ apiKey: simulatorKeys.openai, baseUrl: simulator.baseUrls.openai, ...changed })

const requestOf = (changed: Partial<ImageRequest> = {}): ImageRequest => ({
  model: modelOf('gpt-image-1'),
  prompt: 'A fox reads a map by lantern light.',
  aspectRatio: '1:1',
  quality: undefined,
  references: [],
  seed: undefined,
  ...changed,
})

async function failureAfter(behaviour: Behaviour): Promise<unknown> {
  simulator.script({ provider: 'openai' }, behaviour)
  return adapter({ answerTimeoutMs: 300, idleTimeoutMs: 300 })
    .generateImage(requestOf(), never)
    .catch((error: unknown) => error)
}

describeImageAdapter({
  name: 'OpenAI',
  createAdapter: () => adapter(),
  model: modelOf('gpt-image-1'),
})

describe('the OpenAI image adapter', () => {
  it.each(['gpt-image-1', 'gpt-image-1-mini', 'gpt-image-1.5', 'gpt-image-2.5-flare'])(
    'asks %s for a generation, with nothing that it would refuse',
    async (key) => {
      const { image, cost } = await adapter().generateImage(requestOf({ model: modelOf(key) }), never)
      expect(image.mediaType).toBe('image/png')
      expect(cost.basis).toBe('computed')
      expect(simulator.requests).toMatchObject([
        {
          method: 'POST',
          path: '/v1/images/generations',
          hasRightKey: true,
          json: {
            model: key,
            prompt: 'A fox reads a map by lantern light.',
            n: 1,
            size: '1024x1024',
            quality: 'medium',
            output_format: 'png',
          },
        },
      ])
      expect(Object.keys(simulator.requests[0]!.json as object)).toHaveLength(6)
    },
  )

  it.each([
    ['gpt-image-1', 'high'],
    ['gpt-image-1.5', 'high'],
    ['gpt-image-1-mini', undefined],
    ['gpt-image-2.6-sunburst', undefined],
  ])('sends photos to the edits of %s with input_fidelity %s', async (key, fidelity) => {
    const references = [photo, { ...photo, name: 'Ben' }]
    const { cost } = await adapter().generateImage(requestOf({ model: modelOf(key), references }), never)
    expect(cost.basis).toBe('computed')
    const [request] = simulator.requests
    expect(request).toMatchObject({ path: '/v1/images/edits' })
    expect(request?.contentType).toMatch(/^multipart\/form-data/)
    expect(request?.parts.filter((part) => part.name === 'image[]')).toMatchObject([
      { fileName: 'reference-1.jpeg', contentType: 'image/jpeg', byteLength: photo.bytes.byteLength },
      { fileName: 'reference-2.jpeg', contentType: 'image/jpeg' },
    ])
    expect(request?.parts.find((part) => part.name === 'input_fidelity')?.value).toBe(fidelity)
    expect(request?.parts.map((part) => part.name)).not.toContain('response_format')
  })

  it('passes unfinished pictures on, with and without photos', async () => {
    for (const references of [[], [photo]]) {
      const previews: string[] = []
      const { image } = await adapter().generateImage(requestOf({ references }), never, ({ mediaType }) =>
        previews.push(mediaType),
      )
      expect(previews).toEqual(['image/png', 'image/png'])
      expect(image.bytes.byteLength).toBeGreaterThan(1000)
    }
  })

  it.each([
    [
      'a refusal of the words',
      openAiFailure(400, {
        message: 'blocked',
        code: 'moderation_blocked',
        type: 'image_generation_user_error',
        moderation_details: { moderation_stage: 'input', categories: ['violence'] },
      }),
      {
        reason: 'content-policy',
        refusedPart: 'words',
        refusedCategories: ['violence'],
        billed: 'no',
        isRetryable: false,
      },
    ],
    [
      'a refusal that names its reasons in a sentence',
      openAiFailure(400, { message: 'Rejected. safety_violations=[sexual, violence].', code: 'moderation_blocked' }),
      {
        reason: 'content-policy',
        refusedPart: 'unknown',
        refusedCategories: ['sexual', 'violence'],
        billed: 'unknown',
      },
    ],
    ['a bad setting', openAiFailure(400, { message: 'no', code: 'invalid_value' }), { reason: 'invalid-request' }],
    ['a wrong key', openAiFailure(401, { message: 'no', code: 'invalid_api_key' }), { reason: 'auth' }],
    ['an account without verification', openAiFailure(403, { message: 'verify' }), { reason: 'access' }],
    ['a model that is gone', openAiFailure(404, { message: 'x', code: 'model_not_found' }), { reason: 'model-gone' }],
    [
      'a limit',
      openAiFailure(429, { message: 'slow', code: 'rate_limit_exceeded' }, { 'retry-after-ms': '1500' }),
      { reason: 'rate-limit', retryAfterMs: 1500, isRetryable: true, billed: 'no' },
    ],
    [
      'an empty purse',
      openAiFailure(429, { message: 'quota', type: 'insufficient_quota', code: 'insufficient_quota' }),
      { reason: 'billing', isRetryable: false },
    ],
    [
      'too much load',
      openAiFailure(503, { message: 'busy', code: 'server_is_overloaded' }),
      { reason: 'overloaded', isRetryable: true },
    ],
    ['a broken server', openAiFailure(500, { message: 'oops' }), { reason: 'outcome-unknown', billed: 'unknown' }],
    ['a proxy’s page', { status: 503, body: '<html>busy</html>' }, { reason: 'outcome-unknown', billed: 'unknown' }],
    [
      'a success without a picture',
      { status: 200, headers: { 'content-type': 'application/json' }, body: '{"data":[]}' },
      { reason: 'empty-result' },
    ],
    [
      'a success that is a page',
      { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' },
      { reason: 'broken-result' },
    ],
    [
      'a success that is half JSON',
      { status: 200, headers: { 'content-type': 'application/json' }, body: '{"data":[{"b64' },
      { reason: 'broken-result' },
    ],
  ])('understands %s', async (_, answer, expected) => {
    expect(await failureAfter(answering(answer))).toMatchObject(expected)
  })

  it.each([
    { kind: 'reset' },
    { kind: 'silence' },
    { kind: 'cut', afterBytes: 500 },
    { kind: 'stall', afterBytes: 500 },
  ] as const)('does not know what became of a picture after $kind', async (behaviour) => {
    expect(await failureAfter(behaviour)).toMatchObject({ reason: 'outcome-unknown', isRetryable: false })
    expect(simulator.requests).toHaveLength(1)
  })

  it('takes the picture of a gateway that does not stream, or answers with an address', async () => {
    const bytes = await drawPicture('whole', '64x64', 'webp')
    simulator.script({}, answering(json(200, { data: [{ b64_json: bytes.toString('base64') }] })))
    const previews: unknown[] = []
    const { image, cost } = await adapter().generateImage(requestOf(), never, (preview) => previews.push(preview))
    expect([image.mediaType, previews, cost.basis]).toEqual(['image/webp', [], 'estimated'])
    simulator.script({}, answering(json(200, { data: [{ url: 'https://gateway.example/a.webp' }] })))
    const downloadMedia = () => Promise.resolve(bytes)
    const gateway = createOpenAiImageAdapter({ apiKey: 'k', baseUrl: simulator.baseUrls.openai, downloadMedia })
    expect((await gateway.generateImage(requestOf(), never)).image.mediaType).toBe('image/webp')
  })

  it('takes a stream that ends early, or with an error, for no picture', async () => {
    const partial = { event: 'image_generation.partial_image', data: { type: 'image_generation.partial_image' } }
    const stream = (...list: Parameters<typeof events>[0]) => {
      simulator.script({ provider: 'openai' }, answering(events(list)))
      return adapter()
        .generateImage(requestOf(), never, () => undefined)
        .catch((error: unknown) => error)
    }
    expect(await stream(partial)).toMatchObject({ reason: 'outcome-unknown' })
    const error = { code: 'moderation_blocked', message: 'no', type: 'image_generation_user_error' }
    expect(await stream(partial, { event: 'error', data: { error } })).toMatchObject({ reason: 'content-policy' })
  })

  it('refuses what the model cannot do before anything is sent', async () => {
    const tooMany = Array.from({ length: 17 }, () => photo)
    for (const changed of [{ aspectRatio: '21:9' as const }, { quality: 'max' }, { references: tooMany }]) {
      const error: unknown = await adapter()
        .generateImage(requestOf(changed), never)
        .catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ reason: 'unsupported', billed: 'no' })
    }
    expect(simulator.requests).toEqual([])
  })

  it('lets no key, prompt or photo into an error', async () => {
    const error = await failureAfter(
      answering(openAiFailure(400, { message: `${simulatorKeys.openai} fox reads a map`, code: 'invalid_value' })),
    )
    const told = JSON.stringify([
      String(error),
      (error as Error).stack,
      Object.values(error as object),
      (error as Error).cause,
    ])
    expect(told).not.toMatch(/fox|sk-simulated/)
  })

  it('takes nothing from the environment', async () => {
    process.env['OPENAI_ORG_ID'] = 'somebody-else'
    process.env['OPENAI_BASE_URL'] = 'http://127.0.0.1:1'
    try {
      await adapter().generateImage(requestOf(), never)
      expect(simulator.requests[0]?.headers).not.toHaveProperty('openai-organization')
    } finally {
      delete process.env['OPENAI_ORG_ID']
      delete process.env['OPENAI_BASE_URL']
    }
  })
})
