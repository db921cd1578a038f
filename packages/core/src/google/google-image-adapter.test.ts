import { answering, drawPicture, googleFailure, json, simulatorKeys, startSimulator } from '@talelight/simulator'
import type { Simulator } from '@talelight/simulator'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { ImageRequest, ReferenceImage } from '../image-adapter.ts'
import { imageModels } from '../registry/index.ts'
import type { ImageModel } from '../registry/index.ts'
import { describeImageAdapter } from '../testing/index.ts'
import { createGoogleImageAdapter } from './google-image-adapter.ts'

let simulator: Simulator
let photo: ReferenceImage
beforeAll(async () => {
  simulator = await startSimulator()
  photo = { bytes: await drawPicture('Mia', '64x64', 'webp'), mediaType: 'image/webp', name: 'Mia' }
})
afterEach(() => simulator.reset())
afterAll(() => simulator[Symbol.asyncDispose]())

const never = new AbortController().signal
const model: ImageModel = imageModels.find(({ key }) => key === 'gemini')!
const adapter = () => createGoogleImageAdapter({ apiKey: simulatorKeys.google, baseUrl: simulator.baseUrls.google })
const requestOf = (changed: Partial<ImageRequest> = {}): ImageRequest => ({
  model,
  prompt: 'A fox reads a map by lantern light.',
  aspectRatio: '3:2',
  quality: undefined,
  references: [],
  seed: undefined,
  ...changed,
})

describeImageAdapter({ name: 'Google', createAdapter: adapter, model })

describe('the Google image adapter', () => {
  it('sends words and photos in one request, with the key in its header', async () => {
    const { cost, servedBy } = await adapter().generateImage(requestOf({ references: [photo] }), never)
    expect(cost.basis).toBe('computed')
    expect(servedBy).toBe('gemini-nano-banana-2.1')
    expect(simulator.requests).toHaveLength(1)
    expect(simulator.requests[0]).toMatchObject({
      path: '/v1beta/models/gemini-nano-banana-2.1:generateContent',
      query: {},
      hasRightKey: true,
      json: {
        contents: [
          {
            role: 'user',
            parts: [
              { text: 'A fox reads a map by lantern light.' },
              { inlineData: { mimeType: 'image/webp', data: Buffer.from(photo.bytes).toString('base64') } },
            ],
          },
        ],
        generationConfig: {
          responseModalities: ['TEXT', 'IMAGE'],
          imageConfig: { aspectRatio: '3:2', imageSize: '1K' },
        },
      },
    })
  })

  it('takes the last picture that is no thought', async () => {
    const [draft, first, last] = await Promise.all(['a', 'b', 'c'].map((words) => drawPicture(words, '32x32', 'png')))
    const inlineData = (bytes: Buffer | undefined) => ({ inlineData: { data: bytes!.toString('base64') } })
    const parts = [
      { ...inlineData(draft), thought: true },
      inlineData(first),
      inlineData(last),
      { ...inlineData(draft), thought: true },
    ]
    simulator.script({}, answering(json(200, { candidates: [{ content: { parts }, finishReason: 'STOP' }] })))
    const { image, cost } = await adapter().generateImage(requestOf(), never)
    expect(Buffer.from(image.bytes).equals(last!)).toBe(true)
    expect(cost).toEqual({ basis: 'estimated', usd: 0.034 })
  })

  const candidate = (finishReason: string, parts: unknown[] = []) =>
    json(200, { candidates: [{ content: { parts }, finishReason }] })

  it.each([
    [
      'a blocked prompt',
      json(200, { promptFeedback: { blockReason: 'PROHIBITED_CONTENT' } }),
      { reason: 'content-policy', refusedPart: 'words', refusedCategories: ['PROHIBITED_CONTENT'], billed: 'no' },
    ],
    [
      'a picture held back',
      candidate('IMAGE_SAFETY'),
      { reason: 'content-policy', refusedPart: 'result', isRetryable: false },
    ],
    ['no picture', candidate('NO_IMAGE'), { reason: 'empty-result' }],
    ['talk', candidate('STOP', [{ text: 'I would rather not.' }]), { reason: 'empty-result' }],
    [
      'a thought alone',
      candidate('STOP', [{ thought: true, inlineData: { data: 'AAAA' } }]),
      { reason: 'empty-result' },
    ],
    [
      'a wrong key',
      googleFailure(400, { status: 'INVALID_ARGUMENT', message: 'x', details: [{ reason: 'API_KEY_INVALID' }] }),
      { reason: 'auth' },
    ],
    [
      'a setting whose name holds the word safety',
      googleFailure(400, { status: 'INVALID_ARGUMENT', message: 'safety_settings is not supported' }),
      { reason: 'invalid-request' },
    ],
    [
      'a blocked service',
      googleFailure(403, {
        status: 'PERMISSION_DENIED',
        message: 'x',
        details: [{ reason: 'API_KEY_SERVICE_BLOCKED' }],
      }),
      { reason: 'auth' },
    ],
    [
      'a region',
      googleFailure(400, { status: 'FAILED_PRECONDITION', message: 'User location is not supported.' }),
      { reason: 'access' },
    ],
    [
      'billing that is off',
      googleFailure(400, { status: 'FAILED_PRECONDITION', message: 'Billing must be enabled.' }),
      { reason: 'billing' },
    ],
    [
      'a model that is gone',
      googleFailure(404, { status: 'NOT_FOUND', message: 'no longer available' }),
      { reason: 'model-gone' },
    ],
    [
      'a limit that says how long',
      googleFailure(429, {
        status: 'RESOURCE_EXHAUSTED',
        message: 'x',
        details: [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '34.4s' }],
      }),
      { reason: 'rate-limit', retryAfterMs: 34_400 },
    ],
    [
      'no free tier',
      googleFailure(429, {
        status: 'RESOURCE_EXHAUSTED',
        message: 'x',
        details: [{ violations: [{ quotaValue: '0' }] }],
      }),
      { reason: 'billing', isRetryable: false },
    ],
    [
      'an error in a list',
      json(429, [{ error: { code: 429, status: 'RESOURCE_EXHAUSTED', message: 'x' } }]),
      { reason: 'rate-limit' },
    ],
    ['load', googleFailure(503, { status: 'UNAVAILABLE', message: 'x' }), { reason: 'overloaded' }],
    ['a broken server', googleFailure(500, { status: 'INTERNAL', message: 'x' }), { reason: 'outcome-unknown' }],
    ['a page', { status: 200, body: '<html>' }, { reason: 'broken-result' }],
  ])('understands %s', async (_, answer, expected) => {
    simulator.script({}, answering(answer))
    const error: unknown = await adapter()
      .generateImage(requestOf(), never)
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject(expected)
  })

  it('refuses photos that do not fit into one request', async () => {
    const large = { ...photo, bytes: new Uint8Array(16_000_000) }
    await expect(adapter().generateImage(requestOf({ references: [large] }), never)).rejects.toMatchObject({
      reason: 'unsupported',
    })
    expect(simulator.requests).toEqual([])
  })
})
