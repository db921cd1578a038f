import type { ComponentType } from 'react'
import { useRef, useState } from 'react'
import { useToast } from './toast.tsx'

/** What every dialog of a page is given. */
export interface DialogFrame {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Where reading goes on; `isGone` when the thing the dialog was about is there no more. */
  readonly focusAfter: (isGone: boolean) => HTMLElement | null
}

/**
 * The dialogs of a page, fetched when somebody comes near the buttons that open them. One is open at a time.
 *
 * @param load asked again after a failure.
 */
export function useLateDialog<TDialog, TProps>(load: () => Promise<ComponentType<TProps>>) {
  const toasts = useToast()
  const [part, setPart] = useState<{ readonly Dialogs: ComponentType<TProps> } | null>(null)
  const [shown, setShown] = useState<{ readonly dialog: TDialog; readonly key: number } | null>(null)
  const [isOpen, setIsOpen] = useState(false)
  const openerRef = useRef<HTMLElement | null>(null)

  /** The focus goes back to `opener`. */
  const open = (dialog: TDialog, opener: HTMLElement) => {
    openerRef.current = opener
    const show = (Dialogs: ComponentType<TProps>) => {
      setPart({ Dialogs })
      setShown((before) => ({ dialog, key: (before?.key ?? 0) + 1 }))
      setIsOpen(true)
    }
    load().then(show, () => toasts.show({ text: 'This would not open. Look at the connection, then press again.' }))
  }
  /** What fails ahead of time is fetched again, and reported, with the press. */
  const reach = () => void load().catch(() => undefined)
  return { Dialogs: part?.Dialogs, shown, isOpen, open, close: () => setIsOpen(false), openerRef, reach }
}
