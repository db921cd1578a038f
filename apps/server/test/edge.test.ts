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

describe('every answer', () => {
  it.each(['/', '/kids', '/api/kids/trpc/tier.list', '/api/kids/media/med_0', '/nowhere', '/healthz'])(
    'at %s forbids framing, sniffing and scripts of others, and names no server',
    async (path) => {
      await using server = await startTestServer()
      const { headers } = await ask(server.url, { path })
      expect(headers['content-security-policy']).toContain("default-src 'none'")
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
      })
      for (const name of ['server', 'x-powered-by', 'access-control-allow-origin'])
        expect(headers[name]).toBeUndefined()
    },
  )
})

describe('too much', () => {
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
    const pieces = [
      '{',
      '}',
      '[',
      '"',
      'null',
      '\u0000',
      '%',
      '/',
      '..',
      'prompt',
      ':',
      '1e999',
      '\\',
      'é',
      '<a>',
      '?input=',
    ]
    const mess = (): string => Array.from({ length: 12 }, () => pieces[Math.floor(random() * pieces.length)]).join('')
    for (let number = 0; number < 300; number += 1) {
      const path = `/api/kids/${number % 3 === 0 ? 'media' : 'trpc'}/${encodeURI(mess()).slice(0, 300)}`
      const asked = number % 2 === 0 ? { path } : { ...start, headers: json, body: mess() }
      const { status } = await ask(server.url, asked)
      expect(status, `for ${JSON.stringify(asked)}`).toBeLessThan(500)
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
