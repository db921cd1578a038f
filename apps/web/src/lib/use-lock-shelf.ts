import { useMutation } from '@tanstack/react-query'
import { useTRPC } from './trpc.ts'

/** Locks the shelf for every tab of this browser, and leaves it for good: nothing of it stays in this page's memory. */
export function useLockShelf(): { lock: () => void; isBusy: boolean } {
  const trpc = useTRPC()
  const locking = useMutation(trpc.tier.lock.mutationOptions({ onSuccess: () => window.location.replace('/') }))
  return { lock: () => locking.mutate(), isBusy: locking.isPending }
}
