import type { Profile } from '@talelight/server'
import { UserRoundPlus } from 'lucide-react'
import type { RefObject } from 'react'
import { Button } from '../../components/ui/button.tsx'
import { useTier } from '../../lib/tier.tsx'
import { maxCharacters } from './limits.ts'
import { PersonRow } from './person-row.tsx'
import { ProfileMenu } from './profile-menu.tsx'
import type { OpenDialog } from './use-profile-dialog.ts'
import type { usePhotoUploads } from './use-photo-uploads.ts'
import { profileWords } from './words.ts'

/** The people of a profile, one row each, and room for another until there are ten. Its key is the profile's id. */
export function ProfilePeople(props: {
  readonly profile: Profile
  readonly photos: ReturnType<typeof usePhotoUploads>
  readonly headingRef: RefObject<HTMLHeadingElement | null>
  readonly onOpen: OpenDialog
}) {
  const { profile, photos, headingRef, onOpen } = props
  const words = profileWords[useTier().binding]
  return (
    <>
      <div className="people-head">
        <h2 className="type-title" ref={headingRef} tabIndex={-1}>
          {profile.name}
        </h2>
        <ProfileMenu onOpen={onOpen} profile={profile} />
      </div>
      {profile.characters.length === 0 ? (
        <p className="people-empty">{words.nobody}</p>
      ) : (
        <ul>
          {profile.characters.map((character) => (
            <PersonRow
              character={character}
              key={character.id}
              onOpen={(part, opener) =>
                onOpen({ kind: 'person', profileId: profile.id, characterId: character.id, part }, opener)
              }
              photos={photos}
            />
          ))}
        </ul>
      )}
      {profile.characters.length < maxCharacters ? (
        <Button
          aria-haspopup="dialog"
          className="people-add"
          onClick={(event) => onOpen({ kind: 'new-person', profileId: profile.id }, event.currentTarget)}
          variant="outlined"
        >
          <UserRoundPlus aria-hidden strokeWidth={1.75} />
          {words.addSomeone}
        </Button>
      ) : (
        <p className="people-full type-note">{words.full}</p>
      )}
    </>
  )
}
