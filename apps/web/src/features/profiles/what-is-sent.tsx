import type { ModelList } from '@talelight/server'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { Button } from '../../components/ui/button.tsx'
import { useTier } from '../../lib/tier.tsx'
import { useTRPC } from '../../lib/trpc.ts'
import type { OpenDialog } from './use-profile-dialog.ts'
import { profileWords } from './words.ts'

/** What becomes of photos, in plain words, and the way to the list of those that left the house. */
export function WhatIsSent({ onOpen }: { onOpen: OpenDialog }) {
  const trpc = useTRPC()
  const words = profileWords[useTier().binding]
  const id = useId()
  const models = useQuery(trpc.model.list.queryOptions())
  // It appears whole, so that nothing in it moves.
  if (models.isPending) return null
  const takers = models.data && takersOf(models.data)
  return (
    <section aria-labelledby={id} className="what-is-sent">
      <h2 className="type-section" id={id}>
        {words.sentHeading}
      </h2>
      <p>{words.sentRule}</p>
      {takers !== undefined && <p>{words.takers(takers.providers, takers.others)}</p>}
      <p>{words.kept}</p>
      <Button aria-haspopup="dialog" onClick={(event) => onOpen({ kind: 'sent' }, event.currentTarget)} variant="quiet">
        {words.seeSent}
      </Button>
    </section>
  )
}

/** Whose models take photos, and which models take none. */
function takersOf(models: ModelList): { readonly providers: readonly string[]; readonly others: readonly string[] } {
  const painters = models.image.flatMap((group) => group.models).filter((model) => model.goneBecause === null)
  const providers = new Set(painters.filter((model) => model.supportsReferences).map((model) => model.provider))
  const others = painters.filter((model) => !model.supportsReferences).map((model) => model.displayName)
  return { providers: [...providers], others }
}
