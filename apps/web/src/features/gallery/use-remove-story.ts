import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { InfiniteData } from '@tanstack/react-query'
import { useToast } from '../../components/ui/toast.tsx'
import { useTier } from '../../lib/tier.tsx'
import { useTRPC } from '../../lib/trpc.ts'
import type { ShelfPage } from './without-story.ts'
import { withoutStory } from './without-story.ts'
import { galleryWords } from './words.ts'

/** Takes a story off the shelf at once, puts it back if the server will not, and offers to undo it. */
export function useRemoveStory(): (storyId: string) => void {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const toast = useToast()
  const words = galleryWords[useTier().binding]
  const shelves = trpc.gallery.list.infiniteQueryFilter()
  /** The shelf, and what lies beside it in the trash. */
  const refetchShelves = () => queryClient.invalidateQueries(trpc.gallery.pathFilter())

  const restoring = useMutation(
    trpc.gallery.restore.mutationOptions({
      onError: () => toast.show({ text: words.notRestored }),
      onSettled: refetchShelves,
    }),
  )
  const removing = useMutation(
    trpc.gallery.remove.mutationOptions({
      onMutate: async ({ storyId }) => {
        await queryClient.cancelQueries(shelves)
        const before = queryClient.getQueriesData(shelves)
        queryClient.setQueriesData<InfiniteData<ShelfPage>>(shelves, (shelf) => shelf && withoutStory(shelf, storyId))
        return before
      },
      onError: (_error, _input, before) => {
        for (const [key, shelf] of before ?? []) queryClient.setQueryData(key, shelf)
        toast.show({ text: words.notRemoved })
      },
      onSuccess: (_result, { storyId }) => {
        toast.show({
          text: words.removed,
          action: { label: words.undo, onPress: () => restoring.mutate({ storyId }) },
        })
      },
      onSettled: refetchShelves,
    }),
  )
  return (storyId) => removing.mutate({ storyId })
}
