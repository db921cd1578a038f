import { copyFile, readFile, readdir, rm, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Photo } from '../src/router.ts'
import { formClient, photoForm, portrait } from './photo-client.ts'
import { startTestServer } from './server-resource.ts'
import type { TestServer } from './server-resource.ts'

/** A family with Mia in it, who has a photo. */
async function addMia(server: TestServer) {
  const client = formClient(server, 'kids')
  const profile = await client.profile.create.mutate({ name: 'Us at the harbour' })
  const { id } = await client.character.create.mutate({ profileId: profile.id, name: 'Mia', description: 'Six.' })
  const mia = await client.character.addPhoto.mutate(photoForm(id, await portrait('red')))
  return { client, profileId: profile.id, mia }
}

const statusOf = async (server: TestServer, url: string): Promise<number> => (await fetch(server.url + url)).status
const filesOf = async (server: TestServer): Promise<string[]> =>
  (await readdir(join(server.dataDir, 'media/kids'), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)

describe('profiles', () => {
  it('hold people with their photos, in the order that somebody gave them', async () => {
    await using server = await startTestServer()
    const { client, profileId, mia } = await addMia(server)
    const otto = await client.character.create.mutate({ profileId, name: 'Grandpa Otto' })
    const both = await client.character.addPhoto.mutate(photoForm(mia.id, await portrait('blue')))
    await client.character.update.mutate({
      characterId: mia.id,
      photoIds: both.photos.map(({ id }) => id).toReversed(),
    })
    await client.profile.update.mutate({ profileId, name: 'Us', characterIds: [otto.id, mia.id] })
    expect(await client.profile.list.query()).toMatchObject([
      {
        name: 'Us',
        characters: [
          { name: 'Grandpa Otto', description: '', photos: [] },
          { name: 'Mia', description: 'Six.', photos: both.photos.toReversed().map(({ id }) => ({ id })) },
        ],
      },
    ])
    const [photo] = both.photos as [Photo]
    expect([await statusOf(server, photo.url), await statusOf(server, photo.thumbUrl)]).toEqual([200, 200])
    expect(await statusOf(server, `${photo.url}/page`)).toBe(404)
  })

  it('have room for ten people, three photos each, and one of a name', async () => {
    await using server = await startTestServer()
    const { client, profileId, mia } = await addMia(server)
    await expect(client.character.create.mutate({ profileId, name: 'mia' })).rejects.toThrow(/called mia already/)
    for (let number = 2; number <= 10; number += 1) {
      await client.character.create.mutate({ profileId, name: `Cousin ${number}` })
    }
    await expect(client.character.create.mutate({ profileId, name: 'Eleven' })).rejects.toMatchObject({
      data: { reason: 'too-many' },
    })
    const photo = await portrait('green')
    await client.character.addPhoto.mutate(photoForm(mia.id, photo))
    await client.character.addPhoto.mutate(photoForm(mia.id, photo))
    await expect(client.character.addPhoto.mutate(photoForm(mia.id, photo))).rejects.toThrow(/up to 3 photos/)
    await expect(client.character.update.mutate({ characterId: mia.id, description: 'x'.repeat(501) })).rejects.toThrow(
      /Up to 500 characters/,
    )
  })

  it('take no photo without consent, and none that cannot be read, and keep nothing of either', async () => {
    await using server = await startTestServer()
    const client = formClient(server, 'kids')
    const profile = await client.profile.create.mutate({ name: 'Us' })
    const { id } = await client.character.create.mutate({ profileId: profile.id, name: 'Mia' })
    await expect(client.character.addPhoto.mutate(photoForm(id, await portrait('red'), ''))).rejects.toThrow(
      /Say first/,
    )
    const gif = Buffer.from('GIF89a and so on')
    await expect(client.character.addPhoto.mutate(photoForm(id, gif))).rejects.toMatchObject({
      data: { reason: 'bad-photo' },
      message: expect.stringContaining('JPEG, PNG or WebP'),
    })
    await expect(filesOf(server)).rejects.toThrow(/ENOENT/)
  })

  it('of one shelf are unknown to the other, their photos too', async () => {
    await using server = await startTestServer({ nsfwPin: '482913' })
    const { profileId, mia } = await addMia(server)
    const cookie = await server.unlock('482913')
    const grownUps = formClient(server, 'nsfw', cookie)
    expect(await grownUps.profile.list.query()).toEqual([])
    await expect(grownUps.profile.update.mutate({ profileId, name: 'Ours' })).rejects.toThrow(/not here/)
    await expect(grownUps.character.remove.mutate({ characterId: mia.id })).rejects.toThrow(/not here/)
    const address = mia.photos[0]!.url.replace('/kids/', '/nsfw/')
    expect((await fetch(server.url + address, { headers: { cookie } })).status).toBe(404)
  })
})

describe('a form', () => {
  it('is taken with a photo alone, and by its own pages alone', async () => {
    await using server = await startTestServer()
    const { mia } = await addMia(server)
    const post = (procedure: string, body: FormData, origin: string) =>
      fetch(`${server.url}/api/kids/trpc/${procedure}`, { method: 'POST', body, headers: { origin } })
    const form = photoForm(mia.id, await portrait('red'))
    expect((await post('character.addPhoto', form, 'http://elsewhere.example')).status).toBe(403)
    expect((await post('tier.lock', new FormData(), server.url)).status).toBe(415)
    expect((await post('gallery.list', new FormData(), server.url)).status).toBe(415)
    expect((await post('character.addPhoto', form, server.url)).status).toBe(200)
  })

  it('of more than a photo’s size is refused, also when it does not say its size', async () => {
    await using server = await startTestServer()
    const { client, mia } = await addMia(server)
    const large = photoForm(mia.id, Buffer.alloc(27_000_000, 1))
    await expect(client.character.addPhoto.mutate(large)).rejects.toThrow(/./)
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1_000_000)),
    })
    const answer = fetch(`${server.url}/api/kids/trpc/character.addPhoto`, {
      method: 'POST',
      body: endless,
      headers: { 'content-type': 'multipart/form-data; boundary=x', origin: server.url },
      duplex: 'half',
    })
    const isRefused = await answer.then(
      ({ status }) => status >= 400,
      () => true,
    )
    expect(isRefused).toBe(true)
    expect((await client.profile.list.query())[0]?.characters[0]?.photos).toHaveLength(1)
  })
})

describe('what was removed', () => {
  it('is gone at once: rows, addresses, and files', async () => {
    await using server = await startTestServer()
    const { client, profileId, mia } = await addMia(server)
    const photo = mia.photos[0]!
    expect(await filesOf(server)).toHaveLength(2)
    expect((await client.character.removePhoto.mutate({ characterId: mia.id, photoId: photo.id })).photos).toEqual([])
    expect([await statusOf(server, photo.url), await statusOf(server, photo.thumbUrl)]).toEqual([404, 404])
    expect(await filesOf(server)).toEqual([])
    await client.character.addPhoto.mutate(photoForm(mia.id, await portrait('blue')))
    await client.profile.remove.mutate({ profileId })
    expect(await client.profile.list.query()).toEqual([])
    expect(await filesOf(server)).toEqual([])
    const database = await readFile(join(server.dataDir, 'talelight.db'))
    expect(database.includes('Us at the harbour')).toBe(false)
    expect((await readFile(join(server.dataDir, 'removed.jsonl'), 'utf8')).includes('Mia')).toBe(false)
  })

  it('does not come back with a backup that was made before', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'talelight-people-'))
    const backup = await mkdtemp(join(tmpdir(), 'talelight-backup-'))
    try {
      const before = await startTestServer({ dataDir })
      const { profileId, mia } = await addMia(before)
      await before.stop()
      await copyFile(join(dataDir, 'talelight.db'), join(backup, 'talelight.db'))

      const later = await startTestServer({ dataDir })
      await formClient(later, 'kids').character.remove.mutate({ characterId: mia.id })
      await later.stop()
      await copyFile(join(backup, 'talelight.db'), join(dataDir, 'talelight.db'))

      await using restored = await startTestServer({ dataDir })
      expect(await formClient(restored, 'kids').profile.list.query()).toMatchObject([{ id: profileId, characters: [] }])
      expect(await statusOf(restored, mia.photos[0]!.url)).toBe(404)
    } finally {
      await rm(dataDir, { recursive: true })
      await rm(backup, { recursive: true })
    }
  })
})
