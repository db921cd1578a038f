import type { Browser, Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findings } from './accessibility.ts'
import { desktop, launchBrowser, openPage, phone } from './browser.ts'
import { oldStoryTitle, writeOldApp } from './old-app.ts'
import { startStudio } from './studio-process.ts'
import type { StudioProcess } from './studio-process.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const hasFocus = (element: Locator) => element.evaluate((node) => node === document.activeElement)

/** What the server answers to a file of the old app that is sent to this address: 404 once it has forgotten that they were on their way. */
const statusOfSending = async (address: string): Promise<number> =>
  (await fetch(address, { method: 'PUT', body: new Blob(['{}']) })).status

/** Puts stories on the shelf without a page, and waits until each has a cover: a page asks for one that comes later just when its story is put away. */
async function fillShelf(studio: StudioProcess, ideas: readonly string[]): Promise<void> {
  const api = `${studio.url}/api/kids/trpc`
  for (const prompt of ideas) {
    await fetch(`${api}/story.start`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ prompt, length: 'short' }),
    })
  }
  const uncovered = async () => {
    const answer = await fetch(`${api}/gallery.list?input=%7B%7D`)
    const { result } = (await answer.json()) as { result: { data: { stories: { coverUrl: string | null }[] } } }
    return result.data.stories.filter(({ coverUrl }) => coverUrl === null).length
  }
  await expect.poll(uncovered).toBe(0)
}

describe('what was put away', () => {
  it('is taken back and deleted for good with the keyboard alone, and the focus is never lost', async () => {
    await using studio = await startStudio()
    await fillShelf(studio, ['a whale in the bath', 'a clock that ran away', 'seven small boats'])
    const { page, context, complaints } = await openPage(browser, desktop)
    await page.goto(`${studio.url}/kids/gallery`)
    const stories = page.locator('.open-story')
    await expect.poll(() => stories.count()).toBe(3)
    expect(await page.getByRole('button', { name: /Put away/ }).count()).toBe(0)
    for (const count of [1, 2, 3]) {
      await stories.first().getByRole('button').focus()
      await page.keyboard.press('Enter')
      await page.getByRole('menuitem', { name: 'Delete' }).click()
      await page.getByRole('button', { name: `Put away: ${count === 1 ? '1 story' : `${count} stories`}` }).waitFor()
    }

    const link = page.getByRole('button', { name: 'Put away: 3 stories' })
    await link.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Put away' })
    await expect.poll(() => dialog.getByText('Put away today, gone in 30 days').count()).toBe(3)
    expect(await findings(page)).toEqual([])

    const rows = dialog.locator('.trashed-story')
    const first = await rows.first().getByRole('heading').innerText()
    await rows.first().getByRole('button', { name: 'Take back' }).focus()
    await page.keyboard.press('Enter')
    await dialog.getByText(`“${first}” stands on the shelf again.`).waitFor()
    await expect.poll(() => rows.count()).toBe(2)
    await expect.poll(() => hasFocus(rows.first().getByRole('button', { name: 'Take back' }))).toBe(true)
    await expect.poll(() => stories.count()).toBe(1)

    const second = await rows.first().getByRole('heading').innerText()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    const question = page.getByRole('alertdialog', { name: `Delete “${second}” for good?` })
    await question.getByText(/its pictures and clips with it. This cannot be undone/).waitFor()
    await expect.poll(() => hasFocus(question.getByRole('button', { name: 'Keep it' }))).toBe(true)
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Escape')
    await question.waitFor({ state: 'detached' })
    await expect.poll(() => hasFocus(rows.first().getByRole('button', { name: 'Delete for good' }))).toBe(true)
    await page.keyboard.press('Enter')
    await question.getByRole('button', { name: 'Delete for good' }).click()
    await question.waitFor({ state: 'detached' })
    await expect.poll(() => rows.count()).toBe(1)
    await expect.poll(() => hasFocus(rows.first().getByRole('button', { name: 'Take back' }))).toBe(true)
    await page.keyboard.press('Enter')
    await dialog.getByText('Nothing is put away. Every book stands on the shelf.').waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    // The way to what was put away is gone with the last of it.
    await expect.poll(() => hasFocus(page.getByRole('heading', { name: 'Our stories' }))).toBe(true)
    await expect.poll(() => stories.count()).toBe(2)
    expect(complaints).toEqual([])
    await context.close()
  })
})

describe('stories of the old app', () => {
  it('come once from a folder, of which only what is needed is sent, and end in a report', async () => {
    await using studio = await startStudio()
    await using oldApp = await writeOldApp()
    const { page, context, complaints } = await openPage(browser, { ...phone, colorScheme: 'dark' })
    const sent: string[] = []
    page.on('request', (request) => {
      if (request.method() === 'PUT') sent.push(decodeURIComponent(request.url()).replace(/.*\/import\/[^/]+\//, ''))
    })
    await page.goto(`${studio.url}/kids/gallery`)
    await page.getByRole('heading', { name: 'The shelf is waiting' }).waitFor()
    const link = page.getByRole('button', { name: 'Bring stories from the old app' })
    const dialog = page.getByRole('dialog', { name: 'Bring stories from the old app' })
    const folder = dialog.locator('input[webkitdirectory]')
    for (const sentence of ['1 story has come.', '1 story had come before.']) {
      await link.tap()
      await dialog.getByRole('button', { name: 'Choose the folder' }).waitFor()
      expect(await findings(page)).toEqual([])
      await folder.setInputFiles(oldApp.folder)
      await dialog.getByText(sentence).waitFor()
      await dialog.getByText('torn.json').waitFor()
      expect(await findings(page)).toEqual([])
      await dialog.getByRole('button', { name: 'Done' }).tap()
      await dialog.waitFor({ state: 'detached' })
      await expect.poll(() => hasFocus(link)).toBe(true)
      await page.locator('.open-story').getByText(oldStoryTitle).waitFor()
    }
    const needed = ['data/stories/snow-queen.json', 'data/stories/torn.json', 'static/images/gate.png']
    expect(sent.slice(0, 3).toSorted()).toEqual(needed)
    expect(sent).toHaveLength(6)
    expect(complaints).toEqual([])
    await context.close()
  })

  it('come from a telephone that hands over no folders, file after file; a scene without a picture says so', async () => {
    await using studio = await startStudio()
    await using oldApp = await writeOldApp()
    const { page, context, complaints } = await openPage(browser, phone)
    await page.addInitScript(() => Reflect.deleteProperty(HTMLInputElement.prototype, 'webkitdirectory'))
    await page.goto(`${studio.url}/kids/gallery`)
    await page.getByRole('button', { name: 'Bring stories from the old app' }).tap()
    const dialog = page.getByRole('dialog', { name: 'Bring stories from the old app' })
    const input = dialog.locator('input[type=file]')
    await dialog.getByRole('button', { name: 'Choose files' }).waitFor()
    await input.setInputFiles(`${oldApp.folder}/static/images/gate.png`)
    await dialog.getByText('No story is chosen yet, 1 picture or clip.').waitFor()
    expect(await dialog.getByRole('button', { name: 'Bring them over' }).count()).toBe(0)
    await input.setInputFiles(['snow-queen', 'torn'].map((name) => `${oldApp.folder}/data/stories/${name}.json`))
    await dialog.getByText('Chosen: 2 stories, 1 picture or clip.').waitFor()
    expect(await findings(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Bring them over' }).tap()
    await dialog.getByText('1 story has come.').waitFor()
    await dialog.getByText('torn.json').waitFor()
    await dialog.getByRole('button', { name: 'Done' }).tap()
    await page.locator('.open-story').getByText(oldStoryTitle).click()
    await page.getByText('This is scene hall.').waitFor()
    const frame = page.locator('.picture-frame')
    await frame.getByText('This scene has no picture.').waitFor()
    await frame.getByRole('button', { name: 'Make a picture' }).tap()
    await frame.locator('img').waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })

  it('are forgotten by the server when somebody leaves the page while they are sent', async () => {
    await using studio = await startStudio()
    await using oldApp = await writeOldApp()
    const { page, context } = await openPage(browser, desktop)
    const addresses: string[] = []
    await page.route('**/import/**', async (route) => {
      addresses.push(route.request().url())
      // The second file is on its way for good.
      if (addresses.length === 1) await route.continue()
    })
    await page.goto(`${studio.url}/kids/gallery`)
    await page.getByRole('button', { name: 'Bring stories from the old app' }).click()
    const dialog = page.getByRole('dialog', { name: 'Bring stories from the old app' })
    await dialog.locator('input[webkitdirectory]').setInputFiles(oldApp.folder)
    await dialog.getByText('1 of 3 files').waitFor()
    const [address = ''] = addresses
    expect(await statusOfSending(address)).toBe(204)
    page.on('dialog', (question) => void question.accept())
    await page.goto('about:blank')
    await expect.poll(() => statusOfSending(address)).toBe(404)
    await context.close()
  })

  it('are not sent on when somebody stops, who is asked first, nor from a folder that has none', async () => {
    await using studio = await startStudio()
    await using oldApp = await writeOldApp()
    const { page, context, complaints } = await openPage(browser, desktop)
    await page.goto(`${studio.url}/kids/gallery`)
    const link = page.getByRole('button', { name: 'Bring stories from the old app' })
    await link.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Bring stories from the old app' })
    const folder = dialog.locator('input[webkitdirectory]')
    await folder.setInputFiles(`${oldApp.folder}/static`)
    await dialog.getByText('There are no stories of the old app in this folder.').waitFor()
    await folder.setInputFiles(`${oldApp.folder}/data`)
    await dialog.getByText('2 stories and no pictures are in this folder.').waitFor()
    expect(await findings(page)).toEqual([])

    const { promise: held, resolve: letGo } = Promise.withResolvers<void>()
    const addresses: string[] = []
    await page.route('**/import/**', async (route) => {
      addresses.push(route.request().url())
      if (addresses.length === 2) await held
      await route.continue().catch(() => undefined)
    })
    await folder.setInputFiles(oldApp.folder)
    await dialog.getByText('1 of 3 files').waitFor()
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Escape')
    const question = page.getByRole('alertdialog', { name: 'Stop here?' })
    await expect.poll(() => hasFocus(question.getByRole('button', { name: 'Go on' }))).toBe(true)
    await page.keyboard.press('Enter')
    await question.waitFor({ state: 'detached' })
    await dialog.getByRole('button', { name: 'Stop', exact: true }).click()
    await question.getByRole('button', { name: 'Stop' }).click()
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => hasFocus(link)).toBe(true)
    letGo()
    await page.getByRole('heading', { name: 'The shelf is waiting' }).waitFor()
    expect(addresses).toHaveLength(2)
    const [address = ''] = addresses
    await expect.poll(() => statusOfSending(address)).toBe(404)
    expect(complaints).toEqual([])
    await context.close()
  })
})
