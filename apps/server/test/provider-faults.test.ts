import { setTimeout as sleep } from 'node:timers/promises'
import { answering, json, openAiFailure, simulatorLocalModel, startSimulator, xAiFailure } from '@talelight/simulator'
import type { Behaviour } from '@talelight/simulator'
import { createTierDb, findLatestGeneration } from '@talelight/db'
import { describe, it } from 'vitest'
import type { ExpectStatic } from 'vitest'
import type { FailureView, Scene } from '../src/views.ts'
import { sceneOf } from './follow.ts'
import { startTestServer } from './server-resource.ts'
import { settingsFor } from './simulated-providers.ts'

/**
 * What a person reads when a provider fails, and what the machine does about it: through the whole server, over real
 * HTTP. Words are told by GPT 6.1 Terra, pictures drawn by GPT Image 1 and clips made by Grok Imagine.
 */

type Part = 'words' | 'picture' | 'clip'

/** Stands in every answer that fails: what a provider says is never what a person reads, and never in the log. */
const canary = 'CANARY-raw-provider-text'
const pin = '482913'
/** Longer than any wait at all, and shorter than a shelf stays open by itself. */
const longAfterMs = 660_000
/** After which nobody waits for a clip any more. */
const clipDeadlineMs = 300_000
/** From a bell to all that the queue does about it. */
const lookMs = 50
/** Nobody listens there; `fetch` itself refuses some of the ports beside it. */
const addressOfNobody = 'http://127.0.0.1:2/v1'

/** Where requests for a part go; each of them may cost. */
const requestFor = {
  words: { provider: 'openai', method: 'POST', path: /\/(?:responses|chat\/completions)$/ },
  picture: { provider: 'openai', method: 'POST', path: /\/images\/generations$/ },
  clip: { provider: 'xai', method: 'POST', path: /\/videos\/generations$/ },
  'look at the clip': { provider: 'xai', method: 'GET', path: /\/videos\/[^/]+$/ },
  'file of the clip': { provider: 'media', method: 'GET', path: /\/media\// },
} as const

interface Fault {
  readonly part: Part
  /** What meets each request for the part, or `nobody` where none arrives. */
  readonly behaviour: Behaviour | 'nobody'
  /** Which requests fail. Default: those for the part. */
  readonly at?: keyof typeof requestFor
  /** How many of them. Default: all. */
  readonly times?: number
}

interface PartView {
  readonly state: 'waiting' | 'at work' | 'held' | 'failed' | 'complete'
  readonly hold: string | null
  readonly error: FailureView | null
}

const kindOf = { words: 'text', picture: 'image', clip: 'video' } as const

/** One part of a scene; it is `waiting` while others must come to their end first. */
function partOf(scene: Scene, part: Part): PartView {
  const { status, hold, error } = { words: scene, picture: scene.image, clip: scene.video }[part]
  const before = { words: [], picture: [scene.status], clip: [scene.status, scene.image.status] }[part]
  if (status === 'failed' || status === 'complete') return { state: status, hold, error }
  if (before.some((other) => other !== 'complete')) return { state: 'waiting', hold, error }
  return { state: hold === null ? 'at work' : 'held', hold, error }
}

/** Begins a story in a home where a part of it goes wrong. */
async function beginStory(tierId: 'kids' | 'nsfw', { part, behaviour, at = part, times = 1000 }: Fault) {
  const simulator = await startSimulator({ looksUntilDone: 1 })
  if (behaviour !== 'nobody') simulator.script(requestFor[at], behaviour, { times })
  let aheadMs = 0
  const server = await startTestServer({
    nsfwPin: pin,
    providers: settingsFor(simulator, ['OPENAI', 'XAI'], {
      // Words by a server of one's own where words are to go well, so that one thing alone goes wrong.
      LOCAL_LLM_BASE_URL: simulator.baseUrls.local,
      LOCAL_LLM_MODEL: simulatorLocalModel,
      ...(behaviour === 'nobody' ? { [part === 'clip' ? 'XAI_BASE_URL' : 'OPENAI_BASE_URL']: addressOfNobody } : {}),
    }),
    now: () => Date.now() + aheadMs,
  })
  const client = server.client(tierId, tierId === 'nsfw' ? { cookie: await server.unlock(pin) } : {})
  const { storyId, sceneId } = await client.story.start.mutate({
    prompt: 'two keepers of one lighthouse',
    textModel: part === 'words' ? 'gpt-6.1-terra' : `local:${simulatorLocalModel}`,
    imageModel: 'gpt-image-1',
    videoMode: part === 'clip',
  })
  const story = () => client.story.byId.query({ storyId })
  const row = () => findLatestGeneration(createTierDb(server.studio.app.database.rows, tierId), sceneId, kindOf[part])
  const telling = {
    server,
    story,
    client,
    /** From now on everything goes well. */
    mend: () => simulator.reset(),
    view: async () => partOf(sceneOf(await story(), sceneId), part),
    /** How many requests for the part have reached its provider. */
    requests() {
      const { provider, method, path } = requestFor[part]
      return simulator.requests.filter(
        (request) => request.provider === provider && request.method === method && path.test(request.path),
      ).length
    },
    /** How often the part was asked for, whether or not somebody heard it. */
    attempts: () => row()?.attempt ?? 0,
    /** Lets time pass at once, and has the queue look at what fell due. */
    pass(durationMs: number) {
      aheadMs += durationMs
      server.studio.app.bell.ring(tierId, storyId)
    },
    /** Waits for a state of the part. But for one that is held, time passes at once until what is put off is due. */
    async until(state: PartView['state']): Promise<PartView> {
      for (;;) {
        const view = await telling.view()
        if (view.state === state) return view
        if (view.state === 'failed' || view.state === 'complete') throw new Error(`It is ${view.state}, not ${state}.`)
        if (state !== 'held' && view.state !== 'waiting') telling.passUntilDue()
        await sleep(20)
      }
    },
    /** Nothing passes while somebody works on the part: their lease would run out. */
    passUntilDue() {
      const { owner, availableAt } = row() ?? {}
      if (owner === null && availableAt !== undefined) telling.pass(Math.max(0, availableAt - Date.now() - aheadMs))
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
      await simulator[Symbol.asyncDispose]()
    },
  }
  return telling
}

type Telling = Awaited<ReturnType<typeof beginStory>>

/** Nothing that a provider said is shown to anybody or kept in the log. */
async function expectNoRawText(expect: ExpectStatic, telling: Telling): Promise<void> {
  expect(JSON.stringify(await telling.story())).not.toContain(canary)
  expect(telling.server.logLines.join('\n')).not.toContain(canary)
}

/** How the part ends, and how many requests were made for it, however long one waits after that. */
async function endOf(telling: Telling): Promise<{ readonly error: FailureView | null; readonly requests: number }> {
  await telling.until('failed')
  telling.pass(longAfterMs)
  await sleep(lookMs)
  const { state, error } = await telling.view()
  return { error: state === 'failed' ? error : null, requests: telling.requests() }
}

const openAi = (status: number, code: string | null, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  answering(openAiFailure(status, { message: canary, code }, headers))
const refusedAt = (stage: 'input' | 'output'): Behaviour =>
  answering(
    openAiFailure(400, {
      message: canary,
      code: 'moderation_blocked',
      moderation_details: { moderation_stage: stage, categories: [canary] },
    }),
  )
const xAi = (status: number, code: string, sentence = ''): Behaviour =>
  answering(xAiFailure(status, { code, error: `${sentence} ${canary}` }))
const page = (status: number): Behaviour =>
  answering({ status, headers: { 'content-type': 'text/html' }, body: `<html><title>${canary}</title></html>` })
const sends = (value: object): Behaviour => answering(json(200, { note: canary, ...value }))
const sendsPicture = (bytes: Buffer): Behaviour => sends({ data: [{ b64_json: bytes.toString('base64') }] })
const sendsScene = (text: string): Behaviour =>
  sends({ status: 'completed', output: [{ content: [{ type: 'output_text', text }] }] })
const halfJson = answering({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: `{"note":"${canary}","data":[{"b64_json":"iVBO`,
})
const pngBeginning = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

const keyRefused = 'did not accept the key of this home. The owner can change it in the settings file.'
const unknownEnd = 'was asked and did not answer, so nobody knows whether it was made. It may still be charged.'
const unusable = 'sent something that cannot be used.'

/** What is read, whether it cost, whether asking again makes sense, and how many requests reached the provider. */
type End = readonly [reads: string, billed: FailureView['billed'], retryable: boolean, requests: number]

const failures: readonly (readonly [part: Part, fault: string, behaviour: Behaviour, ...End])[] = [
  ['words', '401', openAi(401, 'invalid_api_key'), `GPT 6.1 Terra ${keyRefused} Nothing was charged.`, 'no', true, 1],
  ['words', '403', openAi(403, 'unsupported'), `GPT 6.1 Terra ${keyRefused} Nothing was charged.`, 'no', true, 1],
  [
    'words',
    'an empty purse',
    openAi(429, 'insufficient_quota'),
    'The account for GPT 6.1 Terra is out of credit. Nothing was charged.',
    'no',
    true,
    1,
  ],
  ['words', '500', openAi(500, null), `GPT 6.1 Terra ${unknownEnd}`, 'unknown', true, 1],
  ['words', '503', openAi(503, null), 'GPT 6.1 Terra is too busy just now. Nothing was charged.', 'no', true, 6],
  ['words', '503 of a proxy', page(503), `GPT 6.1 Terra ${unknownEnd}`, 'unknown', true, 1],
  ['words', 'a refusal', refusedAt('input'), 'GPT 6.1 Terra declined these words. Nothing was charged.', 'no', true, 1],
  [
    'words',
    'a refusal without details',
    openAi(400, 'content_policy_violation'),
    'GPT 6.1 Terra declined these words. It may still be charged.',
    'unknown',
    true,
    1,
  ],
  // A gateway may know one of its two ways of asking, so each is tried once.
  [
    'words',
    'a model that is gone',
    openAi(404, 'model_not_found'),
    'GPT 6.1 Terra is no longer offered. Nothing was charged.',
    'no',
    false,
    2,
  ],
  ['words', 'a reset', { kind: 'reset' }, `GPT 6.1 Terra ${unknownEnd}`, 'unknown', true, 1],
  [
    'words',
    'a cut in the middle',
    { kind: 'cut', afterBytes: 6000 },
    `GPT 6.1 Terra ${unknownEnd}`,
    'unknown',
    true,
    1,
  ],
  ['words', 'a page', page(200), `GPT 6.1 Terra ${unusable} It may still be charged.`, 'unknown', true, 1],
  ['words', 'half JSON', halfJson, `GPT 6.1 Terra ${unusable} It may still be charged.`, 'unknown', true, 1],
  // A faulty scene is asked for once more, to be mended.
  ['words', 'half a scene', sendsScene(`{"${canary}`), `GPT 6.1 Terra ${unusable} It was charged.`, 'yes', true, 2],
  [
    'picture',
    '401',
    openAi(401, 'invalid_api_key'),
    `GPT Image 1 ${keyRefused} Nothing was charged. Your words are safe.`,
    'no',
    true,
    1,
  ],
  [
    'picture',
    '403',
    openAi(403, 'unsupported'),
    `GPT Image 1 ${keyRefused} Nothing was charged. Your words are safe.`,
    'no',
    true,
    1,
  ],
  [
    'picture',
    'an empty purse',
    openAi(429, 'insufficient_quota'),
    'The account for GPT Image 1 is out of credit. Nothing was charged. Your words are safe.',
    'no',
    true,
    1,
  ],
  ['picture', '500', openAi(500, null), `GPT Image 1 ${unknownEnd} Your words are safe.`, 'unknown', true, 1],
  [
    'picture',
    '503',
    openAi(503, null),
    'GPT Image 1 is too busy just now. Nothing was charged. Your words are safe.',
    'no',
    true,
    6,
  ],
  ['picture', '503 of a proxy', page(503), `GPT Image 1 ${unknownEnd} Your words are safe.`, 'unknown', true, 1],
  [
    'picture',
    'a refusal of the words',
    refusedAt('input'),
    'GPT Image 1 declined these words for a picture. Nothing was charged. Your words are safe.',
    'no',
    true,
    1,
  ],
  [
    'picture',
    'a refusal of what was drawn',
    refusedAt('output'),
    'GPT Image 1 declined these words for a picture. It may still be charged. Your words are safe.',
    'unknown',
    true,
    1,
  ],
  [
    'picture',
    'a model that is gone',
    openAi(404, 'model_not_found'),
    'GPT Image 1 is no longer offered. Nothing was charged. Your words are safe.',
    'no',
    false,
    1,
  ],
  ['picture', 'a reset', { kind: 'reset' }, `GPT Image 1 ${unknownEnd} Your words are safe.`, 'unknown', true, 1],
  ...(
    [
      ['a page', page(200)],
      ['half JSON', halfJson],
      ['an empty picture', sendsPicture(Buffer.alloc(0))],
      ['a page for a picture', sendsPicture(Buffer.from(`<html>${canary}</html>`))],
      ['the beginning of a picture', sendsPicture(Buffer.concat([pngBeginning, Buffer.from(canary)]))],
    ] as const
  ).map(
    ([fault, behaviour]) =>
      [
        'picture',
        fault,
        behaviour,
        `GPT Image 1 ${unusable} It may still be charged. Your words are safe.`,
        'unknown',
        true,
        1,
      ] as const,
  ),
  [
    'picture',
    'a list without a picture',
    sends({ data: [] }),
    'GPT Image 1 answered without a result. It may still be charged. Your words are safe.',
    'unknown',
    true,
    1,
  ],
  [
    'clip',
    '401',
    xAi(401, 'unauthorized'),
    `Grok Imagine ${keyRefused} Nothing was charged. The picture is safe.`,
    'no',
    true,
    1,
  ],
  [
    'clip',
    '403',
    xAi(403, 'forbidden'),
    `Grok Imagine ${keyRefused} Nothing was charged. The picture is safe.`,
    'no',
    true,
    1,
  ],
  [
    'clip',
    'an empty purse',
    xAi(403, 'forbidden', 'Your team has used all available credits.'),
    'The account for Grok Imagine is out of credit. Nothing was charged. The picture is safe.',
    'no',
    true,
    1,
  ],
  ['clip', '500', xAi(500, 'internal'), `Grok Imagine ${unknownEnd} The picture is safe.`, 'unknown', true, 1],
  [
    'clip',
    '503',
    xAi(503, 'unavailable'),
    'Grok Imagine is too busy just now. Nothing was charged. The picture is safe.',
    'no',
    true,
    6,
  ],
  [
    'clip',
    'a refusal',
    xAi(400, 'imagine:content-moderated'),
    'Grok Imagine declined these words for a clip. It was charged. The picture is safe.',
    'yes',
    true,
    1,
  ],
  [
    'clip',
    'a model that is gone',
    xAi(404, 'not-found'),
    'Grok Imagine is no longer offered. Nothing was charged. The picture is safe.',
    'no',
    false,
    1,
  ],
  [
    'clip',
    'a page',
    page(200),
    `Grok Imagine ${unusable} It may still be charged. The picture is safe.`,
    'unknown',
    true,
    1,
  ],
  [
    'clip',
    'half JSON',
    halfJson,
    `Grok Imagine ${unusable} It may still be charged. The picture is safe.`,
    'unknown',
    true,
    1,
  ],
]

const clipFailures: readonly [fault: string, at: Fault['at'], behaviour: Behaviour, reads: string, billed: End[1]][] = [
  [
    'whose provider failed',
    'look at the clip',
    sends({ status: 'failed', error: { code: 'internal_error', message: canary } }),
    'Grok Imagine answered without a result. It may still be charged. The picture is safe.',
    'unknown',
  ],
  [
    'that expired',
    'look at the clip',
    sends({ status: 'expired' }),
    'Grok Imagine no longer has the result. It may still be charged. The picture is safe.',
    'unknown',
  ],
  [
    'that was held back',
    'look at the clip',
    sends({ status: 'done', video: { respect_moderation: false } }),
    'Grok Imagine declined these words for a clip. It was charged. The picture is safe.',
    'yes',
  ],
  [
    'that is done and nowhere',
    'look at the clip',
    sends({ status: 'done' }),
    `Grok Imagine ${unusable} It was charged. The picture is safe.`,
    'yes',
  ],
]

const lostWords = 'The storyteller lost the thread. Shall we try once more?'
const lostPicture = 'The picture got lost on the way. Shall we try once more?'
const lostClip = 'The clip did not work out. The picture is safe. Shall we try once more?'

const failuresForChildren: readonly [
  part: Part,
  fault: string,
  behaviour: Behaviour,
  reads: string,
  requests: number,
][] = [
  ['words', '401', openAi(401, 'invalid_api_key'), lostWords, 1],
  ['words', '503', openAi(503, null), 'The storyteller is busy just now. Shall we try again in a minute?', 6],
  [
    'words',
    'a refusal',
    refusedAt('input'),
    'The storyteller would rather not do this one. Shall we try it another way?',
    1,
  ],
  ['picture', 'an empty purse', openAi(429, 'insufficient_quota'), lostPicture, 1],
  ['picture', 'a page', page(200), lostPicture, 1],
  ['clip', '500', xAi(500, 'internal'), lostClip, 1],
  [
    'clip',
    'a refusal',
    xAi(400, 'imagine:content-moderated'),
    'The clip would rather not do this one. Shall we try it another way?',
    1,
  ],
]

describe.concurrent('grown-ups read what went wrong, whether it cost and what is safe, and nothing is bought twice', () => {
  it.for(failures)('%s: %s', async ([part, , behaviour, message, billed, retryable, requests], { expect }) => {
    await using telling = await beginStory('nsfw', { part, behaviour })
    expect(await endOf(telling)).toMatchObject({ error: { message, billed, retryable }, requests })
    await expectNoRawText(expect, telling)
  })

  it.for(clipFailures)('a clip %s', async ([, at, behaviour, message, billed], { expect }) => {
    await using telling = await beginStory('nsfw', { part: 'clip', behaviour, at })
    expect(await endOf(telling)).toMatchObject({ error: { message, billed, retryable: true }, requests: 1 })
    await expectNoRawText(expect, telling)
  })
})

describe.concurrent('a file of a clip that is not there', () => {
  it('is asked for as long as a clip may take, and no other clip is bought', async ({ expect }) => {
    await using telling = await beginStory('nsfw', { part: 'clip', behaviour: page(404), at: 'file of the clip' })
    await telling.until('held')
    telling.pass(clipDeadlineMs)
    const message = 'Grok Imagine made it, and it could not be fetched. It was charged. The picture is safe.'
    expect(await endOf(telling)).toMatchObject({ error: { message, billed: 'yes', retryable: true }, requests: 1 })
    await expectNoRawText(expect, telling)
  })
})

describe.concurrent('children read a kind sentence, and no more is asked for than of grown-ups', () => {
  it.for(failuresForChildren)('%s: %s', async ([part, , behaviour, message, requests], { expect }) => {
    await using telling = await beginStory('kids', { part, behaviour })
    expect(await endOf(telling)).toMatchObject({ error: { message }, requests })
    await expectNoRawText(expect, telling)
  })
})

describe.concurrent('what goes on by itself', () => {
  const askedToWait = { 'retry-after': '120' }
  it.for([
    ['words', openAi(429, 'rate_limit_exceeded', askedToWait), 'GPT 6.1 Terra'],
    ['picture', openAi(429, 'rate_limit_exceeded', askedToWait), 'GPT Image 1'],
    ['clip', answering({ ...xAiFailure(429, { code: 'busy', error: canary }), headers: askedToWait }), 'Grok Imagine'],
  ] as const)(
    'waits with the %s as long as the provider asks, and no longer',
    async ([part, behaviour, name], context) => {
      const { expect } = context
      await using telling = await beginStory('nsfw', { part, behaviour, times: 1 })
      const held = await telling.until('held')
      expect(held.hold).toBe(`${name} is busy. Your place is kept; it goes on by itself.`)
      await expectNoRawText(expect, telling)
      telling.pass(90_000)
      await sleep(lookMs)
      expect([(await telling.view()).state, telling.requests()]).toEqual(['held', 1])
      telling.pass(31_000)
      const { error, hold } = await telling.until('complete')
      expect([error, hold, telling.requests()]).toEqual([null, null, 2])
    },
  )

  it.for([
    ['nsfw', 'words', 'GPT 6.1 Terra cannot be reached. Your place is kept; it goes on by itself.'],
    ['nsfw', 'picture', 'GPT Image 1 cannot be reached. Your place is kept; it goes on by itself.'],
    ['nsfw', 'clip', 'Grok Imagine cannot be reached. Your place is kept; it goes on by itself.'],
    ['kids', 'words', 'The storyteller is not at home just now. Your place is kept.'],
    ['kids', 'picture', 'The painter is not at home just now. Your place is kept.'],
    ['kids', 'clip', 'The film maker is not at home just now. Your place is kept.'],
  ] as const)(
    'waits in the shelf %s with %s for which nobody can be reached, however long',
    async (row, { expect }) => {
      const [tierId, part, hold] = row
      await using telling = await beginStory(tierId, { part, behaviour: 'nobody' })
      while (telling.attempts() < 10) {
        expect((await telling.until('held')).hold).toBe(hold)
        telling.passUntilDue()
        await sleep(20)
      }
      expect(telling.requests()).toBe(0)
    },
  )

  it('leaves a provider alone that failed five times in a row, and comes back to it', async ({ expect }) => {
    const overloaded = openAi(503, null, { 'retry-after-ms': '1' })
    await using telling = await beginStory('nsfw', { part: 'words', behaviour: overloaded, times: 5 })
    await expect
      .poll(async () => (await telling.view()).hold, { timeout: 10_000 })
      .toBe('GPT 6.1 Terra cannot be reached. Your place is kept; it goes on by itself.')
    telling.pass(20_000)
    await sleep(lookMs)
    expect(telling.requests()).toBe(5)
    await telling.until('complete')
    expect(telling.requests()).toBe(6)
  })
})

describe('what was paid for', () => {
  it('is not bought again when the file of a picture cannot be fetched', async ({ expect }) => {
    const simulator = await startSimulator()
    const url = `${simulator.mediaOrigin}/media/picture`
    simulator.script(
      { provider: 'xai', path: '/images' },
      answering(json(200, { data: [{ url, respect_moderation: true }], usage: { cost_in_usd_ticks: 200_000_000 } })),
      { times: 100 },
    )
    simulator.script({ provider: 'media' }, answering({ status: 500, body: '' }), { times: 100 })
    let aheadMs = 0
    const providers = settingsFor(simulator, ['XAI'], {
      LOCAL_LLM_BASE_URL: simulator.baseUrls.local,
      LOCAL_LLM_MODEL: simulatorLocalModel,
    })
    await using server = await startTestServer({ providers, now: () => Date.now() + aheadMs })
    const client = server.client('kids')
    const { storyId, sceneId } = await client.story.start.mutate({ prompt: 'a fox', imageModel: 'grok-imagine' })
    for (;;) {
      const { status, image } = sceneOf(await client.story.byId.query({ storyId }), sceneId)
      if (image.status === 'failed') break
      if (status === 'complete' && image.hold !== null) {
        aheadMs += 61_000
        server.studio.app.bell.ring('kids', storyId)
      }
      await sleep(30)
    }
    expect(simulator.requests.filter(({ path }) => path.endsWith('/images/generations'))).toHaveLength(1)
    await simulator[Symbol.asyncDispose]()
  })

  it('is waited for in full, also when the start of the clip was put off for long', async ({ expect }) => {
    const busy = answering({ ...xAiFailure(429, { code: 'busy', error: 'busy' }), headers: { 'retry-after': '400' } })
    await using telling = await beginStory('nsfw', { part: 'clip', behaviour: busy, times: 1 })
    await telling.until('held')
    await telling.until('complete')
    expect(telling.requests()).toBe(2)
  })

  it.for([
    ['a file that arrives broken once', 'file of the clip'],
    ['a page in place of an answer', 'look at the clip'],
  ] as const)('is not lost to %s', async ([, at], { expect }) => {
    await using telling = await beginStory('nsfw', { part: 'clip', behaviour: page(200), at, times: 1 })
    await telling.until('complete')
    expect(telling.requests()).toBe(1)
  })

  it('stands once in the books, as a clip that is there, when it is found after all', async ({ expect }) => {
    await using telling = await beginStory('nsfw', { part: 'clip', behaviour: page(404), at: 'file of the clip' })
    await telling.until('held')
    telling.pass(clipDeadlineMs)
    await telling.until('failed')
    const { id: storyId, scenes } = await telling.story()
    const before = await telling.client.story.spending.query({ storyId })
    telling.mend()
    await telling.client.video.retry.mutate({ sceneId: scenes[0]?.id ?? '' })
    await telling.until('complete')
    const after = await telling.client.story.spending.query({ storyId })
    expect(telling.requests()).toBe(0)
    expect([before?.wastedUsd, after?.wastedUsd, after?.unsureUsd]).toEqual([0.562, 0, 0])
    expect((after?.usd ?? 0) - (before?.usd ?? 0)).toBeCloseTo(0.562)
  })

  it('is not told of a picture that was never begun because its words failed', async ({ expect }) => {
    await using telling = await beginStory('nsfw', { part: 'words', behaviour: openAi(401, 'invalid_api_key') })
    await telling.until('failed')
    expect((await telling.story()).scenes[0]?.image.error?.message ?? '').not.toContain('GPT Image 1')
  })
})
