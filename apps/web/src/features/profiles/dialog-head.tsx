import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import { useTier } from '../../lib/tier.tsx'
import { profileWords } from './words.ts'

/** What a dialog is about, and the way out of it. */
export function DialogHead({ title }: { title: string }) {
  const words = profileWords[useTier().binding]
  return (
    <div className="dialog-head">
      <Dialog.Title className="type-title">{title}</Dialog.Title>
      <Dialog.Close aria-label={words.close} className="icon-button" title={words.close}>
        <X aria-hidden strokeWidth={1.75} />
      </Dialog.Close>
    </div>
  )
}
