import type { Profile } from '@talelight/server'
import '../../components/ui/dialog.css'
import '../../components/ui/field.css'
import type { DialogFrame } from '../../components/ui/use-late-dialog.ts'
import { DeleteProfileDialog } from './delete-profile-dialog.tsx'
import { PersonDialog } from './person-dialog.tsx'
import { ProfileNameDialog } from './profile-name-dialog.tsx'
import { SentDialog } from './sent-dialog.tsx'
import type { usePhotoUploads } from './use-photo-uploads.ts'
import type { ProfileDialog } from './use-profile-dialog.ts'

export interface ProfileDialogsProps extends DialogFrame {
  readonly dialog: ProfileDialog
  readonly profiles: readonly Profile[]
  readonly photos: ReturnType<typeof usePhotoUploads>
  readonly onShow: (profileId: string | undefined) => void
}

/** The dialog that is open, or just closing. */
export function ProfileDialogs({ dialog, profiles, photos, onShow, ...frame }: ProfileDialogsProps) {
  switch (dialog.kind) {
    case 'new-profile':
      return <ProfileNameDialog {...frame} onNamed={onShow} profile={null} />
    case 'rename-profile': {
      const profile = profiles.find(({ id }) => id === dialog.profileId)
      return profile && <ProfileNameDialog {...frame} profile={profile} />
    }
    case 'delete-profile':
      return (
        <DeleteProfileDialog
          {...frame}
          onDeleted={() => onShow(profiles.find(({ id }) => id !== dialog.profileId)?.id)}
          profile={profiles.find(({ id }) => id === dialog.profileId)}
        />
      )
    case 'new-person':
    case 'person': {
      const profile = profiles.find(({ id }) => id === dialog.profileId)
      return (
        profile && (
          <PersonDialog
            {...frame}
            beginsWithPhotos={dialog.kind === 'person' && dialog.part === 'photos'}
            knownId={dialog.kind === 'person' ? dialog.characterId : null}
            photos={photos}
            profile={profile}
          />
        )
      )
    }
    case 'sent':
      return <SentDialog {...frame} />
  }
}
