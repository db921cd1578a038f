import type { Profile } from '@talelight/server'
import { useState, useSyncExternalStore } from 'react'
import { useTier } from '../../lib/tier.tsx'
import { useTRPCClient } from '../../lib/trpc.ts'
import { maxPhotoBytes, maxPhotos } from './limits.ts'
import { withCharacter } from './people-changes.ts'
import { createPhotoUploads } from './photo-uploads.ts'
import type { PhotoUpload, PhotoUploads } from './photo-uploads.ts'
import { shrinkPhoto } from './shrink-photo.ts'
import { usePeople } from './use-people.ts'
import { profileWords } from './words.ts'

class PhotoTooLargeError extends Error {}

/** Photos on their way to the people of these profiles. They go on when the dialog that took them in is closed. */
export function usePhotoUploads(profiles: readonly Profile[]): {
  readonly uploads: PhotoUploads
  readonly all: readonly PhotoUpload[]
  readonly roomFor: (characterId: string) => number
} {
  const client = useTRPCClient()
  const people = usePeople()
  const words = profileWords[useTier().binding]

  const [uploads] = useState(() =>
    createPhotoUploads({
      noRoom: words.noRoom,
      sentenceFor: (error) => (error instanceof PhotoTooLargeError ? words.tooLarge : people.sentenceFor(error)),
      send: async (characterId, file) => {
        const photo = await shrinkPhoto(file)
        if (photo.size > maxPhotoBytes) throw new PhotoTooLargeError()
        const form = new FormData()
        form.set('characterId', characterId)
        form.set('consent', 'yes')
        form.set('photo', photo)
        const character = await client.character.addPhoto.mutate(form)
        await people.patch((now) => {
          const profile = now.find(({ characters }) => characters.some(({ id }) => id === characterId))
          return profile === undefined ? [...now] : withCharacter(now, profile.id, character)
        })
      },
    }),
  )
  const all = useSyncExternalStore(uploads.subscribe, uploads.all)
  const roomFor = (characterId: string) => {
    const characters = profiles.flatMap((profile) => profile.characters)
    return maxPhotos - (characters.find(({ id }) => id === characterId)?.photos.length ?? 0)
  }
  return { uploads, all, roomFor }
}
