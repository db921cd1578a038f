import { useLateDialog } from '../../components/ui/use-late-dialog.ts'
import type { ProfileDialogsProps } from './profile-dialogs.tsx'

export type ProfileDialog =
  | { readonly kind: 'new-profile' }
  | { readonly kind: 'rename-profile'; readonly profileId: string }
  | { readonly kind: 'delete-profile'; readonly profileId: string }
  | { readonly kind: 'new-person'; readonly profileId: string }
  | { readonly kind: 'person'; readonly profileId: string; readonly characterId: string; readonly part?: 'photos' }
  | { readonly kind: 'sent' }

/** Opens a dialog; the focus goes back to `opener`. */
export type OpenDialog = (dialog: ProfileDialog, opener: HTMLElement) => void

const load = async () => (await import('./profile-dialogs.tsx')).ProfileDialogs

export const useProfileDialog = () => useLateDialog<ProfileDialog, ProfileDialogsProps>(load)
