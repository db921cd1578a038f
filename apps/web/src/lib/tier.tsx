import type { TierView } from '@talelight/server'
import { createContext, use } from 'react'

const TierContext = createContext<TierView | undefined>(undefined)

export const TierProvider = TierContext.Provider

/** The tier that the page is in. */
export function useTier(): TierView {
  const tier = use(TierContext)
  if (tier === undefined) throw new Error('This part of the page is used outside a tier.')
  return tier
}
