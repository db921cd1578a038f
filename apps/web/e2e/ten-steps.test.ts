import { answering, startSimulator, xAiFailure } from '@talelight/simulator'
import type { ReceivedRequest, Simulator } from '@talelight/simulator'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { desktop, launchBrowser, openPage } from './browser.ts'
import type { WatchedPage } from './browser.ts'
import { oldStoryTitle, writeOldApp } from './old-app.ts'
import { photoFile } from './photo-file.ts'
import { addPerson, addProfile, photosIn } from './profile-steps.ts'
import { beginStory, clipPlays, sceneIsThere, scenePicture } from './story-steps.ts'
import { startStudio } from './studio-process.ts'
import type { StudioProcess } from './studio-process.ts'

const openAi = ['GPT Image 1', 'GPT Image 1 Mini', 'GPT Image 1.5'] as const
const grok = 'Grok Imagine'
const gemini = 'Gemini'

const homes = [
  { home: 'all keys', settings: /./, models: { OpenAI: openAi, xAI: [grok], Google: [gemini] } },
  { home: 'every key but xAI’s', settings: /^(?!XAI)/, models: { OpenAI: openAi, Google: [gemini] } },
  { home: 'OpenAI’s key alone', settings: /^(?:OPENAI|TALELIGHT)/, models: { OpenAI: openAi } },
] as const satisfies readonly {
  home: string
  settings: RegExp
  models: Partial<Record<'OpenAI' | 'xAI' | 'Google', readonly string[]>>
}[]

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

const isVideo = ({ path }: ReceivedRequest) => path.includes('/videos/')
const partOf = (request: ReceivedRequest | undefined, name: string) =>
  request?.parts.find((part) => part.name === name)?.value

/** The ten steps that make the product, in one house; what a house cannot have is away, and it says why. */
describe.each(homes)('the ten steps, with $home', ({ settings, models }) => {
  const hasXAi = 'xAI' in models
  const names: readonly string[] = Object.values(models).flat()
  let simulator: Simulator
  let studio: StudioProcess
  let watched: WatchedPage
  let page: Page
  /** A story of each model, with a word of its idea by which the gallery finds it. */
  const stories = new Map<string, { readonly url: string; readonly word: string }>()
  /** The story of step 6, which is told to its end. */
  let ended = ''
  let mark = 0
  let complaintsBefore = 0
  const sent = () => simulator.requests.slice(mark)

  beforeAll(async () => {
    simulator = await startSimulator({ looksUntilDone: 1 })
    const environment = Object.entries(simulator.environment()).filter(([name]) => settings.test(name))
    studio = await startStudio(Object.fromEntries(environment))
    watched = await openPage(browser, desktop)
    page = watched.page
    page.setDefaultTimeout(15_000)
  })
  afterEach(() => {
    const complaints = watched.complaints.slice(complaintsBefore)
    complaintsBefore = watched.complaints.length
    mark = simulator.requests.length
    if (complaints.length > 0) throw new Error(complaints.join('\n'))
  })
  afterAll(async () => {
    await watched.context.close()
    await studio[Symbol.asyncDispose]()
    await simulator[Symbol.asyncDispose]()
  })

  /** Asks without a page, as nobody at a page can. */
  async function ask(procedure: string, input: object): Promise<{ storyId: string; message: string }> {
    const answer = await fetch(`${studio.url}/api/kids/trpc/${procedure}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    })
    const body = (await answer.json()) as { result?: { data: { storyId: string } }; error?: { message: string } }
    return { storyId: body.result?.data.storyId ?? '', message: body.error?.message ?? '' }
  }

  const wish = async (name: string, isOn: boolean) => {
    const wished = page.getByRole('switch', { name })
    if ((await wished.count()) > 0) await wished.setChecked(isOn)
  }
  async function begin(
    model: string,
    options: { readonly idea: string; readonly video?: boolean; readonly memory?: boolean },
  ): Promise<string> {
    await page.goto(`${studio.url}/kids`)
    await page.getByRole('radio', { name: model, exact: true }).check({ force: true })
    await wish('Video mode', options.video ?? false)
    await wish('Memory mode', options.memory ?? false)
    await beginStory(page, options.idea)
    await page.waitForURL(/\/story\//)
    return page.url().replace(/\?.*/, '')
  }
  const picture = () => scenePicture(page)
  const isBy = (model: string) => page.getByText(`Picture by ${model}`, { exact: true }).waitFor()
  const nothingIsBroken = async () => {
    const whole = () =>
      page
        .locator('#root img')
        .evaluateAll((images: HTMLImageElement[]) =>
          images.every(({ complete, naturalWidth }) => complete && naturalWidth > 0),
        )
    await expect.poll(whole).toBe(true)
    expect(await page.locator('video').count()).toBe(0)
  }

  it('1. Home of the kids tier shows the five models grouped by provider, GPT Image 1 selected.', async () => {
    await page.goto(`${studio.url}/kids`)
    const picker = page.getByRole('radiogroup', { name: 'Image model' })
    for (const [provider, ofProvider] of Object.entries(models)) {
      const group = picker.getByRole('group', { name: provider })
      for (const name of ofProvider) await group.getByRole('radio', { name, exact: true }).waitFor()
    }
    expect(await picker.getByRole('group').count()).toBe(Object.keys(models).length)
    expect(await picker.getByRole('radio', { name: 'GPT Image 1', exact: true }).isChecked()).toBe(true)
  })

  it('2. A story with each OpenAI model draws a picture and names that model in the scene.', async () => {
    for (const [index, model] of openAi.entries()) {
      const word = ['lighthouse', 'umbrella', 'windmill'][index] ?? ''
      stories.set(model, { url: await begin(model, { idea: `a ${word} that cannot sleep` }), word })
      await picture().waitFor()
      await isBy(model)
    }
    const pictures = sent().filter(({ path }) => path === '/v1/images/generations')
    expect(pictures.map(({ json }) => (json as { model: string }).model)).toEqual([
      'gpt-image-1',
      'gpt-image-1-mini',
      'gpt-image-1.5',
    ])
  })

  it('3. The same with Grok Imagine; a choice leads to a second scene with its own picture.', async () => {
    if (hasXAi) {
      stories.set(grok, { url: await begin(grok, { idea: 'a snail that wants to see the sea' }), word: 'snail' })
    } else {
      await page.goto(`${studio.url}/kids`)
      await page.getByRole('radio', { name: 'GPT Image 1', exact: true }).waitFor()
      expect(await page.getByRole('radio', { name: grok }).count()).toBe(0)
      const input = { prompt: 'a snail that wants to see the sea', imageModel: 'grok-imagine', length: 'short' }
      const { storyId } = await ask('story.start', input)
      await page.goto(`${studio.url}/kids/story/${storyId}`)
      await page.getByText('Grok Imagine could not be had, so GPT Image 1 draws this story.').waitFor()
    }
    const drawnBy = hasXAi ? grok : 'GPT Image 1'
    await sceneIsThere(page, 1, 3)
    await isBy(drawnBy)
    const first = await picture().getAttribute('src')
    await page.keyboard.press('1')
    await sceneIsThere(page, 2, 3)
    await isBy(drawnBy)
    expect(await picture().getAttribute('src')).not.toBe(first)
    const askedXAi = sent().filter(({ provider, path }) => provider === 'xai' && path.startsWith('/v1/images/'))
    expect(askedXAi.map(({ path }) => path)).toEqual(hasXAi ? ['/v1/images/generations', '/v1/images/generations'] : [])
  })

  it('4. Memory mode with a profile whose character has a photo: GPT Image 1.5 gets it by edits with high fidelity, 1 Mini by edits without, Grok Imagine by JSON edit, Gemini inline.', async () => {
    const hasPhoto = ({ path, json }: ReceivedRequest) =>
      path.endsWith('/images/edits') || JSON.stringify(json ?? null).includes('"inlineData"')
    expect(simulator.requests.filter(hasPhoto)).toEqual([])
    await page.goto(`${studio.url}/kids/profiles`)
    await addProfile(page, 'Us')
    const dialog = await addPerson(page, 'Mia')
    await dialog.getByRole('checkbox').check()
    await dialog
      .locator('input[type=file]')
      .first()
      .setInputFiles([photoFile('mia.png', 120)])
    await expect.poll(() => photosIn(dialog).count()).toBe(1)
    await dialog.getByRole('button', { name: 'Done' }).click()
    await dialog.waitFor({ state: 'detached' })

    for (const model of ['GPT Image 1.5', 'GPT Image 1 Mini', grok, gemini].filter((name) => names.includes(name))) {
      const url = await begin(model, { idea: 'Mia finds a kite', memory: true })
      if (!stories.has(model)) stories.set(model, { url, word: 'kite' })
      await picture().waitFor()
      await isBy(model)
      await page.getByRole('list', { name: 'Who is in the picture' }).getByText('Mia').waitFor()
    }
    const withPhoto = sent().filter(hasPhoto)
    const ofOpenAi = withPhoto.filter(({ provider }) => provider === 'openai')
    expect(ofOpenAi.map((request) => [partOf(request, 'model'), partOf(request, 'input_fidelity')])).toEqual([
      ['gpt-image-1.5', 'high'],
      ['gpt-image-1-mini', undefined],
    ])
    expect(ofOpenAi.map(({ parts }) => parts.filter(({ fileName }) => fileName !== null).length)).toEqual([1, 1])
    const [ofXAi, ...moreOfXAi] = withPhoto.filter(({ provider }) => provider === 'xai')
    expect(moreOfXAi).toEqual([])
    if (hasXAi) {
      expect(ofXAi?.contentType).toMatch(/^application\/json/)
      expect(JSON.stringify(ofXAi?.json)).toContain('data:image/')
    } else expect(ofXAi).toBeUndefined()
    expect(withPhoto.filter(({ provider }) => provider === 'google')).toHaveLength('Google' in models ? 1 : 0)
  })

  it('5. The Video Mode switch is there with an xAI key and gone without.', async () => {
    await page.goto(`${studio.url}/kids`)
    await page.getByRole('switch', { name: 'Memory mode' }).waitFor()
    expect(await page.getByRole('switch', { name: 'Video mode' }).count()).toBe(hasXAi ? 1 : 0)
    expect(await page.getByText('Every picture moves for 8 seconds.').count()).toBe(hasXAi ? 1 : 0)
  })

  it('6. Video mode: picture first, then "making the clip", then a clip that plays; the next scene gets one too.', async () => {
    if (hasXAi) {
      ended = await begin('GPT Image 1', { idea: 'a balloon that flies to kind places', video: true })
      await picture().waitFor()
      await page.getByText('Making the clip').waitFor()
    } else {
      const { storyId } = await ask('story.start', {
        prompt: 'a balloon that flies to kind places',
        length: 'short',
        videoMode: true,
      })
      ended = `${studio.url}/kids/story/${storyId}`
      await page.goto(ended)
      await page.getByText('Clips need an xAI key, which this home does not have.').waitFor()
    }
    for (const number of [1, 2, 3]) {
      await sceneIsThere(page, number, 3)
      if (hasXAi) await clipPlays(page)
      else expect(await page.locator('.scene-clip, video').count()).toBe(0)
      if (number < 3) await page.keyboard.press('1')
    }
    const paths = sent().map(({ path }) => path)
    expect(sent().filter(({ method, path }) => method === 'POST' && path === '/v1/videos/generations')).toHaveLength(
      hasXAi ? 3 : 0,
    )
    if (!hasXAi) return
    expect(paths.indexOf('/v1/videos/generations')).toBeGreaterThan(paths.indexOf('/v1/images/generations'))
    const start = sent().find(({ path }) => path === '/v1/videos/generations')
    expect(start?.json).toMatchObject({
      model: 'grok-imagine-video',
      duration: 8,
      aspect_ratio: '1:1',
      resolution: '720p',
      image: { url: expect.stringMatching(/^data:image\//) as string },
    })
  })

  it('7. The saved story has a video badge in the gallery, and every clip plays in the reader.', async () => {
    await page.goto(`${studio.url}/kids/gallery`)
    const book = page.locator('.shelf-book')
    await book.getByText('3 scenes').waitFor()
    expect(await page.getByText('Clips', { exact: true }).count()).toBe(hasXAi ? 1 : 0)
    await book.getByRole('link').click()
    await page.waitForURL(/\/read\//)
    for (const number of [1, 2, 3]) {
      await page.goto(`${ended.replace('/story/', '/read/')}?page=${number}`)
      await picture().waitFor()
      if (hasXAi) await clipPlays(page)
      else await nothingIsBroken()
    }
    expect(sent()).toEqual([])
  })

  it('8. A failing clip leaves the picture alone and shows retry; retry works.', async () => {
    if (!hasXAi) {
      await page.goto(ended)
      await picture().waitFor()
      const shown = await picture().getAttribute('src')
      expect(await page.getByText('Retry clip').count()).toBe(0)
      const sceneId = await page.evaluate(async (url) => {
        const input = encodeURIComponent(JSON.stringify({ storyId: url.split('/').at(-1) }))
        const answer = await fetch(`/api/kids/trpc/story.byId?input=${input}`)
        return ((await answer.json()) as { result: { data: { currentSceneId: string } } }).result.data.currentSceneId
      }, ended)
      expect((await ask('video.retry', { sceneId })).message).toMatch(/clips|xAI key/i)
      expect(await picture().getAttribute('src')).toBe(shown)
      expect(sent()).toEqual([])
      return
    }
    const failure = xAiFailure(400, { code: 'invalid-argument', error: 'no' })
    simulator.script({ path: '/videos/generations' }, answering(failure))
    await begin('GPT Image 1', { idea: 'a piano that plays at night', video: true })
    await sceneIsThere(page, 1, 3)
    await page.getByText('The clip did not work out').waitFor()
    const shown = await picture().getAttribute('src')
    await page.getByRole('button', { name: 'Retry clip' }).click()
    await clipPlays(page)
    expect(await picture().getAttribute('src')).toBe(shown)
    expect(sent().filter(({ path }) => path === '/v1/images/generations')).toHaveLength(1)
  })

  it('9. An old saved story opens without broken elements; video mode off means no video call at all.', async () => {
    await using oldApp = await writeOldApp()
    await page.goto(`${studio.url}/kids/gallery`)
    await page.getByRole('button', { name: 'Bring stories from the old app' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.locator('input[webkitdirectory]').setInputFiles(oldApp.folder)
    await dialog.getByText('1 story has come.').waitFor()
    await dialog.getByText('torn.json').waitFor()
    await dialog.getByText('/static/images/hall.png').waitFor()
    await dialog.getByRole('button', { name: 'Done' }).click()
    await dialog.waitFor({ state: 'detached' })

    await page.getByRole('searchbox').fill('Pine Street')
    const row = page.locator('.open-story').filter({ hasText: oldStoryTitle })
    await row.getByText('DALL-E').waitFor()
    expect(await row.getByText('Clips').count()).toBe(0)
    await row.getByRole('link').click()
    await page.waitForURL(/\/story\//)
    const story = page.url().replace(/\?.*/, '')
    await page.getByText('This is scene hall.').waitFor()
    await nothingIsBroken()
    for (const number of [1, 2]) {
      await page.goto(`${story.replace('/story/', '/read/')}?page=${number}`)
      await page.getByText(`This is scene ${number === 1 ? 'gate' : 'hall'}.`).waitFor()
      await nothingIsBroken()
    }
    expect(sent()).toEqual([])
    await page.goto(story)
    await page.getByText('This is scene hall.').waitFor()
    await page.keyboard.press('1')
    await sceneIsThere(page, 3, 3)
    await nothingIsBroken()
    expect(sent().filter(({ path }) => path.startsWith('/v1/images/'))).toHaveLength(1)
    expect(sent().filter(isVideo)).toEqual([])
  })

  it('10. Gallery and reader show the exact model names.', async () => {
    for (const model of names) {
      const story = stories.get(model)
      await page.goto(`${studio.url}/kids/gallery?q=${story?.word}`)
      await page.locator('.open-story').getByText(model).first().waitFor()
      await page.goto(story?.url.replace('/story/', '/read/') ?? '')
      await isBy(model)
    }
    expect(sent()).toEqual([])
    expect(watched.procedures.filter((name) => name.endsWith('.status'))).toEqual([])
  })
})
