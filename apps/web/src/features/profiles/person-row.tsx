import type { Character } from '@talelight/server'
import { Camera, Pencil } from 'lucide-react'
import { useRef, useState } from 'react'
import type { DragEvent } from 'react'
import { Cameo } from '../../components/ui/cameo.tsx'
import { IconButton } from '../../components/ui/icon-button.tsx'
import { useTier } from '../../lib/tier.tsx'
import './person-row.css'
import { PhotoRefusals } from './photo-refusals.tsx'
import { UploadTile } from './upload-tile.tsx'
import type { usePhotoUploads } from './use-photo-uploads.ts'
import { profileWords } from './words.ts'

interface PersonRowProps {
  readonly character: Character
  readonly photos: ReturnType<typeof usePhotoUploads>
  readonly onOpen: (part: 'photos' | undefined, opener: HTMLElement) => void
}

/** Somebody of a profile: face, name, what they look like, and photos, which can be dropped anywhere on the row. */
export function PersonRow({ character, photos, onOpen }: PersonRowProps) {
  const words = profileWords[useTier().binding]
  const fileRef = useRef<HTMLInputElement>(null)
  const cameraRef = useRef<HTMLButtonElement>(null)
  const pencilRef = useRef<HTMLButtonElement>(null)
  const [isOver, setIsOver] = useState(false)
  const { name, description } = character
  const room = photos.roomFor(character.id)
  const onTheWay = photos.all.filter((upload) => upload.characterId === character.id)
  const held = onTheWay.filter((upload) => upload.state !== 'refused')
  // Whose photos are here has said before that they may be.
  const isAgreed = character.photos.length > 0

  const take = (files: Iterable<File>) => {
    photos.uploads.forget(character.id)
    photos.uploads.add(character.id, files, { room, isAgreed })
    const opener = cameraRef.current ?? pencilRef.current
    if (!isAgreed && opener !== null) onOpen('photos', opener)
  }
  const drag = (event: DragEvent, isIn: boolean) => {
    if (event.dataTransfer.types.includes('Files')) setIsOver(isIn)
  }

  return (
    <li>
      <div
        className="person"
        data-over={isOver || undefined}
        onDragEnter={(event) => drag(event, true)}
        onDragLeave={(event) => {
          const isStillIn = event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget)
          if (!isStillIn) drag(event, false)
        }}
        onDrop={(event) => {
          setIsOver(false)
          if (event.dataTransfer.files.length === 0) return
          event.preventDefault()
          take(Array.from(event.dataTransfer.files))
        }}
      >
        <Cameo photoUrl={character.photos[0]?.thumbUrl} size="large" />
        <div className="person-words">
          <div className="person-head">
            <h3 className="type-title">{name}</h3>
            <IconButton
              aria-haspopup="dialog"
              className="person-edit"
              label={words.edit(name)}
              onClick={(event) => onOpen(undefined, event.currentTarget)}
              ref={pencilRef}
            >
              <Pencil aria-hidden strokeWidth={1.75} />
            </IconButton>
          </div>
          {description !== '' && <p className="person-description">{description}</p>}
          <ul className="photo-strip">
            {character.photos.map((photo, index) => (
              <li key={photo.id}>
                <button
                  aria-haspopup="dialog"
                  className="photo-tile"
                  onClick={(event) => onOpen('photos', event.currentTarget)}
                  type="button"
                >
                  <img
                    alt={words.photo(index + 1, name)}
                    decoding="async"
                    height={300}
                    loading="lazy"
                    src={photo.thumbUrl}
                    width={240}
                  />
                </button>
              </li>
            ))}
            {held.map((upload) => (
              <li key={upload.id}>
                <UploadTile upload={upload} />
              </li>
            ))}
            {room > held.length && (
              <li>
                <button
                  aria-haspopup={isAgreed ? undefined : 'dialog'}
                  aria-label={words.addPhoto(name)}
                  className="photo-tile photo-add"
                  onClick={(event) => {
                    if (isAgreed) fileRef.current?.click()
                    else onOpen('photos', event.currentTarget)
                  }}
                  ref={cameraRef}
                  title={words.addPhoto(name)}
                  type="button"
                >
                  <Camera aria-hidden strokeWidth={1.75} />
                </button>
                <input
                  accept="image/*"
                  hidden
                  multiple
                  onChange={(event) => {
                    take(Array.from(event.target.files ?? []))
                    event.target.value = ''
                  }}
                  ref={fileRef}
                  type="file"
                />
              </li>
            )}
          </ul>
          <PhotoRefusals refused={onTheWay.filter((upload) => upload.state === 'refused')} />
        </div>
      </div>
    </li>
  )
}
