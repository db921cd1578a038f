import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSimulator } from '@talelight/simulator'
import { describe, expect, it } from 'vitest'
import { hostileHouse } from '../../../torture/hostile-house.ts'
import { malformedRequest } from '../../../torture/malformed.ts'
import { createRandom } from '../../../torture/random.ts'
import { untilSettled } from './follow.ts'
import { formClient, photoForm, portrait } from './photo-client.ts'
import { startTestServer } from './server-resource.ts'
import { settingsFor } from './simulated-providers.ts'

interface Asked {
  readonly method?: string
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** `fetch` would not let us name another host. */
async function ask(url: string, { method = 'GET', path, headers = {}, body = '' }: Asked) {
  const { hostname, port } = new URL(url)
  const sending = httpRequest({ hostname, port, method, path, headers: { host: `localhost:${port}`, ...headers } })
  sending.end(body)
  const [response] = (await once(sending, 'response')) as [IncomingMessage]
  const pieces: Buffer[] = []
  for await (const piece of response) pieces.push(piece as Buffer)
  return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(pieces).toString() }
}

const start = { method: 'POST', path: '/api/kids/trpc/story.start', body: '{"prompt":"a fox"}' } as const
const types = [
  'application/json',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'text/plain',
  'application/octet-stream',
] as const

describe('a page of another site', () => {
  it('changes nothing and reads nothing, whatever it sends', async () => {
    await using server = await startTestServer()
    const { port } = new URL(server.url)
    const origins = ['null', 'http://elsewhere.example', 'http://localhost:1', `http://127.0.0.1:${port}`]
    const sites = ['cross-site', 'same-site']
    const hosts = [`localhost:${port}`, `127.0.0.1:${port}`]
    let asked = 0
    for (const host of hosts) {
      for (const origin of origins.filter((one) => one !== `http://${host}`)) {
        for (const type of types) {
          for (const site of [...sites, 'none', '']) {
            const headers = { host, origin, 'content-type': type, ...(site === '' ? {} : { 'sec-fetch-site': site }) }
            const answer = await ask(server.url, { ...start, headers })
            expect(answer.status, `for ${JSON.stringify(headers)}`).toBe(403)
            asked += 1
          }
        }
      }
      for (const site of sites) {
        for (const path of ['gallery.list?input=%7B%7D', 'story.byId', 'profile.list']) {
          const headers = { host, 'sec-fetch-site': site }
          expect((await ask(server.url, { path: `/api/kids/trpc/${path}`, headers })).status).toBe(403)
          expect((await ask(server.url, { path: '/api/kids/media/med_0', headers })).status).toBe(403)
          asked += 2
        }
      }
    }
    // A name that leads here from somewhere else, as after a name that was pointed at this machine.
    for (const host of ['elsewhere.example', `elsewhere.example:${port}`, 'localhost.elsewhere.example']) {
      for (const one of [start, { path: '/' }, { path: '/api/kids/trpc/profile.list' }]) {
        const headers = { host, origin: `http://${host}`, 'content-type': 'application/json' }
        expect((await ask(server.url, { ...one, headers })).status).toBe(421)
        asked += 1
      }
    }
    expect(asked).toBeGreaterThan(120)
    expect((await server.client('kids').gallery.list.query({})).stories).toEqual([])
  })

  it('opens no socket', async () => {
    await using server = await startTestServer()
    const { port } = new URL(server.url)
    const upgrade = async (origin: string, host: string): Promise<string> => {
      const socket = connect(Number(port), '127.0.0.1')
      socket.write(
        `GET /api/kids/trpc HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${origin}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`,
      )
      const [first] = (await once(socket, 'data')) as [Buffer]
      socket.destroy()
      return first.toString().slice(9, 12)
    }
    expect(await upgrade(`http://localhost:${port}`, `localhost:${port}`)).toBe('101')
    for (const origin of [
      'null',
      'http://elsewhere.example',
      'http://localhost:1',
      `https://localhost.example:${port}`,
    ]) {
      expect(await upgrade(origin, `localhost:${port}`)).toBe('403')
    }
    expect(await upgrade('http://elsewhere.example', 'elsewhere.example')).toBe('421')
  })
})

const everyHeader = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src 'self' blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
}

describe('every answer', () => {
  /** One address of each route, as the server lists them. */
  const addressOf = (route: string): string =>
    route
      .replaceAll(/:(?:tier)\b/g, 'kids')
      .replaceAll(/:[\w]+/g, 'x_0')
      .replaceAll('*', 'tier.list')

  it('forbids framing, sniffing and scripts of others, names no server, and of the API is kept by no browser', async () => {
    await using server = await startTestServer()
    const routes = [
      ...server.studio.server
        .printRoutes({ commonPrefix: false, includeHooks: false })
        .matchAll(/(?<path>\/\S*) \((?<methods>[A-Z, ]+)\)/g),
    ]
    const seen = new Set<string>()
    for (const { groups } of routes) {
      const path = addressOf(groups?.['path'] ?? '')
      for (const method of (groups?.['methods'] ?? '').split(', ')) {
        const { headers } = await ask(server.url, { method, path, headers: { 'content-type': 'application/json' } })
        const policy = { ...headers }
        for (const name of [
          'date',
          'connection',
          'keep-alive',
          'content-length',
          'content-type',
          'transfer-encoding',
          'vary',
          'allow',
        ])
          delete policy[name]
        expect(policy, `${method} ${path}`).toEqual({
          ...everyHeader,
          ...(path.startsWith('/api/') ? { 'cache-control': 'no-store' } : {}),
        })
        seen.add(`${method} ${path}`)
      }
    }
    expect(seen.size).toBeGreaterThan(10)
  })

  it.each([
    '/',
    '/kids',
    '/nowhere',
    '/api/kids/trpc/tier.list',
    '/api/nsfw/trpc/gallery.list',
    '/api/kids/media/med_0',
  ])('at %s says so too', async (path) => {
    await using server = await startTestServer()
    expect((await ask(server.url, { path })).headers).toMatchObject(everyHeader)
  })
})

describe('too much', () => {
  it.each([
    ['with its size', `Content-Length: 50000000`],
    ['in pieces', 'Transfer-Encoding: chunked'],
  ])('of JSON, %s, is refused when little of it has been read', async (_, size) => {
    await using server = await startTestServer()
    let bytesRead = 0
    server.studio.server.server.on('connection', (socket) => {
      socket.once('close', () => (bytesRead = socket.bytesRead))
    })
    const { port } = new URL(server.url)
    const socket = connect(Number(port), '127.0.0.1')
    socket.on('error', () => socket.destroy())
    const closed = new Promise((resolve) => socket.once('close', resolve))
    const answer: string[] = []
    socket.on('data', (piece: Buffer) => answer.push(piece.toString()))
    socket.write(
      `POST ${start.path} HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Type: application/json\r\n${size}\r\n\r\n`,
    )
    const piece = Buffer.alloc(100_000, '1')
    const chunk = size.startsWith('T') ? Buffer.concat([Buffer.from('186a0\r\n'), piece, Buffer.from('\r\n')]) : piece
    for (let sent = 0; sent < 500 && answer.length === 0 && !socket.destroyed; sent += 1) {
      await new Promise((resolve) => socket.write(chunk, resolve))
    }
    socket.destroy()
    await closed
    await expect.poll(() => bytesRead).toBeGreaterThan(0)
    expect(answer.join('').slice(9, 12)).toBe('413')
    expect(bytesRead).toBeLessThan(1_100_000)
  })

  it('is refused before it is read, and nothing that is malformed is our fault', async () => {
    await using server = await startTestServer()
    const json = { 'content-type': 'application/json' }
    const large = await ask(server.url, {
      ...start,
      headers: json,
      body: JSON.stringify({ prompt: 'x'.repeat(2_000_000) }),
    })
    expect(large.status).toBe(413)
    const batch = Array.from({ length: 11 }, () => 'tier.list').join(',')
    expect((await ask(server.url, { path: `/api/kids/trpc/${batch}?batch=1` })).status).toBe(400)
    const random = createRandom(7)
    for (let number = 0; number < 300; number += 1) {
      const { method, path, body } = malformedRequest(number, random)
      const headers = method === 'PUT' ? {} : json
      const { status } = await ask(server.url, { method, path, headers, body })
      expect(status, `for ${JSON.stringify({ method, path, body }).slice(0, 300)}`).toBeLessThan(500)
      expect(status).toBeGreaterThanOrEqual(400)
    }
    expect((await ask(server.url, { path: '/healthz' })).status).toBe(200)
  })
})

describe('what is secret', () => {
  it('stands in no log and in no answer that fails', async () => {
    const canaries = {
      OPENAI_API_KEY: 'sk-CANARYKEY',
      prompt: 'CANARYPROMPT with a fox',
      name: 'CANARYMIA',
      pin: 'CANARYPIN9',
    } as const
    await using simulator = await startSimulator()
    await using server = await startTestServer({
      nsfwPin: canaries.pin,
      // A key that the provider refuses, so that what goes wrong is written about.
      providers: settingsFor(simulator, ['OPENAI'], { OPENAI_API_KEY: canaries.OPENAI_API_KEY }),
    })
    const cookie = await server.unlock(canaries.pin)
    const client = formClient(server, 'nsfw', cookie)
    const profile = await client.profile.create.mutate({ name: canaries.name })
    const { id } = await client.character.create.mutate({ profileId: profile.id, name: canaries.name })
    const photo = await portrait('red')
    await client.character.addPhoto.mutate(photoForm(id, photo))
    const { storyId, sceneId } = await client.story.start.mutate({ prompt: canaries.prompt })
    await untilSettled(server.client('nsfw', { cookie }), storyId, sceneId)
    const answers: string[] = []
    for (const body of [JSON.stringify({ pin: 'CANARYWRONG' }), `{"pin":"CANARYWRONG`, '[]']) {
      const headers = { 'content-type': 'application/json', cookie }
      answers.push((await ask(server.url, { method: 'POST', path: '/api/nsfw/trpc/tier.unlock', headers, body })).body)
      answers.push((await ask(server.url, { method: 'POST', path: '/api/nsfw/trpc/story.start', headers, body })).body)
    }
    await server.stop()
    const log = server.logLines.join('\n')
    expect(log).toContain('a generation failed')
    const head = photo.toString('base64').slice(40, 80)
    for (const text of ['CANARY', cookie.split('=')[1]!, head]) {
      expect(log).not.toContain(text)
      expect(answers.join('\n')).not.toContain(text)
    }
  })
})

describe('a house whose providers answer badly', () => {
  it('stays up, and keeps every secret where it belongs', async () => {
    const { findings } = await hostileHouse({ stories: 6, seed: Date.now() % 1_000_000 })
    expect(findings).toEqual([])
  })
})

describe('a fresh start', () => {
  const main = join(import.meta.dirname, '../src/main.ts')
  const run = (env: Readonly<Record<string, string>>) =>
    spawn(process.execPath, [main], { env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...env } })

  it('keeps what it writes to its own account', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'talelight-modes-'))
    const child = run({ TALELIGHT_DATA_DIR: join(dataDir, 'data') })
    try {
      const [line] = (await once(child.stdout, 'data')) as [Buffer]
      expect(line.toString()).toMatch(/http:\/\/127\.0\.0\.1:\d+/)
      expect((await stat(join(dataDir, 'data'))).mode & 0o077).toBe(0)
      for (const entry of await readdir(join(dataDir, 'data'), { recursive: true, withFileTypes: true })) {
        expect((await stat(join(entry.parentPath, entry.name))).mode & 0o077, `of ${entry.name}`).toBe(0)
      }
    } finally {
      child.kill()
      await once(child, 'exit')
      await rm(dataDir, { recursive: true })
    }
  })

  it.each([
    [{}, /TALELIGHT_KIDS_PIN/],
    [{ TALELIGHT_KIDS_PIN: '1234' }, /at least 6 characters/],
  ])('refuses to listen to a whole network without a PIN that is worth one (%j)', async (settings, sentence) => {
    const child = run({ HOST: '0.0.0.0', ...settings })
    let said = ''
    child.stderr.on('data', (piece: Buffer) => (said += piece.toString()))
    const [code] = (await once(child, 'exit')) as [number]
    expect(code).toBe(1)
    expect(said).toMatch(sentence)
  })
})
