import type { Character, Profile } from '@talelight/server'
import { useMutation } from '@tanstack/react-query'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { IconButton } from '../../components/ui/icon-button.tsx'
import { Notice } from '../../components/ui/notice.tsx'
import { useTier } from '../../lib/tier.tsx'
import { useTRPC } from '../../lib/trpc.ts'
import { withMoved, withProfile } from './people-changes.ts'
import { usePeople } from './use-people.ts'
import { profileWords } from './words.ts'

/** Where somebody stands in the profile, and the way up and down. */
export function PersonPlace({ profile, person }: { readonly profile: Profile; readonly person: Character }) {
  const trpc = useTRPC()
  const people = usePeople()
  const words = profileWords[useTier().binding]
  const ordering = useMutation(trpc.profile.update.mutationOptions({ onError: people.refetch }))
  const index = profile.characters.indexOf(person)
  const last = profile.characters.length - 1

  const move = async (to: number) => {
    if (to < 0 || to > last) return
    const characters = withMoved(profile.characters, person.id, to)
    await people.patch((profiles) => withProfile(profiles, { ...profile, characters }))
    ordering.mutate({ profileId: profile.id, characterIds: characters.map(({ id }) => id) })
  }
  return (
    <div className="person-place">
      <div>
        <p role="status">{words.place(index + 1, last + 1)}</p>
        <p className="type-note">{words.placeHint}</p>
      </div>
      <IconButton aria-disabled={index === 0 || undefined} label={words.moveUp} onClick={() => void move(index - 1)}>
        <ChevronUp aria-hidden strokeWidth={1.75} />
      </IconButton>
      <IconButton
        aria-disabled={index === last || undefined}
        label={words.moveDown}
        onClick={() => void move(index + 1)}
      >
        <ChevronDown aria-hidden strokeWidth={1.75} />
      </IconButton>
      {ordering.isError && <Notice tone="danger">{people.sentenceFor(ordering.error)}</Notice>}
    </div>
  )
}
