import type { Profile } from '@talelight/server'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { RemoveDialog } from '../../components/ui/remove-dialog.tsx'
import type { DialogFrame } from '../../components/ui/use-late-dialog.ts'
import { useTier } from '../../lib/tier.tsx'
import { useTRPC } from '../../lib/trpc.ts'
import { withoutProfile } from './people-changes.ts'
import { usePeople } from './use-people.ts'
import { profileWords } from './words.ts'

interface DeleteProfileDialogProps extends DialogFrame {
  readonly profile: Profile | undefined
  readonly onDeleted: () => void
}

/** Asks before a profile goes, with everybody in it. */
export function DeleteProfileDialog({ profile, onDeleted, isOpen, onClose, focusAfter }: DeleteProfileDialogProps) {
  const trpc = useTRPC()
  const people = usePeople()
  const words = profileWords[useTier().binding]
  // What it asked about stays in its words while it closes.
  const [asked] = useState(profile)
  const isGone = useRef(false)
  const deleting = useMutation(
    trpc.profile.remove.mutationOptions({
      onSuccess: async ({ profileId }) => {
        isGone.current = true
        onDeleted()
        await people.patch((profiles) => withoutProfile(profiles, profileId))
        people.forgetStories()
        onClose()
      },
    }),
  )
  if (asked === undefined) return null
  const photoCount = asked.characters.reduce((sum, { photos }) => sum + photos.length, 0)
  return (
    <RemoveDialog
      failure={deleting.isError ? people.sentenceFor(deleting.error) : null}
      finalFocus={() => focusAfter(isGone.current)}
      isBusy={deleting.isPending}
      isOpen={isOpen}
      keep={words.keep}
      onClose={onClose}
      onRemove={() => deleting.mutate({ profileId: asked.id })}
      remove={words.deleteProfile}
      text={words.deleteProfileText(
        asked.characters.map(({ name }) => name),
        photoCount,
      )}
      title={words.deleteProfileTitle(asked.name)}
    />
  )
}
