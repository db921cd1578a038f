import type { Profile } from '@talelight/server'
import { useQueryClient } from '@tanstack/react-query'
import { errorSentence } from '../../lib/error-sentence.ts'
import { useTier } from '../../lib/tier.tsx'
import { useTRPC } from '../../lib/trpc.ts'
import { profileWords } from './words.ts'

interface People {
  /** Brings an answer of the server into the list that pages show, without asking for all of it. */
  readonly patch: (change: (profiles: readonly Profile[]) => Profile[]) => Promise<void>
  /** Fetches the list anew: what was shown ahead of the answer is not what the server has. */
  readonly refetch: () => Promise<void>
  /** People are gone: names and faces of them stand on pages of stories too. */
  readonly forgetStories: () => void
  /** Why something was not done, for the person who asked; a shelf that was locked since closes. */
  readonly sentenceFor: (error: unknown) => string
}

/** What all changes of profiles and their people have in common. */
export function usePeople(): People {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const words = profileWords[useTier().binding]
  const { queryKey } = trpc.profile.list.queryOptions()
  return {
    patch: async (change) => {
      // An answer that was asked for before the change would undo it.
      await queryClient.cancelQueries({ queryKey, exact: true })
      queryClient.setQueryData(queryKey, (now) => now && change(now))
    },
    refetch: () => queryClient.invalidateQueries({ queryKey, exact: true }),
    forgetStories: () => void queryClient.invalidateQueries(trpc.story.byId.pathFilter()),
    sentenceFor: (error) => {
      void queryClient.invalidateQueries(trpc.tier.list.queryFilter())
      return errorSentence(error, words.notDone)
    },
  }
}
