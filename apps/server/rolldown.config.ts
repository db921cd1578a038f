import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { defineConfig } from 'rolldown'
import type { Plugin } from 'rolldown'

const outputFolder = join(import.meta.dirname, 'dist')

/**
 * Follows `new URL('…', import.meta.url)`: what code starts by its address, a worker or another process, is built too,
 * and what it reads, like the database's migrations, is found where it lies.
 */
function followAddresses(): Plugin {
  return {
    name: 'follow-addresses',
    transform: {
      filter: { id: /\.ts$/, code: 'import.meta.url' },
      handler(code, file) {
        return code.replaceAll(/new URL\('([^']+)', import\.meta\.url\)/g, (address, name: string) => {
          const target = resolve(dirname(file), name)
          if (!existsSync(target)) this.error(`${file} names ${name}, which is not there.`)
          if (!name.endsWith('.ts')) {
            return address.replace(name, relative(outputFolder, target))
          }
          const built = this.emitFile({ type: 'chunk', id: target })
          return `new URL(import.meta.ROLLUP_FILE_URL_${built})`
        })
      },
    },
  }
}

/** One file is read far sooner than eight hundred, so a server that comes back after a crash answers far sooner. */
export default defineConfig({
  input: 'src/main.ts',
  platform: 'node',
  // These load code of the machine's own kind, or files beside them.
  external: [/\/node_modules\/(better-sqlite3|sharp|@napi-rs|pino)\//],
  makeAbsoluteExternalsRelative: true,
  plugins: [followAddresses()],
  output: { dir: outputFolder, cleanDir: true, entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
})
