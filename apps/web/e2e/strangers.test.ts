import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { desktop, launchBrowser, openPage } from './browser.ts'
import { pin, startStudio } from './studio-process.ts'
import type { StudioProcess } from './studio-process.ts'
import { beginStory, sceneIsThere, scenePicture } from './story-steps.ts'

let browser: Browser
let studio: StudioProcess
beforeAll(async () => {
  browser = await launchBrowser()
  studio = await startStudio({ TALELIGHT_NSFW_PIN: pin })
})
afterAll(async () => {
  await browser.close()
  await studio[Symbol.asyncDispose]()
})

async function unlock(page: Page): Promise<void> {
  await page.goto(`${studio.url}/nsfw`)
  await page.getByLabel('PIN').first().fill(pin)
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Your idea' }).waitFor()
}

/** Somebody else's page, on this machine too: a browser takes it for the same site, whose cookies go along. */
async function openStrangersPage() {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    response.end('<!doctype html><title>A stranger</title><iframe name="frame"></iframe>')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('there is no port')
  return { url: `http://127.0.0.1:${address.port}`, [Symbol.dispose]: () => server.close() }
}

describe('a shelf that is locked again', () => {
  it('shows nothing in any tab, nor on the way back', async () => {
    const { page, context } = await openPage(browser, desktop)
    await unlock(page)
    await beginStory(page, 'two lighthouse keepers who have not spoken for a year')
    await sceneIsThere(page, 1, 3)
    const other = await context.newPage()
    await other.goto(page.url())
    await sceneIsThere(other, 1, 3)
    const picture = await scenePicture(page).getAttribute('src')

    await page.getByRole('button', { name: 'Lock this shelf' }).locator('visible=true').click()
    await page.waitForURL(`${studio.url}/`)
    await other.getByLabel('PIN').first().waitFor({ timeout: 5000 })
    expect(await other.locator('.picture-frame').count()).toBe(0)
    await page.goBack()
    await page.getByLabel('PIN').first().waitFor()
    expect(await page.locator('.picture-frame').count()).toBe(0)
    const status = await page.evaluate(async (url) => (await fetch(url)).status, picture ?? '')
    expect(status).toBe(404)
    await context.close()
  })
})

describe('a page of a stranger, while a shelf is open', () => {
  it('gets nothing by forms, pictures, requests, sockets or frames, and changes nothing', async () => {
    using stranger = await openStrangersPage()
    const { page, context } = await openPage(browser, desktop)
    await unlock(page)
    await beginStory(page, 'two lighthouse keepers who have not spoken for a year')
    await sceneIsThere(page, 1, 3)
    const picture = new URL((await scenePicture(page).getAttribute('src')) ?? '', studio.url).href
    const evil = await context.newPage()
    await evil.goto(stranger.url)
    const got = await evil.evaluate(
      async ({ home, pictureUrl }) => {
        const api = `${home}/api/nsfw/trpc`
        const results: Record<string, string> = {}
        const attempt = async (name: string, work: () => Promise<string>): Promise<void> => {
          results[name] = await work().catch(() => 'nothing')
        }
        const list = `${api}/gallery.list?input=%7B%7D`
        await attempt('read', async () => (await fetch(list, { credentials: 'include' })).text())
        await attempt('read in silence', async () =>
          (await fetch(list, { credentials: 'include', mode: 'no-cors' })).text(),
        )
        for (const type of ['application/json', 'text/plain', 'application/x-www-form-urlencoded']) {
          await attempt(`write ${type}`, async () => {
            const headers = { 'content-type': type }
            const body = '{"prompt":"written by a stranger"}'
            return (await fetch(`${api}/story.start`, { method: 'POST', credentials: 'include', headers, body })).text()
          })
        }
        await attempt('write in silence', async () => {
          const body = new URLSearchParams({ prompt: 'written by a stranger' })
          return (
            await fetch(`${api}/story.start`, { method: 'POST', credentials: 'include', mode: 'no-cors', body })
          ).text()
        })
        await attempt('write a form in silence', async () => {
          const body = new FormData()
          body.set('prompt', 'written by a stranger')
          return (
            await fetch(`${api}/story.start`, { method: 'POST', credentials: 'include', mode: 'no-cors', body })
          ).text()
        })
        const form = document.createElement('form')
        Object.assign(form, { action: `${api}/tier.lock`, method: 'POST', target: 'frame' })
        document.body.append(form)
        form.submit()
        const load = (element: HTMLImageElement | HTMLVideoElement): Promise<string> =>
          new Promise((resolve) => {
            for (const type of ['load', 'loadeddata']) element.addEventListener(type, () => resolve('shown'))
            element.addEventListener('error', () => resolve('nothing'))
            element.src = pictureUrl
          })
        await attempt('image', () => load(new Image()))
        await attempt('video', () => load(document.createElement('video')))
        await attempt('socket', () => {
          const socket = new WebSocket(api.replace('http', 'ws'))
          return new Promise((resolve) => {
            socket.addEventListener('open', () => resolve('open'))
            socket.addEventListener('error', () => resolve('nothing'))
          })
        })
        await attempt('events', () => {
          const events = new EventSource(`${api}/work.onChange`, { withCredentials: true })
          return new Promise((resolve) => {
            events.addEventListener('open', () => resolve('open'))
            events.addEventListener('error', () => resolve('nothing'))
          })
        })
        return results
      },
      { home: studio.url, pictureUrl: picture },
    )
    expect(Object.keys(got).length).toBe(11)
    expect(Object.entries(got).filter(([, what]) => what !== 'nothing' && what !== '')).toEqual([])
    await evil.setContent(`<iframe src="${studio.url}/nsfw"></iframe>`)
    await expect.poll(() => evil.frames()[1]?.url()).toMatch(/chrome-error|about:blank/)

    // Still unlocked, with its owner's stories and no others.
    const shelf = await page.evaluate(async () => {
      const response = await fetch('/api/nsfw/trpc/gallery.list?input=%7B%7D')
      return { status: response.status, text: await response.text() }
    })
    expect(shelf.status).toBe(200)
    expect(shelf.text).toContain('"stories":[{')
    expect(shelf.text).not.toContain('stranger')
    await context.close()
  })
})
