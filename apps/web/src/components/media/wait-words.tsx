import type { Media } from '@talelight/server'
import { useTier } from '../../lib/tier.tsx'
import { isSlow, waitWords } from './time-words.ts'
import { useElapsedSeconds } from './use-elapsed-seconds.ts'
import { mediaWords } from './words.ts'

/** How long the work in hand has taken so far, and how long it usually takes. */
export function WaitWords({ media }: { media: Pick<Media, 'startedAt' | 'usualSeconds'> }) {
  const words = mediaWords[useTier().binding]
  const elapsedSeconds = useElapsedSeconds(media.startedAt)
  if (media.startedAt === null) return null
  return isSlow(elapsedSeconds, media.usualSeconds) ? words.slow : waitWords(elapsedSeconds, media.usualSeconds)
}
