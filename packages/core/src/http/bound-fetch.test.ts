import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { isMediaError } from '../errors/media-error.ts'
import type { MediaError } from '../errors/media-error.ts'
import { boundFetch } from './bound-fetch.ts'
import type { FetchBounds } from './bound-fetch.ts'

const bounds: FetchBounds = {
  providerId: 'xai',
  isPaid: true,
  maxBytes: 1000,
  answerTimeoutMs: 300,
  idleTimeoutMs: 300,
}

const ends: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0)) await end()
})

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  ends.push(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => {
      server.close(resolve)
    })
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}/`
}

async function failureOf(work: Promise<unknown>): Promise<MediaError> {
  const error: unknown = await work.catch((thrown: unknown) => thrown)
  if (!isMediaError(error)) throw new Error(`expected an error of this library, got ${String(error)}`)
  return error
}

const post = (url: string, changed: Partial<FetchBounds> = {}, signal?: AbortSignal): Promise<string> =>
  boundFetch(fetch, { ...bounds, ...changed })(url, {
    method: 'POST',
    body: '{}',
    ...(signal === undefined ? {} : { signal }),
  }).then((response) => response.text())

describe('boundFetch', () => {
  it('passes an answer on as it is', async () => {
    const url = await serve((_, response) => {
      response.writeHead(201, { 'x-request-id': 'r1' }).end('hello')
    })
    const response = await boundFetch(fetch, bounds)(url, { method: 'POST', body: '{}' })
    expect([response.status, response.headers.get('x-request-id'), await response.text()]).toEqual([201, 'r1', 'hello'])
  })

  it('knows that a refused connection or an unknown host sent nothing', async () => {
    const closed = await serve(() => undefined)
    await ends.pop()?.()
    expect(await failureOf(post(closed))).toMatchObject({ reason: 'unreachable', billed: 'no' })
    expect(await failureOf(post('http://nowhere.invalid/'))).toMatchObject({ reason: 'unreachable', billed: 'no' })
  })

  it.each([
    ['no answer at all', () => undefined],
    ['a reset after the request', (_, response) => response.destroy()],
    ['an answer that stops', (_, response) => response.writeHead(200, { 'content-length': '100' }).write('half')],
    [
      'an answer that is cut off',
      (_, response) => {
        response.writeHead(200, { 'content-length': '100' })
        response.write('half', () => response.destroy())
      },
    ],
  ] satisfies [string, RequestListener][])(
    'does not know the outcome of a paid request after %s',
    async (_, answer) => {
      expect(await failureOf(post(await serve(answer)))).toMatchObject({ reason: 'outcome-unknown', billed: 'unknown' })
    },
  )

  it('lets a question that costs nothing be asked again', async () => {
    const url = await serve((_, response) => response.destroy())
    expect(await failureOf(post(url, { isPaid: false }))).toMatchObject({ reason: 'unreachable', isRetryable: true })
  })

  it('stops reading an answer that is too large, however small it says it is', async () => {
    let isOpen = true
    const url = await serve((_, response) => {
      response.on('close', () => {
        isOpen = false
      })
      const flood = (): void => {
        if (isOpen) response.write('x'.repeat(500), () => setImmediate(flood))
      }
      flood()
    })
    expect(await failureOf(post(url))).toMatchObject({ reason: 'broken-result' })
    await expect.poll(() => isOpen).toBe(false)
  })

  it('keeps the status of an error answer whose body breaks off', async () => {
    const url = await serve((_, response) => {
      response.writeHead(429, { 'content-length': '100', 'retry-after': '3' })
      response.write('{"er', () => response.destroy())
    })
    const response = await boundFetch(fetch, bounds)(url, { method: 'POST', body: '{}' })
    expect([response.status, response.headers.get('retry-after'), await response.text()]).toEqual([429, '3', '{"er'])
  })

  it('follows no redirect, so that no key goes elsewhere', async () => {
    let wasFollowed = false
    const target = await serve((_, response) => {
      wasFollowed = true
      response.end()
    })
    const url = await serve((_, response) => {
      response.writeHead(307, { location: target }).end()
    })
    expect(await failureOf(post(url))).toMatchObject({ reason: 'broken-result', billed: 'no' })
    expect(wasFollowed).toBe(false)
  })

  it('lets an abort through as it is, before the answer and in the middle of it', async () => {
    const reason = new Error('turned the page')
    await expect(post('http://nowhere.invalid/', {}, AbortSignal.abort(reason))).rejects.toBe(reason)
    const stop = new AbortController()
    const url = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('half', () => stop.abort(reason))
    })
    await expect(post(url, {}, stop.signal)).rejects.toBe(reason)
  })
})
