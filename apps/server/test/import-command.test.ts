import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDataFolder } from '../src/data-folder.ts'
import { contentOf, createLibrary, fillLibrary, findStrays, makeFiles } from './import-fixture.ts'
import type { ExpectedCounts, Library } from './import-fixture.ts'

const program = join(import.meta.dirname, '../src/import/main.ts')

let root: string
let library: Library
let counts: ExpectedCounts
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'talelight-import-'))
  library = await createLibrary(join(root, 'old'))
  ;({ counts } = await fillLibrary(library, await makeFiles(), { seed: 11, fileCount: 120 }))
})
afterAll(() => rm(root, { recursive: true }))

/** Runs the command to its end, or kills it when its output says so. */
async function runCommand(folder: string | null, options: { readonly dataDir: string; readonly killAt?: RegExp }) {
  const child = spawn(process.execPath, folder === null ? [program] : [program, folder], {
    env: { PATH: process.env['PATH'], TALELIGHT_DATA_DIR: join(root, options.dataDir) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (piece: Buffer) => {
      output += piece.toString()
      if (options.killAt?.test(output) === true) child.kill('SIGKILL')
    })
  }
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, output }
}

describe('npm run import', () => {
  it('says how far it is and what came; run again, or after it was killed, it comes to the same end', async () => {
    const good = counts.kids + counts.nsfw
    const [first, killed] = await Promise.all([
      runCommand(library.folder, { dataDir: 'one' }),
      runCommand(library.folder, { dataDir: 'two', killAt: /50 of 120/ }),
    ])
    expect(killed.code).toBeNull()
    expect(first.code).toBe(0)
    const lines = first.output.split('\n').filter((line) => / of 120 stories/.test(line))
    expect(lines).toEqual(['0 of 120 stories', '50 of 120 stories', '100 of 120 stories', '120 of 120 stories'])
    expect(first.output).toContain(`${good} stories imported, 0 already there.`)
    expect(first.output).toContain(
      `${counts.missing} files could not be taken along:\n  Story story-000\n    /static/images/story-000-gone.png: it is not there`,
    )
    expect(first.output).toContain(`${counts.broken} files left out:`)
    expect(first.output).toMatch(/ {2}sparse\.json: it is larger than 20 MB/)
    const [second, resumed] = await Promise.all([
      runCommand(join(library.folder, 'data'), { dataDir: 'one' }),
      runCommand(library.folder, { dataDir: 'two' }),
    ])
    expect(second).toMatchObject({
      code: 0,
      output: expect.stringContaining(`0 stories imported, ${good} already there.`),
    })
    expect(await findStrays(join(root, 'one'))).toEqual([])
    expect(resumed.code).toBe(0)
    expect(await contentOf(join(root, 'two'))).toEqual(await contentOf(join(root, 'one')))
    // What was on its way when it died is a file without a row, for the nightly scrub; never a row without its file.
    const strays = await findStrays(join(root, 'two'))
    expect(
      strays.filter((stray) => !stray.startsWith('no row names kids/') && !stray.startsWith('no row names nsfw/')),
    ).toEqual([])
    expect(strays.length).toBeLessThan(4)
  })

  it('says in a sentence that there is no library, or that Talelight is running', async () => {
    await using _ = await openDataFolder(join(root, 'three'), { now: Date.now })
    const [nowhere, nothing, locked] = await Promise.all([
      runCommand(join(root, 'old/static'), { dataDir: 'four' }),
      runCommand(null, { dataDir: 'four' }),
      runCommand(library.folder, { dataDir: 'three' }),
    ])
    const sentence = (words: string) => ({
      code: 1,
      output: expect.stringMatching(new RegExp(`^\\n {2}${words}.*\\n\\n$`)),
    })
    expect(nowhere).toMatchObject(sentence('There are no stories of the old app in '))
    expect(nothing).toMatchObject(sentence('Name the folder of the old app: npm run import -- <folder>'))
    expect(locked).toMatchObject(sentence('Another Talelight is running on '))
    expect(existsSync(join(root, 'four'))).toBe(false)
  })
})
