import type { inferRouterInputs } from '@trpc/server'
import type { AppRouter } from '@talelight/server'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { errorSentence } from '../../lib/error-sentence.ts'
import { useTier } from '../../lib/tier.tsx'
import { useTRPC } from '../../lib/trpc.ts'
import { homeWords } from './words.ts'

type StoryWish = inferRouterInputs<AppRouter>['story']['start']

interface Begin {
  readonly begin: (wish: StoryWish) => void
  readonly isBeginning: boolean
  /** Why it did not begin. */
  readonly failure: string | null
  /** Another idea is being written: what became of the one before is past, unless it is still under way. */
  readonly startAfresh: () => void
}

/** Begins a story and turns to its first page. However often it is pressed, one story is begun. */
export function useBegin({ onBegun }: { onBegun: () => void }): Begin {
  const trpc = useTRPC()
  const tier = useTier()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  // The state of the mutation reaches the button with the next rendering; a second click can come before.
  const isUnderWay = useRef(false)

  const start = useMutation(
    trpc.story.start.mutationOptions({
      onSuccess: ({ storyId }) => {
        onBegun()
        void queryClient.invalidateQueries(trpc.gallery.list.pathFilter())
        return navigate({ to: '/$tier/story/$storyId', params: { tier: tier.id, storyId } })
      },
      onError: (error) => {
        if (error.data?.reason === 'tier-locked') void queryClient.invalidateQueries(trpc.tier.list.queryFilter())
      },
    }),
  )

  return {
    begin: (wish) => {
      if (isUnderWay.current) return
      isUnderWay.current = true
      start.mutate(wish, {
        onError: () => {
          isUnderWay.current = false
        },
      })
    },
    isBeginning: start.isPending || start.isSuccess,
    failure: start.isError ? errorSentence(start.error, homeWords[tier.binding].unreachable) : null,
    startAfresh: () => {
      if (start.isIdle || start.isPending) return
      isUnderWay.current = false
      start.reset()
    },
  }
}
