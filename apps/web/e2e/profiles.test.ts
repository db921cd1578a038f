import { startSimulator } from '@talelight/simulator'
import type { Simulator } from '@talelight/simulator'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findings } from './accessibility.ts'
import { desktop, launchBrowser, openPage, phone } from './browser.ts'
import { photoFile } from './photo-file.ts'
import { addPerson, addProfile, photosIn } from './profile-steps.ts'
import { beginStory, sceneIsThere } from './story-steps.ts'
import { startStudio } from './studio-process.ts'

let browser: Browser
let simulator: Simulator
beforeAll(async () => {
  browser = await launchBrowser()
  simulator = await startSimulator({ looksUntilDone: 1 })
})
afterAll(async () => {
  await browser.close()
  await simulator[Symbol.asyncDispose]()
})

const front = photoFile('front.png', 120)
const side = photoFile('side.png', 160)
const third = photoFile('third.png', 200)
const notes = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('no photo') }

async function openProfiles(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/kids`)
  await page.getByRole('link', { name: 'Profiles' }).click()
  await page.getByRole('heading', { name: 'Who is in the story?' }).waitFor()
}

/** Lets go of files, or pastes them, as a hand would: the page reads them from the event. */
async function hand(target: Locator, way: 'drop' | 'paste', files: readonly (typeof front)[]): Promise<void> {
  const contents = files.map((file) => ({ ...file, buffer: file.buffer.toString('base64') }))
  await target.evaluate(
    (element, { way: type, contents: given }) => {
      const data = new DataTransfer()
      for (const { name, mimeType, buffer } of given) {
        const bytes = Uint8Array.from(atob(buffer), (letter) => letter.charCodeAt(0))
        data.items.add(new File([bytes], name, { type: mimeType }))
      }
      const options = { bubbles: true, cancelable: true }
      const event =
        type === 'drop'
          ? new DragEvent('drop', { ...options, dataTransfer: data })
          : new ClipboardEvent('paste', { ...options, clipboardData: data })
      element.dispatchEvent(event)
    },
    { way, contents },
  )
}

const hasFocus = (element: Locator) => element.evaluate((node) => node === document.activeElement)

describe('profiles', () => {
  it('keeps photos that are chosen, dropped and pasted, once somebody agreed, and says why it does not keep others', async () => {
    await using studio = await startStudio(simulator.environment())
    const { page, context, complaints, procedures } = await openPage(browser, desktop)
    await openProfiles(page, studio.url)
    expect(await findings(page)).toEqual([])
    await addProfile(page, 'Us at the harbour')

    const dialog = await addPerson(page, 'Mia')
    await expect.poll(() => hasFocus(dialog.getByRole('heading', { name: 'Photos' }))).toBe(true)
    expect(await dialog.getByRole('button', { name: 'Choose photos' }).isDisabled()).toBe(true)
    await dialog.getByText('Tick the line above first.').waitFor()
    await hand(dialog, 'drop', [side])
    await dialog.getByText('Not added yet').waitFor()
    expect(await findings(page)).toEqual([])
    expect(procedures).not.toContain('character.addPhoto')
    await dialog.getByRole('checkbox', { name: /Mia, or whoever cares for Mia, agrees/ }).check()
    await expect.poll(() => photosIn(dialog).count()).toBe(1)

    await dialog.locator('input[type=file]').first().setInputFiles([front, notes])
    await expect.poll(() => photosIn(dialog).count()).toBe(2)
    await dialog
      .getByRole('listitem')
      .filter({ hasText: 'notes.txt' })
      .getByText(/no photo/)
      .waitFor()
    await hand(dialog, 'paste', [third, front])
    await expect.poll(() => photosIn(dialog).count()).toBe(3)
    await dialog.getByText('There are three photos already.').waitFor()
    expect(await dialog.getByRole('button', { name: 'Choose photos' }).count()).toBe(0)

    const second = await photosIn(dialog).nth(1).getAttribute('src')
    await dialog.getByRole('button', { name: 'Make photo 2 of Mia the first' }).click()
    await expect.poll(() => photosIn(dialog).first().getAttribute('src')).toBe(second)
    await dialog.getByRole('button', { name: 'Done' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(procedures.filter((name) => name === 'character.addPhoto')).toHaveLength(4)

    await page
      .getByRole('link', { name: /Us at the harbour/ })
      .getByText('1 of 10 characters')
      .waitFor()
    await openProfiles(page, studio.url)
    await expect.poll(() => photosIn(page.locator('.person')).first().getAttribute('src')).toBe(second)
    // What is dropped on somebody whose photos are here is added without another question.
    await page.locator('.person').getByRole('button', { name: 'Photo 3 of Mia' }).click()
    await dialog.getByRole('button', { name: 'Delete photo 3 of Mia' }).click()
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete photo' }).click()
    await expect.poll(() => photosIn(dialog).count()).toBe(2)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await hand(page.locator('.person'), 'drop', [third])
    await expect.poll(() => photosIn(page.locator('.person')).count()).toBe(3)
    // A browser complains of an answer that says no; there was one, to the file that is no photo.
    expect(complaints.filter((text) => !text.includes('status of 422'))).toEqual([])
    await context.close()
  })

  it('is all to be done with the keyboard, and the focus is never lost', async () => {
    await using studio = await startStudio()
    const { page, context, complaints } = await openPage(browser, { ...desktop, colorScheme: 'dark' })
    await openProfiles(page, studio.url)
    expect(await findings(page)).toEqual([])
    await addProfile(page, 'Us')
    const dialog = await addPerson(page, 'Mia')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await addPerson(page, 'Otto')
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => hasFocus(page.getByRole('button', { name: 'Add someone' }))).toBe(true)

    const menu = page.getByRole('button', { name: 'More for “Us”' })
    await menu.focus()
    await page.keyboard.press('Enter')
    const rename = page.getByRole('menuitem', { name: 'Rename' })
    await rename.waitFor()
    // A menu that was just fetched takes the focus a moment after it is seen.
    await expect.poll(() => page.getByRole('menu').evaluate((node) => node.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Home')
    await expect.poll(() => hasFocus(rename)).toBe(true)
    await page.keyboard.press('Enter')
    const field = page.getByRole('textbox', { name: 'Name of the profile' })
    await field.waitFor()
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Control+A')
    await page.keyboard.type('The harbour')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'The harbour' }).waitFor()
    await expect.poll(() => hasFocus(page.getByRole('button', { name: 'More for “The harbour”' }))).toBe(true)

    const pencil = page.getByRole('button', { name: 'Edit Otto' })
    await pencil.focus()
    await page.keyboard.press('Enter')
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Grandpa Otto')
    await dialog.getByRole('button', { name: 'Move up' }).focus()
    await page.keyboard.press('Enter')
    await dialog.getByText('Place 1 of 2').waitFor()
    expect(await findings(page)).toEqual([])
    // What was written is kept, however the dialog is left.
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    expect(await page.locator('.person h3').allInnerTexts()).toEqual(['Grandpa Otto', 'Mia'])
    await expect.poll(() => hasFocus(page.getByRole('button', { name: 'Edit Grandpa Otto' }))).toBe(true)

    await page.keyboard.press('Enter')
    await dialog.getByRole('button', { name: 'Remove Grandpa Otto' }).focus()
    await page.keyboard.press('Enter')
    const question = page.getByRole('alertdialog')
    await question.getByText(/cannot be brought back/).waitFor()
    await expect.poll(() => hasFocus(question.getByRole('button', { name: 'Keep Grandpa Otto' }))).toBe(true)
    expect(await findings(page)).toEqual([])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.person h3').allInnerTexts()).toEqual(['Mia'])
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => hasFocus(page.getByRole('heading', { name: 'The harbour' }))).toBe(true)

    await page.getByRole('button', { name: 'More for “The harbour”' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Delete profile' }).click()
    await question.getByRole('button', { name: 'Delete profile' }).click()
    await page.getByRole('heading', { name: 'Nobody is here yet' }).waitFor()
    await question.waitFor({ state: 'detached' })
    await expect.poll(() => hasFocus(page.getByRole('heading', { name: 'Who is in the story?' }))).toBe(true)
    expect(complaints).toEqual([])
    await context.close()
  })

  it('brings people into a story, says in the scene who was drawn from a photo, and keeps a list of what was sent', async () => {
    await using studio = await startStudio(simulator.environment())
    const { page, context, complaints } = await openPage(browser, phone)
    await page.goto(`${studio.url}/kids`)
    await page.getByRole('link', { name: /Memory mode/ }).tap()
    await page.getByRole('heading', { name: 'Nobody is here yet' }).waitFor()
    await page.getByRole('button', { name: 'See what was sent' }).tap()
    await page.getByText('No photo has left this house.').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await addProfile(page, 'Us')
    const dialog = await addPerson(page, 'Mia')
    await dialog.getByRole('button', { name: 'Take a photo' }).waitFor()
    await dialog.getByRole('checkbox').check()
    await dialog.locator('input[type=file]').first().setInputFiles([front])
    await expect.poll(() => photosIn(dialog).count()).toBe(1)
    expect(await findings(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Done' }).tap()
    await dialog.waitFor({ state: 'detached' })
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(isWide).toBe(false)

    await page.goto(`${studio.url}/kids`)
    await page.getByRole('switch', { name: 'Memory mode' }).check()
    expect(await page.getByRole('radio', { name: /Us/ }).isChecked()).toBe(true)
    expect(await findings(page)).toEqual([])
    await page.reload()
    expect(await page.getByRole('switch', { name: 'Memory mode' }).isChecked()).toBe(true)
    await beginStory(page, 'Mia finds a lighthouse')
    await sceneIsThere(page, 1, 3)
    await page.getByRole('list', { name: 'Who is in the picture' }).getByText('Mia').waitFor()
    expect(await findings(page)).toEqual([])

    await page.goto(`${studio.url}/kids`)
    await page.getByRole('link', { name: 'Profiles' }).tap()
    await page.getByRole('button', { name: 'See what was sent' }).tap()
    await page.getByText('Mia (1 photo)').waitFor()
    expect(complaints).toEqual([])
    await context.close()
  })

  it('shows Mia in every scene of a whole story, by each of the five models', async () => {
    await using studio = await startStudio(simulator.environment())
    const { page, context, complaints } = await openPage(browser, desktop)
    await openProfiles(page, studio.url)
    await addProfile(page, 'Us')
    const dialog = await addPerson(page, 'Mia')
    await dialog.getByRole('checkbox').check()
    await dialog.locator('input[type=file]').first().setInputFiles([front])
    await expect.poll(() => photosIn(dialog).count()).toBe(1)
    await dialog.getByRole('button', { name: 'Done' }).click()
    await dialog.waitFor({ state: 'detached' })

    for (const model of ['GPT Image 1', 'GPT Image 1 Mini', 'GPT Image 1.5', 'Grok Imagine', 'Gemini']) {
      const before = simulator.requests.length
      await page.goto(`${studio.url}/kids`)
      await page.getByRole('radio', { name: model, exact: true }).check({ force: true })
      const memory = page.getByRole('switch', { name: 'Memory mode' })
      if (!(await memory.isChecked())) await memory.check()
      await beginStory(page, 'Mia finds a lighthouse')
      for (const scene of [1, 2, 3]) {
        await sceneIsThere(page, scene, 3)
        await page.getByText(`Picture by ${model}`, { exact: true }).waitFor()
        await page.getByRole('list', { name: 'Who is in the picture' }).getByText('Mia').waitFor()
        if (scene < 3) await page.keyboard.press('1')
      }
      const withPhoto = simulator.requests
        .slice(before)
        .filter(
          ({ path, json }) => path.endsWith('/images/edits') || JSON.stringify(json ?? null).includes('inlineData'),
        )
      expect(withPhoto, `by ${model}`).toHaveLength(3)
    }
    expect(complaints).toEqual([])
    await context.close()
  })

  it('says of a painter that looks at no photo that they stay here', async () => {
    await using studio = await startStudio()
    const { page, context, complaints } = await openPage(browser, desktop)
    await openProfiles(page, studio.url)
    await addProfile(page, 'Us')
    const dialog = await addPerson(page, 'Mia')
    await dialog.getByRole('button', { name: 'Done' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'New story' }).click()
    await page.getByRole('switch', { name: 'Memory mode' }).check()
    await page.getByText('Talelight Painter draws from words alone; photos stay here.').waitFor()
    expect(await findings(page)).toEqual([])
    expect(complaints).toEqual([])
    await context.close()
  })
})
