import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DataFolderError, openDataFolder } from './data-folder.ts'

let home: string
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'talelight-folder-'))
  await writeFile(join(home, 'file'), '')
})
afterAll(() => rm(home, { recursive: true }))

describe('openDataFolder', () => {
  it('makes the folder with every level above it', async () => {
    const folder = await openDataFolder(join(home, 'one/two/three'), { now: Date.now })
    expect(folder.epoch).not.toBe('')
    await folder[Symbol.asyncDispose]()
  })

  it.each([
    ['below a file', () => join(home, 'file/library')],
    ['in a place where no folder can be', () => '/proc/talelight/library'],
  ])('says in one sentence that it cannot be %s', async (_, folder) => {
    const opening = openDataFolder(folder(), { now: Date.now })
    await expect(opening).rejects.toThrow(DataFolderError)
    await expect(opening).rejects.toThrow(`Talelight cannot write to ${folder()}`)
  })

  it('is open to one at a time', async () => {
    const folder = join(home, 'shared')
    const first = await openDataFolder(folder, { now: Date.now })
    await expect(openDataFolder(folder, { now: Date.now })).rejects.toThrow(/Another Talelight is running/)
    await first[Symbol.asyncDispose]()
    await (await openDataFolder(folder, { now: Date.now }))[Symbol.asyncDispose]()
  })
})
