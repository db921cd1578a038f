import { Suspense, useState } from 'react'
import { latePart } from '../../lib/late-part.ts'
import { useWorkInHand } from './live-work.tsx'

const OpenWorkButton = latePart(async () => (await import('./open-work-button.tsx')).OpenWorkButton)

/** The way to what is being made; there only while something is, and as long as somebody looks at the list. */
export function WorkButton() {
  const work = useWorkInHand()
  const [isOpen, setIsOpen] = useState(false)
  if (work.length === 0 && !isOpen) return null
  return (
    <Suspense>
      <OpenWorkButton onOpenChange={setIsOpen} work={work} />
    </Suspense>
  )
}
