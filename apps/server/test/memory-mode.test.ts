import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { startSimulator } from '@talelight/simulator'
import type { ReceivedRequest, Simulator } from '@talelight/simulator'
import { createTierDb, findPhoto } from '@talelight/db'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Character } from '../src/router.ts'
import { sceneOf, untilSettled } from './follow.ts'
import { formClient, photoForm, portrait } from './photo-client.ts'
import { startTestServer } from './server-resource.ts'
import { settingsFor } from './simulated-providers.ts'

let simulator: Simulator
beforeAll(async () => {
  simulator = await startSimulator({ looksUntilDone: 1 })
})
afterEach(() => simulator.reset())
afterAll(() => simulator[Symbol.asyncDispose]())

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A home with Mia, who has two photos, Grandpa, who has one, and a dog, who has none. */
async function openHome() {
  const server = await startTestServer({ providers: settingsFor(simulator) })
  const client = formClient(server, 'kids')
  const profile = await client.profile.create.mutate({ name: 'Us' })
  const add = async (name: string, description: string, colours: readonly string[]): Promise<Character> => {
    let person = await client.character.create.mutate({ profileId: profile.id, name, description })
    for (const colour of colours) {
      person = await client.character.addPhoto.mutate(photoForm(person.id, await portrait(colour)))
    }
    return person
  }
  const mia = await add('Mia', 'Six, curly hair.', ['red', 'orange'])
  const otto = await add('Grandpa Otto', 'A white beard.', ['blue'])
  await add('Biscuit', 'A brown dog.', [])
  const photos = [...mia.photos, ...otto.photos]
  const kept = await Promise.all(
    photos.map(async ({ url }) => new Uint8Array(await (await fetch(server.url + url)).arrayBuffer())),
  )
  const live = server.client('kids')
  const tell = async (wish: {
    readonly imageModel: string
    readonly memoryMode?: boolean
    readonly videoMode?: boolean
  }) => {
    const story = await client.story.start.mutate({ prompt: 'a day at the harbour', profileId: profile.id, ...wish })
    const settled = await untilSettled(live, story.storyId, story.sceneId)
    return { ...story, story: settled, scene: sceneOf(settled, story.sceneId) }
  }
  return {
    server,
    client,
    live,
    profile,
    mia,
    otto,
    kept,
    tell,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

const pictureRequests = (): ReceivedRequest[] =>
  simulator.requests.filter(({ path }) => /\/images\/|:generateContent/.test(path))

/** The photos in a request, each with the field that it came in. */
function photosIn({ parts, json }: ReceivedRequest): [field: string, sha256: string][] {
  const files = parts
    .filter(({ fileName }) => fileName !== null)
    .map((part) => [part.name, part.sha256] as [string, string])
  const found: [string, string][] = []
  const walk = (value: unknown, field: string): void => {
    if (typeof value === 'string') {
      const base64 = /^(?:data:image\/jpeg;base64,)?(?<data>\/9j\/[A-Za-z0-9+/=]+)$/.exec(value)?.groups?.['data']
      if (base64 !== undefined) found.push([field, sha256(Buffer.from(base64, 'base64'))])
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value))
        walk(inner, Array.isArray(value) ? `${field}[]` : `${field}.${key}`)
    }
  }
  walk(json, '')
  return [...files, ...found]
}

const models = [
  ['gpt-image-1', '/v1/images/edits', 'image[]', 'high'],
  ['gpt-image-1-mini', '/v1/images/edits', 'image[]', undefined],
  ['gpt-image-1.5', '/v1/images/edits', 'image[]', 'high'],
  ['grok-imagine', '/v1/images/edits', '.images[].url', undefined],
  ['gemini', null, '.contents[].parts[].inlineData.data', undefined],
] as const

describe('memory mode', () => {
  it.each(models)(
    'shows %s everybody’s photos, in its own way, and says so',
    async (imageModel, path, field, fidelity) => {
      await using home = await openHome()
      const { story, scene, sceneId } = await home.tell({ imageModel, memoryMode: true })
      expect(story).toMatchObject({ memoryMode: true, profileId: home.profile.id, notices: [] })
      const [request, ...others] = pictureRequests()
      expect(others).toEqual([])
      if (path !== null) expect(request?.path).toBe(path)
      expect(photosIn(request!)).toEqual(home.kept.map((bytes) => [field, sha256(bytes)]))
      expect(request?.parts.find(({ name }) => name === 'input_fidelity')?.value).toBe(fidelity)
      const sent = JSON.stringify([request?.json, request?.parts])
      for (const words of ['Mia: Six, curly hair.', 'Grandpa Otto: A white beard.', 'Biscuit: A brown dog.']) {
        expect(sent).toContain(words)
      }
      expect(sent).toMatch(/are Mia\..* is Grandpa Otto\./)
      expect(sent).not.toContain('CANARY')
      expect(scene.image.references).toEqual([
        { name: 'Mia', used: true },
        { name: 'Grandpa Otto', used: true },
        { name: 'Biscuit', used: false, reason: expect.stringContaining('no photo of Biscuit') as unknown },
      ])

      await home.client.image.retry.mutate({ sceneId })
      await untilSettled(home.live, story.id, sceneId)
      expect(photosIn(pictureRequests()[1]!)).toEqual(photosIn(request!))
      expect(await home.client.profile.sent.query()).toHaveLength(6)
    },
  )

  it.each(models)('off sends %s no photo, and nobody else', async (imageModel) => {
    await using home = await openHome()
    const { story, scene } = await home.tell({ imageModel, videoMode: true })
    expect(scene.image.status).toBe('complete')
    expect(scene.video.status).toBe('complete')
    expect(story).toMatchObject({ memoryMode: false, profileId: null })
    expect(pictureRequests().flatMap(photosIn)).toEqual([])
    // A clip begins from the picture that was drawn, and from nothing else.
    const kept = home.kept.map(sha256)
    expect(simulator.requests.flatMap(photosIn).filter(([, hash]) => kept.includes(hash))).toEqual([])
    expect(JSON.stringify(simulator.requests)).not.toContain('curly hair')
    expect(await home.client.profile.sent.query()).toEqual([])
  })

  it('sends one photo alone as Grok Imagine wants a single one', async () => {
    await using home = await openHome()
    for (const { id } of home.mia.photos)
      await home.client.character.removePhoto.mutate({ characterId: home.mia.id, photoId: id })
    await home.tell({ imageModel: 'grok-imagine', memoryMode: true })
    expect(photosIn(pictureRequests()[0]!)).toEqual([['.image.url', sha256(home.kept[2]!)]])
  })

  it('draws a plain picture and says so when no photo can be read', async () => {
    await using home = await openHome()
    const db = createTierDb(home.server.studio.app.database.rows, 'kids')
    for (const { id } of [...home.mia.photos, ...home.otto.photos]) {
      await rm(join(home.server.dataDir, 'media', findPhoto(db, id)!.storageKey))
    }
    const { scene } = await home.tell({ imageModel: 'grok-imagine', memoryMode: true })
    expect(pictureRequests().map(({ path }) => path)).toEqual(['/v1/images/generations'])
    expect(scene.image.status).toBe('complete')
    expect(scene.image.references[0]).toEqual({
      name: 'Mia',
      used: false,
      reason: 'The photo of Mia could not be read.',
    })
  })

  it('without anybody to remember tells the story all the same, and says so', async () => {
    await using server = await startTestServer({ providers: settingsFor(simulator) })
    const client = server.client('kids')
    const { notices } = await client.story.start.mutate({
      prompt: 'a day at the harbour',
      memoryMode: true,
      profileId: 'prf_x',
    })
    expect(notices).toEqual(['Memory mode needs a profile with somebody in it, so this story is told without one.'])
  })

  it('keeps a new look in the next scenes, in their words and their pictures', async () => {
    await using home = await openHome()
    const { scene } = await home.tell({ imageModel: 'gpt-image-1', memoryMode: true })
    const before = simulator.requests.length
    const next = await home.client.story.choose.mutate({ sceneId: scene.id, choiceId: scene.choices[0]!.id })
    await untilSettled(home.live, next.storyId, next.sceneId)
    const later = simulator.requests.slice(before)
    const words = later.find(({ path }) => path === '/v1/responses')
    expect(JSON.stringify(words?.json)).toContain('- Mia: Six, curly hair. By now: a lantern at the belt')
    const picture = later.find(({ path }) => path === '/v1/images/edits')
    expect(picture?.parts.find(({ name }) => name === 'prompt')?.value).toContain(
      'Mia: Six, curly hair. Now: a lantern at the belt',
    )
  })
})

describe('somebody who is removed', () => {
  it('is in no further picture, and those that are there say so', async () => {
    await using home = await openHome()
    const { story, scene } = await home.tell({ imageModel: 'gpt-image-1', memoryMode: true })
    await home.client.character.remove.mutate({ characterId: home.mia.id })
    const [mia] = sceneOf(await home.client.story.byId.query({ storyId: story.id }), scene.id).image.references
    expect(mia).toEqual({ name: '', used: true, reason: 'This person was removed.' })
    await home.client.image.retry.mutate({ sceneId: scene.id })
    await untilSettled(home.live, story.id, scene.id)
    expect(photosIn(pictureRequests()[1]!)).toEqual([['image[]', sha256(home.kept[2]!)]])
    expect((await home.client.profile.sent.query()).filter(({ characterName }) => characterName === null)).toHaveLength(
      2,
    )
  })

  it('is in no picture whose photos were just being read, and the picture comes all the same', async () => {
    await using home = await openHome()
    const { mediaStore } = home.server.studio.app
    const [first] = home.mia.photos
    const { storageKey } = findPhoto(createTierDb(home.server.studio.app.database.rows, 'kids'), first!.id)!
    const read = mediaStore.read.bind(mediaStore)
    let isRemoved = false
    mediaStore.read = async (key) => {
      const bytes = await read(key)
      if (key === storageKey && !isRemoved) {
        isRemoved = true
        await home.client.character.removePhoto.mutate({ characterId: home.mia.id, photoId: first!.id })
      }
      return bytes
    }
    const { scene } = await home.tell({ imageModel: 'gpt-image-1', memoryMode: true })
    expect(scene.image.status).toBe('complete')
    expect(isRemoved).toBe(true)
    expect(
      pictureRequests()
        .flatMap(photosIn)
        .map(([, hash]) => hash),
    ).toEqual(home.kept.slice(1).map(sha256))
  })

  it('takes the picture along that is being drawn with their photo', async () => {
    simulator.script({ path: '/images/edits' }, { kind: 'silence' })
    await using home = await openHome()
    const { storyId, sceneId } = await home.client.story.start.mutate({
      prompt: 'a day at the harbour',
      imageModel: 'gpt-image-1',
      memoryMode: true,
      profileId: home.profile.id,
    })
    await expect.poll(() => pictureRequests().length, { timeout: 10_000 }).toBe(1)
    await home.client.character.remove.mutate({ characterId: home.mia.id })
    const story = await untilSettled(home.live, storyId, sceneId)
    expect(sceneOf(story, sceneId).image.status).toBe('canceled')
  })
})
