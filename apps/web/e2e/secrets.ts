import type { Page } from 'playwright-core'
import { findInLibrary, findInTexts } from '../../../torture/canaries.ts'
import type { Canary } from '../../../torture/canaries.ts'
import { readRows } from '../../../torture/check-library.ts'
import { photoMark } from './photo-file.ts'

/** What the server of an origin has told a browser that is not for everybody: sessions, and answers that say what is wrong. */
interface Heard {
  readonly sessions: Set<string>
  readonly failedAnswers: string[]
}

const heardOf = new Map<string, Heard>()
const heardFrom = (origin: string): Heard => {
  const heard = heardOf.get(origin) ?? { sessions: new Set(), failedAnswers: [] }
  heardOf.set(origin, heard)
  return heard
}

export function listenForSecrets(page: Page): void {
  page.on('response', async (response) => {
    const { sessions, failedAnswers } = heardFrom(new URL(response.url()).origin)
    // What a page that was closed has been answered is gone with it.
    const headers = await response.allHeaders().catch((): Record<string, string> => ({}))
    for (const [, token] of (headers['set-cookie'] ?? '').matchAll(/=(?<token>[\w-]{20,})/g)) sessions.add(token ?? '')
    if (response.status() >= 400) failedAnswers.push(await response.text().catch(() => ''))
  })
}

const mayHoldIdeas = [
  'stories.prompt',
  'stories.title',
  'scenes.narration',
  'scenes.image_prompt',
  'scenes.alt_text',
  'media.prompt',
]
/** Shorter ones are words like any other. */
const fewestLettersOfIdea = 12

/** Looks for all that is secret in what a house has written and said once nobody is at home. */
export async function secretsOutOfPlace(house: {
  readonly url: string
  readonly dataDir: string
  readonly log: string
  readonly environment: Readonly<Record<string, string>>
}): Promise<string[]> {
  const { sessions, failedAnswers } = heardFrom(new URL(house.url).origin)
  const anywhere: Canary[] = [
    ...Object.entries(house.environment)
      .filter(([name]) => /_(?:API_KEY|PIN)$/.test(name))
      .map(([name, text]) => ({ name, text, livesIn: [] })),
    ...[...sessions].map((text) => ({ name: 'a session', text, livesIn: [] })),
    { name: 'the name of a photo or what is noted in it', text: photoMark, livesIn: [] },
  ]
  const ideas = readRows<{ prompt: string }>(house.dataDir, 'select prompt from stories')
    .filter(({ prompt }) => prompt.length >= fewestLettersOfIdea)
    .map(({ prompt }) => ({ name: 'an idea', text: prompt, livesIn: mayHoldIdeas }))
  return [
    ...findInTexts([house.log], 'the log', [...anywhere, ...ideas]),
    ...findInTexts(failedAnswers, 'an answer that fails', [...anywhere, ...ideas]),
    ...(await findInLibrary(house.dataDir, [...anywhere, ...ideas])),
  ]
}
