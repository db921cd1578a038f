import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTierDb, findImportedFields, findMediaOfScenes } from '@talelight/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importLibrary } from '../src/import/import-library.ts'
import { hear, untilSettled } from './follow.ts'
import { choice, createLibrary, makeFiles, scene, story } from './import-fixture.ts'
import type { Files, Library } from './import-fixture.ts'
import { startTestServer } from './server-resource.ts'
import type { TestServer } from './server-resource.ts'

let root: string
let files: Files
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'talelight-import-'))
  files = await makeFiles()
})
afterAll(() => rm(root, { recursive: true }))

let libraries = 0
/** A server whose library holds what `fill` puts into an old one. */
async function openShelf(fill: (library: Library) => Promise<void>) {
  libraries += 1
  const library = await createLibrary(join(root, `library ${libraries}`))
  await fill(library)
  const server = await startTestServer()
  const client = server.client('kids')
  const bring = () => importLibrary({ ...server.studio.app, folder: library.folder })
  const report = await bring()
  const { stories: cards } = await client.gallery.list.query({})
  const whole = async (card = cards[0]) => client.story.byId.query({ storyId: card!.id })
  return { server, client, report, cards, whole, bring, db: createTierDb(server.studio.app.database.rows, 'kids') }
}

const typeOf = async (server: TestServer, url: string | null) => {
  const answer = await fetch(`${server.url}${url}`)
  return [answer.status, answer.headers.get('content-type')]
}

describe('a story of the old app', () => {
  it('from before clips shows "DALL-E", no badge and no player (T030)', async () => {
    const { server, client, cards, whole } = await openShelf(async (library) => {
      const { video_mode: _, ...content } = story('old', { image_model: 'dalle' })
      const scenes = content['scenes'] as Record<string, Record<string, unknown>>
      scenes['a']!['image_url'] = '/static/images/a.png'
      await library.putFile('images/a.png', files.png)
      await library.putStory('old.json', content)
    })
    await using _ = server
    expect(cards).toMatchObject([
      {
        title: 'Story old',
        imageModelName: 'DALL-E',
        hasVideo: false,
        status: 'complete',
        sceneCount: 3,
        endingCount: 1,
      },
    ])
    expect(cards[0]!.createdAt).toBe(new Date('2025-03-01T10:00:00').toISOString())
    expect(cards[0]!.savedAt).toBe(new Date('2025-03-01T11:00:00').toISOString())
    const opened = await whole()
    expect(opened).toMatchObject({ videoMode: false, imageModelName: 'DALL-E', notices: [], plannedScenes: 3 })
    expect(opened.scenes.map(({ image, video }) => [image.status, video.status, video.url])).toEqual([
      ['complete', 'none', null],
      ['none', 'none', null],
      ['none', 'none', null],
    ])
    const { image } = opened.scenes[0]!
    expect(image).toMatchObject({ modelName: 'DALL-E', mediaType: 'image/png', width: 64, height: 64, error: null })
    expect(await typeOf(server, image.url)).toEqual([200, 'image/png'])
    expect(await typeOf(server, image.pageUrl)).toEqual([200, 'image/webp'])
    expect(await typeOf(server, cards[0]!.coverUrl)).toEqual([200, 'image/webp'])
    const heard = await hear(client, { storyId: opened.id, lastEventId: null }, (events) => events.length === 4)
    expect(heard.map(({ data }) => data.type)).toEqual(['story', 'scene', 'scene', 'scene'])
    expect(heard[0]!.id).toBe(opened.lastEventId)
  })

  it('keeps its clips, the newest of its pictures, and whatever we have no place for', async () => {
    const { server, cards, whole, db } = await openShelf(async (library) => {
      for (const format of ['png', 'jpeg', 'webp', 'gif'] as const) {
        await library.putFile(`images/a b.${format}`, files[format])
      }
      for (const format of ['mp4', 'webm'] as const) await library.putFile(`videos/v.${format}`, files[format])
      await library.putStory(
        'rich.json',
        story('rich', {
          video_mode: true,
          image_model: 'grok-imagine',
          cover_art_url: '/static/images/a%20b.webp',
          favourite: [1, 2],
          scenes: {
            a: scene('a', null, 1, {
              image_url: '/static/images/a%20b.png?v=2',
              extra_image_urls: ['/static/images/a b.jpeg'],
              video_url: '/static/videos/v.mp4',
              choices: [{ ...choice('one', 'b'), icon: '🐋' }],
              mood: { colour: 'blue' },
            }),
            b: scene('b', 'a', 2, { image_url: 'static/images/a b.gif', video_url: '/static/videos/v.webm' }),
          },
        }),
      )
    })
    await using _ = server
    expect(cards).toMatchObject([{ hasVideo: true, imageModelName: 'Grok Imagine' }])
    const [first, second] = (await whole()).scenes
    expect(first).toMatchObject({
      image: { status: 'complete', mediaType: 'image/png', modelName: 'Grok Imagine' },
      video: { status: 'complete', mediaType: 'video/mp4', width: 64, height: 48, durationSeconds: 1 },
      narration: 'What is told in a.\n\nAnd more of it.',
    })
    expect(second).toMatchObject({ image: { mediaType: 'image/gif' }, video: { mediaType: 'video/webm' } })
    expect(await typeOf(server, second!.image.pageUrl)).toEqual([200, 'image/webp'])
    expect(await typeOf(server, first!.video.url)).toEqual([200, 'video/mp4'])
    expect(await typeOf(server, second!.video.url)).toEqual([200, 'video/webm'])
    const versions = findMediaOfScenes(db, [first!.id]).filter(({ kind }) => kind === 'image')
    expect(versions.map(({ version, mediaType }) => [version, mediaType])).toEqual([
      [3, 'image/png'],
      [2, 'image/jpeg'],
      [1, 'image/webp'],
    ])
    const kept = findImportedFields(db, cards[0]!.id)
    expect(kept.find(({ entity }) => entity === 'story')).toMatchObject({
      originalId: 'rich',
      rest: { story_id: 'rich', favourite: [1, 2], target_depth: 3, path_history: ['a', 'b', 'c'] },
    })
    expect(kept.find(({ originalId }) => originalId === 'a')).toMatchObject({
      entityId: first!.id,
      rest: { mood: { colour: 'blue' }, chapter_title: 'Chapter a', choices: [{ choice_id: 'one', icon: '🐋' }] },
    })
  })

  it('is whole as a tree: every scene has the choice that leads to it, and no choice a scene that is not its own', async () => {
    const { server, report, cards, whole } = await openShelf((library) =>
      library.putStory(
        'tree.json',
        story('tree', {
          completed_at: null,
          path_history: null,
          target_depth: 'many',
          scenes: {
            // Nobody names its parent, and one choice alone leads to it.
            d: scene('d', null, 2, { choices: [choice('one', 'b')] }),
            b: scene('b', 'a', 1, { choices: [choice('one', 'd'), choice('two', 'nowhere'), { text: ' ' }] }),
            a: scene('a', null, 0, { choices: [choice('one', 'b'), choice('two', 'f')] }),
            c: scene('c', 'a', 1, { choice_taken_id: 'one', choices: [] }),
            e: scene('e', 'a', 1, { choice_taken_id: 'own words', choices: [] }),
            f: { content: 'Bare.', parent_scene_id: 'd' },
          },
        }),
      ),
    )
    await using _ = server
    expect(report).toMatchObject({ imported: 1, broken: [] })
    expect(cards).toMatchObject([{ status: 'active', sceneCount: 6, currentDepth: 4, plannedScenes: 4 }])
    const { scenes, currentSceneId } = await whole()
    const letter = new Map(scenes.map(({ id, narration }) => [id, /in (\w)/.exec(narration)?.[1] ?? 'f']))
    expect(letter.get(currentSceneId)).toBe('f')
    const ways = (name: string) =>
      scenes
        .find(({ id }) => letter.get(id) === name)!
        .choices.map(({ text, isTyped, nextSceneId }) => [text, isTyped, letter.get(nextSceneId ?? '') ?? null])
    expect(ways('a')).toEqual([
      ['Choice one', false, 'b'],
      ['Choice two', false, null],
      ['Choice one', false, 'c'],
      ['Go on', true, 'e'],
    ])
    expect(ways('b')).toEqual([
      ['Choice one', false, 'd'],
      ['Choice two', false, null],
      ['Go on', false, null],
    ])
    expect(ways('d')).toEqual([
      ['Choice one', false, null],
      ['Go on', true, 'f'],
    ])
    for (const { id, parentSceneId, choiceId } of scenes) {
      if (parentSceneId === null) continue
      const parent = scenes.find((candidate) => candidate.id === parentSceneId)!
      expect(parent.choices.find((one) => one.id === choiceId)!.nextSceneId).toBe(id)
    }
  })

  it('whose pictures cannot be had is whole without them, and says which they are', async () => {
    const secret = join(root, 'secret.png')
    const { server, report, cards, whole } = await openShelf(async (library) => {
      await library.putFile('../../secret.png', files.png)
      await symlink(secret, join(library.folder, 'static/images/link.png'))
      await library.putFile('images/torn.png', files.torn)
      const urls = ['/static/images/../../../secret.png', '/static/images/link.png', '/static/images/torn.png', secret]
      const scenes = urls.map((url, index) => [
        `s${index}`,
        scene(`s${index}`, index === 0 ? null : `s${index - 1}`, index, {
          image_url: url,
          video_url: `/static/videos/${index}.mp4`,
        }),
      ])
      await library.putStory('poor.json', story('poor', { scenes: Object.fromEntries(scenes) }))
    })
    await using _ = server
    expect(report.missing.map(({ file, reason }) => [file, reason])).toEqual([
      ['/static/images/../../../secret.png', 'it is not in the library'],
      ['/static/videos/0.mp4', 'it is not there'],
      ['/static/images/link.png', 'it is a link that leads out of the library'],
      ['/static/videos/1.mp4', 'it is not there'],
      ['/static/images/torn.png', 'it is damaged'],
      ['/static/videos/2.mp4', 'it is not there'],
      [secret, 'it is not in the library'],
      ['/static/videos/3.mp4', 'it is not there'],
    ])
    expect(report.missing.every((file) => file.story === 'Story poor')).toBe(true)
    expect(cards).toMatchObject([{ hasVideo: false, coverUrl: null }])
    for (const { status, image, video } of (await whole()).scenes) {
      expect(status).toBe('complete')
      for (const medium of [image, video])
        expect(medium).toMatchObject({ status: 'none', url: null, mediaId: null, error: null })
    }
  })

  it('that was left open goes on with the models of today, and what was drawn keeps its name', async () => {
    const { server, client, cards, whole } = await openShelf(async (library) => {
      await library.putFile('images/b.png', files.png)
      await library.putStory(
        'open.json',
        story('open', {
          image_model: undefined,
          model: 'gpt-4o',
          completed_at: null,
          target_depth: 4,
          path_history: ['a', 'b'],
          scenes: {
            a: scene('a', null, 0, { choices: [], image_url: '/static/images/gone.png' }),
            b: scene('b', 'a', 1, { choice_taken_id: 'own words', image_url: '/static/images/b.png' }),
          },
        }),
      )
    })
    await using _ = server
    expect(cards).toMatchObject([{ status: 'active', currentDepth: 2, imageModelName: 'DALL-E' }])
    const before = await whole()
    const here = before.scenes.find(({ id }) => id === before.currentSceneId)!
    expect(here).toMatchObject({ depth: 2, image: { modelName: 'DALL-E' } })
    const { sceneId } = await client.story.choose.mutate({ sceneId: here.id, choiceId: here.choices[0]!.id })
    const after = await untilSettled(client, before.id, sceneId)
    expect(after.scenes.find(({ id }) => id === sceneId)).toMatchObject({
      status: 'complete',
      error: null,
      image: { status: 'complete', modelName: 'Talelight Painter', error: null },
    })
    expect(after.scenes.find(({ id }) => id === here.id)!.image).toEqual(here.image)
    expect(after.notices).toEqual([
      'GPT 4o cannot be had any more, so Talelight Storyteller goes on.',
      'DALL-E cannot be had any more, so Talelight Painter draws from here on.',
    ])
    const first = after.scenes.find(({ depth }) => depth === 1)!
    await client.image.retry.mutate({ sceneId: first.id })
    const mended = await untilSettled(client, before.id, first.id)
    expect(mended.scenes.find(({ id }) => id === first.id)!.image).toMatchObject({
      status: 'complete',
      modelName: 'Talelight Painter',
    })
    expect(mended.notices).toEqual(after.notices)
  })

  it('that was put into the trash stays there and can be taken out; deleted for good, it does not come again', async () => {
    const { server, client, cards, bring, db } = await openShelf((library) =>
      library.putStory('one.json', story('one')),
    )
    await using _ = server
    await client.gallery.remove.mutate({ storyId: cards[0]!.id })
    expect(await bring()).toMatchObject({ imported: 0, alreadyThere: 1 })
    expect((await client.gallery.list.query({})).stories).toEqual([])
    await client.gallery.restore.mutate({ storyId: cards[0]!.id })
    expect((await client.gallery.list.query({})).stories).toHaveLength(1)
    await client.gallery.remove.mutate({ storyId: cards[0]!.id })
    await client.gallery.deleteForGood.mutate({ storyId: cards[0]!.id })
    expect(findImportedFields(db, cards[0]!.id)).toEqual([])
    expect(await bring()).toMatchObject({ imported: 0, alreadyThere: 1 })
  })
})
