import { Menu } from '@base-ui/react/menu'
import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useRef } from 'react'
import '../../components/ui/floating-panel.css'
import { useTier } from '../../lib/tier.tsx'
import type { ProfileMenuProps } from './profile-menu.tsx'
import type { ProfileDialog } from './use-profile-dialog.ts'
import { profileWords } from './words.ts'

/** The menu of a profile with its button, open from the start. */
export function ProfileMenuPanel({ profile, onOpen }: ProfileMenuProps) {
  const words = profileWords[useTier().binding]
  const triggerRef = useRef<HTMLButtonElement>(null)
  // A closed menu gives the focus back to its button; only then may a dialog take it.
  const chosen = useRef<ProfileDialog | null>(null)
  const choose = (kind: 'rename-profile' | 'delete-profile') => {
    chosen.current = { kind, profileId: profile.id }
  }
  return (
    <Menu.Root
      defaultOpen
      onOpenChangeComplete={(isOpen) => {
        if (isOpen || chosen.current === null || triggerRef.current === null) return
        onOpen(chosen.current, triggerRef.current)
        chosen.current = null
      }}
    >
      <Menu.Trigger
        aria-label={words.moreFor(profile.name)}
        className="icon-button people-menu"
        ref={triggerRef}
        title={words.moreFor(profile.name)}
      >
        <Ellipsis aria-hidden strokeWidth={1.75} />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" collisionPadding={12} sideOffset={4}>
          <Menu.Popup className="floating-panel">
            <Menu.Item className="floating-panel-item" onClick={() => choose('rename-profile')}>
              <Pencil aria-hidden strokeWidth={1.75} />
              {words.rename}
            </Menu.Item>
            <Menu.Item className="floating-panel-item" onClick={() => choose('delete-profile')}>
              <Trash2 aria-hidden strokeWidth={1.75} />
              {words.deleteProfile}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
