import { X } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../../components/ui/icon-button.tsx'
import { Notice } from '../../components/ui/notice.tsx'
import { useTier } from '../../lib/tier.tsx'
import { sceneWords } from './words.ts'

/** What was asked for and could not be had, said once at the beginning of a story. */
export function StoryNotices({ notices }: { notices: readonly string[] }) {
  const words = sceneWords[useTier().binding]
  const [isDismissed, setIsDismissed] = useState(false)
  if (isDismissed || notices.length === 0) return null
  return (
    <Notice>
      <div className="scene-notices">
        {notices.map((notice) => (
          <p key={notice}>{notice}</p>
        ))}
      </div>
      <IconButton label={words.understood} onClick={() => setIsDismissed(true)}>
        <X aria-hidden strokeWidth={1.75} />
      </IconButton>
    </Notice>
  )
}
