import { request } from 'node:http'
import { existsSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { TRPCClient } from '@trpc/client'
import type { ImportStep } from '../src/import/import-desk.ts'
import type { AppRouter } from '../src/router.ts'
import { findStrays, makeFiles, story } from './import-fixture.ts'
import type { Files } from './import-fixture.ts'
import { startTestServer } from './server-resource.ts'
import type { TestServer } from './server-resource.ts'

let files: Files
beforeAll(async () => {
  files = await makeFiles()
})

function put(
  server: TestServer,
  place: { readonly importId: string; readonly path: string; readonly tierId?: string },
  body: string | Uint8Array,
  headers: Record<string, string> = {},
) {
  const { tierId = 'kids', importId, path } = place
  return fetch(`${server.url}/api/${tierId}/import/${importId}/${path}`, {
    method: 'PUT',
    // A page sends a blob without a type, so that no header says one.
    body: typeof body === 'string' ? new TextEncoder().encode(body) : new Uint8Array(body),
    headers,
  })
}

/** All steps of an import to its end. */
function followImport(client: TRPCClient<AppRouter>, importId: string): Promise<ImportStep[]> {
  const { promise, resolve, reject } = Promise.withResolvers<ImportStep[]>()
  const steps: ImportStep[] = []
  client.import.onProgress.subscribe(
    { importId },
    { onData: (step) => steps.push(step), onComplete: () => resolve(steps), onError: reject },
  )
  return promise
}

const withPicture = (id: string, tier: string) => {
  const content = story(id, { tier })
  ;(content['scenes'] as Record<string, Record<string, unknown>>)['a']!['image_url'] = `/static/images/${id}.png`
  return JSON.stringify(content)
}

describe('an old library that is sent in', () => {
  it.each(['ws', 'sse'] as const)(
    'comes to the shelf that asked, with its steps by %s, and leaves no file behind',
    async (transport) => {
      await using server = await startTestServer()
      const client = server.client('kids', { transport })
      const { importId } = await client.import.begin.mutate()
      const send = async (path: string, body: string | Uint8Array) =>
        expect((await put(server, { importId, path: `old%20app/${path}` }, body)).status).toBe(204)
      for (let index = 0; index < 30; index += 1) {
        await send(`data/stories/${index}.json`, withPicture(`s${index}`, index % 3 === 0 ? 'nsfw' : 'kids'))
        await send(`static/images/s${index}.png`, files.png)
      }
      await send('data/stories/broken.json', '{')
      await send('data/stories/0.json', withPicture('s0', 'kids'))
      const following = followImport(client, importId)
      await client.import.run.mutate({ importId })
      const steps = await following
      const done = steps.flatMap((step) => (step.type === 'progress' ? [step.done] : []))
      expect(done).toEqual(done.toSorted((one, other) => one - other))
      expect(steps.at(-1)).toMatchObject({
        type: 'report',
        report: { total: 31, imported: 21, alreadyThere: 0, missing: [], broken: [{ file: 'broken.json' }] },
      })
      const last = steps.at(-1)!
      if (last.type === 'report') expect(last.report.elsewhere).toHaveLength(9)
      const { stories } = await client.gallery.list.query({ limit: 100 })
      expect(stories).toHaveLength(21)
      expect((await fetch(`${server.url}${stories[0]!.coverUrl}`)).status).toBe(200)
      expect(await readdir(join(server.dataDir, 'import/kids'))).toEqual([])
      expect(await followImport(client, importId)).toEqual([last])
      expect((await put(server, { importId, path: 'data/stories/late.json' }, '{}')).status).toBe(409)
    },
  )

  it('takes nothing that leads elsewhere, is of another kind or too large, and says so', async () => {
    await using server = await startTestServer()
    const { importId } = await server.client('kids').import.begin.mutate()
    const status = async (path: string, body: string | Uint8Array = 'x', headers = {}) =>
      (await put(server, { importId, path }, body, headers)).status
    const refused = [
      '..%2f..%2ftalelight.db.json',
      '%2e%2e%2fa.json',
      'a%00b.json',
      'a%5c..%5cb.json',
      'c%3ab.json',
      '.hidden.json',
      'a/%2ftmp%2fx.json',
      'a%2f.%2fb.json',
      'a//b.json',
      'app.py',
      'data/stories/',
      `${'d/'.repeat(9)}x.json`,
      `${'x'.repeat(300)}.json`,
    ]
    for (const path of refused) expect([path, await status(path)]).toEqual([path, 422])
    expect(await status('data/stories/ä%20ö.json')).toBe(204)
    expect(await status('data/stories/ä%20ö.json/x.json')).toBe(409)
    expect(await status('big.json', Buffer.alloc(20_000_001))).toBe(413)
    expect(await status('big.png', Buffer.alloc(50_000_001))).toBe(413)
    expect(await status('x.json', 'x', { origin: 'http://elsewhere.example' })).toBe(403)
    expect((await put(server, { importId: 'ffff', path: 'x.json' }, 'x')).status).toBe(404)
    const entries = await readdir(join(server.dataDir, 'import'), { recursive: true })
    expect(entries.toSorted()).toEqual(
      [
        'kids',
        `kids/${importId}`,
        ...['', '/stories', '/stories/ä ö.json'].map((path) => `kids/${importId}/data${path}`),
      ].toSorted(),
    )
    expect(server.logLines.filter((line) => line.includes('"level":50'))).toEqual([])
  })

  it('belongs to the shelf that began it, and a locked one takes nothing', async () => {
    await using server = await startTestServer({ nsfwPin: '482913' })
    const { importId } = await server.client('kids').import.begin.mutate()
    const place = { importId, path: 'data/stories/a.json', tierId: 'nsfw' }
    expect((await put(server, place, 'x')).status).toBe(404)
    const cookie = await server.unlock('482913')
    expect((await put(server, place, 'x', { cookie })).status).toBe(404)
    const grownUps = server.client('nsfw', { cookie })
    await expect(grownUps.import.run.mutate({ importId })).rejects.toMatchObject({ data: { reason: 'not-found' } })
    await expect(server.client('nsfw').import.begin.mutate()).rejects.toMatchObject({ data: { reason: 'tier-locked' } })
    const own = await grownUps.import.begin.mutate()
    await expect(
      put(server, { ...place, importId: own.importId }, withPicture('x', 'nsfw'), { cookie }),
    ).resolves.toMatchObject({ status: 204 })
    await grownUps.import.run.mutate(own)
    expect((await followImport(grownUps, own.importId)).at(-1)).toMatchObject({
      report: { imported: 1, elsewhere: [] },
    })
    expect((await server.client('kids').gallery.list.query({})).stories).toEqual([])
  })

  it('comes from files without folders, too, as a telephone hands them over', async () => {
    await using server = await startTestServer()
    const client = server.client('kids')
    const { importId } = await client.import.begin.mutate()
    const content = story('s', { tier: 'kids', video_mode: true })
    const scenes = content['scenes'] as Record<'a' | 'b' | 'c', Record<string, unknown>>
    scenes.a['image_url'] = '/static/images/deep/one%20gate.png?v=2'
    scenes.b['image_url'] = '/static/images/not-chosen.png'
    scenes.b['extra_image_urls'] = ['/static/images/../s.json']
    scenes.c['video_url'] = '/static/videos/end.mp4'
    const sent = { 's.json': JSON.stringify(content), 'one gate.png': files.png, 'end.mp4': files.mp4 }
    for (const [name, body] of Object.entries(sent)) {
      expect((await put(server, { importId, path: `loose/${encodeURIComponent(name)}` }, body)).status).toBe(204)
    }
    await client.import.run.mutate({ importId })
    expect((await followImport(client, importId)).at(-1)).toMatchObject({
      report: {
        imported: 1,
        broken: [],
        missing: [
          { file: '/static/images/../s.json', reason: 'it is not in the library' },
          { file: '/static/images/not-chosen.png', reason: 'it is not there' },
        ],
      },
    })
    const { stories } = await client.gallery.list.query({})
    expect(stories).toMatchObject([{ hasVideo: true, coverUrl: expect.any(String) }])
  })

  it('that nobody wants any more is deleted at once, with what was just coming in', async () => {
    await using server = await startTestServer()
    const client = server.client('kids')
    const { importId } = await client.import.begin.mutate()
    const path = 'static/images/a.png'
    expect((await put(server, { importId, path: 'data/stories/a.json' }, '{}')).status).toBe(204)
    const sending = request(`${server.url}/api/kids/import/${importId}/${path}`, {
      method: 'PUT',
      headers: { 'content-length': '20000' },
    })
    const answer = Promise.withResolvers<number | undefined>()
    sending.on('response', (response) => answer.resolve(response.resume().statusCode))
    sending.on('error', answer.reject)
    sending.write(Buffer.alloc(10_000))
    const shelf = join(server.dataDir, 'import/kids')
    await expect.poll(() => readdir(join(shelf, importId))).toContainEqual(expect.stringMatching(/^\.arriving/))
    await client.import.cancel.mutate({ importId })
    expect(await readdir(shelf)).toEqual([])
    sending.end(Buffer.alloc(10_000))
    expect(await answer.promise).toBe(404)
    expect(await readdir(shelf)).toEqual([])
    expect((await put(server, { importId, path }, files.png)).status).toBe(404)
    for (const again of [client.import.cancel, client.import.run]) {
      await expect(again.mutate({ importId })).rejects.toMatchObject({ data: { reason: 'not-found' } })
    }
    expect(server.logLines.filter((line) => line.includes('"level":50'))).toEqual([])
  })

  it('that runs already ends by itself, with every story whole', async () => {
    await using server = await startTestServer()
    const client = server.client('kids')
    const { importId } = await client.import.begin.mutate()
    for (let index = 0; index < 20; index += 1) {
      await put(server, { importId, path: `data/stories/${index}.json` }, withPicture(`s${index}`, 'kids'))
      await put(server, { importId, path: `static/images/s${index}.png` }, files.png)
    }
    await client.import.run.mutate({ importId })
    await client.import.cancel.mutate({ importId })
    expect((await followImport(client, importId)).at(-1)).toMatchObject({ report: { imported: 20, missing: [] } })
    await client.import.cancel.mutate({ importId })
    await server.stop()
    expect(await findStrays(server.dataDir)).toEqual([])
  })

  it('that was forgotten is deleted within minutes after its hour, though nobody begins another', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      const clock = { aheadMs: 0 }
      await using server = await startTestServer({ now: () => Date.now() + clock.aheadMs })
      const { importId } = await server.client('kids').import.begin.mutate()
      expect((await put(server, { importId, path: 'data/stories/a.json' }, '{}')).status).toBe(204)
      const shelf = join(server.dataDir, 'import/kids')
      vi.advanceTimersByTime(600_000)
      expect(await readdir(shelf)).toEqual([importId])
      clock.aheadMs = 3_700_000
      vi.advanceTimersByTime(600_000)
      await expect.poll(() => readdir(shelf)).toEqual([])
    } finally {
      vi.useRealTimers()
    }
  })

  it('that holds no stories is said to be none', async () => {
    await using server = await startTestServer()
    const client = server.client('kids')
    const { importId } = await client.import.begin.mutate()
    expect((await put(server, { importId, path: 'pictures/a.png' }, files.png)).status).toBe(204)
    await client.import.run.mutate({ importId })
    expect((await followImport(client, importId)).at(-1)).toMatchObject({ type: 'failed', message: /no stories/ })
  })

  it('that is cut off leaves no half file, and nothing of it outlives the next start', async () => {
    await using server = await startTestServer()
    const client = server.client('kids')
    const { importId } = await client.import.begin.mutate()
    const sending = request(`${server.url}/api/kids/import/${importId}/static/images/a.png`, {
      method: 'PUT',
      headers: { 'content-length': '1000000' },
    })
    sending.on('error', () => undefined)
    sending.write(Buffer.alloc(10_000))
    const folder = join(server.dataDir, 'import/kids', importId)
    await expect.poll(() => readdir(folder)).toContainEqual(expect.stringMatching(/^\.arriving/))
    await expect(client.import.run.mutate({ importId })).rejects.toThrow(/still on their way/)
    sending.destroy()
    await expect.poll(() => readdir(folder, { recursive: true })).toEqual(['static', 'static/images'])
    await server.stop()
    expect(existsSync(folder)).toBe(false)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'left.json'), 'x')
    await using again = await startTestServer({ dataDir: server.dataDir })
    expect(existsSync(folder)).toBe(false)
    await again.stop()
    expect(await findStrays(server.dataDir)).toEqual([])
  })

  it('makes place for another one when pages were left, but not in the middle of what is being made', async () => {
    const clock = { now: Date.now() }
    await using server = await startTestServer({ now: () => (clock.now += 1) })
    const client = server.client('kids')
    const begun: string[] = []
    for (let index = 0; index < 6; index += 1) begun.push((await client.import.begin.mutate()).importId)
    const status = async (importId: string) =>
      (await put(server, { importId, path: 'data/stories/a.json' }, '{')).status
    expect(await Promise.all(begun.map(status))).toEqual([404, 404, 204, 204, 204, 204])
    expect((await readdir(join(server.dataDir, 'import/kids'))).toSorted()).toEqual(begun.slice(2).toSorted())
  })
})
