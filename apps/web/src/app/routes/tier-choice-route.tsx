import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Room } from '../../components/layout/room.tsx'
import { TierChoice } from '../../features/tiers/tier-choice.tsx'
import { createQueryClient } from '../../lib/query-client.ts'
import { setBinding } from '../../lib/theme.ts'
import { TRPCProvider, createTierClient } from '../../lib/trpc.ts'

/** The front door stands outside every tier and asks the one that is always open which there are. */
export function TierChoiceRoute() {
  const [{ queryClient, trpcClient }] = useState(() => ({
    queryClient: createQueryClient(),
    trpcClient: createTierClient('kids'),
  }))
  useEffect(() => setBinding('kids'), [])
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider queryClient={queryClient} trpcClient={trpcClient}>
        <Room>
          <TierChoice />
        </Room>
      </TRPCProvider>
    </QueryClientProvider>
  )
}
