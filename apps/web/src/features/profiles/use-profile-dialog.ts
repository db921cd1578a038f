import type { ComponentType } from 'react'
import { useRef, useState } from 'react'
import { useToast } from '../../components/ui/toast.tsx'
import { useTier } from '../../lib/tier.tsx'
import type { ProfileDialogsProps } from './profile-dialogs.tsx'
import { profileWords } from './words.ts'

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

/** What fails ahead of time is fetched again, and reported, with the press. */
const reach = () => void load().catch(() => undefined)

/** The dialogs of the page, fetched when somebody comes near the buttons that open them. One is open at a time. */
export function useProfileDialog() {
  const toasts = useToast()
  const words = profileWords[useTier().binding]
  const [part, setPart] = useState<{ readonly Dialogs: ComponentType<ProfileDialogsProps> } | null>(null)
  const [shown, setShown] = useState<{ readonly dialog: ProfileDialog; readonly key: number } | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  const openerRef = useRef<HTMLElement | null>(null)

  const open: OpenDialog = (dialog, opener) => {
    openerRef.current = opener
    const show = (Dialogs: ComponentType<ProfileDialogsProps>) => {
      setPart({ Dialogs })
      setShown((before) => ({ dialog, key: (before?.key ?? 0) + 1 }))
      setIsOpen(true)
    }
    load().then(show, () => toasts.show({ text: words.wouldNotOpen }))
  }
  return { Dialogs: part?.Dialogs, shown, isOpen, open, close: () => setIsOpen(false), openerRef, reach }
}
