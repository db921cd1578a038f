import type { Story } from '@talelight/server'
import { useQueryClient } from '@tanstack/react-query'
import { useSubscription } from '@trpc/tanstack-react-query'
import { useRef, useState } from 'react'
import { applyStoryEvent } from './apply-story-event.ts'
import { keepPreview } from './picture-preview.ts'
import { useTRPC } from './trpc.ts'

/** For `story.byId`: what live events keep fresh needs no fetching behind their back, which could undo them. */
export const liveStoryOptions = { staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false } as const

/** Follows a story's events from where the fetched story ends, and patches the query cache of `story.byId` with them. */
export function useLiveStory(story: Story): { isReconnecting: boolean } {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const storyId = story.id
  const { queryKey } = trpc.story.byId.queryOptions({ storyId })
  // The subscription begins at one place and resumes by itself; it is begun anew only after the story was fetched anew.
  const [cursor, setCursor] = useState(story.lastEventId)
  const isCatchingUp = useRef(false)

  const catchUp = async () => {
    if (isCatchingUp.current) return
    isCatchingUp.current = true
    await queryClient.invalidateQueries({ queryKey, exact: true })
    isCatchingUp.current = false
    const fresh = queryClient.getQueryData(queryKey)
    if (fresh !== undefined) setCursor(fresh.lastEventId)
  }

  const subscription = useSubscription(
    trpc.story.onEvent.subscriptionOptions(
      { storyId, lastEventId: cursor },
      {
        onData: ({ id, data: event }) => {
          if (event.type === 'image-preview') {
            keepPreview(queryClient, event.sceneId, event.dataUrl)
            return
          }
          const held = queryClient.getQueryData(queryKey)
          if (held === undefined) return
          const applied = applyStoryEvent(held, event)
          if (applied.kind === 'gap') void catchUp()
          else queryClient.setQueryData(queryKey, { ...applied.story, lastEventId: id })
        },
        // The shelf was locked or the story put away, perhaps in another tab: whoever shows them asks again.
        onError: () => {
          void queryClient.invalidateQueries(trpc.tier.list.queryFilter())
          void queryClient.invalidateQueries({ queryKey, exact: true })
        },
      },
    ),
  )
  return { isReconnecting: subscription.status === 'connecting' && subscription.error !== null }
}
