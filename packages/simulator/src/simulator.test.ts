import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { simulatorKeys, startSimulator } from './index.ts'
import type { Simulator } from './index.ts'

let simulator: Simulator
beforeAll(async () => {
  simulator = await startSimulator({ looksUntilDone: 2 })
})
afterEach(() => simulator.reset())
afterAll(() => simulator[Symbol.asyncDispose]())

type Provider = keyof typeof simulatorKeys

function headersOf(provider: Provider, key: string): Record<string, string> {
  if (provider === 'google') return { 'x-goog-api-key': key }
  if (provider === 'anthropic') return { 'x-api-key': key, 'anthropic-version': '2023-06-01' }
  return { authorization: `Bearer ${key}` }
}

async function post(
  provider: Provider,
  path: string,
  body: unknown,
  key: string = simulatorKeys[provider],
): Promise<{ status: number; text: string }> {
  const isForm = body instanceof FormData
  const response = await fetch(`${simulator.baseUrls[provider]}${path}`, {
    method: 'POST',
    headers: { ...headersOf(provider, key), ...(isForm ? {} : { 'content-type': 'application/json' }) },
    body: isForm ? body : JSON.stringify(body),
  })
  return { status: response.status, text: await response.text() }
}

const openAiPicture = { model: 'gpt-image-1', prompt: 'a fox' }
const xAiPicture = { model: 'grok-imagine-image', prompt: 'a fox' }
const geminiPicture = (imageConfig: unknown) => ({
  contents: [{ parts: [{ text: 'a fox' }] }],
  generationConfig: { imageConfig },
})

function edit(fields: Record<string, string>, file: { name: string; type: string }): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...openAiPicture, ...fields })) form.append(name, value)
  form.append(file.name, new File(['bytes'], 'photo.png', { type: file.type }))
  return form
}

describe('the simulator is as strict as the providers', () => {
  const photo = { name: 'image[]', type: 'image/png' }
  const source = { type: 'image_url', url: 'data:image/png;base64,AAAA' }
  it.each([
    [
      'openai',
      'response_format',
      '/images/generations',
      { ...openAiPicture, response_format: 'url' },
      400,
      'unknown_parameter',
    ],
    ['openai', 'a seed', '/images/generations', { ...openAiPicture, seed: 1 }, 400, 'unknown_parameter'],
    ['openai', 'an odd size', '/images/generations', { ...openAiPicture, size: '1280x960' }, 400, 'invalid_value'],
    ['openai', 'a later quality', '/images/generations', { ...openAiPicture, quality: 'max' }, 400, 'invalid_value'],
    [
      'openai',
      'a free size on a later model',
      '/images/generations',
      { model: 'gpt-image-2', prompt: 'a', size: '1280x960' },
      200,
      'b64_json',
    ],
    [
      'openai',
      'fidelity on Mini',
      '/images/edits',
      edit({ model: 'gpt-image-1-mini', input_fidelity: 'high' }, photo),
      400,
      'input_fidelity',
    ],
    [
      'openai',
      'fidelity on a later model',
      '/images/edits',
      edit({ model: 'gpt-image-2', input_fidelity: 'high' }, photo),
      400,
      'input_fidelity',
    ],
    ['openai', 'a file without a type', '/images/edits', edit({}, { name: 'image[]', type: '' }), 400, 'octet-stream'],
    [
      'openai',
      'temperature',
      '/responses',
      { model: 'gpt-6.1-terra', input: 'hi', temperature: 1 },
      400,
      'unknown_parameter',
    ],
    [
      'openai',
      'a loose schema',
      '/responses',
      {
        model: 'm',
        input: 'hi',
        text: {
          format: {
            type: 'json_schema',
            name: 's',
            strict: true,
            schema: { type: 'object', properties: { a: { type: 'string' } } },
          },
        },
      },
      400,
      'additionalProperties',
    ],
    ['xai', 'multipart', '/images/edits', edit({}, photo), 415, 'JSON'],
    [
      'xai',
      'image and images',
      '/images/edits',
      { ...xAiPicture, image: source, images: [source] },
      400,
      'exactly one',
    ],
    ['xai', 'a bare string for an image', '/images/edits', { ...xAiPicture, image: source.url }, 400, 'Invalid'],
    [
      'xai',
      'six photos',
      '/images/edits',
      { ...xAiPicture, images: Array.from({ length: 6 }, () => source) },
      400,
      'Invalid',
    ],
    ['xai', 'a size', '/images/generations', { ...xAiPicture, size: '1024x1024' }, 400, 'size'],
    [
      'xai',
      'a clip of 20 seconds',
      '/videos/generations',
      { model: 'grok-imagine-video', duration: 20 },
      400,
      'duration',
    ],
    [
      'google',
      'a small k',
      '/v1beta/models/gemini-nano-banana-2.1:generateContent',
      geminiPicture({ imageSize: '1k' }),
      400,
      'imageSize',
    ],
    ['google', 'a retired model', '/v1beta/models/imagen-4.0:generateContent', geminiPicture({}), 404, 'not found'],
    [
      'anthropic',
      'no max_tokens',
      '/v1/messages',
      { model: 'm', messages: [{ role: 'user', content: 'hi' }], stream: true },
      400,
      'max_tokens',
    ],
  ] as const)('%s: %s', async (provider, _, path, body, status, text) => {
    const answer = await post(provider, path, body)
    expect(answer.status).toBe(status)
    expect(answer.text).toContain(text)
  })

  it.each([
    ['openai', '/images/generations', openAiPicture, 401],
    ['xai', '/images/generations', xAiPicture, 400],
    ['google', '/v1beta/models/gemini-nano-banana-2.1:generateContent', geminiPicture({}), 400],
    ['anthropic', '/v1/messages', {}, 401],
  ] as const)('%s refuses a wrong key in its own way', async (provider, path, body, status) => {
    const answer = await post(provider, path, body, 'wrong')
    expect(answer.status).toBe(status)
    expect(simulator.requests[0]?.hasRightKey).toBe(false)
    expect(JSON.stringify(simulator.requests)).not.toContain('wrong')
  })

  it('ignores a photo on xAI’s generations, charges for the picture, and writes down that it did', async () => {
    const answer = await post('xai', '/images/generations', { ...xAiPicture, image: source })
    expect(answer.status).toBe(200)
    expect(answer.text).toContain('cost_in_usd_ticks')
    expect(simulator.requests[0]?.ignored).toEqual(['image'])
  })
})

describe('the simulator’s scripts', () => {
  it('hit the requests that fit, as often as was said, and no other', async () => {
    simulator.script(
      { provider: 'xai', path: '/images' },
      { kind: 'answer', answer: { status: 503, body: '' } },
      { times: 2 },
    )
    expect((await post('openai', '/images/generations', openAiPicture)).status).toBe(200)
    const statuses = [
      await post('xai', '/images/generations', xAiPicture),
      await post('xai', '/images/generations', xAiPicture),
      await post('xai', '/images/generations', xAiPicture),
    ].map(({ status }) => status)
    expect(statuses).toEqual([503, 503, 200])
  })

  it('offers files without a key under an address that nobody can guess', async () => {
    const url = simulator.offer({ bytes: Buffer.from('clip'), mediaType: 'video/mp4' })
    expect(await (await fetch(url)).text()).toBe('clip')
    expect((await fetch(`${simulator.mediaOrigin}/media/other`)).status).toBe(403)
  })
})
