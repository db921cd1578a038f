import { Film } from 'lucide-react'
import { useTier } from '../../lib/tier.tsx'
import './clips-badge.css'
import { galleryWords } from './words.ts'

/** Says on the picture of a story that it has clips. */
export function ClipsBadge() {
  const words = galleryWords[useTier().binding]
  return (
    <span className="clips-badge">
      <Film aria-hidden size={16} strokeWidth={1.75} />
      {words.clips}
    </span>
  )
}
