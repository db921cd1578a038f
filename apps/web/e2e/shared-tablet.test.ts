import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { desktop, openProfile } from './browser.ts'
import { pin, startStudio } from './studio-process.ts'
import type { StudioProcess } from './studio-process.ts'
import { beginStory, sceneIsThere, scenePicture } from './story-steps.ts'

const idea = 'the quorvane lighthouse, whose keeper Brimsolde waits for a letter'
const draft = 'the zellwick affair, from the beginning'
const mostBytes = 64

let studio: StudioProcess
beforeAll(async () => {
  studio = await startStudio({ TALELIGHT_NSFW_PIN: pin })
})
afterAll(() => studio[Symbol.asyncDispose]())

async function tablet() {
  const folder = await mkdtemp(join(tmpdir(), 'talelight-tablet-'))
  const context = await openProfile(folder, desktop)
  return {
    folder,
    context,
    async [Symbol.asyncDispose]() {
      await context.close()
      await rm(folder, { recursive: true })
    },
  }
}

async function openPin(page: Page): Promise<void> {
  await page.getByLabel('PIN').first().fill(pin)
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: 'Your idea' }).waitFor()
}

const asksForPin = (page: Page): Promise<void> => page.getByLabel('PIN').first().waitFor({ timeout: 5000 })
const showsGallery = (page: Page): Promise<number> => page.locator('.gallery-section').count()

/** Everything that a page can keep in its browser, as text. */
const keptByPage = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases()
    const kept = [localStorage, sessionStorage].map((storage) => Object.entries(storage))
    return JSON.stringify({ kept, databases, caches: await caches.keys(), address: location.href })
  })

/** Reads all that a browser has written, as its owner's children could. @returns which of these it holds, and where. */
async function searchProfile(folder: string, secrets: ReadonlyMap<string, Buffer>): Promise<string[]> {
  const found: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const bytes = await readFile(join(entry.parentPath, entry.name))
    for (const [what, secret] of secrets) if (bytes.includes(secret)) found.push(`${what} in ${entry.name}`)
  }
  return found
}

const spelled = (name: string, text: string): [string, Buffer][] => [
  [name, Buffer.from(text)],
  [`${name} (UTF-16)`, Buffer.from(text, 'utf16le')],
]

async function readPicture(context: BrowserContext, page: Page): Promise<Buffer> {
  const address = (await scenePicture(page).getAttribute('src')) ?? ''
  return (await context.request.get(new URL(address, studio.url).href)).body()
}

describe('a tablet that a whole family has', () => {
  it('keeps nothing of the grown-ups’ shelf once it is locked', async () => {
    await using shared = await tablet()
    const { context, folder } = shared
    const page = await context.newPage()
    await page.goto(`${studio.url}/nsfw`)
    await openPin(page)
    await beginStory(page, idea)
    await sceneIsThere(page, 1, 3)
    const storyAddress = page.url()
    const title = (await page.title()).replace(/ · Talelight$/, '')
    const words = (await page.locator('.scene-words').innerText()).trim().slice(0, mostBytes)
    const picture = await readPicture(context, page)
    await page.getByRole('link', { name: 'Gallery' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('link', { name: 'New story' }).click()
    await page.getByRole('textbox', { name: 'Your idea' }).fill(draft)

    await page.getByRole('button', { name: 'Lock this shelf' }).locator('visible=true').click()
    await page.waitForURL(`${studio.url}/`)
    await page.goBack()
    await asksForPin(page)
    await page.goForward()
    await page.goBack()
    await page.reload()
    await asksForPin(page)
    const tab = await context.newPage()
    await tab.goto(storyAddress)
    await asksForPin(tab)
    for (const one of [page, tab]) {
      const shown = `${await one.content()}${await keptByPage(one)}`
      for (const secret of [idea, draft, words, 'Brimsolde', 'zellwick']) expect(shown).not.toContain(secret)
    }

    await context.close()
    const middle = Math.floor(picture.byteLength / 2)
    const secrets = new Map([
      ...spelled('the idea', idea),
      ...spelled('the draft', draft),
      ...spelled('a name', 'Brimsolde'),
      ...spelled('the words', words),
      ...spelled('the title', title),
      ['the picture', picture.subarray(middle, middle + mostBytes)],
    ])
    expect(await searchProfile(folder, secrets)).toEqual([])
  })

  it('asks for the PIN again when somebody comes back from the children’s shelf', async () => {
    await using shared = await tablet()
    const page = await shared.context.newPage()
    await page.goto(`${studio.url}/nsfw`)
    await openPin(page)
    // By an address, as by a bookmark.
    await page.goto(`${studio.url}/kids`)
    await page.getByRole('textbox', { name: 'Your idea' }).waitFor()
    await page.goBack()
    await asksForPin(page)
    await openPin(page)

    // By the page itself, which loads no other: to the front door and on.
    const other = await shared.context.newPage()
    await other.goto(`${studio.url}/nsfw/gallery`)
    await other.getByRole('heading', { level: 1 }).waitFor()
    await page.evaluate(() => {
      history.pushState({}, '', '/kids')
      dispatchEvent(new PopStateEvent('popstate'))
    })
    await page.getByText('Kids').first().waitFor()
    await asksForPin(other)
    expect(await showsGallery(other)).toBe(0)
    await page.goBack()
    await asksForPin(page)
  })

  it('locks it when somebody comes back to a tab of the children’s shelf that was open all along', async () => {
    await using shared = await tablet()
    const kids = await shared.context.newPage()
    await kids.goto(`${studio.url}/kids`)
    await kids.getByRole('textbox', { name: 'Your idea' }).waitFor()
    const page = await shared.context.newPage()
    await page.goto(`${studio.url}/nsfw`)
    await openPin(page)
    await page.getByRole('link', { name: 'Gallery' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    // Chromium without a window shows every tab at once, so the change that a person makes is told by hand.
    await kids.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await asksForPin(page)
    expect(await showsGallery(page)).toBe(0)
  })
})
