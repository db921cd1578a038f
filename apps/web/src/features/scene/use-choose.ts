import type { Scene, Story } from '@talelight/server'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { useTRPC } from '../../lib/trpc.ts'
import type { Choice } from './choice.ts'
import { withChosenScene } from './with-chosen-scene.ts'

export interface Choosing {
  choose: (choice: Choice) => void
  /** The way that is being gone. */
  chosen: Choice | null
  error: unknown
}

/** Goes on from a scene and opens the page of the next one. */
export function useChoose(story: Story, scene: Scene): Choosing {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  // A second click may come before the page knows of the first.
  const isUnderway = useRef(false)

  const choosing = useMutation(
    trpc.story.choose.mutationOptions({
      onSuccess: async ({ sceneId }, input) => {
        const choiceId = 'choiceId' in input ? input.choiceId : null
        queryClient.setQueryData(
          trpc.story.byId.queryKey({ storyId: story.id }),
          (held) => held && withChosenScene(held, { sceneId, parent: scene, choiceId }),
        )
        await navigate({ to: '.', search: { scene: sceneId } })
      },
      onError: () => {
        isUnderway.current = false
      },
    }),
  )

  return {
    choose: (choice) => {
      if (isUnderway.current) return
      isUnderway.current = true
      choosing.mutate({
        sceneId: scene.id,
        ...(choice.kind === 'offered' ? { choiceId: choice.choiceId } : { text: choice.text }),
      })
    },
    chosen: chosenOf(choosing),
    error: choosing.error,
  }
}

function chosenOf(choosing: {
  isPending: boolean
  isSuccess: boolean
  variables: { choiceId: string } | { text: string } | undefined
}): Choice | null {
  const { variables } = choosing
  if (variables === undefined || !(choosing.isPending || choosing.isSuccess)) return null
  return 'choiceId' in variables
    ? { kind: 'offered', choiceId: variables.choiceId }
    : { kind: 'own', text: variables.text }
}
