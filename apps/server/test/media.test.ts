import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sceneOf, untilSettled } from './follow.ts'
import { startTestServer } from './server-resource.ts'
import type { TestServer } from './server-resource.ts'

async function drawPicture(server: TestServer) {
  const client = server.client('kids')
  const { storyId, sceneId } = await client.story.start.mutate({ prompt: 'a lighthouse that collects echoes' })
  const { image } = sceneOf(await untilSettled(client, storyId, sceneId), sceneId)
  return { client, storyId, sceneId, url: `${server.url}${image.url}`, pageUrl: `${server.url}${image.pageUrl}` }
}

describe('a picture', () => {
  it('is served whole, in parts, as headers alone, and not again while the browser has it', async () => {
    await using server = await startTestServer()
    const { url } = await drawPicture(server)
    const whole = await fetch(url)
    expect(whole.headers.get('content-type')).toBe('image/png')
    expect(whole.headers.get('x-content-type-options')).toBe('nosniff')
    const bytes = Buffer.from(await whole.arrayBuffer())
    const etag = whole.headers.get('etag')!

    const part = await fetch(url, { headers: { range: 'bytes=1-3', 'if-range': etag } })
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 1-3/${bytes.byteLength}`])
    expect(await part.text()).toBe('PNG')
    expect((await fetch(url, { headers: { range: 'bytes=1-3', 'if-range': '"other"' } })).status).toBe(200)
    expect((await fetch(url, { headers: { range: `bytes=${bytes.byteLength}-` } })).status).toBe(416)
    expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304)
    const head = await fetch(url, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(bytes.byteLength)])
  })

  it('comes smaller for pages and covers', async () => {
    await using server = await startTestServer()
    const { url, pageUrl } = await drawPicture(server)
    const [whole, page] = await Promise.all([fetch(url), fetch(pageUrl)])
    expect(page.headers.get('content-type')).toBe('image/webp')
    const sizes = [await whole.arrayBuffer(), await page.arrayBuffer()].map((body) => body.byteLength)
    expect(sizes[1]).toBeLessThan(sizes[0]! / 4)
    expect((await fetch(`${url}/cover`)).status).toBe(200)
  })

  it('answers 404 with the same body for another tier, the trash, a lost file and nonsense', async () => {
    await using server = await startTestServer()
    const { client, storyId, url } = await drawPicture(server)
    const answer = async (address: string) => {
      const response = await fetch(address)
      return [response.status, await response.text()]
    }
    const nonsense = await answer(`${server.url}/api/kids/media/med_nonsense`)
    expect(nonsense[0]).toBe(404)
    expect(await answer(url.replace('/kids/', '/nsfw/'))).toEqual(nonsense)
    expect(await answer(`${url}/poster`)).toEqual(nonsense)
    await client.gallery.remove.mutate({ storyId })
    expect(await answer(url)).toEqual(nonsense)
    await client.gallery.restore.mutate({ storyId })
    expect((await answer(url))[0]).toBe(200)
    await rm(join(server.dataDir, 'media', 'kids'), { recursive: true })
    expect(await answer(url)).toEqual(nonsense)
    expect(await answer(`${url}/page`)).toEqual(nonsense)
  })
})
