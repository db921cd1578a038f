import { describe, expect, it } from 'vitest'
import { createLibraryImport } from './library-import.ts'
import type { ImportState, ImportStep, LibraryImportOptions } from './library-import.ts'

const report = { total: 1, imported: 1, alreadyThere: 0, elsewhere: [], missing: [], broken: [] }
const files = ['data/stories/a.json', 'static/images/a.png', 'static/images/b.png'].map((path) => ({
  path,
  file: new File(['0123456789'], path),
}))

/** A house that takes everything, but for what a test says. */
function setUp(changes: Partial<LibraryImportOptions> = {}) {
  const sent: string[] = []
  const canceled: string[] = []
  const library = createLibraryImport({
    cancel: (importId) => canceled.push(importId),
    begin: async () => 'imp_1',
    send: async (importId, { path }) => {
      sent.push(`${importId} ${path}`)
    },
    run: async () => undefined,
    follow: async (_, onStep) => {
      onStep({ type: 'progress', done: 0, total: 1 })
      return { type: 'report', report }
    },
    refusalOf: () => null,
    isForgotten: () => false,
    sentenceFor: (error) => (error instanceof Error ? error.message : ''),
    ...changes,
  })
  const states: ImportState[] = []
  library.subscribe(() => states.push(library.state()))
  const until = (kind: ImportState['kind']) => expect.poll(() => library.state().kind).toBe(kind)
  return { library, states, sent, canceled, until }
}

describe('an old library on its way', () => {
  it('is sent file by file, imported, and ends with the report', async () => {
    const { library, states, sent, until } = setUp()
    library.start(files)
    await until('done')
    expect(sent).toEqual(files.map(({ path }) => `imp_1 ${path}`))
    expect(states.map((state) => (state.kind === 'sending' ? state.sentBytes : state.kind))).toEqual([
      'idle',
      0,
      10,
      20,
      30,
      'importing',
      'done',
    ])
    expect(library.state()).toEqual({ kind: 'done', report, refused: [] })
  })

  it('goes on where the line broke, and sends nothing twice', async () => {
    const sent: string[] = []
    const begun: string[] = []
    let isBroken = true
    const { library, until } = setUp({
      begin: async () => {
        begun.push('begun')
        return 'imp_1'
      },
      send: async (_, { path }) => {
        if (isBroken && path.endsWith('a.png')) throw new Error('away')
        sent.push(path)
      },
    })
    library.start(files)
    await until('failed')
    expect(library.state()).toEqual({ kind: 'failed', sentence: 'away' })
    isBroken = false
    library.goOn()
    await until('done')
    expect(sent).toEqual(files.map(({ path }) => path))
    expect(begun).toHaveLength(1)
  })

  it('begins anew where the server has forgotten it', async () => {
    const last: ImportStep[] = [
      { type: 'failed', message: 'The disk is full.' },
      { type: 'report', report },
    ]
    let begun = 0
    const { library, sent, until } = setUp({
      begin: async () => `imp_${(begun += 1)}`,
      follow: async () => last.shift() ?? { type: 'report', report },
      isForgotten: () => true,
    })
    library.start(files)
    await until('failed')
    expect(library.state()).toEqual({ kind: 'failed', sentence: 'The disk is full.' })
    library.goOn()
    await until('done')
    expect(sent).toHaveLength(6)
    expect(sent.at(-1)).toBe('imp_2 static/images/b.png')
  })

  it('leaves out a file that the server does not want, and says which', async () => {
    const { library, until } = setUp({
      send: async (_, { path }) => {
        if (path.endsWith('b.png')) throw new Error('larger than 50 MB')
      },
      refusalOf: (error) => (error instanceof Error ? error.message : null),
    })
    library.start(files)
    await until('done')
    expect(library.state()).toMatchObject({
      refused: [{ file: 'static/images/b.png', reason: 'larger than 50 MB' }],
    })
  })

  it('sends no more once it is stopped, and has what was sent deleted', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const sent: string[] = []
    const { library, canceled } = setUp({
      send: async (_, { path }) => {
        sent.push(path)
        await promise
      },
    })
    library.start(files)
    await expect.poll(() => sent).toHaveLength(1)
    library.stop()
    expect(canceled).toEqual(['imp_1'])
    resolve()
    await new Promise((settled) => {
      setTimeout(settled, 5)
    })
    expect(sent).toHaveLength(1)
    expect(library.state()).toEqual({ kind: 'idle' })
    library.stop()
    expect(canceled).toEqual(['imp_1'])
  })

  it('that is stopped before the server has named it is deleted as soon as it has', async () => {
    const { promise, resolve } = Promise.withResolvers<string>()
    const { library, canceled, sent } = setUp({ begin: () => promise })
    library.start(files)
    library.stop()
    expect(canceled).toEqual([])
    resolve('imp_9')
    await expect.poll(() => canceled).toEqual(['imp_9'])
    expect(sent).toEqual([])
  })

  it('that failed on its way is deleted when nobody tries again', async () => {
    const { library, canceled, until } = setUp({ send: () => Promise.reject(new Error('away')) })
    library.start(files)
    await until('failed')
    library.stop()
    expect(canceled).toEqual(['imp_1'])
  })

  it('of which the server has begun with the stories, or told the end, is left to it', async () => {
    const { promise } = Promise.withResolvers<ImportStep>()
    const running = setUp({
      follow: (_, onStep) => {
        onStep({ type: 'progress', done: 0, total: 1 })
        return promise
      },
    })
    running.library.start(files)
    await running.until('importing')
    running.library.stop()
    expect(running.canceled).toEqual([])
    const ended = setUp()
    ended.library.start(files)
    await ended.until('done')
    ended.library.stop()
    expect(ended.canceled).toEqual([])
  })
})
