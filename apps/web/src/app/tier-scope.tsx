import type { AppRouter, TierView } from '@talelight/server'
import { QueryClientProvider, useQuery } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { Outlet, useParams } from '@tanstack/react-router'
import type { TRPCClient } from '@trpc/client'
import { Suspense, lazy, useEffect, useState } from 'react'
import { Room } from '../components/layout/room.tsx'
import { LiveWork } from '../components/being-made/live-work.tsx'
import { createQueryClient, isNotFound } from '../lib/query-client.ts'
import { setBinding } from '../lib/theme.ts'
import { TierProvider } from '../lib/tier.tsx'
import { TRPCProvider, createTierClient, useTRPC } from '../lib/trpc.ts'
import { useLeaveOtherShelves } from '../lib/use-leave-other-shelves.ts'
import { PageError } from './page-error.tsx'

const TierGate = lazy(async () => {
  const { TierGate: component } = await import('../features/tiers/tier-gate.tsx')
  return { default: component }
})

const PageNotFound = lazy(async () => {
  const { PageNotFound: component } = await import('./page-not-found.tsx')
  return { default: component }
})

/** A tier without a gate is taken for open while nothing else is known, so that its page need not wait to be told. */
const founding: readonly TierView[] = [
  { id: 'kids', displayName: 'Kids', binding: 'kids', state: 'open', isGated: false, locksOnLeaving: false },
]

/** Everything below belongs to one tier: its client, its cache, its look. Leaving it throws all of that away. */
export function TierScope() {
  const { tier } = useParams({ from: '/$tier' })
  return <TierClients key={tier} tierId={tier} />
}

function TierClients({ tierId }: { tierId: string }) {
  const [clients] = useState((): { queryClient: QueryClient; trpcClient: TRPCClient<AppRouter> } => ({
    queryClient: createQueryClient(),
    trpcClient: createTierClient(tierId),
  }))
  return (
    <QueryClientProvider client={clients.queryClient}>
      <TRPCProvider queryClient={clients.queryClient} trpcClient={clients.trpcClient}>
        <TierDoor queryClient={clients.queryClient} tierId={tierId} />
      </TRPCProvider>
    </QueryClientProvider>
  )
}

function TierDoor({ tierId, queryClient }: { tierId: string; queryClient: QueryClient }) {
  const trpc = useTRPC()
  const tiers = useQuery(trpc.tier.list.queryOptions())
  const tierListKey = JSON.stringify(trpc.tier.list.queryKey())
  const tier = (tiers.data ?? founding).find((candidate) => candidate.id === tierId)
  const binding = tier?.binding ?? 'kids'

  useEffect(() => setBinding(binding), [binding])
  useLeaveOtherShelves(tiers.data?.filter((other) => other.id !== tierId))
  // What a locked shelf has shown must not be found in the page's memory, nor come back with the page itself.
  const isLocked = tier !== undefined && tier.state !== 'open'
  useEffect(() => {
    if (isLocked) queryClient.removeQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey) !== tierListKey })
  }, [isLocked, queryClient, tierListKey])
  useEffect(() => {
    const lookAgain = (event: PageTransitionEvent) => {
      if (event.persisted) window.location.reload()
    }
    window.addEventListener('pageshow', lookAgain)
    return () => window.removeEventListener('pageshow', lookAgain)
  }, [])

  if (tier === undefined) {
    if (tiers.isError && !isNotFound(tiers.error)) return <PageError reset={() => void tiers.refetch()} />
    const room = <Room>{null}</Room>
    return tiers.isPending ? (
      room
    ) : (
      <Suspense fallback={room}>
        <PageNotFound />
      </Suspense>
    )
  }
  return (
    <TierProvider value={tier}>
      {tier.state === 'open' ? (
        <LiveWork>
          <Outlet />
        </LiveWork>
      ) : (
        <Room>
          <Suspense>
            <TierGate onOpen={() => void queryClient.resetQueries()} tier={tier} />
          </Suspense>
        </Room>
      )}
    </TierProvider>
  )
}
