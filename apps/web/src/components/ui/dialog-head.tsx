import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'

/** What a dialog is about, and the way out of it. */
export function DialogHead({ title, close }: { readonly title: string; readonly close: string }) {
  return (
    <div className="dialog-head">
      <Dialog.Title className="type-title">{title}</Dialog.Title>
      <Dialog.Close aria-label={close} className="icon-button" title={close}>
        <X aria-hidden strokeWidth={1.75} />
      </Dialog.Close>
    </div>
  )
}
