import { createTRPCUntypedClient, createWSClient, wsLink } from '@trpc/client'
import { WebSocket } from 'ws'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appRouter } from '../src/router.ts'
import type { AppRouter } from '../src/router.ts'
import { sceneOf, untilSettled } from './follow.ts'
import { formClient, photoForm, portrait } from './photo-client.ts'
import { startTestServer } from './server-resource.ts'
import type { TestServer } from './server-resource.ts'

interface Ids {
  readonly storyId: string
  readonly sceneId: string
  readonly choiceId: string
  readonly mediaId: string
  readonly profileId: string
  readonly characterId: string
  readonly photoId: string
}

const nonsense: Ids = {
  storyId: 'sty_0',
  sceneId: 'scn_0',
  choiceId: 'cho_0',
  mediaId: 'med_0',
  profileId: 'prf_0',
  characterId: 'chr_0',
  photoId: 'pho_0',
}

/** What each procedure is asked with, to reach things by their ids. A new procedure must be named here. */
const inputs: Readonly<Record<string, (ids: Ids) => unknown>> = {
  'character.addPhoto': () => undefined,
  'character.create': ({ profileId }) => ({ profileId, name: 'Mia' }),
  'character.remove': ({ characterId }) => ({ characterId }),
  'character.removePhoto': ({ characterId, photoId }) => ({ characterId, photoId }),
  'character.update': ({ characterId }) => ({ characterId, name: 'Mia' }),
  'gallery.deleteForGood': ({ storyId }) => ({ storyId }),
  'gallery.list': () => ({}),
  'gallery.remove': ({ storyId }) => ({ storyId }),
  'gallery.restore': ({ storyId }) => ({ storyId }),
  'gallery.save': ({ storyId }) => ({ storyId }),
  'gallery.trash': () => undefined,
  'image.cancel': ({ sceneId }) => ({ sceneId }),
  'image.retry': ({ sceneId }) => ({ sceneId }),
  'image.status': ({ sceneId }) => ({ sceneId }),
  'import.begin': () => undefined,
  'import.cancel': () => ({ importId: 'imp_0' }),
  'import.onProgress': () => ({ importId: 'imp_0' }),
  'import.run': () => ({ importId: 'imp_0' }),
  'model.list': () => undefined,
  'profile.create': () => ({ name: 'Us' }),
  'profile.list': () => undefined,
  'profile.remove': ({ profileId }) => ({ profileId }),
  'profile.sent': () => undefined,
  'profile.update': ({ profileId }) => ({ profileId, name: 'Us' }),
  'scene.cancel': ({ sceneId }) => ({ sceneId }),
  'scene.retry': ({ sceneId }) => ({ sceneId }),
  'story.byId': ({ storyId }) => ({ storyId }),
  'story.choose': ({ sceneId, choiceId }) => ({ sceneId, choiceId }),
  'story.onEvent': ({ storyId }) => ({ storyId }),
  'story.spending': ({ storyId }) => ({ storyId }),
  'story.start': () => ({ prompt: 'a fox' }),
  'tier.enter': () => undefined,
  'tier.list': () => undefined,
  'tier.lock': () => undefined,
  'tier.spending': () => undefined,
  'tier.unlock': () => ({ pin: '000000' }),
  'video.cancel': ({ sceneId }) => ({ sceneId }),
  'video.retry': ({ sceneId }) => ({ sceneId }),
  'video.status': ({ sceneId }) => ({ sceneId }),
  'work.onChange': () => undefined,
}

interface ProcedureFacts {
  readonly _def: { readonly type: 'query' | 'mutation' | 'subscription'; readonly meta?: { readonly access: string } }
}
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, ProcedureFacts>)
const forEverybody = ['tier.list', 'tier.unlock', 'tier.enter', 'tier.lock']
const behindTheGate = procedures.filter(([path]) => !forEverybody.includes(path))
const takesIds = behindTheGate.filter(
  ([path]) => JSON.stringify(inputs[path]?.(nonsense) ?? null).includes('_0') && path !== 'character.create',
)

const pin = '482913'
let server: TestServer
/** What lies on the shelf for grown-ups, and on the children's. */
let secret: Ids
let childrens: Ids
const clock = { aheadMs: 0 }
const cookies = { open: '', expired: '', locked: '', madeUp: 'talelight-nsfw=made-up' }

beforeAll(async () => {
  server = await startTestServer({ nsfwPin: pin, now: () => Date.now() + clock.aheadMs })
  cookies.expired = await server.unlock(pin)
  clock.aheadMs = 13 * 3_600_000
  cookies.locked = await server.unlock(pin)
  await formClient(server, 'nsfw', cookies.locked).tier.lock.mutate()
  cookies.open = await server.unlock(pin)
  secret = await fillShelf('nsfw', cookies.open)
  childrens = await fillShelf('kids', '')
})
afterAll(() => server[Symbol.asyncDispose]())

/** Puts one thing of every kind on a shelf. */
async function fillShelf(tierId: string, cookie: string): Promise<Ids> {
  const client = formClient(server, tierId, cookie)
  const { storyId, sceneId } = await client.story.start.mutate({ prompt: 'two keepers of one lighthouse' })
  const settled = await untilSettled(server.client(tierId, { cookie }), storyId, sceneId)
  const scene = sceneOf(settled, sceneId)
  const { id: profileId } = await client.profile.create.mutate({ name: 'The keepers' })
  const { id: characterId } = await client.character.create.mutate({ profileId, name: 'Ada' })
  const { photos } = await client.character.addPhoto.mutate(photoForm(characterId, await portrait('red')))
  return {
    storyId,
    sceneId,
    choiceId: scene.choices[0]!.id,
    mediaId: scene.image.mediaId!,
    profileId,
    characterId,
    photoId: photos[0]!.id,
  }
}

/** Asks over HTTP, or over a socket for a subscription. @returns what came back, without what differs by chance. */
async function ask(
  tierId: string,
  [path, facts]: readonly [string, ProcedureFacts],
  { ids = secret, cookie = '' }: { readonly ids?: Ids; readonly cookie?: string } = {},
): Promise<{ readonly status: number; readonly headers?: unknown; readonly body: string }> {
  const input = inputs[path]?.(ids)
  if (facts._def.type === 'subscription') return listen(tierId, path, input, cookie)
  const url = `${server.url}/api/${tierId}/trpc/${path}`
  const isQuery = facts._def.type === 'query'
  const query = isQuery && input !== undefined ? `?input=${encodeURIComponent(JSON.stringify(input))}` : ''
  const form = path === 'character.addPhoto' ? photoForm(ids.characterId, await portrait('red')) : undefined
  const response = await fetch(url + query, {
    method: isQuery ? 'GET' : 'POST',
    headers: { cookie, ...(form === undefined ? { 'content-type': 'application/json' } : {}) },
    ...(isQuery ? {} : { body: form ?? JSON.stringify(input ?? {}) }),
  })
  const headers = [...response.headers].filter(([name]) => name !== 'date')
  return { status: response.status, headers, body: (await response.text()).replaceAll(/"supportId":"\w+"/g, '') }
}

async function listen(tierId: string, path: string, input: unknown, cookie: string) {
  const Socket = class extends WebSocket {
    constructor(address: string | URL) {
      super(address, { headers: { cookie } })
    }
  }
  const url = `${server.url.replace('http', 'ws')}/api/${tierId}/trpc`
  const socket = createWSClient({ url, WebSocket: Socket as never })
  const client = createTRPCUntypedClient<AppRouter>({ links: [wsLink({ client: socket })] })
  const { promise, resolve } = Promise.withResolvers<{ status: number; body: string }>()
  const subscription = client.subscription(path, input, {
    onData: (data) => resolve({ status: 200, body: JSON.stringify(data) }),
    onError: ({ message, data }) => resolve({ status: data?.httpStatus ?? 0, body: message }),
  })
  const answer = await promise
  subscription.unsubscribe()
  await socket.close()
  return answer
}

describe('every procedure', () => {
  it('says who may call it, and is named in the matrix', () => {
    expect(procedures.map(([path]) => path).toSorted()).toEqual(Object.keys(inputs).toSorted())
    const access = procedures.map(([path, { _def }]) => [path, _def.meta?.access] as const)
    expect(access.filter(([, who]) => who === 'anyone').map(([path]) => path)).toEqual(forEverybody)
    expect(access.filter(([, who]) => who !== 'anyone' && who !== 'tier')).toEqual([])
  })

  it.each(['nobody', 'expired', 'locked', 'madeUp'] as const)(
    'of a locked shelf tells %s the same: that it is locked',
    async (who) => {
      const cookie = who === 'nobody' ? '' : cookies[who]
      for (const procedure of behindTheGate) {
        const known = await ask('nsfw', procedure, { cookie })
        const unknown = await ask('nsfw', procedure, { cookie, ids: nonsense })
        expect(known.status, `at ${procedure[0]}`).toBe(401)
        expect(known, `at ${procedure[0]}`).toEqual(unknown)
      }
    },
  )

  it('of another shelf answers an id of this one as it answers nonsense', async () => {
    expect(takesIds.length).toBeGreaterThan(15)
    for (const procedure of takesIds) {
      const known = await ask('kids', procedure, { cookie: cookies.open })
      const unknown = await ask('kids', procedure, { cookie: cookies.open, ids: nonsense })
      expect(known.status, `at ${procedure[0]}`).toBe(404)
      expect(known, `at ${procedure[0]}`).toEqual(unknown)
    }
    // A form of another shelf's person, which has a body of its own.
    const addPhoto = behindTheGate.find(([path]) => path === 'character.addPhoto')!
    expect(await ask('kids', addPhoto)).toEqual(await ask('kids', addPhoto, { ids: nonsense }))
  })

  it('answers an id of another shelf in every place of every kind as it answers nonsense', async () => {
    const children = ['', cookies.open, cookies.expired, cookies.locked, cookies.madeUp]
    const directions = [
      ...children.map((cookie) => ({ tierId: 'kids', cookie, foreign: secret })),
      { tierId: 'nsfw', cookie: cookies.open, foreign: childrens },
    ]
    const kinds = Object.keys(nonsense) as (keyof Ids)[]
    let cells = 0
    // No form, which has a body of its own, and no socket, which the tests above open.
    for (const procedure of takesIds.filter(([, { _def }]) => _def.type !== 'subscription')) {
      for (const kind of kinds) {
        // An id of this kind wherever an id is asked for: most are of the wrong kind there, and must not be known either.
        const everywhere = (id: string): Ids => ({
          storyId: id,
          sceneId: id,
          choiceId: id,
          mediaId: id,
          profileId: id,
          characterId: id,
          photoId: id,
        })
        for (const { tierId, cookie, foreign } of directions) {
          const known = await ask(tierId, procedure, { cookie, ids: everywhere(foreign[kind]) })
          const unknown = await ask(tierId, procedure, { cookie, ids: everywhere(nonsense[kind]) })
          expect(known.status, `at ${procedure[0]} with a ${kind}`).toBe(404)
          expect(known, `at ${procedure[0]} with a ${kind}`).toEqual(unknown)
          cells += 2
        }
      }
    }
    expect(cells).toBeGreaterThan(1500)
  })

  it('lets somebody in who has the PIN', async () => {
    const reading = behindTheGate.filter(([, { _def }]) => _def.type === 'query')
    for (const procedure of reading) {
      expect((await ask('nsfw', procedure, { cookie: cookies.open })).status, `at ${procedure[0]}`).toBe(200)
    }
  })
})

describe('every file', () => {
  const variants = ['', '/page', '/cover', '/thumb', '/original', '/..%2f..'] as const
  const callers = [
    ['kids', 'open'],
    ['kids', 'nobody'],
    ['nsfw', 'nobody'],
    ['nsfw', 'expired'],
    ['nsfw', 'locked'],
    ['nsfw', 'madeUp'],
  ] as const

  it.each(callers)('of the shelf for grown-ups is nothing at %s for somebody who is %s', async (tierId, who) => {
    const cookie = who === 'nobody' ? '' : cookies[who]
    const look = async (id: string, variant: string, method: string) => {
      const response = await fetch(`${server.url}/api/${tierId}/media/${id}${variant}`, { method, headers: { cookie } })
      const headers = [...response.headers].filter(([name]) => name !== 'date')
      return { status: response.status, headers, body: await response.text() }
    }
    for (const id of [secret.mediaId, secret.photoId]) {
      for (const variant of variants) {
        for (const method of ['GET', 'HEAD']) {
          const known = await look(id, variant, method)
          expect(known.status, `${method} ${variant}`).toBe(404)
          expect(known).toEqual(await look('med_0', variant, method))
        }
      }
    }
  })

  it('is served to somebody who has the PIN, and kept by no browser', async () => {
    const response = await fetch(`${server.url}/api/nsfw/media/${secret.mediaId}`, {
      headers: { cookie: cookies.open },
    })
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store'])
  })
})
