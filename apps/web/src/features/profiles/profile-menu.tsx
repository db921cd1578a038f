import type { Profile } from '@talelight/server'
import { Ellipsis } from 'lucide-react'
import { PanelButton } from '../../components/ui/panel-button.tsx'
import { useTier } from '../../lib/tier.tsx'
import type { OpenDialog } from './use-profile-dialog.ts'
import { profileWords } from './words.ts'

const load = async () => (await import('./profile-menu-panel.tsx')).ProfileMenuPanel

export interface ProfileMenuProps {
  readonly profile: Profile
  readonly onOpen: OpenDialog
}

/** What can be done with a profile as a whole. */
export function ProfileMenu(props: ProfileMenuProps) {
  const words = profileWords[useTier().binding]
  return (
    <PanelButton
      className="people-menu"
      label={words.moreFor(props.profile.name)}
      load={load}
      panel={props}
      popup="menu"
    >
      <Ellipsis aria-hidden strokeWidth={1.75} />
    </PanelButton>
  )
}
