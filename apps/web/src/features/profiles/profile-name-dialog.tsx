import { Dialog } from '@base-ui/react/dialog'
import type { Profile } from '@talelight/server'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { SubmitEvent } from 'react'
import { Button } from '../../components/ui/button.tsx'
import { DialogHead } from '../../components/ui/dialog-head.tsx'
import { Notice } from '../../components/ui/notice.tsx'
import type { DialogFrame } from '../../components/ui/use-late-dialog.ts'
import { useTier } from '../../lib/tier.tsx'
import { useTRPC } from '../../lib/trpc.ts'
import { NameField } from './name-field.tsx'
import { withProfile } from './people-changes.ts'
import { usePeople } from './use-people.ts'
import { profileWords } from './words.ts'

interface ProfileNameDialogProps extends DialogFrame {
  /** `null` for a new one. */
  readonly profile: Profile | null
  readonly onNamed?: (profileId: string) => void
}

/** Asks what a profile is called. */
export function ProfileNameDialog({ profile, onNamed, isOpen, onClose, focusAfter }: ProfileNameDialogProps) {
  const trpc = useTRPC()
  const people = usePeople()
  const words = profileWords[useTier().binding]
  const [name, setName] = useState(profile?.name ?? '')
  const [isMissing, setIsMissing] = useState(false)
  const inputRef = useRef<HTMLInputElement>(null)
  // A new profile is where reading goes on.
  const isNew = useRef(false)

  const onSuccess = async (named: Profile) => {
    isNew.current = profile === null
    await people.patch((profiles) => withProfile(profiles, named))
    onNamed?.(named.id)
    onClose()
  }
  const creating = useMutation(trpc.profile.create.mutationOptions({ onSuccess }))
  const renaming = useMutation(trpc.profile.update.mutationOptions({ onSuccess }))
  const isBusy = creating.isPending || renaming.isPending
  const error = creating.error ?? renaming.error

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const text = name.trim()
    setIsMissing(text === '')
    if (text === '') inputRef.current?.focus()
    else if (isBusy) return
    else if (profile === null) creating.mutate({ name: text })
    else if (text === profile.name) onClose()
    else renaming.mutate({ profileId: profile.id, name: text })
  }

  return (
    <Dialog.Root onOpenChange={(open) => !open && onClose()} open={isOpen}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-scrim" />
        <Dialog.Popup className="dialog" finalFocus={() => focusAfter(isNew.current)} initialFocus={inputRef}>
          <DialogHead close={words.close} title={profile === null ? words.newProfile : words.rename} />
          <form className="dialog-form" onSubmit={submit}>
            <NameField
              inputRef={inputRef}
              isMissing={isMissing}
              label={words.profileName}
              onChange={(text) => {
                setName(text)
                setIsMissing(false)
              }}
              placeholder={words.profilePlaceholder}
              value={name}
            />
            {error !== null && <Notice tone="danger">{people.sentenceFor(error)}</Notice>}
            <div className="dialog-foot">
              <Button busy={isBusy} type="submit" variant="filled">
                {profile === null ? words.add : words.save}
              </Button>
            </div>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
