import { useQueryClient } from '@tanstack/react-query'
import { isTRPCClientError } from '@trpc/client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { errorSentence } from '../../lib/error-sentence.ts'
import { useTier } from '../../lib/tier.tsx'
import { lastWords, useTRPC, useTRPCClient } from '../../lib/trpc.ts'
import { createLibraryImport, ImportFailedError } from './library-import.ts'
import type { ImportState, ImportStep, LibraryImport } from './library-import.ts'
import { isRefusal, SendError, sendFile } from './send-file.ts'
import { importWords } from './words.ts'

/** An import of this shelf. It ends with whoever shows it; what the server has begun it ends by itself. */
export function useLibraryImport(): { readonly library: LibraryImport; readonly state: ImportState } {
  const trpc = useTRPC()
  const client = useTRPCClient()
  const queryClient = useQueryClient()
  const tier = useTier()
  const words = importWords[tier.binding]

  const [library] = useState(() =>
    createLibraryImport({
      begin: async () => (await client.import.begin.mutate()).importId,
      send: (importId, { path, file }, signal) => sendFile({ tierId: tier.id, importId, path, file, signal }),
      run: async (importId) => {
        await client.import.run.mutate({ importId })
      },
      follow: async (importId, onStep, signal) => {
        const { promise, resolve, reject } = Promise.withResolvers<ImportStep>()
        const subscription = client.import.onProgress.subscribe(
          { importId },
          {
            onData: (step) => (step.type === 'progress' ? onStep(step) : resolve(step)),
            onError: reject,
            onComplete: () => reject(new ImportFailedError('')),
          },
        )
        signal.addEventListener('abort', () => reject(new ImportFailedError('')))
        return promise.finally(() => subscription.unsubscribe())
      },
      cancel: (importId) => {
        // One that cannot be told of it is forgotten by the server after a while.
        client.import.cancel.mutate({ importId }, { context: lastWords }).catch(() => undefined)
      },
      refusalOf: (error) => (isRefusal(error) ? error.message : null),
      isForgotten: (error) =>
        error instanceof SendError
          ? error.status === 404 || error.status === 409
          : error instanceof ImportFailedError || (isTRPCClientError(error) && error.data != null),
      sentenceFor: (error) => {
        void queryClient.invalidateQueries(trpc.tier.list.queryFilter())
        const isOurs = error instanceof SendError || error instanceof ImportFailedError
        if (!isOurs) return errorSentence(error, words.unreachable)
        if (error instanceof SendError && error.status === 404) return words.forgotten
        return error instanceof SendError && error.status === 0 ? words.unreachable : error.message || words.unreachable
      },
    }),
  )
  const state = useSyncExternalStore(library.subscribe, library.state)
  useEffect(() => () => library.stop(), [library])

  // Some of it may have come, however it ended.
  const isOver = state.kind === 'done' || state.kind === 'failed'
  useEffect(() => {
    if (isOver) void queryClient.invalidateQueries(trpc.gallery.pathFilter())
  }, [isOver, queryClient, trpc])

  const isRunning = state.kind === 'sending' || state.kind === 'importing'
  useEffect(() => {
    if (!isRunning) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isRunning])

  useEffect(() => {
    window.addEventListener('pagehide', library.stop)
    return () => window.removeEventListener('pagehide', library.stop)
  }, [library])
  return { library, state }
}
