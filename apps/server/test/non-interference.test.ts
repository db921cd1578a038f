import { startSimulator } from '@talelight/simulator'
import type { Simulator } from '@talelight/simulator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRandom } from '../../../torture/random.ts'
import { untilSettled } from './follow.ts'
import { formClient, photoForm, portrait } from './photo-client.ts'
import { startTestServer } from './server-resource.ts'
import { settingsFor } from './simulated-providers.ts'

let simulator: Simulator
beforeAll(async () => {
  simulator = await startSimulator({ looksUntilDone: 1 })
})
afterAll(() => simulator[Symbol.asyncDispose]())

const pin = '482913'

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

/** Children tell the same story each time, while grown-ups do what their seed says; returns all that the children saw. */
async function whatChildrenSee(grownUpSeed: number): Promise<string> {
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

  const grownUpsAct = async (): Promise<void> => {
    const secret = `SECRET ${Math.floor(random() * 1e9)}`
    const act = Math.floor(random() * 4)
    if (act === 0) {
      const { storyId, sceneId } = await grownUps.story.start.mutate({ prompt: secret, imageModel: 'gpt-image-1' })
      await untilSettled(liveOfGrownUps, storyId, sceneId)
      if (random() < 0.5) await grownUps.gallery.remove.mutate({ storyId })
    } else if (act === 1) {
      const { id: profileId } = await grownUps.profile.create.mutate({ name: secret })
      const { id } = await grownUps.character.create.mutate({ profileId, name: 'Mia', description: secret })
      await grownUps.character.addPhoto.mutate(photoForm(id, await portrait('red')))
      if (random() < 0.5) await grownUps.character.remove.mutate({ characterId: id })
    } else if (act === 2) {
      await grownUps.tier.spending.query()
    } else {
      await grownUps.gallery.list.query({ search: secret })
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
  const told = await untilSettled(live, storyId, sceneId)
  seen.push(told)
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
  return normalised(seen)
}

describe('what grown-ups keep on their shelf', () => {
  it('changes nothing that children can see', { timeout: 60_000 }, async () => {
    const seed = Date.now() % 1_000_000
    const first = await whatChildrenSee(seed)
    expect(first).toContain('a well that hums')
    for (const other of [seed + 1, seed + 2, seed + 3]) {
      expect(await whatChildrenSee(other), `seeds ${seed} and ${other}`).toBe(first)
    }
  })
})
