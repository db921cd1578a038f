import { ListChecks } from 'lucide-react'
import type { WorkInHand } from '@talelight/server'
import { PanelButton } from '../ui/panel-button.tsx'
import { useTier } from '../../lib/tier.tsx'
import './work-button.css'
import { workWords } from './words.ts'

const load = async () => (await import('./work-drawer.tsx')).WorkDrawer

/** The button of what is being made, with its list behind it. */
export function OpenWorkButton(props: {
  readonly work: readonly WorkInHand[]
  readonly onOpenChange: (isOpen: boolean) => void
}) {
  const { work, onOpenChange } = props
  const words = workWords[useTier().binding]
  return (
    <PanelButton
      className="work-button"
      label={words.open(work.length)}
      load={load}
      panel={{ work, onOpenChange }}
      popup="dialog"
    >
      <ListChecks aria-hidden strokeWidth={1.75} />
    </PanelButton>
  )
}
