import { formClient, photoForm, portrait } from '../apps/server/test/photo-client.ts'
import { untilSettled } from '../apps/server/test/follow.ts'
import { startTestServer } from '../apps/server/test/server-resource.ts'
import { settingsFor } from '../apps/server/test/simulated-providers.ts'
import { startSimulator } from '../packages/simulator/src/index.ts'
import type { Simulator } from '../packages/simulator/src/index.ts'
import { createRandom } from './random.ts'

export interface NonInterferenceReport {
  readonly seed: number
  /** What grown-ups did, in as many ways. */
  readonly histories: number
  readonly acts: number
  readonly findings: readonly string[]
}

const pin = '482913'
const lanes = 3
/** Between two things that children do. */
const actsAtOnce = 12

/**
 * Children tell the same story again and again, while grown-ups do other things each time. Whatever children can see
 * must be the same each time.
 */
export async function nonInterference(options: {
  readonly histories: number
  readonly seed: number
}): Promise<NonInterferenceReport> {
  const { histories, seed } = options
  await using simulator = await startSimulator({ looksUntilDone: 1 })
  const findings: string[] = []
  const first = await whatChildrenSee(simulator, seed)
  if (!first.seen.includes('a well that hums')) findings.push('children do not see their own story')
  let { acts } = first
  let next = seed + 1
  const lane = async (): Promise<void> => {
    while (next < seed + histories) {
      const own = next
      next += 1
      const other = await whatChildrenSee(simulator, own)
      acts += other.acts
      if (other.seen !== first.seen)
        findings.push(`seeds ${seed} and ${own}: ${firstDifference(first.seen, other.seen)}`)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return { seed, histories, acts, findings }
}

function firstDifference(one: string, other: string): string {
  let at = 0
  while (one[at] === other[at] && at < one.length) at += 1
  return `“${one.slice(Math.max(0, at - 40), at + 60)}” or “${other.slice(Math.max(0, at - 40), at + 60)}”`
}

/** What differs by chance or by the hour is left out; the order in which things first appear is kept. */
function normalised(seen: unknown): string {
  const names = new Map<string, string>()
  return JSON.stringify(seen)
    .replaceAll(/\b(?:sty|scn|cho|med|gen|prf|chr|pho)_[0-9a-f]{32}\b/g, (id) => {
      names.set(id, names.get(id) ?? `${id.slice(0, 3)}_${names.size}`)
      return names.get(id) ?? id
    })
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'an instant')
    .replaceAll(/"lastEventId":"\d+-\d+"/g, '"lastEventId":"an event"')
    .replaceAll(/"usualSeconds":[\d.]+/g, '"usualSeconds":"some"')
}

/** Returns all that children saw of their own shelf while grown-ups did what the seed says on theirs. */
async function whatChildrenSee(simulator: Simulator, grownUpSeed: number) {
  const random = createRandom(grownUpSeed)
  await using server = await startTestServer({
    nsfwPin: pin,
    providers: settingsFor(simulator),
    capsByTier: { nsfw: { dayUsd: 1, monthUsd: null }, kids: { dayUsd: 5, monthUsd: null } },
  })
  const cookie = await server.unlock(pin)
  const grownUps = formClient(server, 'nsfw', cookie)
  const liveOfGrownUps = server.client('nsfw', { cookie })
  const kids = formClient(server, 'kids')
  const live = server.client('kids')
  const seen: unknown[] = []
  const stories: { readonly storyId: string; readonly sceneId: string }[] = []
  const people: string[] = []
  let acts = 0

  const anyStory = () => stories[Math.floor(random() * stories.length)]
  const deeds: readonly ((secret: string) => Promise<unknown>)[] = [
    async (prompt) => {
      const story = await grownUps.story.start.mutate({ prompt, imageModel: 'gpt-image-1', videoMode: random() < 0.3 })
      stories.push(story)
      if (random() < 0.3) await untilSettled(liveOfGrownUps, story.storyId, story.sceneId)
    },
    async () => anyStory() && grownUps.gallery.remove.mutate({ storyId: anyStory()?.storyId ?? '' }),
    async () => anyStory() && grownUps.gallery.restore.mutate({ storyId: anyStory()?.storyId ?? '' }),
    async () => anyStory() && grownUps.gallery.deleteForGood.mutate({ storyId: anyStory()?.storyId ?? '' }),
    async () => anyStory() && grownUps.image.retry.mutate({ sceneId: anyStory()?.sceneId ?? '' }),
    async () => anyStory() && grownUps.scene.cancel.mutate({ sceneId: anyStory()?.sceneId ?? '' }),
    async (name) => {
      const { id: profileId } = await grownUps.profile.create.mutate({ name })
      const { id } = await grownUps.character.create.mutate({ profileId, name: 'Mia', description: name })
      people.push(id)
      await grownUps.character.addPhoto.mutate(photoForm(id, await portrait('red')))
    },
    async () => people.length > 0 && grownUps.character.remove.mutate({ characterId: people.pop() ?? '' }),
    (search) => grownUps.gallery.list.query({ search }),
    () => grownUps.tier.spending.query(),
    () => grownUps.profile.sent.query(),
    () => server.unlock(pin),
  ]
  const grownUpsAct = async (): Promise<void> => {
    for (let act = 0; act < actsAtOnce; act += 1) {
      const deed = deeds[Math.floor(random() * deeds.length)]
      // What their shelf refuses is their business.
      await deed?.(`SECRET ${Math.floor(random() * 1e9)}`).catch(() => undefined)
      acts += 1
    }
  }

  await grownUpsAct()
  const { id: profileId } = await kids.profile.create.mutate({ name: 'Us' })
  seen.push(await kids.character.create.mutate({ profileId, name: 'Mia', description: 'Six.' }))
  await grownUpsAct()
  const { storyId, sceneId } = await kids.story.start.mutate({
    prompt: 'a well that hums',
    imageModel: 'gpt-image-1',
    memoryMode: true,
    profileId,
  })
  await grownUpsAct()
  seen.push(await untilSettled(live, storyId, sceneId))
  await grownUpsAct()
  seen.push(
    await kids.gallery.list.query({}),
    await kids.gallery.list.query({ search: 'SECRET' }),
    await kids.gallery.trash.query(),
    await kids.profile.list.query(),
    await kids.profile.sent.query(),
    await kids.tier.list.query(),
    await kids.tier.spending.query(),
    await kids.story.spending.query({ storyId }),
    await kids.model.list.query(),
  )
  return { seen: normalised(seen), acts }
}
