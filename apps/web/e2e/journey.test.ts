import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findings } from './accessibility.ts'
import { desktop, launchBrowser, moving, openPage, phone } from './browser.ts'
import { beginStory, clipPlays, sceneIsThere } from './story-steps.ts'
import { pin, startStudio } from './studio-process.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const choices = (page: Page) =>
  page
    .getByRole('list')
    .filter({ has: page.locator('button') })
    .getByRole('button')

describe('a first visit, with no key', () => {
  it('goes from the idea to the book on the shelf, with pictures and clips, and never polls', async () => {
    await using studio = await startStudio()
    const { page, context, complaints, procedures } = await openPage(browser, desktop)
    await page.goto(studio.url)
    expect(await findings(page)).toEqual([])
    await page.getByRole('link', { name: /Kids/ }).click()

    await page.getByRole('heading', { name: 'Once upon a time…' }).waitFor()
    await page.getByText('Pictures by Talelight Painter').waitFor()
    expect(await findings(page)).toEqual([])
    await page.getByRole('switch', { name: 'Video mode' }).check()
    await beginStory(page, 'A shy robot gardener and a loud parrot look for the last blue tulip')

    await page.getByText('You can close this page. Nothing is lost.').waitFor()
    await page.reload()
    await sceneIsThere(page, 1, 3)
    expect(await findings(page)).toEqual([])

    await page.keyboard.press('1')
    await sceneIsThere(page, 2, 3)
    await page.getByRole('textbox', { name: 'Your own path' }).fill('I ask the parrot to whisper')
    await page.keyboard.press('Enter')
    await sceneIsThere(page, 3, 3)
    expect(await findings(page)).toEqual([])

    await page.getByText('Making the clip').waitFor({ state: 'detached' })
    await page.getByRole('radio', { name: 'Clip' }).check({ force: true })
    await clipPlays(page)

    const asked = procedures.length
    await page.getByRole('link', { name: 'Gallery' }).click()
    await page
      .getByRole('link', { name: /Blue Tulip|Tulip/i })
      .first()
      .waitFor()
    await page.getByText('Clips').first().waitFor()
    expect(await findings(page)).toEqual([])
    await page.getByRole('link', { name: /Tulip/i }).first().click()
    await page.waitForURL(/\/read\//)
    await page.locator('video').waitFor()
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('End')
    await page.waitForURL(/page=3/)
    await clipPlays(page)

    expect(procedures.filter((name) => name.endsWith('.status'))).toEqual([])
    // Each page asks for what it shows once; everything that came later came by the socket.
    expect(procedures.slice(0, asked).filter((name) => name === 'story.byId').length).toBeLessThanOrEqual(4)
    expect(complaints).toEqual([])
    await context.close()
  })

  it('works on a phone, by touch, in the evening', async () => {
    await using studio = await startStudio()
    const { page, context, complaints } = await openPage(browser, { ...phone, ...moving, colorScheme: 'dark' })
    await page.goto(`${studio.url}/kids`)
    await beginStory(page, 'a snail who wants to see the sea before bedtime')
    await sceneIsThere(page, 1, 3)
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    expect(await findings(page)).toEqual([])
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(isWide).toBe(false)
    await choices(page).first().tap()
    await sceneIsThere(page, 2, 3)
    await page.goBack()
    await sceneIsThere(page, 1, 3)
    expect(complaints).toEqual([])
    await context.close()
  })

  it('shows two tabs the same truth', async () => {
    await using studio = await startStudio()
    const first = await openPage(browser, desktop)
    await first.page.goto(`${studio.url}/kids`)
    await beginStory(first.page, 'a balloon that only flies to kind places')
    await first.page.waitForURL(/\/story\//)
    const second = await first.context.newPage()
    await second.goto(first.page.url())
    await sceneIsThere(first.page, 1, 3)
    await sceneIsThere(second, 1, 3)
    const words = (page: Page) => page.locator('.scene-words').innerText()
    expect(await words(second)).toBe(await words(first.page))
    await first.context.close()
  })

  it('fades at most, and moves nothing, where people ask for less motion', async () => {
    await using studio = await startStudio()
    const { page, context } = await openPage(browser, { ...desktop, reducedMotion: 'reduce' })
    await page.goto(`${studio.url}/kids`)
    await page.getByRole('button', { name: 'Begin' }).waitFor()
    const changing = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        getComputedStyle(element).transitionProperty.split(', '),
      ),
    )
    expect([...new Set(changing)].toSorted()).toEqual(
      ['opacity', 'color', 'background-color', 'border-color', 'text-decoration-color', 'box-shadow'].toSorted(),
    )
    await context.close()
  })

  it('keeps the grown-ups’ shelf behind its PIN', async () => {
    await using studio = await startStudio({ TALELIGHT_NSFW_PIN: pin })
    const { page, context } = await openPage(browser, desktop)
    await page.goto(`${studio.url}/nsfw`)
    await page.getByLabel(/PIN/).first().fill(pin)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'It began the night…' }).waitFor()
    expect(await findings(page)).toEqual([])
    await context.close()
  })
})
