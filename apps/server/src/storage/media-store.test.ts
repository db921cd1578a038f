import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFileMediaStore } from './media-store.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'talelight-media-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('the media store', () => {
  it('gives back what it was given, whole and in parts', async () => {
    const store = await createFileMediaStore(folder)
    const bytes = Buffer.from('a lighthouse that collects echoes')
    const file = await store.put('kids', bytes)
    expect(file.byteLength).toBe(bytes.byteLength)
    expect(file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(await store.size(file.key)).toBe(bytes.byteLength)
    expect(await store.read(file.key)).toEqual(bytes)
    expect(await text(store.stream(file.key, { start: 2, end: 11 }))).toBe('lighthouse')
  })

  it('keeps equal files of two tiers apart, under names that tell nothing', async () => {
    const store = await createFileMediaStore(folder)
    const one = await store.put('kids', Buffer.from('same'))
    const other = await store.put('nsfw', Buffer.from('same'))
    expect(one.key.split('/')[2]).not.toBe(other.key.split('/')[2])
    expect(one.key).not.toContain(one.sha256)
  })

  it('says of a file that is gone that it is gone, and removes it without complaint', async () => {
    const store = await createFileMediaStore(folder)
    const { key } = await store.put('kids', Buffer.from('x'))
    await store.remove(key)
    await store.remove(key)
    expect(await store.size(key)).toBeNull()
    expect(await store.read(key)).toBeNull()
  })

  it.each(['../secret', 'kids/ab/../../../etc/passwd', '/etc/passwd', 'kids', ''])(
    'refuses the key %j',
    async (key) => {
      const store = await createFileMediaStore(folder)
      await expect(store.read(key)).rejects.toThrow(/no key/)
    },
  )

  it('clears what was left half written', async () => {
    const store = await createFileMediaStore(folder)
    await writeFile(join(folder, '.temp', 'left'), 'half')
    await store.sweep()
    expect(await readdir(join(folder, '.temp'))).toEqual([])
  })
})
