import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8')
/** They let everybody use what they cover, and ask for nothing of what is built with it. */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'Unlicense',
  // Typefaces.
  'OFL-1.1',
  // Of single files, which are used as they are.
  'MPL-2.0',
  // libvips, a library of its own beside us.
  'LGPL-3.0-or-later',
])

interface Bill {
  readonly components: readonly {
    readonly name: string
    readonly licenses?: readonly {
      readonly license?: { readonly id?: string; readonly name?: string }
      readonly expression?: string
    }[]
  }[]
}

const manifests = [
  'package.json',
  ...['server', 'web'].map((name) => `apps/${name}/package.json`),
  ...['builtin', 'core', 'db', 'simulator'].map((name) => `packages/${name}/package.json`),
]

describe('what this house is built of', () => {
  it('is named to the last digit', async () => {
    for (const path of manifests) {
      const manifest = JSON.parse(await read(path)) as Record<string, Record<string, string> | undefined>
      const versions = Object.entries({ ...manifest['dependencies'], ...manifest['devDependencies'] })
      const loose = versions.filter(
        ([, version]) => !/^(?:\d+\.\d+\.\d+(?:-[\w.]+)?|catalog:|workspace:\*)$/.test(version),
      )
      expect(loose, `in ${path}`).toEqual([])
    }
  })

  it('is locked with a hash each, and comes from no address', async () => {
    const lock = await read('pnpm-lock.yaml')
    const resolutions = lock.split('\n').filter((line) => line.includes('resolution:'))
    expect(resolutions.length).toBeGreaterThan(300)
    expect(resolutions.filter((line) => !/\{integrity: sha512-[\w+/=]+\}/.test(line))).toEqual([])
    expect(lock).not.toMatch(/https?:\/\/|tarball:|git\+/)
  })

  it('runs no script while it is installed, but for two packages that bring a program, and is at least three days old', async () => {
    const settings = await read('pnpm-workspace.yaml')
    const allowed = [...settings.matchAll(/^ {2}(?<name>\S+): true$/gm)].map(({ groups }) => groups?.['name'])
    expect(allowed).toEqual(['node', 'esbuild'])
    expect(settings).toMatch(/^strictDepBuilds: true$/m)
    expect(settings).toMatch(/^blockExoticSubdeps: true$/m)
    const days = Number(/^minimumReleaseAge: (?<minutes>\d+)$/m.exec(settings)?.groups?.['minutes']) / 60 / 24
    expect(days).toBeGreaterThanOrEqual(3)
  })

  it('may be used by everybody', async () => {
    const { packageManager } = JSON.parse(await read('package.json')) as { readonly packageManager: string }
    const words = ['--yes', packageManager, 'sbom', '--sbom-format', 'cyclonedx', '--prod']
    const { stdout } = await promisify(execFile)('npx', words, { cwd: root, maxBuffer: 50_000_000 })
    const { components } = JSON.parse(stdout) as Bill
    expect(components.length).toBeGreaterThan(50)
    const licensed = components.map(({ name, licenses = [] }) => ({
      name,
      licences: licenses.map(({ license, expression }) => license?.id ?? license?.name ?? expression ?? ''),
    }))
    expect(
      licensed.filter(({ licences }) => licences.length === 0 || !licences.every((id) => permissive.has(id))),
    ).toEqual([])
  }, 60_000)

  it('holds no key of anybody', async () => {
    const { stdout } = await promisify(execFile)('git', ['ls-files', '-z'], { cwd: root }).catch(() => ({ stdout: '' }))
    const texts = stdout.split('\0').filter((path) => /\.(?:ts|tsx|js|json|md|ya?ml|example|sql)$/.test(path))
    const keys = /\bsk-(?:proj-|ant-api\d\d-)?[\w-]{40,}|\bxai-\w{60,}|\bAIza[\w-]{35}|-----BEGIN [A-Z ]*PRIVATE KEY/
    for (const path of texts) expect(await read(path).catch(() => ''), `in ${path}`).not.toMatch(keys)
  })
})
