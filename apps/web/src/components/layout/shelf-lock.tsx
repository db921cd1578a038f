import { Link } from '@tanstack/react-router'
import { LockKeyhole } from 'lucide-react'
import { useLockShelf } from '../../lib/use-lock-shelf.ts'
import { useTier } from '../../lib/tier.tsx'
import { IconButton } from '../ui/icon-button.tsx'

const icon = <LockKeyhole aria-hidden strokeWidth={1.75} />

/** The way to another shelf; one that has a PIN is locked behind whoever goes. */
export function ShelfLock() {
  const tier = useTier()
  const locking = useLockShelf()
  return tier.isGated ? (
    <IconButton busy={locking.isBusy} className="top-bar-lock" label="Lock this shelf" onClick={locking.lock}>
      {icon}
    </IconButton>
  ) : (
    <Link aria-label="Another shelf" className="icon-button top-bar-lock" title="Another shelf" to="/">
      {icon}
    </Link>
  )
}
