import {
  answering,
  drawPicture,
  events,
  googleFailure,
  gzipBomb,
  json,
  openAiFailure,
  simulatorKeys,
  simulatorLocalModel,
  startSimulator,
  xAiFailure,
} from '@talelight/simulator'
import type { Answer, Behaviour, Simulator } from '@talelight/simulator'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createMediaDownloader } from './download/index.ts'
import { isMediaError } from './errors/media-error.ts'
import { createGoogleImageAdapter, createGoogleTextAdapter } from './google/index.ts'
import { createLocalTextAdapter } from './local/index.ts'
import { createOpenAiDiscovery, createOpenAiImageAdapter, createOpenAiTextAdapter } from './openai/index.ts'
import { imageModels, localTextModel, textModels, videoModels } from './registry/index.ts'
import { createXAiImageAdapter, createXAiVideoAdapter } from './xai/index.ts'

/**
 * The hostile and broken answers of the fault catalogue, each against a real adapter over real HTTP: a typed error of
 * the right kind, within its deadline, with bounded memory, and with no key, prompt or photo in it.
 */

const prompt = 'CANARY-PROMPT a fox reads a map'
const photoMark = 'CANARYPHOTO'
const timeouts = { answerTimeoutMs: 400, idleTimeoutMs: 400 }
const maxExtraBytes = 450_000_000

let simulator: Simulator
let photo: Buffer
beforeAll(async () => {
  simulator = await startSimulator()
  photo = Buffer.concat([await drawPicture('Mia', '64x64', 'png'), Buffer.from(photoMark)])
})
afterEach(() => simulator.reset())
afterAll(() => simulator[Symbol.asyncDispose]())

const never = new AbortController().signal
const imageModel = (key: string) => imageModels.find((model) => model.key === key)!
const textModel = (key: string) => textModels.find((model) => model.key === key)!
const picture = (key: string) => ({
  model: imageModel(key),
  prompt,
  aspectRatio: '1:1' as const,
  quality: undefined,
  references: [{ bytes: photo, mediaType: 'image/png' as const, name: 'Mia' }],
  seed: undefined,
})
const download = () =>
  createMediaDownloader({ ownerHosts: [new URL(simulator.mediaOrigin).host], ...timeouts, totalTimeoutMs: 1500 })

async function tell(
  adapter: ReturnType<typeof createOpenAiTextAdapter>,
  model: ReturnType<typeof localTextModel>,
): Promise<void> {
  const request = {
    model,
    audience: 'kids',
    idea: prompt,
    length: 'short',
    plannedScenes: 3,
    artStyle: 'gouache',
    cast: [],
    told: [],
    seed: 's',
  } as const
  for await (const part of adapter.streamScene(request, never)) if (part.type === 'complete') return
}

const work = {
  'OpenAI picture': () =>
    createOpenAiImageAdapter({
      apiKey: simulatorKeys.openai,
      baseUrl: simulator.baseUrls.openai,
      downloadMedia: download(),
      ...timeouts,
    }).generateImage(picture('gpt-image-1'), never),
  'OpenAI preview': () =>
    createOpenAiImageAdapter({
      apiKey: simulatorKeys.openai,
      baseUrl: simulator.baseUrls.openai,
      ...timeouts,
    }).generateImage(picture('gpt-image-1'), never, () => undefined),
  'xAI picture': () =>
    createXAiImageAdapter({
      apiKey: simulatorKeys.xai,
      baseUrl: simulator.baseUrls.xai,
      downloadMedia: download(),
      ...timeouts,
    }).generateImage(picture('grok-imagine'), never),
  'Google picture': () =>
    createGoogleImageAdapter({
      apiKey: simulatorKeys.google,
      baseUrl: simulator.baseUrls.google,
      ...timeouts,
    }).generateImage(picture('gemini'), never),
  'clip start': () =>
    createXAiVideoAdapter({ apiKey: simulatorKeys.xai, baseUrl: simulator.baseUrls.xai, ...timeouts }).startVideo(
      {
        model: videoModels[0],
        prompt,
        startFrame: { bytes: photo, mediaType: 'image/png' },
        durationSeconds: 8,
        aspectRatio: '1:1',
        resolution: '720p',
      },
      never,
    ),
  'clip status': async () => {
    const adapter = createXAiVideoAdapter({ apiKey: simulatorKeys.xai, baseUrl: simulator.baseUrls.xai, ...timeouts })
    const status = await adapter.getVideoStatus({ provider: 'xai', requestId: 'clip-1', estimatedCostUsd: 0.5 }, never)
    if (status.status === 'failed') throw status.error
  },
  'OpenAI words': () =>
    tell(
      createOpenAiTextAdapter({ apiKey: simulatorKeys.openai, baseUrl: simulator.baseUrls.openai, ...timeouts }),
      textModel('gpt-6.1-terra'),
    ),
  'Google words': () =>
    tell(
      createGoogleTextAdapter({ apiKey: simulatorKeys.google, baseUrl: simulator.baseUrls.google, ...timeouts }),
      textModel('gemini-3.8-flash'),
    ),
  'local words': () =>
    tell(
      createLocalTextAdapter({ baseUrl: simulator.baseUrls.local, ...timeouts }),
      localTextModel(simulatorLocalModel),
    ),
  'model list': () =>
    createOpenAiDiscovery({ apiKey: simulatorKeys.openai, baseUrl: simulator.baseUrls.openai, ...timeouts }).listModels(
      never,
    ),
  'result file': () =>
    download()(`${simulator.mediaOrigin}/media/clip`, { providerId: 'xai', maxBytes: 5_000_000, signal: never }),
} as const

const body = (text: string, contentType = 'application/json'): Behaviour =>
  answering({ status: 200, headers: { 'content-type': contentType }, body: text })
const base64Of = (text: string): string => Buffer.from(text).toString('base64')
const openAiPicture = (b64_json: string): Behaviour => answering(json(200, { data: [{ b64_json }] }))
const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`
const pageOfProxy: Answer = { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>Bad gateway</html>' }

const table: readonly [kind: keyof typeof work, what: string, behaviour: Behaviour, reason: string][] = [
  ['OpenAI picture', 'nothing comes', { kind: 'silence' }, 'outcome-unknown'],
  ['OpenAI picture', 'a reset after the request', { kind: 'reset' }, 'outcome-unknown'],
  ['OpenAI picture', 'a cut in the middle', { kind: 'cut', afterBytes: 2000 }, 'outcome-unknown'],
  ['OpenAI picture', 'a stop in the middle', { kind: 'stall', afterBytes: 2000 }, 'outcome-unknown'],
  ['OpenAI picture', '500', answering(openAiFailure(500, { message: prompt })), 'outcome-unknown'],
  ['OpenAI picture', 'a page of a proxy', answering(pageOfProxy), 'outcome-unknown'],
  ['OpenAI picture', 'a page with 200', body('<html>welcome</html>', 'text/html'), 'broken-result'],
  ['OpenAI picture', 'half JSON', body('{"data":[{"b64_json":"iVBOR'), 'broken-result'],
  ['OpenAI picture', 'an empty body', body(''), 'broken-result'],
  ['OpenAI picture', 'JSON 10,000 levels deep', body(deep), 'broken-result'],
  ['OpenAI picture', 'a body without end', { kind: 'flood', contentType: 'application/json' }, 'broken-result'],
  ['OpenAI picture', 'a small body that unpacks to 300 MB', gzipBomb(300_000_000), 'broken-result'],
  ['OpenAI picture', 'a list without a picture', answering(json(200, { data: [] })), 'empty-result'],
  ['OpenAI picture', 'base64 that is none', openAiPicture('<<<not base64>>>'), 'broken-result'],
  ['OpenAI picture', 'a page for a picture', openAiPicture(base64Of('<html>hi</html>')), 'broken-result'],
  [
    'OpenAI picture',
    'an SVG for a picture',
    openAiPicture(base64Of('<svg xmlns="http://www.w3.org/2000/svg"/>')),
    'broken-result',
  ],
  ['OpenAI picture', 'a GIF for a picture', openAiPicture(base64Of('GIF89a....')), 'broken-result'],
  [
    'OpenAI picture',
    'an address inside the house',
    answering(json(200, { data: [{ url: 'http://127.0.0.1:1/secret' }] })),
    'download-failed',
  ],
  [
    'OpenAI picture',
    'an address of a metadata service',
    answering(json(200, { data: [{ url: 'http://169.254.169.254/latest' }] })),
    'download-failed',
  ],
  [
    'OpenAI picture',
    'a file address',
    answering(json(200, { data: [{ url: 'file:///etc/passwd' }] })),
    'download-failed',
  ],
  [
    'OpenAI picture',
    'a redirect that wants the key',
    answering({ status: 307, headers: { location: 'http://127.0.0.1:1/' }, body: '' }),
    'broken-result',
  ],
  [
    'OpenAI picture',
    'a refusal that repeats everything',
    answering(openAiFailure(400, { message: `${prompt} ${simulatorKeys.openai}`, code: 'moderation_blocked' })),
    'content-policy',
  ],
  [
    'OpenAI picture',
    'a revoked key',
    answering(openAiFailure(401, { message: simulatorKeys.openai, code: 'invalid_api_key' })),
    'auth',
  ],
  [
    'OpenAI picture',
    'an empty purse',
    answering(openAiFailure(429, { message: 'x', code: 'insufficient_quota' })),
    'billing',
  ],
  [
    'OpenAI picture',
    'a limit of a year',
    answering(openAiFailure(429, { message: 'x', code: 'rate_limit_exceeded' }, { 'retry-after': '31536000' })),
    'rate-limit',
  ],
  [
    'OpenAI picture',
    'a limit of less than nothing',
    answering(openAiFailure(429, { message: 'x' }, { 'retry-after': '-5' })),
    'rate-limit',
  ],
  [
    'OpenAI picture',
    'a retired model',
    answering(openAiFailure(404, { message: 'x', code: 'model_not_found' })),
    'model-gone',
  ],
  ['OpenAI preview', 'a stream that ends early', answering(events([])), 'outcome-unknown'],
  ['OpenAI preview', 'a stream of nonsense', body('data: {"type"\n\n', 'text/event-stream'), 'broken-result'],
  [
    'OpenAI preview',
    'an error in the stream',
    answering(events([{ event: 'error', data: { error: { code: 'moderation_blocked' } } }])),
    'content-policy',
  ],
  ['xAI picture', 'a success with an empty list', answering(json(200, { data: [] })), 'content-policy'],
  [
    'xAI picture',
    'a picture held back',
    answering(json(200, { data: [{ url: 'https://imgen.x.ai/a.jpg', respect_moderation: false }] })),
    'content-policy',
  ],
  [
    'xAI picture',
    'a wrong key as 400',
    answering(xAiFailure(400, { code: 'invalid-argument', error: `Incorrect API key provided: ${simulatorKeys.xai}` })),
    'auth',
  ],
  [
    'xAI picture',
    'a price below zero',
    answering(json(200, { data: [{ b64_json: base64Of('<html>') }], usage: { cost_in_usd_ticks: -1 } })),
    'broken-result',
  ],
  [
    'Google picture',
    'a thought and no picture',
    answering(json(200, { candidates: [{ content: { parts: [{ thought: true, inlineData: { data: 'AAAA' } }] } }] })),
    'empty-result',
  ],
  [
    'Google picture',
    'a block with 200',
    answering(json(200, { promptFeedback: { blockReason: 'IMAGE_SAFETY' } })),
    'content-policy',
  ],
  [
    'Google picture',
    'an error in a list',
    answering(json(403, [{ error: { status: 'PERMISSION_DENIED', message: prompt } }])),
    'access',
  ],
  [
    'Google picture',
    'no free tier',
    answering(googleFailure(429, { status: 'RESOURCE_EXHAUSTED', message: 'limit: 0' })),
    'billing',
  ],
  [
    'Google picture',
    'a prototype in the answer',
    body('{"__proto__":{"candidates":[]},"candidates":[{"content":{"parts":null}}]}'),
    'empty-result',
  ],
  ['clip start', 'a reset', { kind: 'reset' }, 'outcome-unknown'],
  ['clip start', 'an id with a way up', answering(json(200, { request_id: '../../api-key' })), 'broken-result'],
  ['clip start', 'an id with a line break', answering(json(200, { request_id: 'a\nb' })), 'broken-result'],
  ['clip start', 'an id of 10 KB', answering(json(200, { request_id: 'x'.repeat(10_240) })), 'broken-result'],
  ['clip status', 'done without an address', answering(json(200, { status: 'done' })), 'broken-result'],
  [
    'clip status',
    'a clip held back',
    answering(json(200, { status: 'done', video: { respect_moderation: false } })),
    'content-policy',
  ],
  ['clip status', 'expired', answering(json(200, { status: 'expired' })), 'expired'],
  ['clip status', '404', answering(json(404, { error: 'x' })), 'expired'],
  ['clip status', '500', answering(json(500, { error: 'x' })), 'unreachable'],
  ['clip status', 'nothing comes', { kind: 'silence' }, 'unreachable'],
  [
    'OpenAI words',
    'a stream without its end',
    answering(events([{ data: { type: 'response.output_text.delta', delta: '{"imagePrompt":"x"' } }])),
    'outcome-unknown',
  ],
  [
    'OpenAI words',
    'a refusal in the stream',
    answering(events([{ data: { type: 'response.refusal.delta', delta: prompt } }])),
    'content-policy',
  ],
  ['OpenAI words', 'a stop in the middle', { kind: 'stall', afterBytes: 400 }, 'outcome-unknown'],
  ['Google words', 'a stream of nonsense', body('data: {{{\n\ndata: null\n\n', 'text/event-stream'), 'outcome-unknown'],
  ['Google words', 'words without end', { kind: 'flood', contentType: 'text/event-stream' }, 'broken-result'],
  [
    'local words',
    'talk in place of a scene',
    answering(events([{ data: { choices: [{ delta: { content: 'Sure!' }, finish_reason: 'stop' }] } }])),
    'broken-result',
  ],
  ['model list', 'something that is no list', body('{"data":"none"}'), 'broken-result'],
  ['model list', 'nothing comes', { kind: 'silence' }, 'unreachable'],
  ['result file', 'gone', answering({ status: 403, body: '' }), 'expired'],
  ['result file', 'less than it said', { kind: 'cut', afterBytes: 2 }, 'download-failed'],
  ['result file', 'a byte now and then', { kind: 'drip', intervalMs: 200 }, 'download-failed'],
  ['result file', 'more than is allowed', { kind: 'flood', contentType: 'video/mp4' }, 'download-failed'],
  ['result file', 'nothing at all', answering({ status: 200, body: '' }), 'download-failed'],
  [
    'result file',
    'a way back into the house',
    answering({ status: 302, headers: { location: 'http://127.0.0.1:1/' }, body: '' }),
    'download-failed',
  ],
]

describe('bad answers', () => {
  it('are at least the 48 of the catalogue', () => {
    expect(table.length).toBeGreaterThanOrEqual(48)
  })

  it.each(table)('%s: %s', async (kind, what, behaviour, reason) => {
    const provider = kind === 'result file' ? 'media' : undefined
    if (what === 'less than it said' || what === 'a byte now and then') {
      // A result that breaks off is fetched three times.
      simulator.script({ provider: 'media' }, behaviour, { times: 3 })
      const url = simulator.offer({ bytes: Buffer.alloc(100), mediaType: 'video/mp4' })
      await expect(download()(url, { providerId: 'xai', maxBytes: 1000, signal: never })).rejects.toMatchObject({
        reason,
      })
      return
    }
    // A faulty scene is asked for twice.
    simulator.script(provider === undefined ? {} : { provider }, behaviour, { times: 2 })
    const before = process.memoryUsage().rss
    const error: unknown = await work[kind]().then(
      () => null,
      (thrown: unknown) => thrown,
    )
    if (!isMediaError(error)) throw new Error(`expected an error of this library, got ${String(error)}`)
    expect(error.reason).toBe(reason)
    expect(process.memoryUsage().rss - before).toBeLessThan(maxExtraBytes)
    const told = [error.stack, String(error.cause), JSON.stringify(Object.entries(error))].join('\n')
    for (const secret of [
      'CANARY',
      photoMark,
      ...Object.values(simulatorKeys),
      photo.toString('base64').slice(0, 40),
    ]) {
      expect(told).not.toContain(secret)
    }
  })
})
