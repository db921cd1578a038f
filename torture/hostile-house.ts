import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseEnv } from '../apps/server/src/env.ts'
import { createLog } from '../apps/server/src/log.ts'
import { createRichPhotos } from '../apps/server/src/photos/testing/photo-corpus.ts'
import { openStudio } from '../apps/server/src/studio.ts'
import { simulatorKeys, startSimulator } from '../packages/simulator/src/index.ts'
import { badAnswers } from './bad-answers.ts'
import type { BadAnswer, Work } from './bad-answers.ts'
import { findInLibrary, findInTexts } from './canaries.ts'
import type { Canary } from './canaries.ts'
import { readRows } from './check-library.ts'
import { createRandom } from './random.ts'

export interface HostileHouseReport {
  /** Stories that met a bad answer. */
  readonly stories: number
  readonly unhealthy: number
  readonly findings: readonly string[]
}

const pin = 'CANARYPIN93'
const fileName = 'CANARYFILE at home.jpg'
/** Longer than a circuit stays open and a limit is obeyed, so that the next story begins anew. */
const betweenMs = 21 * 60_000
const longestWaitMs = 4000
const lookMs = 20

/** Which story brings a house to ask for this, and by which address. */
const stories: Partial<Record<Work, { readonly wish: Record<string, unknown>; readonly path: string | RegExp }>> = {
  'OpenAI picture': { wish: { imageModel: 'gpt-image-1' }, path: '/images/' },
  'OpenAI preview': { wish: { imageModel: 'gpt-image-1' }, path: '/images/' },
  'xAI picture': { wish: { imageModel: 'grok-imagine' }, path: '/images/' },
  'Google picture': { wish: { imageModel: 'gemini' }, path: ':generateContent' },
  'clip start': { wish: { imageModel: 'grok-imagine', videoMode: true }, path: '/videos/generations' },
  'clip status': { wish: { imageModel: 'grok-imagine', videoMode: true }, path: /\/videos\/(?!generations)/ },
  'OpenAI words': { wish: { textModel: 'gpt-6.1-terra' }, path: '/responses' },
  'xAI words': { wish: { textModel: 'grok-4.7' }, path: '/responses' },
  'Google words': { wish: { textModel: 'gemini-3.8-flash' }, path: ':streamGenerateContent' },
  'Anthropic words': { wish: { textModel: 'claude-sonnet-5-5' }, path: '/messages' },
}

/** Those whose end comes by itself: a house waits minutes for the others. */
const endsByItself = ({ behaviour, isLarge }: BadAnswer): boolean =>
  !isLarge && ['answer', 'reset', 'cut'].includes(behaviour.kind)

/**
 * A whole house whose providers answer badly, with a secret in everything that it is given. It has to stay up, and the
 * secrets where they belong: none in a log, an answer, an event, a column or a file that is not for it.
 */
export async function hostileHouse(options: {
  readonly stories: number
  readonly seed: number
}): Promise<HostileHouseReport> {
  const random = createRandom(options.seed)
  const bad = badAnswers(random).filter((one) => stories[one.work] !== undefined && endsByItself(one))
  const dataDir = await mkdtemp(join(tmpdir(), 'talelight-hostile-'))
  await using simulator = await startSimulator({ looksUntilDone: 1 })
  const logLines: string[] = []
  const answers: string[] = []
  const clock = { aheadMs: 0 }
  const studio = await openStudio({
    dataDir,
    nsfwPin: pin,
    providers: parseEnv(simulator.environment()).providers,
    webFolder: null,
    now: () => Date.now() + clock.aheadMs,
    log: createLog({ write: (line: string) => logLines.push(line) }),
  })
  let stopping: Promise<void> | undefined
  const stop = (): Promise<void> => (stopping ??= studio.close())
  try {
    const house = await openHouse(await studio.server.listen({ host: '127.0.0.1', port: 0 }), answers)
    let unhealthy = 0
    for (let number = 0; number < options.stories; number += 1) {
      const one = bad[Math.floor(random() * bad.length)]
      const story = one === undefined ? undefined : stories[one.work]
      if (one === undefined || story === undefined) continue
      await house.unlock()
      simulator.script({ path: story.path }, one.behaviour, { times: 3 })
      const { storyId } = await house.beginStory({ ...story.wish, prompt: `CANARYPROMPT ${number}` })
      await untilQuiet(dataDir, storyId, () => Date.now() + clock.aheadMs)
      await house.look(storyId)
      if (!(await house.isHealthy())) unhealthy += 1
      simulator.reset()
      clock.aheadMs += betweenMs
    }
    await house.misbehave()
    await stop()

    const photo = await readPhoto(dataDir)
    const anywhere: Canary[] = [
      ...Object.entries(simulatorKeys).map(([name, text]) => ({ name: `the key of ${name}`, text, livesIn: [] })),
      { name: 'the PIN', text: pin, livesIn: [] },
      ...house.tokens().map((text) => ({ name: 'a session', text, livesIn: [] })),
      { name: 'what the camera wrote', text: 'CANARY-', livesIn: [] },
      { name: 'the name of a file', text: 'CANARYFILE', livesIn: [] },
      { name: 'a photo in base64', text: photo.toString('base64').slice(800, 840), livesIn: [] },
    ]
    const words: Canary[] = [
      {
        name: 'an idea',
        text: 'CANARYPROMPT',
        livesIn: ['stories.prompt', 'scenes.narration', 'scenes.image_prompt', 'media.prompt'],
      },
      {
        name: 'a person',
        text: 'CANARYMIA',
        livesIn: ['characters.name', 'scenes.people', 'scenes.looks', 'media.references'],
      },
    ]
    return {
      stories: options.stories,
      unhealthy,
      findings: [
        ...(unhealthy > 0 ? [`the house did not answer ${unhealthy} times`] : []),
        ...findInTexts(logLines, 'the log', [...anywhere, ...words]),
        ...findInTexts(answers, 'an answer', anywhere),
        ...(await findInLibrary(dataDir, [...anywhere, ...words])),
      ],
    }
  } finally {
    await stop()
    await rm(dataDir, { recursive: true })
  }
}

/** Somebody at home who tells stories on the grown-ups' shelf, and keeps every answer. */
async function openHouse(url: string, answers: string[]) {
  const tokens: string[] = []
  const api = `${url}/api/nsfw/trpc`
  const cookie = (): string => `talelight-nsfw=${tokens.at(-1) ?? ''}`
  const send = async (path: string, body: string | FormData, type?: string): Promise<Response> => {
    const response = await fetch(`${api}/${path}`, {
      method: 'POST',
      headers: { cookie: cookie(), origin: url, ...(type === undefined ? {} : { 'content-type': type }) },
      body,
    })
    const text = await response.text()
    answers.push(text)
    return new Response(text, response)
  }
  const change = async <TResult>(path: string, input: unknown): Promise<TResult> => {
    const response = await send(path, JSON.stringify(input), 'application/json')
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`)
    const body: { result: { data: TResult } } = JSON.parse(await response.text())
    return body.result.data
  }
  const unlock = async (): Promise<void> => {
    const response = await fetch(`${api}/tier.unlock`, {
      method: 'POST',
      headers: { origin: url, 'content-type': 'application/json' },
      body: JSON.stringify({ pin }),
    })
    answers.push(await response.text())
    const token = /talelight-nsfw=(?<token>[\w-]+)/.exec(response.headers.get('set-cookie') ?? '')?.groups?.['token']
    if (token === undefined) throw new Error('The shelf stayed locked.')
    tokens.push(token)
  }

  await unlock()
  const profile = await change<{ id: string }>('profile.create', { name: 'Us' })
  const person = await change<{ id: string }>('character.create', { profileId: profile.id, name: 'CANARYMIA' })
  const [photo] = Object.values(await createRichPhotos())
  const form = new FormData()
  form.set('characterId', person.id)
  form.set('consent', 'yes')
  form.set('photo', new Blob([new Uint8Array(photo ?? [])], { type: 'image/jpeg' }), fileName)
  const added = await send('character.addPhoto', form)
  if (!added.ok) throw new Error(`The photo was refused: ${await added.text()}`)

  return {
    unlock,
    tokens: () => tokens,
    beginStory: (wish: Record<string, unknown>) =>
      change<{ storyId: string }>('story.start', { ...wish, memoryMode: true, profileId: profile.id }),
    async look(storyId: string): Promise<void> {
      for (const [path, input] of [
        ['story.byId', { storyId }],
        ['story.spending', { storyId }],
        ['profile.sent', undefined],
        ['model.list', undefined],
      ] as const) {
        const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`
        answers.push(await (await fetch(`${api}/${path}${query}`, { headers: { cookie: cookie() } })).text())
      }
    },
    isHealthy: async () => (await fetch(`${url}/healthz`)).ok,
    /** Everything that makes an answer which says what is wrong. */
    async misbehave(): Promise<void> {
      for (const path of ['story.start', 'story.choose', 'character.create', 'tier.unlock', 'nothing.there']) {
        for (const body of [JSON.stringify({ pin, prompt: 5, name: pin }), `{"pin":"${pin}`, '[]', pin]) {
          await send(path, body, 'application/json')
        }
      }
      await send('character.addPhoto', 'CANARYFILE', 'text/plain')
    },
  }
}

/** Until nothing of a story is at work: all is done, has failed, or waits for a later day. */
async function untilQuiet(dataDir: string, storyId: string, now: () => number): Promise<void> {
  const deadline = Date.now() + longestWaitMs
  while (Date.now() < deadline) {
    const open = readRows<{ available_at: number; owner: string | null }>(
      dataDir,
      `select g.available_at, g.owner from generations g join scenes s on s.id = g.scene_id
       where s.story_id = '${storyId}' and g.status in ('pending', 'generating') and g.available_at < ${now() + 5000}`,
    )
    if (open.length === 0) return
    await sleep(lookMs)
  }
}

/** The photo as it was kept, and is sent. */
async function readPhoto(dataDir: string): Promise<Buffer> {
  const [row] = readRows<{ storage_key: string }>(dataDir, 'select storage_key from photos')
  if (row === undefined) throw new Error(`There is no photo among ${(await readdir(dataDir)).join(', ')}.`)
  return readFile(join(dataDir, 'media', row.storage_key))
}
