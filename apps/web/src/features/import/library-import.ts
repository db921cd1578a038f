import type { AppRouter } from '@talelight/server'
import type { inferRouterOutputs } from '@trpc/server'
import type { LibraryFile } from './library-files.ts'

type StepsOf<TSteps> = TSteps extends AsyncIterable<infer TStep> ? TStep : never

/** What the server tells of an import that it makes. */
export type ImportStep = StepsOf<inferRouterOutputs<AppRouter>['import']['onProgress']>
export type ImportReport = Extract<ImportStep, { type: 'report' }>['report']

/** A file that the server did not want. */
export interface RefusedFile {
  readonly file: string
  readonly reason: string
}

export type ImportState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'sending'
      readonly sentFiles: number
      readonly files: number
      readonly sentBytes: number
      readonly bytes: number
    }
  | { readonly kind: 'importing'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly report: ImportReport; readonly refused: readonly RefusedFile[] }
  | { readonly kind: 'failed'; readonly sentence: string }

/** The server could not import what was sent. The message is its own sentence. */
export class ImportFailedError extends Error {
  override readonly name = 'ImportFailedError'
}

export interface LibraryImportOptions {
  readonly begin: () => Promise<string>
  readonly send: (importId: string, file: LibraryFile<File>, signal: AbortSignal) => Promise<void>
  readonly run: (importId: string) => Promise<void>
  /** Settles with the last step. */
  readonly follow: (importId: string, onStep: (step: ImportStep) => void, signal: AbortSignal) => Promise<ImportStep>
  /** Nobody wants it any more: what was sent is deleted. Heard even when the page goes. */
  readonly cancel: (importId: string) => void
  /** Why this one file is left out; `null` where no other would come either. */
  readonly refusalOf: (error: unknown) => string | null
  /** The server has none of it any more: the next try begins anew. */
  readonly isForgotten: (error: unknown) => boolean
  readonly sentenceFor: (error: unknown) => string
}

/** An old library on its way here, whoever looks at it. */
export interface LibraryImport {
  readonly subscribe: (listener: () => void) => () => void
  readonly state: () => ImportState
  readonly start: (files: readonly LibraryFile<File>[]) => void
  /** After a failure: what has come already is not sent again. */
  readonly goOn: () => void
  /** Sends no more and looks no more; what was sent is deleted. What the server has begun it ends by itself. */
  readonly stop: () => void
}

interface Journey {
  readonly files: readonly LibraryFile<File>[]
  readonly bytes: number
  readonly stopping: AbortController
  /** `null` until the server expects them. */
  importId: string | null
  sentFiles: number
  sentBytes: number
  refused: readonly RefusedFile[]
}

const atTheStart = { importId: null, sentFiles: 0, sentBytes: 0, refused: [] } as const

export function createLibraryImport(options: LibraryImportOptions): LibraryImport {
  const listeners = new Set<() => void>()
  let state: ImportState = { kind: 'idle' }
  let journey: Journey | null = null

  const set = (next: ImportState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const tellSent = ({ sentFiles, files, sentBytes, bytes }: Journey) =>
    set({ kind: 'sending', sentFiles, files: files.length, sentBytes, bytes })

  const sendNext = async (now: Journey, importId: string, each: LibraryFile<File>) => {
    await options.send(importId, each, now.stopping.signal).catch((error: unknown) => {
      const reason = options.refusalOf(error)
      if (reason === null) throw error
      now.refused = [...now.refused, { file: each.path, reason }]
    })
    now.stopping.signal.throwIfAborted()
    now.sentFiles += 1
    now.sentBytes += each.file.size
    tellSent(now)
  }

  const travel = async (now: Journey) => {
    const { signal } = now.stopping
    tellSent(now)
    try {
      const importId = now.importId ?? (await options.begin())
      now.importId = importId
      // It was stopped before it had a name by which to be stopped.
      if (signal.aborted) options.cancel(importId)
      signal.throwIfAborted()
      for (const each of now.files.slice(now.sentFiles)) await sendNext(now, importId, each)
      await options.run(importId)
      const onStep = (step: ImportStep) => {
        if (step.type === 'progress') set({ kind: 'importing', done: step.done, total: step.total })
      }
      const last = await options.follow(importId, onStep, signal)
      if (last.type !== 'report') throw new ImportFailedError(last.type === 'failed' ? last.message : '')
      set({ kind: 'done', report: last.report, refused: now.refused })
    } catch (error) {
      if (signal.aborted) return
      if (options.isForgotten(error)) Object.assign(now, atTheStart)
      set({ kind: 'failed', sentence: options.sentenceFor(error) })
    }
  }

  const stop = () => {
    const isOnItsWay = state.kind === 'sending' || state.kind === 'failed'
    if (isOnItsWay && journey !== null && journey.importId !== null) options.cancel(journey.importId)
    journey?.stopping.abort()
    journey = null
    set({ kind: 'idle' })
  }
  return {
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    state: () => state,
    start: (files) => {
      stop()
      const bytes = files.reduce((sum, { file }) => sum + file.size, 0)
      journey = { ...atTheStart, files, bytes, stopping: new AbortController() }
      void travel(journey)
    },
    goOn: () => {
      if (journey !== null && state.kind === 'failed') void travel(journey)
    },
    stop,
  }
}
