import type { Locator, Page } from 'playwright-core'

export async function addProfile(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'New profile' }).click()
  await page.getByRole('textbox', { name: 'Name of the profile' }).fill(name)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('heading', { name }).waitFor()
}

/** Leaves their dialog open, at the photos. */
export async function addPerson(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: 'Add someone' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name)
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await dialog.getByRole('heading', { name: 'Photos' }).waitFor()
  return dialog
}

export const photosIn = (place: Locator) => place.getByRole('img', { name: /^Photo \d of / })
