import { ListChecks } from 'lucide-react'
import { useState } from 'react'
import { PanelButton } from '../../components/ui/panel-button.tsx'
import { useTier } from '../../lib/tier.tsx'
import { useWorkInHand } from './live-work.tsx'
import './work-button.css'
import { workWords } from './words.ts'

const load = async () => (await import('./work-drawer.tsx')).WorkDrawer

/** The way to what is being made; there only while something is, and as long as somebody looks at the list. */
export function WorkButton() {
  const work = useWorkInHand()
  const words = workWords[useTier().binding]
  const [isOpen, setIsOpen] = useState(false)
  if (work.length === 0 && !isOpen) return null
  return (
    <PanelButton
      className="work-button"
      label={words.open(work.length)}
      load={load}
      panel={{ work, onOpenChange: setIsOpen }}
      popup="dialog"
    >
      <ListChecks aria-hidden strokeWidth={1.75} />
    </PanelButton>
  )
}
