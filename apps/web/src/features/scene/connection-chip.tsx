import { WifiOff } from 'lucide-react'
import './connection-chip.css'

/** Says that the line is down, and only then. */
export function ConnectionChip({ sentence }: { sentence: string | null }) {
  return (
    <div className="connection-place" role="status">
      {sentence !== null && (
        <p className="connection-chip type-note">
          <WifiOff aria-hidden strokeWidth={1.75} />
          {sentence}
        </p>
      )}
    </div>
  )
}
