import { useMutation } from '@tanstack/react-query'
import { useTRPC } from '../../lib/trpc.ts'

/** One thing a reader can ask of a picture or a clip. */
export interface MediaAction {
  start: () => void
  isBusy: boolean
}

export interface MediaWork {
  retryPicture: MediaAction
  stopPicture: MediaAction
  retryClip: MediaAction
  stopClip: MediaAction
  /** Why the last thing asked for was not done. */
  error: unknown
}

/** What can be asked of a scene's picture and clip. How they fare then comes with the story's live events. */
export function useMediaWork(sceneId: string): MediaWork {
  const trpc = useTRPC()
  const retryPicture = useMutation(trpc.image.retry.mutationOptions())
  const stopPicture = useMutation(trpc.image.cancel.mutationOptions())
  const retryClip = useMutation(trpc.video.retry.mutationOptions())
  const stopClip = useMutation(trpc.video.cancel.mutationOptions())
  const all = [retryPicture, stopPicture, retryClip, stopClip]

  const actionOf = (mutation: (typeof all)[number]): MediaAction => ({
    isBusy: mutation.isPending,
    start: () => {
      for (const other of all) if (other.isError) other.reset()
      if (!mutation.isPending) mutation.mutate({ sceneId })
    },
  })
  return {
    retryPicture: actionOf(retryPicture),
    stopPicture: actionOf(stopPicture),
    retryClip: actionOf(retryClip),
    stopClip: actionOf(stopClip),
    error: all.find((mutation) => mutation.isError)?.error ?? null,
  }
}
