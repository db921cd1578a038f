import { existsSync } from 'node:fs'
import packagedChromium from '@sparticuz/chromium'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { listenForSecrets } from './secrets.ts'

const installed = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser']
const quiet = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** How long a page may take for what it is asked to show. On a busy machine a clip alone takes half a minute. */
const patienceMs = 90_000

/**
 * Most journeys ask for less motion: what breathes and glows is painted by the processor here, and two cores would do
 * little else. The one on a phone has it as it comes.
 */
const still = { reducedMotion: 'reduce' } as const
export const moving = { reducedMotion: 'no-preference' } as const

export const desktop = { viewport: { width: 1280, height: 800 } } as const
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const

/** The browser of this machine, or the one that comes as a package where there is none. */
const findBrowser = async (): Promise<string> =>
  installed.find((path) => existsSync(path)) ?? (await packagedChromium.executablePath())

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: quiet })
}

/** A browser that keeps in a folder what it keeps of the pages it has seen, as people's do. */
export async function openProfile(folder: string, options: BrowserContextOptions): Promise<BrowserContext> {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: await findBrowser(),
    args: quiet,
    ...still,
    ...options,
  })
  context.setDefaultTimeout(patienceMs)
  context.on('page', listenForSecrets)
  return context
}

export interface WatchedPage {
  readonly context: BrowserContext
  readonly page: Page
  /** Everything that the page complained about: console errors, exceptions, answers of 500 and above. */
  readonly complaints: readonly string[]
  /** The procedures that the page asked for, in order. */
  readonly procedures: readonly string[]
}

export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await browser.newContext({ ...still, ...options })
  context.setDefaultTimeout(patienceMs)
  const page = await context.newPage()
  listenForSecrets(page)
  const complaints: string[] = []
  const procedures: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('response', (response) => {
    if (response.status() >= 500) complaints.push(`${response.status()} ${response.url()}`)
  })
  page.on('request', (request) => {
    const names = /\/trpc\/(?<names>[^?]+)/.exec(request.url())?.groups?.['names']
    if (names !== undefined) procedures.push(...decodeURIComponent(names).split(','))
  })
  return { context, page, complaints, procedures }
}
