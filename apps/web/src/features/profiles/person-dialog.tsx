import { Dialog } from '@base-ui/react/dialog'
import type { Character, Profile } from '@talelight/server'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import type { SubmitEvent } from 'react'
import { Button } from '../../components/ui/button.tsx'
import { DialogHead } from '../../components/ui/dialog-head.tsx'
import { Notice } from '../../components/ui/notice.tsx'
import { RemoveDialog } from '../../components/ui/remove-dialog.tsx'
import type { DialogFrame } from '../../components/ui/use-late-dialog.ts'
import { useTier } from '../../lib/tier.tsx'
import { useTRPC } from '../../lib/trpc.ts'
import { maxDescriptionLength } from './limits.ts'
import { NameField } from './name-field.tsx'
import { withCharacter, withoutCharacter } from './people-changes.ts'
import './person-dialog.css'
import { PersonPhotos } from './person-photos.tsx'
import { PersonPlace } from './person-place.tsx'
import { usePeople } from './use-people.ts'
import type { usePhotoUploads } from './use-photo-uploads.ts'
import { profileWords } from './words.ts'

interface PersonDialogProps extends DialogFrame {
  readonly profile: Profile
  /** `null` for somebody new: once they are named, the dialog goes on to their photos. */
  readonly knownId: string | null
  readonly beginsWithPhotos: boolean
  readonly photos: ReturnType<typeof usePhotoUploads>
}

/**
 * All there is to say of somebody. Photos and places are kept as they are chosen; name and description with Done, or
 * when the dialog is closed some other way.
 */
export function PersonDialog(props: PersonDialogProps) {
  const { profile, knownId, beginsWithPhotos, photos, isOpen, onClose, focusAfter } = props
  const trpc = useTRPC()
  const people = usePeople()
  const words = profileWords[useTier().binding]
  const id = useId()
  const [createdId, setCreatedId] = useState<string | null>(null)
  const characterId = knownId ?? createdId
  const person = profile.characters.find((character) => character.id === characterId)
  const [name, setName] = useState(person?.name ?? '')
  const [description, setDescription] = useState(person?.description ?? '')
  const [isMissing, setIsMissing] = useState(false)
  const [isRemoving, setIsRemoving] = useState(false)
  const nameRef = useRef<HTMLInputElement>(null)
  const agreeRef = useRef<HTMLInputElement>(null)
  const photosRef = useRef<HTMLHeadingElement>(null)
  const isGone = useRef(false)

  const keep = (character: Character) => people.patch((profiles) => withCharacter(profiles, profile.id, character))
  const creating = useMutation(
    trpc.character.create.mutationOptions({
      onSuccess: async (character) => {
        await keep(character)
        setCreatedId(character.id)
      },
    }),
  )
  const updating = useMutation(
    trpc.character.update.mutationOptions({
      onSuccess: async (character) => {
        await keep(character)
        onClose()
      },
    }),
  )
  const removing = useMutation(
    trpc.character.remove.mutationOptions({
      onSuccess: async (removed) => {
        isGone.current = true
        setIsRemoving(false)
        onClose()
        await people.patch((profiles) => withoutCharacter(profiles, removed.characterId))
        people.forgetStories()
      },
    }),
  )
  const isBusy = creating.isPending || updating.isPending
  const error = creating.error ?? updating.error

  // Whoever was just named is asked for a photo next.
  useEffect(() => {
    if (createdId !== null) photosRef.current?.focus()
  }, [createdId])

  // What waits for a tick that does not come is not kept; what was refused has been read.
  const forget = photos.uploads.forget
  useEffect(() => {
    if (!isOpen && characterId !== null) forget(characterId)
  }, [isOpen, characterId, forget])

  const isChanged = person !== undefined && (name.trim() !== person.name || description.trim() !== person.description)
  const save = () => {
    const text = { name: name.trim(), description: description.trim() }
    if (isBusy) return
    if (characterId === null) creating.mutate({ profileId: profile.id, ...text })
    else if (isChanged) updating.mutate({ characterId, ...text })
    else onClose()
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setIsMissing(name.trim() === '')
    if (name.trim() === '') nameRef.current?.focus()
    // Photos that were dropped without the tick would be lost with the dialog.
    else if (photos.all.some((upload) => upload.characterId === characterId && upload.state === 'waiting')) {
      agreeRef.current?.focus()
    } else save()
  }
  const leave = () => {
    // A second try to leave goes through, whatever kept the words from being saved.
    if (person !== undefined && isChanged && name.trim() !== '' && error === null) save()
    else onClose()
  }

  return (
    <Dialog.Root onOpenChange={(open) => !open && leave()} open={isOpen}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialog-scrim" />
        <Dialog.Popup
          className="dialog"
          data-shape="sheet"
          finalFocus={() => focusAfter(isGone.current)}
          initialFocus={beginsWithPhotos ? photosRef : knownId === null ? nameRef : true}
        >
          <DialogHead close={words.close} title={person?.name ?? words.someoneNew} />
          <form className="dialog-form" id={id} onSubmit={submit}>
            <NameField
              inputRef={nameRef}
              isMissing={isMissing}
              label={words.name}
              onChange={(text) => {
                setName(text)
                setIsMissing(false)
              }}
              value={name}
            />
            <div className="field">
              <label htmlFor={`${id}-description`}>{words.description}</label>
              <textarea
                aria-describedby={`${id}-note`}
                className="field-input"
                id={`${id}-description`}
                maxLength={maxDescriptionLength}
                onChange={(event) => setDescription(event.target.value)}
                placeholder={words.descriptionPlaceholder}
                rows={3}
                value={description}
              />
              <p className="field-note type-note" id={`${id}-note`}>
                <span>{words.descriptionHint}</span>
                <span>{words.descriptionCount(description.length)}</span>
              </p>
            </div>
            {error !== null && <Notice tone="danger">{people.sentenceFor(error)}</Notice>}
          </form>
          {person !== undefined && (
            <>
              <PersonPhotos agreeRef={agreeRef} headingRef={photosRef} onKeep={keep} person={person} photos={photos} />
              {profile.characters.length > 1 && <PersonPlace person={person} profile={profile} />}
            </>
          )}
          <div className="dialog-foot person-foot">
            {person !== undefined && (
              <Button aria-haspopup="dialog" onClick={() => setIsRemoving(true)} variant="danger">
                {words.removePerson(person.name)}
              </Button>
            )}
            <Button busy={isBusy} form={id} type="submit" variant="filled">
              {person === undefined ? words.add : words.done}
            </Button>
          </div>
          {person !== undefined && (
            <RemoveDialog
              failure={removing.isError ? people.sentenceFor(removing.error) : null}
              finalFocus={() => !isGone.current}
              isBusy={removing.isPending}
              isOpen={isRemoving}
              keep={words.keepPerson(person.name)}
              onClose={() => setIsRemoving(false)}
              onRemove={() => removing.mutate({ characterId: person.id })}
              remove={words.removePerson(person.name)}
              text={words.removePersonText(person.name, person.photos.length)}
              title={words.removePersonTitle(person.name)}
            />
          )}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
