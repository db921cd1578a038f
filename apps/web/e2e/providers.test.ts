import { AxeBuilder } from '@axe-core/playwright'
import { answering, openAiFailure, startSimulator, xAiFailure } from '@talelight/simulator'
import type { Simulator } from '@talelight/simulator'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { desktop, launchBrowser, openPage } from './browser.ts'
import { startStudio } from './studio-process.ts'
import { beginStory, sceneIsThere, scenePicture } from './story-steps.ts'

let browser: Browser
let simulator: Simulator
beforeAll(async () => {
  browser = await launchBrowser()
  simulator = await startSimulator({ looksUntilDone: 1 })
})
afterEach(() => simulator.reset())
afterAll(async () => {
  await browser.close()
  await simulator[Symbol.asyncDispose]()
})

describe('a home with keys', () => {
  it('offers models by provider, draws with the chosen one, and shows the picture before the clip', async () => {
    await using studio = await startStudio(simulator.environment())
    const { page, context, complaints, procedures } = await openPage(browser, desktop)
    await page.goto(`${studio.url}/kids`)
    const models = page.getByRole('radiogroup', { name: 'Image model' })
    for (const provider of ['OpenAI', 'xAI', 'Google']) await models.getByRole('group', { name: provider }).waitFor()
    expect(await models.getByRole('radio', { name: 'GPT Image 1', exact: true }).isChecked()).toBe(true)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])

    await models.getByRole('radio', { name: 'Grok Imagine', exact: true }).check({ force: true })
    await page.getByRole('switch', { name: 'Video mode' }).check()
    await beginStory(page, 'a snail who wants to see the sea')
    await sceneIsThere(page, 1, 3)
    await page.getByText('Making the clip').waitFor()
    await page.locator('video').waitFor()
    await page.getByText('Grok Imagine').first().waitFor()
    await page.keyboard.press('2')
    await sceneIsThere(page, 2, 3)

    const sent = simulator.requests.map(({ path }) => path)
    expect(sent.filter((path) => path === '/v1/images/generations')).toHaveLength(2)
    expect(sent.indexOf('/v1/videos/generations')).toBeGreaterThan(sent.indexOf('/v1/images/generations'))
    expect(procedures.filter((name) => name.endsWith('.status'))).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })

  it('leaves the picture alone when its clip fails, and makes the clip when it is asked to', async () => {
    simulator.script(
      { path: '/videos/generations' },
      answering(xAiFailure(400, { code: 'invalid-argument', error: 'no' })),
    )
    await using studio = await startStudio(simulator.environment())
    const { page, context, complaints } = await openPage(browser, desktop)
    await page.goto(`${studio.url}/kids`)
    await page.getByRole('switch', { name: 'Video mode' }).check()
    await beginStory(page, 'a lighthouse that is afraid of the dark')
    await sceneIsThere(page, 1, 3)
    await page.getByRole('button', { name: 'Retry clip' }).click()
    await page.locator('video').waitFor()
    expect(simulator.requests.filter(({ path }) => path === '/v1/images/generations')).toHaveLength(1)
    expect(complaints).toEqual([])
    await context.close()
  })

  it('says in kind words that a picture was declined, and draws it when it is asked again', async () => {
    simulator.script({ path: '/images' }, answering(openAiFailure(400, { message: 'no', code: 'moderation_blocked' })))
    await using studio = await startStudio(simulator.environment())
    const { page, context, complaints } = await openPage(browser, desktop)
    await page.goto(`${studio.url}/kids`)
    await beginStory(page, 'a balloon that only flies to kind places')
    await page.getByRole('button', { name: 'Retry picture' }).click()
    await sceneIsThere(page, 1, 3)
    expect(complaints).toEqual([])
    await context.close()
  })

  it('says of a clip that its picture is another one now, and makes it again when it is asked to', async () => {
    await using studio = await startStudio(simulator.environment())
    const { page, context, complaints } = await openPage(browser, desktop)
    await page.goto(`${studio.url}/kids`)
    await page.getByRole('switch', { name: 'Video mode' }).check()
    await beginStory(page, 'a piano that plays at night')
    await page.locator('video').waitFor()
    const picture = scenePicture(page)
    const before = await picture.getAttribute('src')
    expect(await page.getByRole('button', { name: 'Make it again' }).count()).toBe(0)
    await page.getByRole('button', { name: 'More for this picture' }).click()
    await page.getByRole('menuitem', { name: 'Retry picture' }).click()
    await page.locator(`#root .decoded-picture:not([src="${before}"])`).waitFor()
    const clip = await page.locator('video').getAttribute('src')
    await page.getByText('This clip shows the picture before').waitFor()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await page.getByRole('button', { name: 'Make it again' }).click()
    await page.locator(`video:not([src="${clip}"])`).waitFor()
    expect(await page.getByText('This clip shows the picture before').count()).toBe(0)
    expect(complaints).toEqual([])
    await context.close()
  })
})
