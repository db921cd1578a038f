import { startSimulator } from '@talelight/simulator'
import type { Simulator } from '@talelight/simulator'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { desktop, launchBrowser, openPage } from './browser.ts'
import { startStudio } from './studio-process.ts'
import { beginStory, sceneIsThere } from './story-steps.ts'

let browser: Browser
let simulator: Simulator
beforeAll(async () => {
  browser = await launchBrowser()
  simulator = await startSimulator({ latencyMs: { openai: 1000 }, looksUntilDone: 100 })
})
afterAll(async () => {
  await browser.close()
  await simulator[Symbol.asyncDispose]()
})

describe('a story that is open in ten tabs', () => {
  it('tells the same in all of them, also when one stops its clip by keyboard and is closed', async () => {
    await using studio = await startStudio(simulator.environment())
    const { page, context, complaints, procedures } = await openPage(browser, desktop)
    await page.goto(`${studio.url}/kids`)
    await page.getByRole('switch', { name: 'Video mode' }).check()
    await beginStory(page, 'a snail who wants to see the sea')
    await page.waitForURL(/\/story\//)
    const others = await Promise.all(
      Array.from({ length: 9 }, async () => {
        const tab = await context.newPage()
        await tab.goto(page.url())
        return tab
      }),
    )
    const tabs = [page, ...others]
    for (const tab of tabs) await sceneIsThere(tab, 1, 3)
    for (const tab of tabs) await tab.getByText('Making the clip').waitFor()

    await page.getByRole('button', { name: 'Being made: one thing' }).focus()
    await page.keyboard.press('Enter')
    const drawer = page.getByRole('dialog', { name: 'Being made' })
    await drawer.getByRole('button', { name: 'Stop the clip of scene 1' }).focus()
    await page.keyboard.press('Enter')
    await drawer.getByText('Nothing is being made just now.').waitFor()
    await page.keyboard.press('Escape')
    await drawer.waitFor({ state: 'detached' })
    for (const tab of tabs) await tab.getByText('The clip was stopped').waitFor()
    for (const tab of others) expect(await tab.getByRole('button', { name: /Being made/ }).count()).toBe(0)

    await page.close()
    await others[0]!.getByRole('button', { name: 'Retry clip' }).click()
    for (const tab of others) await tab.getByText('Making the clip').waitFor()
    expect(procedures.filter((name) => name.endsWith('.status'))).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })
})
