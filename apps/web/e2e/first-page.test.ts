import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { desktop, launchBrowser, openPage, phone } from './browser.ts'
import { beginStory, sceneIsThere } from './story-steps.ts'
import { pin, startStudio } from './studio-process.ts'
import type { StudioProcess } from './studio-process.ts'

let browser: Browser
let studio: StudioProcess
let storyUrl: string
beforeAll(async () => {
  browser = await launchBrowser()
  studio = await startStudio({ TALELIGHT_NSFW_PIN: pin })
  const { page, context } = await openPage(browser, desktop)
  await page.goto(`${studio.url}/kids`)
  await beginStory(page, 'a lighthouse that is afraid of the dark')
  await sceneIsThere(page, 1, 3)
  storyUrl = page.url().replace(/\?.*/, '')
  await context.close()
})
afterAll(async () => {
  await browser.close()
  await studio[Symbol.asyncDispose]()
})

const maxInitialScriptBytes = 120_000

/** Where a picture stands, with the app running or before it has. */
async function pictureBox(url: string, options: BrowserContextOptions): Promise<unknown> {
  const { page, context } = await openPage(browser, options)
  await page.goto(url)
  const place = options.javaScriptEnabled === false ? '.first-page' : '#root'
  const picture = page.locator(`${place} .picture-frame img`)
  await picture.waitFor()
  const box = await picture.boundingBox()
  // Neither stays behind the other: what is locked later would be in the page still.
  expect(await page.locator('.picture-frame img').count()).toBe(1)
  await context.close()
  return box
}

describe('the first page', () => {
  it.each([
    ['a scene on a desk', '/story/', desktop],
    ['a scene on a phone', '/story/', phone],
    ['a book on a desk', '/read/', desktop],
    ['a book on a phone', '/read/', phone],
  ])('of %s has its picture before the app has run, in the same place', async (_, room, device) => {
    const url = storyUrl.replace('/story/', room)
    const before = await pictureBox(url, { ...device, javaScriptEnabled: false })
    expect(before).toEqual(await pictureBox(url, device))
  })

  it('says nothing of a locked shelf', async () => {
    const page = await fetch(storyUrl.replace('/kids/', '/nsfw/'))
    expect(await page.text()).not.toContain('/media/')
  })

  it.each(['/', '/kids', '/kids/gallery', '/kids/profiles', 'story', 'read'])(
    'asks for few scripts at %s',
    async (path) => {
      const { page, context } = await openPage(browser, desktop)
      const requests: Promise<number>[] = []
      page.on('requestfinished', (request) => {
        if (!request.url().endsWith('.js')) return
        requests.push(request.sizes().then((sizes) => sizes.responseBodySize))
      })
      const url = path.startsWith('/') ? `${studio.url}${path}` : storyUrl.replace('/story/', `/${path}/`)
      await page.goto(url, { waitUntil: 'networkidle' })
      const bytes = (await Promise.all(requests)).reduce((sum, size) => sum + size, 0)
      expect(bytes).toBeGreaterThan(50_000)
      expect(bytes).toBeLessThanOrEqual(maxInitialScriptBytes)
      await context.close()
    },
  )

  it('opens a menu with the first press of a key, and gives the focus back', async () => {
    const { page, context, complaints } = await openPage(browser, desktop)
    await page.goto(storyUrl)
    const button = page.getByRole('button', { name: 'More for this picture' })
    await button.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Retry picture' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Escape')
    await page.getByRole('menu').waitFor({ state: 'detached' })
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(complaints).toEqual([])
    await context.close()
  })
})
