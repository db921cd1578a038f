import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { isOpenAddress, judgeUrl } from './address-rules.ts'
import { createMediaDownloader } from './media-downloader.ts'
import type { MediaDownloaderOptions } from './media-downloader.ts'

const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

/** @returns the server's host with its port. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  ends.push(() => {
    server.closeAllConnections()
    return new Promise((resolve) => {
      server.close(resolve)
    })
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `127.0.0.1:${address.port}`
}

const never = new AbortController().signal
const fetchFrom = (url: string, options: MediaDownloaderOptions = {}, maxBytes = 1000): Promise<Uint8Array> =>
  createMediaDownloader({ answerTimeoutMs: 300, idleTimeoutMs: 300, retryDelayMs: 1, ...options })(url, {
    providerId: 'xai',
    maxBytes,
    signal: never,
  })

describe('an address from an answer', () => {
  const rules = { suffixes: ['x.ai'], ownerHosts: new Set(['gateway.home:8443', '10.0.0.7:9000']) }
  it.each([
    'https://x.ai/a.mp4',
    'https://vidgen.x.ai/a.mp4?sig=1',
    'https://vidgen.x.ai./a.mp4',
    'https://gateway.home:8443/a',
    'http://10.0.0.7:9000/a',
  ])('%s is allowed', (url) => {
    expect(judgeUrl(url, rules).kind).toBe('allowed')
  })

  it.each([
    'http://vidgen.x.ai/a',
    'https://x.ai.evil.example/a',
    'https://evilx.ai/a',
    'https://vidgen.x.ai:8443/a',
    'https://user:pass@vidgen.x.ai/a',
    'https://127.0.0.1/a',
    'https://2130706433/a',
    'https://0x7f.1/a',
    'https://127.1/a',
    'https://[::1]/a',
    'https://[::ffff:127.0.0.1]/a',
    'https://[64:ff9b::7f00:1]/a',
    'https://localhost/a',
    'https://localhost./a',
    'https://10.0.0.7/a',
    'http://10.0.0.7:9001/a',
    'https://metadata.google.internal/a',
    'https://x。ai.evil.example/a',
    'file:///etc/passwd',
    'gopher://x.ai/a',
    'data:image/png;base64,AAAA',
    'x.ai/a',
    `https://x.ai/${'a'.repeat(2100)}`,
  ])('%s is refused before anything is looked up', (url) => {
    expect(judgeUrl(url, rules).kind).toBe('refused')
  })

  it.each([
    ['8.8.8.8', true],
    ['2606:4700::1111', true],
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['172.31.0.1', false],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['::1', false],
    ['::', false],
    ['fe80::1', false],
    ['fd00::1', false],
    ['::ffff:127.0.0.1', false],
    ['64:ff9b::7f00:1', false],
    ['2002:7f00:1::', false],
    ['2001:db8::1', false],
    ['ff02::1', false],
    ['not an address', false],
  ])('%s is on the open internet: %s', (address, isOpen) => {
    expect(isOpenAddress(address)).toBe(isOpen)
  })
})

describe('createMediaDownloader', () => {
  it('fetches from a host that the owner named, with no header that could carry a secret', async () => {
    let headers = {}
    const host = await serve((request, response) => {
      headers = request.headers
      response.end('clip')
    })
    const bytes = await fetchFrom(`http://${host}/a`, { ownerHosts: [host] })
    expect(Buffer.from(bytes).toString()).toBe('clip')
    expect(Object.keys(headers).toSorted()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent'])
  })

  it.each([
    ['private', [{ address: '10.0.0.1', family: 4 }]],
    [
      'partly private',
      [
        { address: '8.8.8.8', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ],
    ],
    ['nowhere', []],
  ])('refuses a name whose addresses are %s', async (_, addresses) => {
    const fetching = fetchFrom('https://vidgen.x.ai/a', { resolve: () => Promise.resolve(addresses) })
    await expect(fetching).rejects.toMatchObject({ reason: 'download-failed', isRetryable: false, billed: 'yes' })
  })

  it('connects to the addresses it has checked, whatever the name stands for by then', async () => {
    let asked = 0
    const resolve = () => {
      asked += 1
      return Promise.resolve([{ address: '127.0.0.1', family: 4 }])
    }
    // Nobody listens for TLS there: that the connection is refused shows where it went.
    const fetching = fetchFrom('https://name-that-is-nowhere.x.ai/a', { resolve, isAllowedAddress: () => true })
    await expect(fetching).rejects.toThrow(/ECONNREFUSED/)
    // Once for each of the three tries.
    expect(asked).toBe(3)
  })

  it.each([
    [2, 'clip'],
    [3, 'reset'],
  ])('fetches again what broke off %d times, three times in all', async (failures, end) => {
    let requests = 0
    const host = await serve((_, response) => {
      requests += 1
      if (requests <= failures) response.destroy()
      else response.end('clip')
    })
    const fetching = fetchFrom(`http://${host}/a`, { ownerHosts: [host] })
    if (end === 'clip') expect(Buffer.from(await fetching).toString()).toBe('clip')
    else await expect(fetching).rejects.toMatchObject({ reason: 'download-failed' })
    expect(requests).toBe(3)
  })

  it('ends with its deadline, or an abort, while a name is looked up', async () => {
    const resolve = () => new Promise<never>(() => undefined)
    await expect(fetchFrom('https://vidgen.x.ai/a', { resolve, totalTimeoutMs: 100 })).rejects.toMatchObject({
      reason: 'download-failed',
    })
    const reason = new Error('turned the page')
    const stop = new AbortController()
    const options = { providerId: 'xai', maxBytes: 10, signal: stop.signal }
    const fetching = createMediaDownloader({ resolve })('https://vidgen.x.ai/a', options)
    stop.abort(reason)
    await expect(fetching).rejects.toBe(reason)
  })

  it('knows an owner’s host however it is written, and the hosts of a provider of one’s own', async () => {
    const host = await serve((_, response) => response.end('clip'))
    await fetchFrom(`http://${host}/a`, { ownerHosts: [host.toUpperCase()] })
    const rules = { suffixes: [], ownerHosts: new Set(['gateway.home']) }
    expect(judgeUrl('https://gateway.home:443/a', rules).kind).toBe('allowed')
    const fetching = createMediaDownloader({
      hostsByProvider: { press: ['press.example'] },
      resolve: () => Promise.resolve([{ address: '127.0.0.1', family: 4 }]),
    })('https://cdn.press.example/a', { providerId: 'press', maxBytes: 10, signal: never })
    await expect(fetching).rejects.toThrow(/not on the open internet/)
  })

  it('holds every hop to the rules', async () => {
    let wasReached = false
    const inside = await serve((_, response) => {
      wasReached = true
      response.end('secret')
    })
    const host = await serve((request, response) => {
      const target = request.url === '/in' ? `http://${inside}/` : request.url === '/loop' ? '/loop' : '/end'
      if (request.url === '/end') response.end('clip')
      else response.writeHead(302, { location: target }).end()
    })
    const options = { ownerHosts: [host] }
    await expect(fetchFrom(`http://${host}/in`, options)).rejects.toMatchObject({ isRetryable: false })
    expect(wasReached).toBe(false)
    await expect(fetchFrom(`http://${host}/loop`, options)).rejects.toMatchObject({ isRetryable: false })
    expect(Buffer.from(await fetchFrom(`http://${host}/go`, options)).toString()).toBe('clip')
  })

  it.each([
    ['403', (_, response) => response.writeHead(403).end(), 'expired'],
    ['404', (_, response) => response.writeHead(404).end(), 'expired'],
    ['500', (_, response) => response.writeHead(500).end(), 'download-failed'],
    ['nothing', (_, response) => response.end(), 'download-failed'],
    ['silence', () => undefined, 'download-failed'],
    [
      'a switch of protocols',
      (_, response) => {
        response.socket?.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n')
      },
      'download-failed',
    ],
    [
      'less than it said',
      (_, response) => response.writeHead(200, { 'content-length': '100' }).write('x', () => response.destroy()),
      'download-failed',
    ],
    [
      'a stop in the middle',
      (_, response) => response.writeHead(200, { 'content-length': '100' }).write('x'),
      'download-failed',
    ],
    ['more than is allowed', (_, response) => response.end('x'.repeat(1001)), 'download-failed'],
    [
      'something packed',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
      'download-failed',
    ],
  ] satisfies [string, RequestListener, string][])('answers %s with a typed error', async (_, answer, reason) => {
    const host = await serve(answer)
    await expect(fetchFrom(`http://${host}/a`, { ownerHosts: [host] })).rejects.toMatchObject({ reason })
  })

  it('ends a body that drips for ever', async () => {
    const host = await serve((_, response) => {
      const drip = setInterval(() => response.write('x'), 50)
      response.on('close', () => clearInterval(drip))
    })
    const fetching = fetchFrom(`http://${host}/a`, { ownerHosts: [host], totalTimeoutMs: 400 })
    await expect(fetching).rejects.toMatchObject({ reason: 'download-failed', isRetryable: true })
  })

  it('lets an abort through as it is', async () => {
    const stop = new AbortController()
    const reason = new Error('turned the page')
    const host = await serve(() => stop.abort(reason))
    const download = createMediaDownloader({ ownerHosts: [host] })
    await expect(download(`http://${host}/a`, { providerId: 'xai', maxBytes: 10, signal: stop.signal })).rejects.toBe(
      reason,
    )
  })
})
