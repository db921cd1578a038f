import {
  answering,
  events,
  googleFailure,
  gzipBomb,
  json,
  openAiFailure,
  simulatorKeys,
  xAiFailure,
} from '../packages/simulator/src/index.ts'
import type { Behaviour } from '../packages/simulator/src/index.ts'

/** What is asked of a provider, by whom. */
const works = [
  'OpenAI picture',
  'OpenAI preview',
  'xAI picture',
  'Google picture',
  'clip start',
  'clip status',
  'OpenAI words',
  'xAI words',
  'Google words',
  'Anthropic words',
  'local words',
  'OpenAI models',
  'xAI models',
  'Google models',
  'result file',
] as const
export type Work = (typeof works)[number]

/** One hostile or broken answer of the fault catalogue. */
export interface BadAnswer {
  readonly work: Work
  readonly what: string
  readonly behaviour: Behaviour
  /**
   * What the error may say. `left` is the error of a caller whose own deadline ended it, which an adapter passes on as
   * it is.
   */
  readonly reasons: readonly string[]
  /** So large that others would be blamed for its memory and its time. */
  readonly isLarge: boolean
}

export const canaryPrompt = 'CANARY-PROMPT a fox reads a map'

type Kind = 'picture' | 'clip start' | 'clip status' | 'words' | 'models' | 'file'

function kindOf(work: Work): Kind {
  if (work === 'result file') return 'file'
  if (work === 'clip start' || work === 'clip status') return work
  if (work.endsWith('words')) return 'words'
  return work.endsWith('models') ? 'models' : 'picture'
}

/** The secret that this work's provider was sent, and may send back. */
function keyFor(work: Work): string {
  if (work === 'local words') return canaryPrompt
  if (work.startsWith('Google')) return simulatorKeys.google
  if (work.startsWith('Anthropic')) return simulatorKeys.anthropic
  return work.startsWith('OpenAI') ? simulatorKeys.openai : simulatorKeys.xai
}

/** Asking for it costs money, so an answer that is lost leaves open whether it did. */
const isPaid = (work: Work): boolean =>
  work !== 'local words' && ['picture', 'clip start', 'words'].includes(kindOf(work))
const lost = (work: Work): string => (isPaid(work) ? 'outcome-unknown' : 'unreachable')

const anyObject = '{"__proto__":{"data":[1]},"constructor":1}'
const anyPage = '<!doctype html><title>Welcome</title>'
const jsonType = { 'content-type': 'application/json' } as const
const base64Of = (text: string): string => Buffer.from(text).toString('base64')

const bomb = gzipBomb(300_000_000)

/** Every kind of bad answer, once for each piece of work that it can meet; sizes, cuts and delays follow `random`. */
export function badAnswers(random: () => number): BadAnswer[] {
  const below = (limit: number): number => Math.floor(random() * limit)
  const pick = <TOne>(list: readonly TOne[], fallback: TOne): TOne => list[below(list.length)] ?? fallback
  const body = (text: string | Uint8Array, type = 'application/json', status = 200): Behaviour =>
    answering({ status, headers: { 'content-type': type }, body: text })
  const openAiPicture = (b64_json: string): Behaviour => answering(json(200, { data: [{ b64_json }] }))
  const atAddress = (url: string): Behaviour => answering(json(200, { data: [{ url }] }))
  const inside = (): string =>
    pick(
      [
        'http://127.0.0.1:1/secret',
        'https://127.0.0.1/',
        'http://169.254.169.254/latest/meta-data',
        'file:///etc/passwd',
        'http://[::1]:1/',
        'http://2130706433/',
        'https://x.ai@10.0.0.1/a.png',
        'gopher://127.0.0.1/',
        'https://192.168.1.1/a.jpg',
        'not an address',
      ],
      '',
    )

  /** Whatever is asked for. */
  const always: readonly {
    readonly what: string
    readonly behaviour: Behaviour | ((work: Work) => Behaviour)
    readonly reasons: (work: Work) => readonly string[]
    readonly isLarge?: boolean
  }[] = [
    { what: 'nothing comes', behaviour: { kind: 'silence' }, reasons: (work) => [lost(work)] },
    { what: 'a reset after the request', behaviour: { kind: 'reset' }, reasons: (work) => [lost(work)] },
    { what: 'a cut', behaviour: { kind: 'cut', afterBytes: below(20) }, reasons: cutOff },
    { what: 'a stop', behaviour: { kind: 'stall', afterBytes: below(20) }, reasons: cutOff },
    {
      what: 'a byte now and then',
      behaviour: { kind: 'drip', intervalMs: 200 + below(200) },
      // A machine that is busy may let a byte come too late.
      reasons: (work) => ['left', ...cutOff(work)],
    },
    {
      what: 'a failure on their side',
      behaviour: answering(json(pick([500, 502, 504, 520], 500), { error: { message: canaryPrompt } })),
      reasons: (work) => [lost(work)],
    },
    {
      what: 'a page of a proxy',
      behaviour: body(anyPage + 'x'.repeat(below(100_000)), 'text/html', pick([500, 502, 503, 504], 502)),
      reasons: (work) => [lost(work)],
    },
    { what: 'a page with 200', behaviour: body(anyPage + ' '.repeat(below(100_000)), 'text/html'), reasons: broken },
    { what: 'half JSON', behaviour: body('{"data":[{"b64_json":"iVBOR'.slice(0, 1 + below(26))), reasons: broken },
    { what: 'an empty body', behaviour: body(''), reasons: broken },
    {
      what: 'an empty success of another kind',
      behaviour: body('', 'text/plain', pick([201, 203, 206], 206)),
      reasons: broken,
    },
    { what: 'very deep JSON', behaviour: body(nested(2000 + below(40_000))), reasons: broken },
    { what: 'a prototype in the answer', behaviour: body(anyObject), reasons: empty },
    {
      what: 'JSON of another shape',
      behaviour: body(pick(['null', '42', '"CANARY"', '[]', '[[[]]]', 'true', '{}', '{"data":{"data":1}}'], 'null')),
      reasons: empty,
    },
    { what: 'NaN and a byte order mark', behaviour: body('\uFEFF{"data":NaN}'), reasons: broken },
    { what: 'another charset', behaviour: body(Buffer.from('{"data":[]}', 'utf16le')), reasons: broken },
    { what: 'noise', behaviour: body(noise(1 + below(50_000), random)), reasons: broken },
    {
      what: 'packed, it says, and is not',
      behaviour: answering({
        status: 200,
        headers: { ...jsonType, 'content-encoding': pick(['gzip', 'br', 'deflate'], 'gzip') },
        body: '{"data":[]}',
      }),
      reasons: (work) => [...broken(work), lost(work)],
    },
    {
      what: 'a redirect that wants the key',
      behaviour: answering({
        status: pick([301, 302, 303, 307, 308], 307),
        headers: {
          location: pick(['http://127.0.0.1:1/', 'https://elsewhere.example/', '//elsewhere.example', ''], ''),
        },
        body: '',
      }),
      reasons: () => ['broken-result'],
    },
    {
      what: 'a revoked key',
      behaviour: answering(
        json(401, { error: { type: 'authentication_error', message: Object.values(simulatorKeys).join(' ') } }),
      ),
      reasons: (work) => refused(work, 'auth'),
    },
    {
      what: 'a refusal that repeats everything',
      behaviour: (work) => answering(json(pick([400, 403, 422], 400), echo(work), { 'x-request-id': keyFor(work) })),
      reasons: (work) => refused(work, 'content-policy', 'invalid-request', 'access'),
    },
    {
      what: 'a very long complaint',
      behaviour: answering(
        json(400, { error: { message: canaryPrompt.repeat(1 + below(20_000)), type: 'invalid_request_error' } }),
      ),
      reasons: (work) => refused(work, 'invalid-request'),
    },
    {
      what: 'a limit',
      behaviour: answering(
        json(
          429,
          { error: { message: 'x', type: 'rate_limit_error' } },
          pick<Record<string, string>>(
            [
              { 'retry-after': '31536000' },
              { 'retry-after': '-5' },
              { 'retry-after': 'soon' },
              { 'retry-after': 'Wed, 21 Oct 2065 07:28:00 GMT' },
              { 'retry-after-ms': '1e99' },
              {},
            ],
            {},
          ),
        ),
      ),
      reasons: (work) => refused(work, 'rate-limit'),
    },
    {
      what: 'a body without end',
      behaviour: { kind: 'flood', contentType: pick(['application/json', 'text/event-stream'], 'application/json') },
      reasons: (work) => [...broken(work), 'left'],
      isLarge: true,
    },
    { what: 'a small body that unpacks to 300 MB', behaviour: bomb, reasons: broken, isLarge: true },
  ]

  function echo(work: Work): object {
    const secret = pick([keyFor(work), canaryPrompt], canaryPrompt)
    return pick<object>(
      [
        { error: { message: secret, code: secret, type: 'invalid_request_error' } },
        { error: { message: secret, code: 'moderation_blocked', type: secret } },
        { error: { code: 'moderation_blocked', moderation_details: { categories: [secret, canaryPrompt] } } },
        { error: secret, code: secret },
        { error: { status: secret, message: secret, details: [{ reason: secret, retryDelay: secret }] } },
        { error: { type: 'invalid_request_error', message: secret }, request_id: secret },
      ],
      {},
    )
  }

  /** One provider's words, or one kind of result. */
  const special: readonly (readonly [work: Work, what: string, behaviour: Behaviour, ...reasons: string[]])[] = [
    ['OpenAI picture', 'a cut in a picture', { kind: 'cut', afterBytes: 200 + below(800) }, 'outcome-unknown'],
    ['OpenAI picture', 'a stop in a picture', { kind: 'stall', afterBytes: 200 + below(800) }, 'outcome-unknown'],
    ['OpenAI picture', 'a list without a picture', answering(json(200, { data: [] })), 'empty-result'],
    ['OpenAI picture', 'base64 that is none', openAiPicture('<'.repeat(1 + below(5000))), 'broken-result'],
    [
      'OpenAI picture',
      'a page for a picture',
      openAiPicture(base64Of(`<html>${'x'.repeat(below(5000))}`)),
      'broken-result',
    ],
    [
      'OpenAI picture',
      'an SVG for a picture',
      openAiPicture(base64Of(`${' '.repeat(below(50))}<svg xmlns="http://www.w3.org/2000/svg"/>`)),
      'broken-result',
    ],
    [
      'OpenAI picture',
      'a GIF for a picture',
      openAiPicture(base64Of(`GIF89a${'.'.repeat(below(500))}`)),
      'broken-result',
    ],
    ['OpenAI picture', 'an address inside the house', atAddress(inside()), 'download-failed'],
    ['xAI picture', 'an address inside the house', atAddress(inside()), 'download-failed'],
    [
      'OpenAI picture',
      'a refusal',
      answering(openAiFailure(400, { message: `${canaryPrompt} ${simulatorKeys.openai}`, code: 'moderation_blocked' })),
      'content-policy',
    ],
    [
      'OpenAI picture',
      'an empty purse',
      answering(openAiFailure(429, { message: 'x', code: 'insufficient_quota' })),
      'billing',
    ],
    [
      'OpenAI picture',
      'a retired model',
      answering(openAiFailure(404, { message: 'x', code: 'model_not_found' })),
      'model-gone',
    ],
    ['OpenAI preview', 'a stream that ends early', answering(events([])), 'outcome-unknown'],
    [
      'OpenAI preview',
      'a stream of nonsense',
      body(`data: ${'{"type"'.repeat(1 + below(100))}\n\n`, 'text/event-stream'),
      'broken-result',
    ],
    [
      'OpenAI preview',
      'an error in the stream that repeats everything',
      answering(
        events([
          {
            event: 'error',
            data: { error: { code: 'moderation_blocked', moderation_details: { categories: [canaryPrompt] } } },
          },
        ]),
      ),
      'content-policy',
    ],
    [
      'OpenAI preview',
      'an error in the stream',
      answering(events([{ event: 'error', data: { error: { code: 'moderation_blocked', message: canaryPrompt } } }])),
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
      answering(
        xAiFailure(400, { code: 'invalid-argument', error: `Incorrect API key provided: ${simulatorKeys.xai}` }),
      ),
      'auth',
    ],
    [
      'xAI picture',
      'a price below zero',
      answering(json(200, { data: [{ b64_json: base64Of('<html>') }], usage: { cost_in_usd_ticks: -1 - below(1e9) } })),
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
      answering(json(403, [{ error: { status: 'PERMISSION_DENIED', message: canaryPrompt } }])),
      'access',
    ],
    [
      'Google picture',
      'no free tier',
      answering(googleFailure(429, { status: 'RESOURCE_EXHAUSTED', message: 'limit: 0' })),
      'billing',
    ],
    ['Google picture', 'nothing for parts', body('{"candidates":[{"content":{"parts":null}}]}'), 'empty-result'],
    [
      'clip start',
      'an id that is none',
      answering(
        json(200, {
          request_id: pick(['../../api-key', 'a\nb', 'x'.repeat(300 + below(10_000)), '', 'a b', '\u202Eid'], ''),
        }),
      ),
      'broken-result',
    ],
    ['clip status', 'done without an address', answering(json(200, { status: 'done' })), 'broken-result'],
    [
      'clip status',
      'a clip held back',
      answering(json(200, { status: 'done', video: { respect_moderation: false } })),
      'content-policy',
    ],
    ['clip status', 'expired', answering(json(200, { status: 'expired' })), 'expired'],
    ['clip status', '404', answering(json(404, { error: 'x' })), 'expired'],
    [
      'OpenAI words',
      'a stream without its end',
      answering(events([{ data: { type: 'response.output_text.delta', delta: '{"imagePrompt":"x"' } }])),
      'outcome-unknown',
    ],
    [
      'OpenAI words',
      'a refusal in the stream',
      answering(events([{ data: { type: 'response.refusal.delta', delta: canaryPrompt } }])),
      'content-policy',
    ],
    ['OpenAI words', 'a stop in a scene', { kind: 'stall', afterBytes: 100 + below(300) }, 'outcome-unknown'],
    [
      'Google words',
      'a stream of nonsense',
      body(`data: ${'{'.repeat(1 + below(1000))}\n\ndata: null\n\n`, 'text/event-stream'),
      'outcome-unknown',
    ],
    [
      'local words',
      'talk in place of a scene',
      answering(
        events([
          { data: { choices: [{ delta: { content: 'Sure! '.repeat(1 + below(100)) }, finish_reason: 'stop' }] } },
        ]),
      ),
      'broken-result',
    ],
    ['result file', 'gone', answering({ status: pick([403, 404, 410], 403), body: '' }), 'expired'],
    [
      'result file',
      'a failure on their side',
      answering({ status: pick([500, 502, 503], 500), body: anyPage }),
      'download-failed',
    ],
    ['result file', 'nothing comes', { kind: 'silence' }, 'download-failed'],
    ['result file', 'a reset', { kind: 'reset' }, 'download-failed'],
    ['result file', 'less than it said', { kind: 'cut', afterBytes: below(90) }, 'download-failed'],
    ['result file', 'a stop in the middle', { kind: 'stall', afterBytes: below(90) }, 'download-failed'],
    ['result file', 'a byte now and then', { kind: 'drip', intervalMs: 100 + below(200) }, 'download-failed'],
    ['result file', 'more than is allowed', { kind: 'flood', contentType: 'video/mp4' }, 'download-failed'],
    ['result file', 'nothing at all', answering({ status: 200, body: '' }), 'download-failed'],
    [
      'result file',
      'a way back into the house',
      answering({ status: pick([301, 302, 307], 302), headers: { location: inside() }, body: '' }),
      'download-failed',
    ],
    [
      'result file',
      'a way that leads on and on',
      answering({ status: 302, headers: { location: '?again' }, body: '' }),
      'download-failed',
    ],
  ]

  return [
    ...works
      .filter((work) => work !== 'result file')
      .flatMap((work) =>
        always.map(({ what, behaviour, reasons, isLarge = false }) => ({
          work,
          what,
          behaviour: typeof behaviour === 'function' ? behaviour(work) : behaviour,
          reasons: reasons(work),
          isLarge,
        })),
      ),
    ...special.map(([work, what, behaviour, ...reasons]) => ({ work, what, behaviour, reasons, isLarge: false })),
  ]
}

/** What a success is that cannot be read. A clip is asked after again. */
function broken(work: Work): readonly string[] {
  if (work === 'clip status') return ['unreachable']
  return kindOf(work) === 'words' ? ['broken-result', 'outcome-unknown'] : ['broken-result']
}

/** What a success is that can be read and says nothing; of a clip, that it is not done, and of a list, that it is empty. */
function empty(work: Work): readonly string[] {
  const kind = kindOf(work)
  if (kind === 'picture') return ['broken-result', 'empty-result', 'content-policy']
  return kind === 'clip status' || kind === 'models' ? [...broken(work), 'no error'] : broken(work)
}

/** Where the right answer is that there is no such clip, its status has come before the cut. */
const cutOff = (work: Work): readonly string[] => (work === 'clip status' ? ['expired'] : [lost(work)])

/** A question about a clip that was refused says nothing of the clip, unless it says that there is none of that name. */
const refused = (work: Work, ...reasons: readonly string[]): readonly string[] =>
  work === 'clip status' ? ['unreachable', 'invalid-request'] : reasons

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)

function noise(byteLength: number, random: () => number): Buffer {
  return Buffer.from(Array.from({ length: byteLength }, () => Math.floor(random() * 256)))
}
