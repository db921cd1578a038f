import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { drawPicture, startSimulator } from '@talelight/simulator'
import { build } from 'esbuild'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const run = promisify(execFile)
const packageFolder = join(import.meta.dirname, '..')
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
const maxBytesWithoutOpenAi = 40_000
const entries = [
  'index',
  'openai/index',
  'xai/index',
  'google/index',
  'anthropic/index',
  'local/index',
  'download/index',
]

let folder: string
let tarball: string
let unpacked: string
/** A program of a stranger, with the packed library and its dependencies beside it. */
let stranger: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'talelight-core-'))
  const copy = join(folder, 'copy')
  await cp(packageFolder, copy, { recursive: true, filter: (path) => !/node_modules|[/\\]dist$/.test(path) })
  await run(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', join(copy, 'dist')], {
    cwd: packageFolder,
  })
  // What pnpm does when it packs: the published entries take the place of those for development.
  const manifest = JSON.parse(await readFile(join(copy, 'package.json'), 'utf8')) as Record<string, unknown> & {
    publishConfig: { exports: unknown }
    dependencies: Record<string, string>
  }
  const { publishConfig, devDependencies: _, ...published } = manifest
  const zodVersion = (createRequire(import.meta.url)('zod/package.json') as { version: string }).version
  const dependencies = { ...published.dependencies, zod: zodVersion }
  await writeFile(
    join(copy, 'package.json'),
    JSON.stringify({ ...published, dependencies, exports: publishConfig.exports }),
  )
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: copy,
  })
  tarball = join(folder, (JSON.parse(stdout) as { filename: string }[])[0]!.filename)
  stranger = join(folder, 'stranger')
  unpacked = join(stranger, 'node_modules/@talelight/core')
  await mkdir(unpacked, { recursive: true })
  await run('tar', ['-xzf', tarball, '-C', unpacked, '--strip-components=1'])
  for (const name of ['openai', 'zod'])
    await symlink(join(packageFolder, 'node_modules', name), join(stranger, 'node_modules', name))
  await writeFile(join(stranger, 'package.json'), '{ "type": "module" }')
}, 120_000)
afterAll(() => rm(folder, { recursive: true }))

describe('the package', () => {
  it('is clean for publint', async () => {
    const { messages } = await publint({ pkgDir: unpacked, level: 'suggestion', pack: false })
    expect(messages).toEqual([])
  })

  it('has the right types at every entry', async () => {
    const checked = await checkPackage(createPackageFromTarballData(new Uint8Array(await readFile(tarball))))
    const problems = checked.types === false ? ['no types'] : checked.problems
    // It is made of modules: that old resolutions and `require` see modules is meant.
    const isMeant = (problem: (typeof problems)[number]): boolean =>
      typeof problem !== 'string' &&
      (problem.kind === 'CJSResolvesToESM' || (problem.kind === 'NoResolution' && problem.resolutionKind === 'node10'))
    const unknown = problems.filter((problem) => !isMeant(problem))
    expect(unknown).toEqual([])
  })

  it('works for a stranger who imports every entry', async () => {
    const names = ['', '/registry', '/openai', '/xai', '/google', '/anthropic', '/local', '/download']
    const program = names.map((name, index) => `import * as m${index} from '@talelight/core${name}'`).join('\n')
    const print = `console.log([${names.map((_, index) => `Object.keys(m${index}).length`).join(', ')}].every((n) => n > 0))`
    await writeFile(join(stranger, 'all.js'), `${program}\n${print}\n`)
    const { stdout } = await run(process.execPath, ['all.js'], { cwd: stranger })
    expect(stdout.trim()).toBe('true')
  })

  it('has a registry that a browser can have, and is small without the openai package', async () => {
    const bundle = async (contents: string, platform: 'browser' | 'node', external: string[]) => {
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: stranger },
        bundle: true,
        minify: true,
        format: 'esm',
        platform,
        external,
        write: false,
      })
      return outputFiles[0]!.contents
    }
    const registry = await bundle(`export * from '@talelight/core/registry'`, 'browser', [])
    expect(Buffer.from(registry).toString()).not.toMatch(/node:|from"/)
    const all = entries.map(
      (entry, index) => `export * as e${index} from './node_modules/@talelight/core/dist/${entry}.js'`,
    )
    const whole = await bundle(all.join('\n'), 'node', ['openai'])
    expect(brotliCompressSync(whole).byteLength).toBeLessThanOrEqual(maxBytesWithoutOpenAi)
  })
})

describe('the README', () => {
  it('shows the examples as they are', async () => {
    const readme = await readFile(join(packageFolder, 'README.md'), 'utf8')
    const shown = [...readme.matchAll(/<!-- examples\/(?<name>[\w-]+\.ts) -->\n\n```ts\n(?<code>[^]*?)```/g)]
    const files = await readdir(join(packageFolder, 'examples'))
    expect(new Set(shown.map(({ groups }) => groups!['name']))).toEqual(new Set(files))
    for (const { groups } of shown) {
      expect(groups!['code']).toBe(await readFile(join(packageFolder, 'examples', groups!['name']!), 'utf8'))
    }
  })

  it.each([
    ['draw-pictures.ts', /complete, \$0\.0\d+.* \(computed\)/],
    ['same-faces.ts', /<IMAGE_0> is Mia[^]*complete 1/],
    ['film-a-clip.ts', /progress[^]*complete/],
    ['tell-a-scene.ts', /\[picture: [^]*snail[^]*basis: 'computed'/],
    ['own-provider.ts', /complete \{ basis: 'estimated'/],
  ])('example %s runs', async (name, expected) => {
    await using simulator = await startSimulator({ looksUntilDone: 1 })
    const work = await mkdtemp(join(folder, 'work-'))
    await writeFile(join(work, 'photo.jpg'), await drawPicture('Mia', '64x64', 'jpeg'))
    const env = {
      ...process.env,
      ...simulator.environment(),
      PHOTO: 'photo.jpg',
      MEDIA_HOST: new URL(simulator.mediaOrigin).host,
    }
    const { stdout } = await run(process.execPath, [join(packageFolder, 'examples', name)], { cwd: work, env })
    expect(stdout).toMatch(expected)
  })
})
