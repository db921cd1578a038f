import type { WorkInHand } from '@talelight/server'
import { useQueryClient } from '@tanstack/react-query'
import { useSubscription } from '@trpc/tanstack-react-query'
import { createContext, use } from 'react'
import type { ReactNode } from 'react'
import { useTRPC } from '../../lib/trpc.ts'

const nothing: readonly WorkInHand[] = []
const WorkContext = createContext(nothing)

/** Everything that is being made in this tier now, the earliest first. */
export const useWorkInHand = (): readonly WorkInHand[] => use(WorkContext)

/** Listens, once for the whole page, to what is being made. */
export function LiveWork({ children }: { children: ReactNode }) {
  const trpc = useTRPC()
  const queryClient = useQueryClient()
  const { data } = useSubscription(
    trpc.work.onChange.subscriptionOptions(undefined, {
      // A shelf that was locked meanwhile is noticed by whoever shows the tier.
      onError: () => void queryClient.invalidateQueries(trpc.tier.list.queryFilter()),
    }),
  )
  return <WorkContext value={data ?? nothing}>{children}</WorkContext>
}
