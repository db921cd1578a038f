import { existsSync, readFileSync } from 'node:fs'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import type { Plugin } from 'vite'

const apiOrigin = process.env['TALELIGHT_API'] ?? 'http://127.0.0.1:8080'
const compressible = new Set(['.js', '.css', '.html', '.svg', '.webmanifest'])

/** Puts a compressed copy beside each text file, so that the server has nothing to compress. */
function precompress(): Plugin {
  let folder = ''
  return {
    name: 'precompress',
    apply: 'build',
    configResolved(config) {
      folder = config.build.outDir
    },
    async closeBundle() {
      for (const name of await readdir(folder, { recursive: true })) {
        if (!compressible.has(extname(name))) continue
        const path = join(folder, name)
        const bytes = await readFile(path)
        const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
        await writeFile(`${path}.br`, brotliCompressSync(bytes, { params }))
        await writeFile(`${path}.gz`, gzipSync(bytes, { level: 9 }))
      }
    },
  }
}

/**
 * Writes one page for each route that asks at once for what that route needs; the browser would otherwise hear of a
 * route's own files only after the first ones have run. A route with a first page in `first-pages` gets a second one
 * that holds it: the server puts the address of the picture there, which is then seen before the app has run.
 */
function pagesWithPreloads(): Plugin {
  return {
    name: 'pages-with-preloads',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') this.error('The build made no index.html.')
        const html = page.source.toString()
        const filesOf = (name: string, found = new Set<string>()): Set<string> => {
          const chunk = bundle[name]
          if (chunk?.type !== 'chunk' || found.has(name)) return found
          found.add(name)
          for (const file of chunk.imports) filesOf(file, found)
          return found
        }
        for (const chunk of Object.values(bundle)) {
          const route =
            chunk.type === 'chunk' ? /\/routes\/(?<name>[a-z-]+)-route\.tsx$/.exec(chunk.facadeModuleId ?? '') : null
          const name = route?.groups?.['name']
          if (name === undefined) continue
          const links = [...filesOf(chunk.fileName)]
            .filter((file) => !html.includes(file))
            .map((file) => `<link rel="modulepreload" crossorigin href="/${file}">`)
          const source = html.replace('</head>', `${links.join('\n    ')}\n  </head>`)
          this.emitFile({ type: 'asset', fileName: `${name}.html`, source })
          const firstPage = join(import.meta.dirname, 'first-pages', `${name}.html`)
          if (!existsSync(firstPage)) continue
          this.emitFile({
            type: 'asset',
            fileName: `${name}-with-picture.html`,
            source: source.replace('</body>', `${readFileSync(firstPage, 'utf8')}</body>`),
          })
        }
      },
    },
  }
}

/** States the order of the layers before anything else: the bundler puts the parts of the sheet in an order of its own. */
function layerOrder(): Plugin {
  return {
    name: 'layer-order',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.css')) continue
          file.source = `@layer properties,theme,base,components,utilities;${file.source.toString()}`
        }
      },
    },
  }
}

const isOfStory = /\/src\/(?:components\/media\/(?!cost-words|under-drawing)|lib\/(?:use-live|apply-|picture-preview))/
/** What only a closed door says, and parts and signs that only late parts of several pages bear. */
const isLate = /features\/tiers|\/ui\/(?:dialog-head|remove-dialog)|\/icons\/(?:film|image|trash)\.mjs/
const isShared = (id: string): boolean => !/base-ui|floating-ui/.test(id) && !isOfStory.test(id) && !isLate.test(id)

export default defineConfig({
  plugins: [react(), tailwindcss(), layerOrder(), pagesWithPreloads(), precompress()],
  build: {
    target: 'es2023',
    // The page allows no address that carries its own content.
    assetsInlineLimit: 0,
    // One sheet, so that its layers stand in one order whichever page is opened first.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    // All of them know the colour space that the sheet is written in, so it need not say everything twice.
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What several pages need comes in one file: a dozen small ones would wait for each other's connections.
          // The menus of a library come later, with the page that has been drawn. What only pages of a story need
          // comes in a file of its own.
          groups: [
            { name: 'shared', test: isShared, minShareCount: 2, priority: 1 },
            { name: 'story', test: isOfStory, minShareCount: 2, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
  server: {
    proxy: { '/api': { target: apiOrigin, ws: true } },
  },
})
