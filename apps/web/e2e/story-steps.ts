import type { Page } from 'playwright-core'

/** Waits until the scene of this number can be left: its choices or its ending are there, and its picture. */
export async function sceneIsThere(page: Page, number: number, planned: number): Promise<void> {
  await page.getByRole('heading', { name: `Scene ${number} of about ${planned}` }).waitFor()
  await page.locator('.picture-frame img').waitFor()
  const heading = number === planned ? /^The end$/ : /^What (?:happens next|do you do)\?$/
  await page.getByRole('heading', { name: heading }).waitFor()
}

export async function beginStory(page: Page, idea: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Your idea' }).fill(idea)
  await page.getByRole('radio', { name: /Short/ }).check()
  await page.getByRole('button', { name: 'Begin' }).click()
}
