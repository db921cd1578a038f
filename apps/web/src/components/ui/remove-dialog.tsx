import { AlertDialog } from '@base-ui/react/alert-dialog'
import { Button } from './button.tsx'
import { Notice } from './notice.tsx'
import type { DialogFrame } from './use-late-dialog.ts'

interface RemoveDialogProps extends Pick<DialogFrame, 'isOpen' | 'onClose'> {
  readonly title: string
  readonly text: string
  readonly keep: string
  readonly remove: string
  readonly isBusy: boolean
  /** Why it was not removed. */
  readonly failure: string | null
  readonly onRemove: () => void
  readonly finalFocus: () => HTMLElement | boolean | null
}

/** Asks before something goes for good. The safe answer stands first and has the focus. */
export function RemoveDialog(props: RemoveDialogProps) {
  const { title, text, keep, remove, isOpen, onClose, isBusy, failure, onRemove, finalFocus } = props
  return (
    <AlertDialog.Root onOpenChange={(open) => !open && onClose()} open={isOpen}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className="dialog-scrim" forceRender />
        <AlertDialog.Popup className="dialog" finalFocus={finalFocus}>
          <AlertDialog.Title className="type-title">{title}</AlertDialog.Title>
          <AlertDialog.Description className="dialog-text">{text}</AlertDialog.Description>
          {failure !== null && <Notice tone="danger">{failure}</Notice>}
          <div className="dialog-foot">
            <Button onClick={onClose} variant="outlined">
              {keep}
            </Button>
            <Button busy={isBusy} onClick={onRemove} variant="danger">
              {remove}
            </Button>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
