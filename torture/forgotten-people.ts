import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createRichPhotos } from '../apps/server/src/photos/testing/photo-corpus.ts'
import { readRows } from './check-library.ts'
import { createRandom } from './random.ts'
import { startServerProcess } from './server-process.ts'

export interface ForgottenPeopleReport {
  readonly seed: number
  readonly kills: number
  /** Removals that were confirmed before the server was killed. */
  readonly confirmed: number
  readonly findings: readonly string[]
}

const peoplePerLife = 4
const longestWaitMs = 60
/** In every name and description, and nowhere else. */
const canary = 'CANARYPERSON'

/**
 * Kills a server while people are removed from it. Whoever it said was removed is gone, from rows and disk; whoever it
 * did not answer for is wholly there or wholly gone. At the end nothing of anybody is left.
 */
export async function forgottenPeople(options: {
  readonly kills: number
  readonly seed: number
}): Promise<ForgottenPeopleReport> {
  const { kills, seed } = options
  const random = createRandom(seed)
  const findings: string[] = []
  const dataDir = await mkdtemp(join(tmpdir(), 'talelight-forget-'))
  const env = { TALELIGHT_DATA_DIR: dataDir }
  const [photo = Buffer.alloc(0)] = Object.values(await createRichPhotos())
  const removed = new Set<string>()
  let server = await startServerProcess(env)
  try {
    for (let kill = 0; kill < kills; kill += 1) {
      const { id: profileId } = await call(server.url, 'profile.create', { name: `${canary} ${kill}` })
      const ids: string[] = []
      for (let number = 0; number < peoplePerLife; number += 1) {
        const person = { profileId, name: `${canary} ${kill}.${number}`, description: `${canary} with a red coat` }
        const { id } = await call(server.url, 'character.create', person)
        await addPhoto(server.url, id, photo)
        ids.push(id)
      }
      const { url } = server
      for (const id of ids) {
        call(url, 'character.remove', { characterId: id }).then(
          () => removed.add(id),
          () => undefined,
        )
      }
      await sleep(random() * longestWaitMs)
      await server.kill()
      server = await startServerProcess(env)
      findings.push(...(await checkPeople(dataDir, removed)))
      // Those who are still there go with their profile: a shelf has room for fifty.
      await call(server.url, 'profile.remove', { profileId })
    }
    const confirmed = removed.size
    await server.stop()
    findings.push(...(await findTraces(dataDir)))
    return { seed, kills, confirmed, findings }
  } finally {
    await rm(dataDir, { recursive: true })
  }
}

async function call(url: string, procedure: string, input: object): Promise<{ readonly id: string }> {
  const answer = await fetch(`${url}/api/kids/trpc/${procedure}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify(input),
  })
  if (!answer.ok) throw new Error(`${procedure} was answered with ${answer.status}: ${await answer.text()}`)
  const body: { result: { data: { id: string } } } = JSON.parse(await answer.text())
  return body.result.data
}

async function addPhoto(url: string, characterId: string, photo: Buffer): Promise<void> {
  const form = new FormData()
  form.set('characterId', characterId)
  form.set('consent', 'yes')
  form.set('photo', new Blob([new Uint8Array(photo)], { type: 'image/jpeg' }), `${canary}.jpg`)
  const answer = await fetch(`${url}/api/kids/trpc/character.addPhoto`, {
    method: 'POST',
    headers: { origin: url },
    body: form,
  })
  if (!answer.ok) throw new Error(`A photo was not taken: ${await answer.text()}`)
}

async function storedFiles(dataDir: string): Promise<string[]> {
  const entries = await readdir(join(dataDir, 'media'), { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name)
}

/** Every row has its files and every file its row, and whoever was confirmed as removed has neither. */
async function checkPeople(dataDir: string, removed: ReadonlySet<string>): Promise<string[]> {
  const findings: string[] = []
  const characters = readRows<{ id: string }>(dataDir, 'select id from characters').map(({ id }) => id)
  findings.push(...characters.filter((id) => removed.has(id)).map((id) => `${id} was removed and is there`))
  const photos = readRows<{ character_id: string; storage_key: string; thumb_storage_key: string }>(
    dataDir,
    'select character_id, storage_key, thumb_storage_key from photos',
  )
  for (const id of characters) {
    if (!photos.some((photo) => photo.character_id === id)) findings.push(`${id} is there without a photo`)
  }
  const named = photos.flatMap((photo) => [photo.storage_key, photo.thumb_storage_key])
  const namedFiles = new Set(named.map((key) => key.slice(key.lastIndexOf('/') + 1)))
  const files = await storedFiles(dataDir)
  findings.push(...files.filter((name) => !namedFiles.has(name)).map((name) => `the file ${name} belongs to nobody`))
  findings.push(...[...namedFiles].filter((name) => !files.includes(name)).map((name) => `the file ${name} is missing`))
  return findings
}

/** Looks for anybody in every byte that is left. */
async function findTraces(dataDir: string): Promise<string[]> {
  const findings = (await storedFiles(dataDir)).map((name) => `the file ${name} is left`)
  for (const entry of await readdir(dataDir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const bytes = await readFile(join(entry.parentPath, entry.name))
    if (bytes.includes(canary)) findings.push(`somebody is still named in ${entry.name}`)
  }
  return findings
}
