import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** The picture of the scene that is open. While it fades in over the one before it, the later one. */
export function scenePicture(page: Page): Locator {
  return page.locator('#root .decoded-picture').last()
}

/** Waits until the scene of this number can be left: its choices or its ending are there, and its picture. */
export async function sceneIsThere(page: Page, number: number, planned: number): Promise<void> {
  await page.getByRole('heading', { name: `Scene ${number} of about ${planned}` }).waitFor()
  await scenePicture(page).waitFor()
  const heading = number === planned ? /^The end$/ : /^What (?:happens next|do you do)\?$/
  await page.getByRole('heading', { name: heading }).waitFor()
}

export async function beginStory(page: Page, idea: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Your idea' }).fill(idea)
  await page.getByRole('radio', { name: /Short/ }).check()
  await page.getByRole('button', { name: 'Begin' }).click()
}

/** A clip plays when its time can be set and comes to where it was set. */
export async function clipPlays(page: Page): Promise<void> {
  const video = page.locator('video')
  await video.waitFor()
  const reached = await video.evaluate(async (element) => {
    if (!(element instanceof HTMLVideoElement)) throw new Error('the clip is no video')
    if (element.readyState < 1) await new Promise((resolve) => element.addEventListener('loadedmetadata', resolve))
    const seeked = new Promise((resolve) => element.addEventListener('seeked', resolve))
    element.currentTime = 5
    await seeked
    return { time: element.currentTime, duration: element.duration, hasControls: element.controls }
  })
  expect(reached.hasControls).toBe(true)
  expect(reached.time).toBeCloseTo(5, 1)
  expect(reached.duration).toBeCloseTo(8, 1)
}
