import type { DialogFrame } from '../../components/ui/use-late-dialog.ts'
import { ImportDialog } from '../import/import-dialog.tsx'
import { TrashDialog } from '../trash/trash-dialog.tsx'

export interface GalleryDialogsProps extends DialogFrame {
  readonly dialog: 'trash' | 'import'
}

/** The dialog of the gallery that is open, or just closing. */
export function GalleryDialogs({ dialog, ...frame }: GalleryDialogsProps) {
  return dialog === 'trash' ? <TrashDialog {...frame} /> : <ImportDialog {...frame} />
}
