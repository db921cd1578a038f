import type { TierView } from '@talelight/server'
import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useTRPC } from './trpc.ts'

/**
 * Tells the house that this page is looked at now, so that the shelves which lock behind whoever leaves them do so: when
 * the page comes up, and whenever somebody comes back to its tab. A page in the background locks nobody out.
 */
export function useLeaveOtherShelves(others: readonly TierView[] | undefined): void {
  const trpc = useTRPC()
  const { mutate } = useMutation(trpc.tier.enter.mutationOptions({ retry: 2 }))
  const isAwaited = others?.some((tier) => tier.locksOnLeaving) ?? false
  useEffect(() => {
    if (!isAwaited) return
    const tell = (): void => {
      if (document.visibilityState === 'visible') mutate()
    }
    tell()
    document.addEventListener('visibilitychange', tell)
    return () => document.removeEventListener('visibilitychange', tell)
  }, [isAwaited, mutate])
}
