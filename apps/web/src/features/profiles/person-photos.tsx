import type { Character, Photo } from '@talelight/server'
import { useMutation } from '@tanstack/react-query'
import { ArrowLeft, Camera, Image, Trash2 } from 'lucide-react'
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { Button } from '../../components/ui/button.tsx'
import { IconButton } from '../../components/ui/icon-button.tsx'
import { Notice } from '../../components/ui/notice.tsx'
import { RemoveDialog } from '../../components/ui/remove-dialog.tsx'
import { useTier } from '../../lib/tier.tsx'
import { useTRPC } from '../../lib/trpc.ts'
import { withMoved } from './people-changes.ts'
import { PhotoRefusals } from './photo-refusals.tsx'
import { UploadTile } from './upload-tile.tsx'
import { usePeople } from './use-people.ts'
import type { usePhotoUploads } from './use-photo-uploads.ts'
import { profileWords } from './words.ts'

interface PersonPhotosProps {
  readonly person: Character
  readonly photos: ReturnType<typeof usePhotoUploads>
  readonly headingRef: RefObject<HTMLHeadingElement | null>
  /** The tick for which photos wait. */
  readonly agreeRef: RefObject<HTMLInputElement | null>
  /** Shows somebody as they are now. */
  readonly onKeep: (person: Character) => Promise<void>
}

/** Whoever chose the photos may have scrolled past where they land. */
function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}

/** The photos of somebody: chosen, taken, dropped or pasted, once it is said that they may be shown. */
export function PersonPhotos({ person, photos, headingRef, agreeRef, onKeep }: PersonPhotosProps) {
  const trpc = useTRPC()
  const people = usePeople()
  const words = profileWords[useTier().binding]
  const id = useId()
  const [hasTicked, setHasTicked] = useState(false)
  const [asked, setAsked] = useState<{ readonly photo: Photo; readonly isOpen: boolean } | null>(null)
  const filesRef = useRef<HTMLInputElement>(null)
  const cameraRef = useRef<HTMLInputElement>(null)
  // Whose photos are here has said before that they may be shown.
  const needsAgreement = person.photos.length === 0
  const isAgreed = !needsAgreement || hasTicked
  const room = photos.roomFor(person.id)
  const onTheWay = photos.all.filter((upload) => upload.characterId === person.id)
  const held = onTheWay.filter((upload) => upload.state !== 'refused')
  const refused = onTheWay.filter((upload) => upload.state === 'refused')
  const isFull = held.length >= room

  const ordering = useMutation(trpc.character.update.mutationOptions({ onSuccess: onKeep, onError: people.refetch }))
  const removing = useMutation(
    trpc.character.removePhoto.mutationOptions({
      onSuccess: async (left) => {
        await onKeep(left)
        setAsked((now) => now && { ...now, isOpen: false })
      },
    }),
  )
  const makeFirst = async (photo: Photo) => {
    const ordered = withMoved(person.photos, photo.id, 0)
    await onKeep({ ...person, photos: ordered })
    ordering.mutate({ characterId: person.id, photoIds: ordered.map((other) => other.id) })
    headingRef.current?.focus()
  }
  const take = (files: readonly File[]) => {
    if (files.length > 0) photos.uploads.add(person.id, files, { room, isAgreed })
  }

  const paste = useEffectEvent((event: ClipboardEvent) => {
    const files = Array.from(event.clipboardData?.files ?? [])
    if (files.length === 0) return
    event.preventDefault()
    take(files)
  })
  const drop = useEffectEvent((event: globalThis.DragEvent) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return
    event.preventDefault()
    if (event.type === 'drop') take(Array.from(event.dataTransfer.files))
  })
  // A photo is pasted, or let go, without looking where; all of the open dialog takes it.
  useEffect(() => {
    document.addEventListener('paste', paste)
    document.addEventListener('dragover', drop)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('paste', paste)
      document.removeEventListener('dragover', drop)
      document.removeEventListener('drop', drop)
    }
  }, [])

  const picker = (ref: RefObject<HTMLInputElement | null>, isCamera: boolean) => (
    <input
      accept="image/*"
      capture={isCamera ? 'environment' : undefined}
      hidden
      multiple={!isCamera}
      onChange={(event) => {
        take(Array.from(event.target.files ?? []))
        event.target.value = ''
      }}
      ref={ref}
      type="file"
    />
  )

  return (
    <section aria-labelledby={`${id}-heading`} className="person-photos">
      <h3 className="type-section" id={`${id}-heading`} ref={headingRef} tabIndex={-1}>
        {words.photos}
      </h3>
      <p className="dialog-text">
        {words.photosHint} <span className="person-photos-desk">{words.photosHintDesk}</span>
      </p>
      {person.photos.length + held.length > 0 && (
        <ul className="photo-cards">
          {person.photos.map((photo, index) => (
            <li key={photo.id}>
              <span className="photo-card">
                <img
                  alt={words.photo(index + 1, person.name)}
                  decoding="async"
                  height={300}
                  src={photo.thumbUrl}
                  width={240}
                />
                {index === 0 && <span className="photo-card-first">{words.firstPhoto}</span>}
              </span>
              <div className="photo-card-tools">
                {index > 0 && (
                  <IconButton label={words.makeFirst(index + 1, person.name)} onClick={() => void makeFirst(photo)}>
                    <ArrowLeft aria-hidden strokeWidth={1.75} />
                  </IconButton>
                )}
                <IconButton
                  aria-haspopup="dialog"
                  label={words.removePhoto(index + 1, person.name)}
                  onClick={() => setAsked({ photo, isOpen: true })}
                >
                  <Trash2 aria-hidden strokeWidth={1.75} />
                </IconButton>
              </div>
            </li>
          ))}
          {held.map((upload) => (
            <li className="photo-card-held" key={upload.id}>
              <UploadTile upload={upload} />
            </li>
          ))}
        </ul>
      )}
      {refused.length > 0 && (
        <div ref={bringIntoView}>
          <PhotoRefusals refused={refused} />
        </div>
      )}
      {needsAgreement && (
        <label className="person-agree">
          <input
            checked={hasTicked}
            onChange={(event) => {
              setHasTicked(event.target.checked)
              if (event.target.checked) photos.uploads.agree(person.id)
            }}
            ref={agreeRef}
            type="checkbox"
          />
          <span>{words.agree(person.name)}</span>
        </label>
      )}
      {!isAgreed && (
        <p className="person-agree-first type-note" id={`${id}-reason`}>
          {words.agreeFirst}
        </p>
      )}
      {!isFull && (
        <div className="person-photos-ways">
          <Button
            aria-describedby={isAgreed ? undefined : `${id}-reason`}
            disabled={!isAgreed}
            onClick={() => filesRef.current?.click()}
            variant="outlined"
          >
            <Image aria-hidden strokeWidth={1.75} />
            {words.choosePhotos}
          </Button>
          <Button
            className="person-photos-camera"
            disabled={!isAgreed}
            onClick={() => cameraRef.current?.click()}
            variant="outlined"
          >
            <Camera aria-hidden strokeWidth={1.75} />
            {words.takePhoto}
          </Button>
          {picker(filesRef, false)}
          {picker(cameraRef, true)}
        </div>
      )}
      {ordering.isError && <Notice tone="danger">{people.sentenceFor(ordering.error)}</Notice>}
      {asked !== null && (
        <RemoveDialog
          failure={removing.isError ? people.sentenceFor(removing.error) : null}
          finalFocus={() => (person.photos.some((photo) => photo.id === asked.photo.id) ? true : headingRef.current)}
          isBusy={removing.isPending}
          isOpen={asked.isOpen}
          keep={words.keep}
          onClose={() => setAsked({ ...asked, isOpen: false })}
          onRemove={() => removing.mutate({ characterId: person.id, photoId: asked.photo.id })}
          remove={words.deletePhoto}
          text={words.removePhotoText}
          title={words.removePhotoTitle(person.name)}
        />
      )}
    </section>
  )
}
